import Canvas
import Marketplace
import Testing

@testable import Screens

/// What waits to be sent, as people see it.
@Suite struct OutboxScreenTests {
    private static func entry(
        _ id: String,
        _ verb: String,
        _ subject: String,
        _ state: OutboxEntry.State,
        detail: String = "",
        canUndo: Bool = false
    ) -> OutboxEntry {
        OutboxEntry(
            id: id,
            verb: verb,
            subject: subject,
            detail: detail,
            state: state,
            createdAt: Samples.now.adding(.seconds(-130)),
            sendAfter: Samples.now.adding(.seconds(-125)),
            canUndo: canUndo
        )
    }

    private static var conflict: OutboxEntry {
        var entry = entry("c", "Edit home", "Tiled rooms", .needsYou, detail: "Prices")
        entry.reason = "It has changed since you saw it."
        entry.differences = [.init(part: "Title", mine: "Blue", theirs: "Green", base: "Red")]
        entry.choice = .sides(hasForm: true)
        return entry
    }

    private static var dearer: OutboxEntry {
        var entry = entry("p", "Book", "Azulejo loft", .needsYou, detail: "1–4 May 2027 (3 nights)")
        entry.reason = "The price has changed."
        entry.notes = ["You saw €372.00; it costs €400.00 now, €28.00 more.", "Nothing is booked."]
        entry.choice = .price(Samples.euro(400_00))
        return entry
    }

    private func driver(_ entries: [OutboxEntry], _ size: Size = .classic) -> Driver {
        var driver = Driver(size)
        driver.act(.started)
        driver.act(.outbox(OutboxFacts(queued: 2, needsYou: 1)))
        #expect(driver.type("!") == [.send(.outbox)])
        driver.answer(.outbox, .outbox(entries))
        return driver
    }

    private var driver: Driver {
        driver([
            Self.entry("a", "Save", "Azulejo loft", .queued, canUndo: true),
            Self.entry("m", "Message", "Azulejo loft", .sending, detail: "Is there parking?"),
            Self.conflict,
            Self.entry("s", "Unsave", "Tejo terrace", .sent),
        ])
    }

    @Test func `the screen wakes up only for what counts down on it`() {
        var answer = Self.entry("a", "Accept", "Bo, Tiled rooms", .queued)
        answer.deadline = Samples.now.adding(.seconds(90))
        var other = answer
        other.state = .sent
        #expect(driver([other]).app.screen.nextTick(driver([other]).app.world) == nil)
        let driver = driver([answer])
        let next = driver.app.screen.nextTick(driver.app.world)
        // "1 min" stands until less than a minute is left, and then each second counts.
        #expect(next == Samples.now.adding(.milliseconds(30_001)))
        #expect(driver.text.contains("falls away in 1 min"))
    }

