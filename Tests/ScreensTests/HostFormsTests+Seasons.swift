import Canvas
import Marketplace
import Testing

@testable import Screens

/// The parts of the year with a price of their own.
extension HostFormsTests {
    @Test func `seasons stand in the order of the year, with what goes before what`() {
        #expect(
            Self.driver("s").text == """
                 roost  1 Explore  2 Trips  3 Saved  4 Inbox  5 Host               online · Ana
                 Seasons · Tiled rooms · 2 seasons
                ────────────────────────────────────────────────────────────────────────────────
                ▌Summer                                                         €140.00 a night
                 1 Jun – 31 Aug 2027

                 Santo António                                                  €190.00 a night
                 11–13 Jun 2027                                              goes before Summer














                ────────────────────────────────────────────────────────────────────────────────
                 enter edit  a add  x remove  esc back                       ? help  ctrl-p all
                """
        )
        #expect(
            Self.driver("s", Self.home, .minimum).text == """
                 roost  1 Explore  2  3  4  5                  online · Ana
                 Seasons · Tiled rooms · 2 seasons
                ────────────────────────────────────────────────────────────
                ▌Summer                                     €140.00 a night
                 1 Jun – 31 Aug 2027

                 Santo António                              €190.00 a night
                 11–13 Jun 2027                          goes before Summer






                ────────────────────────────────────────────────────────────
                 enter edit  a add  x remove  esc back   ? help  ctrl-p all
                """
        )
    }

    @Test func `in a wide terminal the season stands beside the list`() {
        #expect(
            Self.driver("s", Self.home, Size(columns: 100, rows: 30)).text.contains(
                "Last night   Tue 31 Aug 2027"
            )
        )
    }

    @Test func `a season is added by a form that says what is wrong`() {
        var driver = Self.driver("s", Hosting.home())
        #expect(driver.text.contains("No season has a price of its own"))
        driver.type("a")
        #expect(driver.press(.control("o")).isEmpty)
        #expect(
            driver.text == """
                 roost  1 Explore  2 Trips  3 Saved  4 Inbox  5 Host               online · Ana
                 New season · Tiled rooms                                           ● published
                ────────────────────────────────────────────────────────────────────────────────
                 Each of its nights costs this, whatever the weekday.

                 ▌Name         such as Summer
                               ✕ Give it a name, such as Summer.
                  First night  such as 1 Jun 2027
                               ✕ Write a day, such as 1 Jun 2027.
                  Last night   such as 31 Aug 2027
                               ✕ Write a day, such as 1 Jun 2027.
                  Price        €108.00
                               ✕ Write an amount such as €95.50.








                 [ Save → ]
                ────────────────────────────────────────────────────────────────────────────────
                 ctrl-o save  tab next field  esc back                       ? help  ctrl-p all
                """
        )
        driver.type("Summer")
        driver.press(.tab)
        driver.type("31 August 2027")
        driver.press(.tab)
        driver.type("2027-06-01")
        driver.press(.tab)
        driver.type("140")
        #expect(driver.press(.control("o")).isEmpty)
        #expect(driver.text.contains("The last night is before the first."))
        driver.press(.control("u"))
        driver.type("31.8.2027")
        #expect(driver.press(.control("o")).isEmpty)
        #expect(driver.text.contains("Write a day, such as 1 Jun 2027."))
        driver.press(.control("u"))
        driver.type("31 Aug 2027")
        driver.press(.backTab, .control("u"))
        driver.type("1 Jun 2027")
        var prices = Samples.prices
        prices.seasons = [Self.summer]
        let edit = HomeEdit(
            listing: Hosting.home().listing.id,
            draft: ListingDraft(prices: prices),
            seen: ListingDraft(prices: Samples.prices),
            version: 4,
            title: "Tiled rooms"
        )
        #expect(driver.press(.control("o")) == [.send(.editHome(edit))])
        driver.answer(.editHome(edit), .kept("a"))
        #expect(driver.text.contains("Season kept · sent in a moment"))
        #expect(driver.app.screen.title == "Seasons")
    }

    @Test func `a season is removed by another key than the one that asks`() throws {
        var driver = Self.driver("sjx")
        #expect(driver.text.contains("Santo António · 11–13 Jun 2027, €190.00 a night"))
        let request = try #require(Self.sent(driver.type("y")).first)
        guard case .editHome(let edit) = request else {
            Issue.record("\(request)")
            return
        }
        #expect(edit.draft.prices?.seasons == [Self.summer])
        #expect(edit.seen.prices?.seasons == [Self.summer, Self.feast])
        driver.answer(request, .kept("a"))
        #expect(driver.text.contains("Removal kept"))
    }

    @Test func `seasons that two devices changed are made anew over the old change`() throws {
        var mine = Samples.prices
        mine.seasons = [Self.feast]
        let draft = HomeEditDraft(id: "c", mine: ListingDraft(prices: mine))
        var driver = Driver(world: Samples.world(account: Hosting.host))
        driver.open(.seasons(Self.home, draft))
        #expect(driver.text.contains("1 season") && driver.text.contains("Santo António"))
        driver.press(.enter)
        driver.press(.tab, .tab, .tab, .control("u"))
        driver.type("200")
        let request = try #require(Self.sent(driver.press(.control("o"))).first)
        guard case .editHome(let edit) = request else {
            Issue.record("\(request)")
            return
        }
        #expect(edit.replaces == "c")
        #expect(edit.draft.prices?.seasons.map(\.nightly) == [Samples.euro(200_00)])
        driver.answer(request, .kept("n"))
        #expect((driver.app.screen as? SeasonsScreen)?.anew == nil)
    }

    @Test func `seasons made anew put no price back that was set since`() throws {
        var mine = Samples.prices
        mine.seasons = [Self.feast]
        let draft = HomeEditDraft(id: "c", mine: ListingDraft(prices: mine))
        var driver = Driver(world: Samples.world(account: Hosting.host))
        driver.open(.seasons(Self.home, draft))
        let asked = Self.home.listing
        var newer = Self.home
        newer.listing.version += 3
        newer.listing.details.prices?.base = Samples.euro(333_00)
        driver.answer(.ownHome(asked.id), .ownHome(newer))
        driver.type("x")
        let request = try #require(Self.sent(driver.type("y")).first)
        guard case .editHome(let edit) = request else {
            Issue.record("\(request)")
            return
        }
        #expect(edit.version == asked.version)
        #expect(edit.seen.prices == asked.details.prices)
        driver.answer(request, .kept("n"))
        driver.answer(.ownHome(asked.id), .ownHome(newer))
        let shown = (driver.app.screen as? SeasonsScreen)?.home.value
        #expect(shown?.listing.version == newer.listing.version)
    }

    @Test func `a price made anew keeps the fee that was changed with it`() {
        var mine = Samples.prices
        mine.base = Samples.euro(99_00)
        mine.fees = []
        let draft = HomeEditDraft(id: "c", mine: ListingDraft(prices: mine))
        var driver = Driver(world: Samples.world(account: Hosting.host))
        driver.open(.editHome(Hosting.home(), draft))
        guard case .editHome(let edit)? = Self.sent(driver.press(.control("o"))).first else {
            Issue.record("nothing was sent")
            return
        }
        #expect(edit.draft == ListingDraft(prices: mine))
    }
}
