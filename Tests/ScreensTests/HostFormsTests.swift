import Canvas
import Marketplace
import Testing

@testable import Screens

/// What a host writes beside the home's page: the way in, fees, and seasons.
@Suite struct HostFormsTests {
    static let guide = GuideDraft(
        directions: "Tram 28 to Graça, then down the stairs.",
        checkIn: "The key is in the blue box.\nCode 4711.",
        wifiName: "tiles",
        wifiPassword: "azulejo"
    )

    static let summer = SeasonPrice(
        name: "Summer",
        dates: nights(CivilDate(year: 2027, month: 6, day: 1), 92),
        nightly: Samples.euro(140_00)
    )
    static let feast = SeasonPrice(
        name: "Santo António",
        dates: nights(CivilDate(year: 2027, month: 6, day: 11), 3),
        nightly: Samples.euro(190_00)
    )

    static func nights(_ first: CivilDate?, _ count: Int) -> DateRange {
        let first = first ?? Samples.today
        return DateRange(checkIn: first, nights: count) ?? Samples.range(0, 1)
    }

    static var home: OwnHome {
        var home = Hosting.home()
        home.listing.guide = guide
        home.listing.details.prices?.seasons = [summer, feast]
        return home
    }

    static func driver(
        _ keys: String,
        _ home: OwnHome = home,
        _ size: Size = .classic
    ) -> Driver {
        var driver = Driver(world: Samples.world(size, account: Hosting.host))
        driver.open(.ownHome(home))
        driver.type(keys)
        return driver
    }

    /// What a form sent.
    static func sent(_ effects: [Effect]) -> [Request] {
        effects.compactMap { if case .send(let request) = $0 { request } else { nil } }
    }

    // MARK: The home's page