    @Test func `what needs somebody comes first, with mine, theirs and what it was`() {
        #expect(
            driver.text == """
                 roost  1 Explore  2 Trips  3 Saved  4 Inbox           ⇅ 1 needs you · 2 queued
                 Outbox · 3 changes
                ────────────────────────────────────────────────────────────────────────────────
                ▌! Edit home: Tiled rooms                                             needs you
                   Prices                                                             2 min ago
                 ○ Save: Azulejo loft                                                    queued
                                                                                      2 min ago
                 ○ Message: Azulejo loft                                  waiting for an answer
                   Is there parking?                                                  2 min ago
                 ✓ Unsave: Tejo terrace                                                    sent
                                                                                      2 min ago
                ────────────────────────────────────────────────────────────────────────────────
                 ! It has changed since you saw it.

                 Title
                   mine    Blue
                   theirs  Green
                   before  Red




                ────────────────────────────────────────────────────────────────────────────────
                 enter open  m keep mine  t keep theirs  e edit  D drop      ? help  ctrl-p all
                """
        )
    }

    @Test func `undo takes back what has not left, and nothing else`() {
        var driver = driver
        driver.type("j")
        #expect(driver.type("u") == [.send(.decide("a", .undo))])
        driver.type("j")
        #expect(driver.type("u").isEmpty)
        #expect(driver.text.contains("It has left already"))
    }

    @Test func `of a conflict either side can be kept`() {
        var driver = driver
        #expect(driver.type("m") == [.send(.decide("c", .keepMine))])
        #expect(driver.type("t") == [.send(.decide("c", .keepTheirs))])
    }

    /// What two devices made of a home's seasons, told of those alone that are not the same.
    private static var seasons: OutboxEntry {
        var entry = entry("c", "Edit home", "Tiled rooms", .needsYou, detail: "Seasons")
        entry.reason = "It has changed since you saw it."
        let summer = "1 Jun – 31 Aug 2027"
        entry.differences = [
            .init(
                part: "Season Summer",
                mine: "\(summer), €130.00 a night",
                theirs: "\(summer), €140.00 a night",
                base: "\(summer), €120.00 a night"
            ),
            .init(
                part: "Season Feast",
                mine: "11–13 Jun 2027, €190.00 a night",
                theirs: "not there",
                base: "not there"
            ),
        ]
        entry.choice = .sides(hasForm: true)
        return entry
    }

    @Test(arguments: [
        ("m", Request.decide("c", .keepMine)), ("t", .decide("c", .keepTheirs)),
        ("e", .place("c", .form)), ("Dy", .decide("c", .drop)),
    ])
    func `seasons are told one by one, and either side is kept, written anew or dropped`(
        keys: String,
        request: Request
    ) {
        var driver = driver([Self.seasons])
        #expect(driver.text.contains("theirs  1 Jun – 31 Aug 2027, €140.00 a night"))
        #expect(driver.text.contains("Season Feast"))
        #expect(driver.type(keys) == [.send(request)])
        guard case .place = request else { return }
        let home = HostFormsTests.home
        let draft = HomeEditDraft(id: "c", mine: home.listing.details)
        driver.answer(request, .place(.seasons(home, draft)))
        #expect(driver.app.screen.title == "Seasons")
    }

    @Test func `a conflict can be written anew, and what it is about can be opened`() {
        var driver = driver
        #expect(driver.type("e") == [.send(.place("c", .form))])
        #expect(driver.press(.enter) == [.send(.place("c", .thing))])
        let draft = HomeEditDraft(id: "c", mine: ListingDraft(title: "Blue"))
        driver.answer(.place("c", .form), .place(.editHome(Hosting.home(), draft)))
        #expect(driver.text.contains("Edit · Tiled rooms"))
    }

    @Test func `a stay that became dearer is booked at the new price by another key only`() {
        var driver = driver([Self.dearer])
        #expect(driver.text.contains("You saw €372.00; it costs €400.00 now, €28.00 more."))
        #expect(driver.text.contains("a book at €400.00"))
        #expect(driver.type("a").isEmpty)
        #expect(driver.type("a").isEmpty)
        let accepted = OutboxDecision.acceptPrice(Samples.euro(400_00))
        #expect(driver.type("y") == [.send(.decide("p", accepted))])
        #expect(driver.type("d") == [.send(.place("p", .dates))])
        #expect(driver.type("m").isEmpty)
    }

    @Test func `a stay that is booked says until when it is to be paid, and leads there`() {
        var entry = Self.entry("b", "Book", "Azulejo loft", .sent)
        entry.payUntil = Samples.now.adding(.seconds(840))
        var driver = driver([entry])
        #expect(driver.text.contains("pay within 14 min"))
        #expect(driver.text.contains("enter pay"))
        #expect(driver.press(.enter) == [.send(.place("b", .thing))])
    }

    @Test func `that a stay was booked is said once`() {
        var driver = Driver()
        driver.act(.started)
        let until = Samples.now.adding(.seconds(900))
        let stay = HeldStay(booking: Samples.id(9), title: "Azulejo loft", until: until)
        driver.act(.outbox(OutboxFacts(held: [stay])))
        #expect(driver.text.contains("Booked, pay within 15 min · ! and enter · Azulejo loft"))
        driver.wait(.seconds(60))
        driver.act(.outbox(OutboxFacts(queued: 1, held: [stay])))
        #expect(!driver.text.contains("Booked, pay within"))
    }

    @Test(arguments: [60, 72, 80, 100])
    func `no word of the corner is ever cut`(_ columns: Int) {
        let offline = Connection.offline(since: Samples.now.adding(.seconds(-600)))
        for account in [Hosting.host, Samples.guest] {
            for facts in [OutboxFacts(), OutboxFacts(queued: 12, needsYou: 1, rejected: 3)] {
                let size = Size(columns: columns, rows: 24)
                var world = Samples.world(size, account: account, connection: offline)
                world.server.isDemo = true
                var driver = Driver(world: world)
                driver.act(.started)
                driver.act(.outbox(facts))
                let corner = driver.text.prefix { $0 != "\n" }
                #expect(!corner.contains("…"), "\(corner)")
                #expect(corner.contains("offline"), "\(corner)")
                #expect(facts.queued == 0 || corner.contains("1 needs you"), "\(corner)")
            }
        }
    }

    @Test func `the footer has what applies to the selected change`() {
        var driver = driver
        func footer() -> String { String(driver.text.split(separator: "\n").last ?? "") }
        driver.type("j")
        #expect(footer().hasPrefix(" enter open  u undo  R send now  esc back "))
        driver.type("j")
        #expect(footer().hasPrefix(" enter open  R send now  esc back "))
        driver.type("j")
        #expect(footer().hasPrefix(" enter open  D clear  esc back "))
        driver.type("u")
        #expect(driver.text.contains("It has left already"))
    }

    // MARK: What is free instead

    private static var taken: OutboxEntry {
        var entry = entry("t", "Book", "Azulejo loft", .needsYou, detail: "1–4 May 2027 (3 nights)")
        entry.reason = "Some of these nights are taken."
        entry.notes = ["Taken: Sun 2 May 2027.", "Nothing is booked."]
        entry.choice = .dates
        return entry
    }

    private static let others = [
        OtherStay(Samples.range(15, 3), total: Samples.euro(372_00)),
        OtherStay(Samples.range(8, 3), total: Samples.euro(360_00)),
    ]

    @Test func `a stay that is taken shows what is free instead, and leads there`() {
        var driver = Driver()
        driver.act(.started)
        driver.type("!")
        #expect(driver.answer(.outbox, .outbox([Self.taken])) == [.send(.instead("t"))])
        #expect(driver.answer(.outbox, .outbox([Self.taken])).isEmpty)
        driver.answer(.instead("t"), .instead(Self.others))
        #expect(
            driver.text == """
                 roost  1 Explore  2 Trips  3 Saved  4 Inbox                       online · Ana
                 Outbox · 1 change
                ────────────────────────────────────────────────────────────────────────────────
                ▌! Book: Azulejo loft                                                 needs you
                   1–4 May 2027 (3 nights)                                            2 min ago
                ────────────────────────────────────────────────────────────────────────────────
                 ! Some of these nights are taken.
                 Taken: Sun 2 May 2027.
                 Nothing is booked.

                 Free instead
                   5–8 May 2027 (3 nights)                                              €372.00
                   28 Apr – 1 May 2027 (3 nights)                                       €360.00









                ────────────────────────────────────────────────────────────────────────────────
                 enter open  a book 5–8 May 2027  d all dates  D drop        ? help  ctrl-p all
                """
        )
        #expect(driver.type("a") == [.send(.place("t", .stay(Samples.range(15, 3))))])
        #expect(driver.type("d") == [.send(.place("t", .dates))])
    }

    @Test func `in the smallest terminal as well, from the copy with its age`() {
        var driver = driver([Self.taken], .minimum)
        driver.act(.connection(.offline(since: Samples.now)))
        driver.answer(.instead("t"), .instead(Self.others), isPreliminary: true)
        #expect(
            driver.text == """
                 roost  1 Explore  2  3  4          ⇅ 1 needs you · offline
                 Outbox · 1 change             sent when the server is back
                ────────────────────────────────────────────────────────────
                ▌! Book: Azulejo loft                             needs you
                   1–4 May 2027 (3 nights)                        2 min ago
                ────────────────────────────────────────────────────────────
                 ! Some of these nights are taken.
                 Taken: Sun 2 May 2027.
                 Nothing is booked.

                 Free instead · as of 12:00 UTC · just now
                   5–8 May 2027 (3 nights)                          €372.00
                   28 Apr – 1 May 2027 (3 nights)                   €360.00

                ────────────────────────────────────────────────────────────
                 enter open  a book 5–8 May 2027         ? help  ctrl-p all
                """
        )
    }

    @Test func `what is free is asked for again once the server is back, and none is said so`() {
        var driver = driver([Self.taken])
        driver.act(.connection(.offline(since: Samples.now)))
        driver.fail(.instead("t"), .offline("The server does not answer at this address."))
        #expect(driver.text.contains("What is free instead is not known: The server does not"))
        #expect(!driver.text.contains("a book"))
        driver.act(.connection(.online))
        #expect(driver.answer(.outbox, .outbox([Self.taken])) == [.send(.instead("t"))])
        driver.answer(.instead("t"), .instead([]))
        #expect(driver.text.contains("No stay of this length is free in the weeks around it."))
    }

    @Test func `dropping asks first, by another key`() {
        var driver = driver
        #expect(driver.type("D").isEmpty)
        #expect(driver.text.contains("Drop this change?"))
        #expect(driver.type("D").isEmpty)
        #expect(driver.type("y") == [.send(.decide("c", .drop))])
    }

    @Test func `an empty outbox says what it is for`() {
        #expect(driver([]).text.contains("Nothing waits to be sent"))
    }

    @Test func `the corner tells what waits and until when`() {
        var driver = Driver()
        driver.act(.started)
        let until = driver.now.adding(.seconds(12))
        driver.act(.outbox(OutboxFacts(queued: 2, phase: .waiting(until: until))))
        #expect(driver.text.contains("⇅ 2 queued · retry 12 s"))
        driver.act(.outbox(OutboxFacts(queued: 2, phase: .signedOut)))
        #expect(driver.text.contains("⇅ 2 queued · log in to send"))
        driver.act(.outbox(OutboxFacts()))
        #expect(!driver.text.contains("⇅"))
    }

    @Test func `whoever quits is told what stays`() {
        #expect(OutboxFacts().parting == nil)
        #expect(
            OutboxFacts(queued: 1).parting
                == "1 change not sent yet: kept here, and sent next time or by `roost sync`."
        )
    }

    @Test func `in the smallest terminal the conflict can still be read`() {
        let text = driver([Self.conflict], .minimum).text
        for word in ["mine", "Blue", "theirs", "Green", "before", "Red"] {
            #expect(text.contains(word))
        }
    }
}
