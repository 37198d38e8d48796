import Foundation
import Marketplace
import TestSupport
import Testing
import Wire

extension EndToEndTests {
    /// A host edits without the network, while others go on.
    struct HostOfflineTests {
        let house: Household
        var server: Server { house.server }
        var host: Guest { house.host }
        var home: HostListing { house.home }

        init() async throws {
            house = try await Household()
            try await edit(house.tablet, "--price", "80")
        }

        private func edit(_ guest: Guest, _ what: String..., status: Int32 = 0) async throws {
            let outcome = try await run(
                Programs.roost,
                ["edit", home.id.text] + what,
                environment: guest.environment
            )
            #expect(outcome.status == status, "\(outcome)")
        }

        @Test func `a title that two devices change asks, and mine is kept over theirs`()
            async throws
        {
            let tmux = try await house.homes(of: host)
            try await tmux.press("e")
            try await tmux.shows("Edit · Tiled rooms")
            server.kill(SIGKILL)
            try await tmux.press("C-u")
            try await tmux.type("Garret with a view")
            try await tmux.press("BTab", "Enter")
            try await tmux.shows("Edit kept", "Garret with a view", "⇅ queued")
            try await tmux.quit(saying: "1 change not sent yet")
            try await server.startAgain()
            try await edit(house.tablet, "--title", "Castle view", "--price", "90")

            let again = try await host.interface(columns: 80, rows: 24)
            try await again.shows("⇅ 1 needs you", "online")
            try await again.press("!")
            try await again.shows("keep mine", "Castle view")
            let shown = try await again.steadyScreen
            #expect(shown == HostOfflineTests.card)
            try await again.press("m")
            try await again.shows("✓ Edit home: Garret with a view")
            try await again.quit()
            let details = try await house.current().details
            #expect(details.title == "Garret with a view")
            #expect(details.prices?.base == Money(minorUnits: 90_00, currency: .euro))
        }

        private static let card = """
             roost  1 Explore  2 Trips  3 Saved  4 Inbox  5 Host     ⇅ 1 needs you · online
             Outbox · 1 change
            ────────────────────────────────────────────────────────────────────────────────
            ▌! Edit home: Garret with a view                                      needs you
               Title                                                               just now
            ────────────────────────────────────────────────────────────────────────────────
             ! It has changed since you saw it.

             Title
               mine    Garret with a view
               theirs  Castle view
               before  Tiled rooms










            ────────────────────────────────────────────────────────────────────────────────
             enter open  m keep mine  t keep theirs  e edit  D drop      ? help  ctrl-p all
            """

        @Test func `parts that only one device changed meet without a question`() async throws {
            _ = try await host.roost("homes")
            server.kill(SIGKILL)
            try await edit(host, "--price", "95.50", status: 75)
            try await server.startAgain()
            try await edit(house.tablet, "--title", "Castle view", "--weekend-price", "130")
            let sync = try await host.roost("sync")
            #expect(sync.status == 0, "\(sync)")
            let details = try await house.current().details
            #expect(details.title == "Castle view")
            #expect(details.prices?.base == Money(minorUnits: 95_50, currency: .euro))
            #expect(details.prices?.weekend == Money(minorUnits: 130_00, currency: .euro))
        }

        @Test func `of nights blocked offline those that were booked meanwhile are reported`()
            async throws
        {
            let guest = try await house.stranger()
            let calendar = try await guest.calendar(of: home.id, days: 110)
            let first = try #require(HostOfflineTests.stretch(in: calendar))
            let tmux = try await house.homes(of: host, columns: 100, rows: 30)
            try await tmux.press("d")
            try await tmux.shows("Nights · Tiled rooms", "at least")
            try await tmux.press("l", times: first.daysSinceEpoch - calendar.today.daysSinceEpoch)
            try await tmux.shows(HostOfflineTests.words(first))
            server.kill(SIGKILL)
            try await tmux.press("v")
            try await tmux.press("l", times: 5)
            try await tmux.shows("6 nights")
            try await tmux.press("x")
            try await tmux.shows("Nights kept", "⇅-")
            try await tmux.quit(saying: "1 change not sent yet")
            try await server.startAgain()
            let stay = try #require(DateRange(checkIn: first.adding(days: 1), nights: 4))
            let free = FreeStay(
                home: try await guest.body(Listing.self, "listing", home.id.text).card,
                stay: stay,
                weeks: 0,
                total: .zero(.euro)
            )
            _ = try await guest.book(free)

            let again = try await host.interface(columns: 100, rows: 30)
            try await again.shows("⇅ 1 rejected")
            try await again.press("!")
            try await again.shows("2 nights changed, 4 not:", "a guest has booked it")
            try await again.press("Enter")
            try await again.shows("Nights · Tiled rooms")
            let nights = try await guest.calendar(of: home.id, days: 110).nights
            let blocked = [first, first.adding(days: 5)]
            for night in nights where blocked.contains(night.date) {
                #expect(!night.status.isOpen, "\(night)")
            }
            #expect(try await server.check().status == 0)
        }

        @Test func `commands block and open nights, and say what became of each`() async throws {
            let from = Guest.now.utcDate.adding(days: 90)
            let dates = ["\(from)", "\(from.adding(days: 2))"]
            let note = ["--note", "Painting"]
            let blocked = try await host.nights("block", home.id, dates + note)
            #expect(blocked.results.map(\.outcome) == [.applied, .applied])
            let again = try await host.nights("block", home.id, dates)
            #expect(again.applied == 0 && again.results.allSatisfy { $0.outcome == .unchanged })
            let opened = try await host.nights("unblock", home.id, dates)
            #expect(opened.applied == 2)
            let wrong = try await host.roost("block", home.id.text, dates[1], dates[0])
            #expect(wrong.status == 64, "\(wrong)")
            let stranger = try await house.stranger()
            #expect(try await stranger.roost("block", home.id.text, dates[0], dates[1]).status != 0)
            let free = try await host.roost("edit", home.id.text, "--price", "nothing")
            #expect(free.status == 64 && free.errors.contains("€95.50"), "\(free)")
        }

        /// The first of six open nights, of which four can be booked from the second on.
        private static func stretch(in calendar: ListingCalendar) -> CivilDate? {
            calendar.nights.dropFirst(20).map(\.date).first { date in
                (0..<8).allSatisfy { calendar.night(date.adding(days: $0))?.status.isOpen ?? false }
                    && (0..<8).allSatisfy { day in
                        guard let night = calendar.night(date.adding(days: day)) else {
                            return false
                        }
                        return night.minNights <= 4 && !night.isClosedToArrival
                            && !night.isClosedToDeparture
                    }
            }
        }

        private static func words(_ date: CivilDate) -> String {
            let months = [
                "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
            ]
            return " \(date.day) \(months[date.month - 1]) \(date.year)"
        }
    }
}

extension Guest {
    /// What a command that edits nights prints.
    fileprivate func nights(
        _ command: String,
        _ home: ListingID,
        _ arguments: [String]
    ) async throws -> NightEditReply {
        let outcome = try await run(
            Programs.roost,
            [command, home.text] + arguments + ["--json"],
            environment: environment
        )
        guard outcome.status == 0 else { throw TimedOut(what: "\(command): \(outcome)") }
        return try Coding.decode(NightEditReply.self, from: Data(outcome.output.utf8))
    }
}
