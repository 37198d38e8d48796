import Canvas
import Marketplace
import Testing

@testable import Screens

/// The host's side: homes, nights and requests, also without the network.
@Suite struct HostScreenTests {
    // MARK: Looks

    @Test func `homes stand with their state and price, in the usual terminal`() {
        #expect(
            Hosting.listed().text == """
                 roost  1 Explore  2 Trips  3 Saved  4 Inbox  5 Host               online · Ana
                 ‹Homes› 2    Requests  1
                ────────────────────────────────────────────────────────────────────────────────
                ▌Tiled rooms                                                        ● published
                 Mouraria, Lisbon                                               €108.00 a night

                 Garret under the castle                                             ✕ unlisted
                 Mouraria, Lisbon                                               €108.00 a night














                ────────────────────────────────────────────────────────────────────────────────
                 enter open  e edit  d nights  f requests                    ? help  ctrl-p all
                """
        )
    }

    @Test func `a home that was changed here says so, in the smallest terminal`() {
        var driver = Hosting.listed(.minimum, connection: .offline(since: Samples.now))
        let changed = Hosting.home(changes: [.title: .queued, .prices: .needsYou])
        driver.act(.outbox(OutboxFacts(queued: 2, needsYou: 1)))
        driver.answer(.ownHomes, .ownHomes([changed]), isPreliminary: true)
        #expect(
            driver.text == """
                 roost  1  2  3  4  5 Host          ⇅ 1 needs you · offline
                 ‹Homes› 1    Requests  1        as of 12:00 UTC · just now
                ────────────────────────────────────────────────────────────
                ▌Tiled rooms                       ! needs you  ● published
                 Mouraria, Lisbon                           €108.00 a night









                ────────────────────────────────────────────────────────────
                 enter open  e edit  d nights            ? help  ctrl-p all
                """
        )
    }

    @Test func `in a wide terminal the home stands beside the list`() {
        let driver = Hosting.listed(Size(columns: 160, rows: 45))
        #expect(
            driver.text == """
                 roost  1 Explore  2 Trips  3 Saved  4 Inbox  5 Host                                                                                               online · Ana
                 ‹Homes› 2    Requests  1
                ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                ▌Tiled rooms                                                      ● published  │ Title   Tiled rooms
                 Mouraria, Lisbon                                             €108.00 a night  │ Where   Mouraria, Lisbon
                                                                                               │ Price   €108.00 a night, €120.00 on Fri, Sat
                 Garret under the castle                                           ✕ unlisted  │ Fees    cleaning €25.00
                 Mouraria, Lisbon                                             €108.00 a night  │ Sleeps  3 guests
                                                                                               │
                                                                                               │ ── Description ────────────────────────────────────────────────────────────────
                                                                                               │ Two rooms and a view.
                                                                                               │
                                                                                               │ ── House rules ────────────────────────────────────────────────────────────────
                                                                                               │ • No parties.
                                                                                               │
                                                                                               │ ── Seasons ────────────────────────────────────────────────────────────────────
                                                                                               │ None: nights cost the same all year.
                                                                                               │
                                                                                               │ ── Check-in guide ─────────────────────────────────────────────────────────────
                                                                                               │ Nothing yet: guests do not know how to get in.
                                                                                               │
                                                                                               │
                                                                                               │
                                                                                               │
                                                                                               │
                                                                                               │
                                                                                               │
                                                                                               │
                                                                                               │
                                                                                               │
                                                                                               │
                                                                                               │
                                                                                               │
                                                                                               │
                                                                                               │
                                                                                               │
                                                                                               │
                                                                                               │
                                                                                               │
                                                                                               │
                                                                                               │
                                                                                               │
                                                                                               │
                ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                 enter open  e edit  d nights  f requests                                                                                                    ? help  ctrl-p all
                """
        )
    }

    @Test func `nights stand with what takes them, and what waits`() {
        var driver = Hosting.listed()
        driver.type("d")
        let queued = Set((20..<22).map { Samples.today.adding(days: $0) })
        driver.answer(Hosting.calendarRequest, .ownCalendar(Hosting.calendar(queued)))
        driver.type("jjl")
        driver.type("vl")
        #expect(
            driver.text == """
                 roost  1 Explore  2 Trips  3 Saved  4 Inbox  5 Host               online · Ana
                 Nights · Tiled rooms                                               ● published
                ────────────────────────────────────────────────────────────────────────────────
                       April 2027                May 2027          Thu 6 May 2027
                  Mo Tu We Th Fr Sa Su     Mo Tu We Th Fr Sa Su    ✓ open
                           ·· ·· ·· ··                    01 02    price  €108.00
                  ·· ·· ·· ·· ·· ·· ··     03 --▐-- 06▌07 08 09    stays  at least 1 night
                  ·· ·· ·· ·· ·· ·· ··     ⇅- ⇅- 12 13 14 15 16
                  ·· 20 21 22 23 24 25     17 18 19 20 21 22 23    2 nights
                  26 27 ×× ×× ××           24 25 26 27 28 29 30    from  Wed 5 May 2027
                                           31                      to    Thu 6 May 2027

                       June 2027                July 2027
                  Mo Tu We Th Fr Sa Su     Mo Tu We Th Fr Sa Su
                     01 02 03 04 05 06              01 02 03 04
                  07 08 09 10 11 12 13     05 06 07 08 09 10 11
                  14 15 16 17 18 19 20     12 13 14 15 16 17 18
                  21 22 23 24 25 26 27     19 20 21 22 23 24 25
                  28 29 30                 26 27 28 29 30 31


                 ⇅ queued   ×× stay   -- blocked   ·· past or not bookable
                ────────────────────────────────────────────────────────────────────────────────
                 v one night again  x block  o open  p price  m min. nights  ? help  ctrl-p all
                """
        )
    }

    @Test func `the tab is there for those who have homes, and for nobody else`() {
        var guest = Driver()
        guest.act(.started)
        #expect(!guest.text.contains("5 Host"))
        #expect(guest.type("5").isEmpty)
        #expect(Hosting.listed().text.contains("5 Host"))
    }

    @Test func `hostile titles steer nothing`() {
        var driver = Hosting.driver()
        let evil = "\u{1B}[31mRed\u{7} \u{202E}evil " + String(repeating: "long", count: 60)
        driver.answer(.ownHomes, .ownHomes([Hosting.home(1, evil)]))
        for keys in ["", "\n", "e"] {
            if keys == "\n" { driver.press(.enter) } else { driver.type(keys) }
            #expect(!driver.text.contains("\u{1B}") && !driver.text.contains("\u{202E}"))
            let widths = driver.text.split(separator: "\n").map { SafeText.width(String($0)) }
            #expect(widths.allSatisfy { $0 <= 80 })
        }
    }

    @Test func `what becomes of a change is looked up when the outbox has news`() {
        var driver = Hosting.listed()
        let news = driver.act(.outbox(OutboxFacts(queued: 1)))
        #expect(news == [.send(.ownHomes), .send(.guestRequests)])
        #expect(driver.act(.outbox(OutboxFacts(queued: 1))).isEmpty)
        driver.answer(.ownHomes, .ownHomes([Hosting.home(changes: [.title: .rejected])]))
        #expect(driver.text.contains("× rejected  ● published"))
    }

    // MARK: Editing

    private func edited(_ home: OwnHome = Hosting.home()) -> Driver {
        var driver = Hosting.driver()
        driver.answer(.ownHomes, .ownHomes([home]))
        driver.type("e")
        return driver
    }

    @Test func `an edit says only what was changed, and what it was`() throws {
        var driver = edited()
        driver.press(.control("u"))
        driver.type("Garret")
        driver.press(.tab, .control("u"))
        driver.type("95,50")
        driver.press(.backTab, .backTab)
        let home = Hosting.home().listing
        var prices = Samples.prices
        prices.base = Samples.euro(95_50)
        let edit = HomeEdit(
            listing: home.id,
            draft: ListingDraft(title: "Garret", prices: prices),
            seen: ListingDraft(title: "Tiled rooms", prices: Samples.prices),
            version: 4,
            title: "Garret"
        )
        #expect(driver.press(.enter) == [.send(.editHome(edit))])
        driver.answer(.editHome(edit), .kept("a"))
        #expect(driver.text.contains("Edit kept · sent in a moment"))
    }

    @Test func `an edit of nothing is no change`() {
        var driver = edited()
        driver.press(.backTab)
        #expect(driver.press(.enter) == [.send(.ownHomes), .send(.guestRequests)])
        #expect(driver.text.contains("Nothing was changed."))
    }

    @Test func `what is no price is said at its field, and nothing is sent`() {
        var driver = edited()
        driver.press(.tab, .control("u"))
        driver.type("about ninety")
        driver.press(.backTab, .backTab)
        #expect(driver.press(.enter).isEmpty)
        #expect(driver.text.contains("Write an amount such as €95.50."))
    }

    @Test func `a conflict is written anew over what the server has, in place of the old`() {
        var driver = Hosting.driver()
        let draft = HomeEditDraft(id: "c", mine: ListingDraft(title: "Garret"))
        driver.open(.editHome(Hosting.home(1, "Theirs"), draft))
        #expect(driver.text.contains("Garret"))
        driver.press(.backTab)
        let edit = HomeEdit(
            listing: Hosting.home().listing.id,
            draft: ListingDraft(title: "Garret"),
            seen: ListingDraft(title: "Theirs"),
            version: 4,
            title: "Garret",
            replaces: "c"
        )
        #expect(driver.press(.enter) == [.send(.editHome(edit))])
    }

    // MARK: Nights

    private var nights: Driver {
        var driver = Hosting.listed()
        driver.type("d")
        driver.answer(Hosting.calendarRequest, .ownCalendar(Hosting.calendar()))
        return driver
    }

    private func edit(_ days: Int, _ count: Int, _ change: NightChange) -> Request {
        .editNights(
            NightEdit(
                listings: [Hosting.home().listing.id],
                nights: Samples.range(days, count),
                change: change
            ),
            subject: "Tiled rooms"
        )
    }

    @Test func `a range is blocked by one key, and taken back by another`() {
        var driver = nights
        driver.type("vll")
        let request = edit(0, 3, NightChange(isOpen: false))
        #expect(driver.type("x") == [.send(request)])
        #expect(driver.answer(request, .kept("a")) == [.send(Hosting.calendarRequest)])
        #expect(driver.type("u") == [.send(.decide("a", .undo))])
    }

    @Test func `what is one with an earlier change is not taken back here`() {
        var driver = nights
        let block = edit(0, 1, NightChange(isOpen: false))
        driver.type("x")
        driver.answer(block, .kept("a"))
        driver.type("o")
        driver.answer(edit(0, 1, NightChange(isOpen: true)), .kept("a", isMerged: true))
        #expect(!driver.text.contains("u undo"))
        #expect(driver.type("u").isEmpty)
        #expect(driver.text.contains("It is one with an earlier change now; ! shows what waits."))
        driver.type("lx")
        driver.answer(edit(1, 1, NightChange(isOpen: false)), .kept("b"))
        #expect(driver.type("u") == [.send(.decide("b", .undo))])
    }

    @Test func `nights that a stay holds are left out`() {
        var driver = nights
        driver.type("jvllll")
        let change = NightChange(isOpen: false)
        #expect(driver.type("x") == [.send(edit(7, 1, change)), .send(edit(11, 1, change))])
        driver.type("h")
        #expect(driver.type("x").isEmpty)
        #expect(driver.text.contains("A stay holds this night"))
    }

    @Test func `price and least nights are written, and empty means by the rules`() {
        var driver = nights
        driver.type("p")
        driver.press(.control("u"))
        driver.type("140")
        let price = edit(0, 1, NightChange(price: Samples.euro(140_00)))
        #expect(driver.press(.enter) == [.send(price)])
        driver.type("m")
        driver.press(.control("u"))
        #expect(driver.press(.enter) == [.send(edit(0, 1, NightChange(clearsMinNights: true)))])
        driver.type("p")
        driver.type("x")
        #expect(driver.press(.enter).isEmpty)
        #expect(driver.text.contains("Such as 95.50."))
        driver.press(.escape)
        #expect(driver.text.contains("v picks several"))
    }

    // MARK: Requests

    private var requests: Driver {
        var driver = Hosting.listed()
        driver.type("f")
        return driver
    }

    @Test func `accepting asks by another key, with the amount and the deadline`() {
        var driver = requests
        #expect(driver.text.contains("answer within 3 h"))
        #expect(driver.type("a").isEmpty)
        #expect(driver.text.contains("Accept, you get €310.00"))
        #expect(driver.text.contains("Tue 20 Apr 2027, 15:00 UTC"))
        #expect(driver.type("a").isEmpty)
        let booking = Hosting.request.booking
        #expect(driver.type("y") == [.send(.answerGuest(booking, .accept))])
    }

    @Test func `an answer that waits shows its deadline, and cannot be given twice`() {
        var driver = requests
        let said = OwnRequest(Hosting.request.booking, answer: .decline)
        driver.answer(.guestRequests, .guestRequests([said]), isPreliminary: true)
        #expect(driver.text.contains("⇅ decline queued · 3 h left"))
        #expect(driver.type("a").isEmpty)
        #expect(driver.text.contains("Your decline waits to be sent"))
    }

    @Test func `when the time has run out there is nothing left to answer`() {
        var driver = requests
        driver.wait(.seconds(3 * 3_600))
        #expect(driver.text.contains("its time ran out"))
        #expect(driver.type("x").isEmpty)
        #expect(driver.text.contains("The time to answer has run out."))
    }

    // MARK: A change of nights that could not be merged

    private static func anew(_ mine: NightChange) -> Driver {
        var driver = Driver(world: Samples.world(account: Hosting.host))
        let draft = NightsDraft(id: "c", nights: Samples.range(20, 2), mine: mine)
        driver.open(.ownNights(Hosting.home(), draft))
        driver.answer(Hosting.calendarRequest, .ownCalendar(Hosting.calendar()))
        return driver
    }

    @Test func `nights that another device has priced are priced anew, over the old change`() {
        var driver = Self.anew(NightChange(price: Samples.euro(95_00)))
        #expect(driver.text.contains("2 nights"))
        #expect(driver.text.contains("Price  €95.00"))
        driver.press(.control("u"))
        driver.type("99")
        let edit = NightEdit(
            listings: [Hosting.home().listing.id],
            nights: Samples.range(20, 2),
            change: NightChange(price: Samples.euro(99_00))
        )
        let request = Request.editNights(edit, subject: "Tiled rooms")
        #expect(driver.press(.enter) == [.send(request)])
        #expect(driver.answer(request, .kept("n")).contains(.send(.decide("c", .drop))))
    }

    @Test func `nights priced anew stay blocked as the old change said`() {
        var driver = Self.anew(NightChange(isOpen: false, price: Samples.euro(95_00), minNights: 3))
        #expect(driver.text.contains("Price   €95.00") && driver.text.contains("Nights  3"))
        driver.press(.control("u"))
        driver.type("99")
        driver.press(.tab, .control("u"))
        driver.type("2")
        let change = NightChange(isOpen: false, price: Samples.euro(99_00), minNights: 2)
        let request = edit(20, 2, change)
        #expect(driver.press(.enter) == [.send(request)])
        #expect(driver.answer(request, .kept("n")).contains(.send(.decide("c", .drop))))
    }

    @Test func `the old change stays when the new one could not be stored`() {
        var driver = Self.anew(NightChange(price: Samples.euro(95_00)))
        driver.press(.enter)
        driver.fail(edit(20, 2, NightChange(price: Samples.euro(95_00))), .offline("No room."))
        #expect(driver.text.contains("No room."))
        let block = edit(21, 1, NightChange(isOpen: false))
        #expect(driver.type("x") == [.send(block)])
        #expect(!driver.answer(block, .kept("n")).contains(.send(.decide("c", .drop))))
    }

    @Test func `whoever leaves the field keeps the old change`() {
        var driver = Self.anew(NightChange(minNights: 3))
        #expect(driver.text.contains("Nights  3"))
        driver.press(.escape)
        let requests = driver.type("x").compactMap { effect -> Request? in
            if case .send(let request) = effect { request } else { nil }
        }
        for request in requests {
            let effects = driver.answer(request, .kept("n"))
            #expect(!effects.contains(.send(.decide("c", .drop))))
        }
        #expect(!requests.isEmpty)
    }
}
