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

    @Test func `what needs somebody comes first, with mine, theirs and what it was`() {
        #expect(
            driver.text == """
                 roost  1 Explore  2 Trips  3 Saved     ⇅ 1 needs you · 2 queued · online · Ana
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
                 u undo  m keep mine  t keep theirs  D drop  R send now      ? help  ctrl-p all
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