    @Test func `the page of a home tells fees, seasons and the way in`() {
        var home = Self.home
        home.guideChange = .queued
        #expect(
            Self.driver("", home, Size(columns: 80, rows: 34)).text == """
                 roost  1 Explore  2 Trips  3 Saved  4 Inbox  5 Host               online · Ana
                 Tiled rooms · ● published                                             ⇅ queued
                ────────────────────────────────────────────────────────────────────────────────
                 Title   Tiled rooms
                 Where   Mouraria, Lisbon
                 Price   €108.00 a night, €120.00 on Fri, Sat
                 Fees    cleaning €25.00
                 Sleeps  3 guests

                 ── Description ──────────────────────────────────────────────────────────────
                 Two rooms and a view.

                 ── House rules ──────────────────────────────────────────────────────────────
                 • No parties.

                 ── Seasons · price of a night ───────────────────────────────────────────────
                 1 Jun – 31 Aug 2027  Summer                                           €140.00
                 11–13 Jun 2027  Santo António                                         €190.00

                 ── Check-in guide ───────────────────────────────────────────────────────────
                 ⇅ queued
                 Only guests whose stay is confirmed read this.

                 Getting there
                 Tram 28 to Graça, then down the stairs.

                 Getting in
                 The key is in the blue box.
                 Code 4711.

                 Wi-Fi name      tiles
                 Wi-Fi password  azulejo
                ────────────────────────────────────────────────────────────────────────────────
                 e edit  d nights  i check-in guide  f fees  s seasons       ? help  ctrl-p all
                """
        )
    }

    @Test func `a wide terminal shows what guests read beside seasons and the way in`() {
        #expect(
            Self.driver("", Self.home, Size(columns: 100, rows: 18)).text == """
                 roost  1 Explore  2 Trips  3 Saved  4 Inbox  5 Host                                   online · Ana
                 Tiled rooms · ● published
                ────────────────────────────────────────────────────────────────────────────────────────────────────
                 Title   Tiled rooms                             │ ── Seasons · price of a night ─────────────────┃
                 Where   Mouraria, Lisbon                        │ 1 Jun – 31 Aug 2027  Summer             €140.00┃
                 Price   €108.00 a night, €120.00 on Fri, Sat    │ 11–13 Jun 2027  Santo António           €190.00┃
                 Fees    cleaning €25.00                         │                                                ┃
                 Sleeps  3 guests                                │ ── Check-in guide ─────────────────────────────┃
                                                                 │ Only guests whose stay is confirmed read this. ┃
                 ── Description ───────────────────────────────  │                                                ┃
                 Two rooms and a view.                           │ Getting there                                  ┃
                                                                 │ Tram 28 to Graça, then down the stairs.        ┃
                 ── House rules ───────────────────────────────  │                                                ┃
                 • No parties.                                   │ Getting in
                                                                 │ The key is in the blue box.
                                                                 │ Code 4711.
                ────────────────────────────────────────────────────────────────────────────────────────────────────
                 e edit  d nights  i check-in guide  f fees  s seasons  y copy link  esc back    ? help  ctrl-p all
                """
        )
    }

    @Test(
        arguments: [
            ([.base], "Price   €108.00 a night, €120.00 on Fri, Sat  ⇅ queued"),
            ([.fees], "Fees    cleaning €25.00  ⇅ queued"),
            ([.guests], "Fees    cleaning €25.00  ⇅ queued"),
            ([.seasons], "⇅ queued\n 1 Jun – 31 Aug 2027  Summer"),
        ] as [(Set<PriceRules.Part>, String)]
    )
    func `what was changed of the prices is marked where it stands`(
        _ parts: Set<PriceRules.Part>,
        _ marked: String
    ) {
        var home = Self.home
        home.changes = [.prices: .queued]
        home.priceChanges = parts
        let text = Self.driver("", home, Size(columns: 80, rows: 34)).text
        #expect(text.contains(marked))
        #expect(text.split(separator: "⇅ queued").count == 3)
    }

    @Test func `what is not said yet is said to be missing`() {
        let text = Self.driver("", Hosting.home(), Size(columns: 80, rows: 34)).text
        #expect(text.contains("None: nights cost the same all year."))
        #expect(text.contains("Nothing yet: guests do not know how to get in."))
        var bare = Hosting.home()
        bare.listing.details.prices = nil
        var driver = Self.driver("f", bare)
        #expect(driver.text.contains("The home has no price for a night yet."))
        driver.type("s")
        #expect(driver.app.screen.title == "Your home")
    }

    // MARK: The way in

    @Test func `the guide is a form, and says who reads it`() {
        #expect(
            Self.driver("i").text == """
                 roost  1 Explore  2 Trips  3 Saved  4 Inbox  5 Host               online · Ana
                 Check-in guide · Tiled rooms                                       ● published
                ────────────────────────────────────────────────────────────────────────────────
                 Only guests whose stay is confirmed read this.

                 ▌Getting there  Tram 28 to Graça, then down the stairs.



                  Getting in     The key is in the blue box.
                                 Code 4711.


                  Wi-Fi name     tiles
                  Password       azulejo






                 [ Save → ]
                ────────────────────────────────────────────────────────────────────────────────
                 ctrl-o save  tab next field  ctrl-e write in editor         ? help  ctrl-p all
                """
        )
    }

    @Test func `in the smallest terminal the field that is written in is in sight`() {
        var driver = Self.driver("i", Self.home, .minimum)
        driver.press(.tab)
        #expect(
            driver.text == """
                 roost  1 Explore  2  3  4  5                  online · Ana
                 Check-in guide · Tiled rooms                   ● published
                ────────────────────────────────────────────────────────────
                  Getting there  Tram 28 to Graça, then down the stairs.  ┃
                                                                          ┃
                                                                          ┃
                                                                          ┃
                 ▌Getting in     The key is in the blue box.              ┃
                                 Code 4711.                               ┃
                                                                          ┃

                  Wi-Fi name     tiles

                 [ Save → ]
                ────────────────────────────────────────────────────────────
                 ctrl-o save  tab next field             ? help  ctrl-p all
                """
        )
    }

    @Test func `a guide is kept with what was seen of it`() {
        var driver = Self.driver("i")
        driver.press(.tab, .tab, .control("u"))
        driver.type("new tiles")
        driver.press(.tab, .tab)
        var guide = Self.guide
        guide.wifiName = "new tiles"
        let edit = GuideEdit(
            listing: Self.home.listing.id,
            guide: guide,
            seen: Self.guide,
            version: 4,
            title: "Tiled rooms"
        )
        #expect(driver.press(.enter) == [.send(.editGuide(edit))])
        driver.answer(.editGuide(edit), .kept("a"))
        #expect(driver.text.contains("Guide kept · sent in a moment"))
        #expect(driver.app.screen.title == "Your home")
    }

    @Test func `a home that guests can book needs a way in, a draft may wait for it`() {
        var driver = Self.driver("i")
        driver.press(.tab, .control("u"))
        #expect(driver.press(.control("o")).isEmpty)
        #expect(driver.text.contains("Guests have to know how to get in."))
        var draft = Self.home
        draft.listing.state = .draft
        var other = Self.driver("i", draft)
        other.press(.tab, .control("u"))
        #expect(!Self.sent(other.press(.control("o"))).isEmpty)
    }

    @Test func `what is too long, and a password of no Wi-Fi, is said at its field`() {
        var driver = Self.driver("i")
        driver.press(.tab, .tab, .control("u"))
        #expect(driver.press(.control("o")).isEmpty)
        #expect(driver.text.contains("Say which Wi-Fi the password is for."))
        driver.press(.paste(String(repeating: "a", count: 65)))
        #expect(driver.press(.control("o")).isEmpty)
        #expect(driver.text.contains("At most 64 letters; it has 65."))
    }

    @Test func `leaving a guide that was changed asks, and nothing changed is no change`() {
        var driver = Self.driver("i")
        driver.type("x")
        driver.press(.escape)
        #expect(driver.text.contains("What you changed of the guide is not saved."))
        var same = Self.driver("i")
        same.press(.control("o"))
        #expect(same.text.contains("Nothing was changed."))
    }

    @Test func `a guide that two devices wrote is written anew over the old change`() {
        var mine = Self.guide
        mine.checkIn = "Ring at number 7."
        var driver = Driver(world: Samples.world(account: Hosting.host))
        driver.open(.editGuide(Self.home, GuideEditDraft(id: "c", mine: mine)))
        #expect(driver.text.contains("Ring at number 7."))
        let effects = driver.press(.control("o"))
        let edit = GuideEdit(
            listing: Self.home.listing.id,
            guide: mine,
            seen: Self.guide,
            version: 4,
            title: "Tiled rooms",
            replaces: "c"
        )
        #expect(effects == [.send(.editGuide(edit))])
    }

    // MARK: Fees

    @Test func `fees stand with what they are asked for`() {
        #expect(
            Self.driver("f").text == """
                 roost  1 Explore  2 Trips  3 Saved  4 Inbox  5 Host               online · Ana
                 Fees · Tiled rooms                                                 ● published
                ────────────────────────────────────────────────────────────────────────────────
                 Guests see these in the total of every stay.

                 ▌Cleaning      €25.00
                                once a stay
                  Linen         none

                  Pets          none

                  Price is for  − 2 guests +
                  Each further  none








                 [ Save → ]
                ────────────────────────────────────────────────────────────────────────────────
                 ctrl-o save  tab next field  esc back                       ? help  ctrl-p all
                """
        )
    }

    @Test func `a fee is set, another taken away, and the rest of the prices stays`() {
        var driver = Self.driver("f")
        driver.press(.control("u"), .tab, .tab)
        driver.type("15")
        driver.press(.tab, .right, .tab)
        driver.type("12,50")
        driver.press(.tab)
        var prices = Self.home.listing.details.prices ?? Samples.prices
        let seen = prices
        prices.fees = [StayFee(kind: .pet, amount: Samples.euro(15_00))]
        prices.includedGuests = 3
        prices.extraGuest = Samples.euro(12_50)
        let edit = HomeEdit(
            listing: Self.home.listing.id,
            draft: ListingDraft(prices: prices),
            seen: ListingDraft(prices: seen),
            version: 4,
            title: "Tiled rooms"
        )
        #expect(driver.press(.enter) == [.send(.editHome(edit))])
        driver.answer(.editHome(edit), .kept("a"))
        #expect(driver.text.contains("Fees kept · sent in a moment"))
    }

    @Test func `what is no fee is said at its field`() {
        var driver = Self.driver("f")
        driver.press(.control("u"))
        driver.type("a little")
        #expect(driver.press(.control("o")).isEmpty)
        #expect(driver.text.contains("Write an amount such as €25.00, or nothing."))
    }

    @Test func `hostile texts steer nothing`() {
        var home = Self.home
        let evil = "\u{1B}[31mRed\u{7} \u{202E}evil " + String(repeating: "long", count: 40)
        home.listing.guide?.checkIn = evil
        home.listing.details.prices?.seasons[0].name = evil
        for keys in ["", "i", "s", "sjx", "s\n"] {
            let text = Self.driver(keys, home).text
            #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}"))
        }
    }
}
