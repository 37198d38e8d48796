import Foundation
import Marketplace
import TestSupport
import Testing
import Wire

extension EndToEndTests {
    /// A host answers guests without the network, or with a network that loses the reply.
    struct GuestRequestTests {
        let line: LossyLine
        let house: Household
        let guest: Guest
        var server: Server { house.server }
        var home: HostListing { house.home }

        init() async throws {
            let server = try await Server.start(in: try Scratch())
            line = try LossyLine(to: server)
            house = try await Household(on: server, over: line)
            guest = try await house.stranger()
            _ = try await server.ask(
                "UPDATE listing SET is_instant = 0 WHERE id = '\(home.id)'; SELECT 1"
            )
        }

        private func comeBack() async throws {
            try await server.startAgain()
            try line.mend()
        }

        @Test func `two requests are answered offline, the reply is lost, and each has one answer`()
            async throws
        {
            let requests = try await ask(for: 2)
            let tmux = try await listed(2)
            let shown = try await tmux.screen
            // The one that is asked for last stands first, or the other way round: both say so.
            let first = try #require(
                requests.first { stands($0, beforeOthers: requests, in: shown) }
            )
            let second = try #require(requests.first { $0.id != first.id })
            line.cut()
            try await answer("a", "Accept this stay?", tmux)
            try await tmux.shows("accept queued · 23 h left")
            try await tmux.press("j")
            try await answer("x", "Decline this stay?", tmux)
            try await tmux.shows("decline queued · 23 h left")
            try await tmux.press("!")
            try await tmux.shows("Outbox · 2 changes", "offline")
            var screen = ""
            try await eventually("both to wait for the network") {
                screen = try await tmux.steadyScreen
                return screen.components(separatedBy: "queued · falls away in 23 h").count == 3
            }
            #expect(screen == waiting)

            try await comeBack()
            try await tmux.press("R")
            try await line.losesReply()
            try await tmux.shows("waiting for an answer")
            try await server.startAgain()
            try await tmux.press("R")
            try await tmux.hides("waiting for an answer", "queued", within: 60)
            try await tmux.shows("✓ Accept: Bo", "✓ Decline: Bo")
            try await tmux.quit()

            #expect(try await events(of: first) == ["book", "request", "accept"])
            #expect(try await events(of: second) == ["book", "request", "decline"])
            #expect(try await captured(first) == [first.total.minorUnits])
            #expect(try await captured(second) == [0])
            #expect(try await server.check().status == 0)
        }

        @Test func `an answer whose time passes while the network is away falls away`()
            async throws
        {
            let request = try #require(try await ask(for: 1).first)
            let end = Guest.now.adding(seconds: 25)
            _ = try await server.ask(
                "UPDATE booking SET due_at = \(end.milliseconds) WHERE id = '\(request.id)';"
                    + "SELECT 1"
            )
            let tmux = try await listed(1)
            try await tmux.shows("answer within ")
            line.cut()
            try await answer("a", "It must arrive before", tmux)
            try await tmux.shows("accept queued · ")
            try await tmux.press("!")
            try await tmux.shows("falls away in ")
            try await tmux.shows("rejected", "Its deadline passed before it could be sent.")
            try await comeBack()
            try await tmux.press("R")
            try await tmux.shows("⇅ 1 rejected", "online")
            try await tmux.press("r")
            try await tmux.shows("Its time has passed.")
            try await tmux.press("D")
            try await tmux.shows("Drop this change?")
            try await tmux.press("y")
            try await tmux.hides("Accept: Bo", "rejected")
            try await tmux.quit()
            try await eventually("the server to let the request go", within: 60) {
                try await events(of: request).last == "expire"
            }
            #expect(!line.hasLostReply)
            #expect(try await captured(request) == [0])
            #expect(try await server.check().status == 0)
        }

        // MARK: Steps

        /// Stays that the guest asks for, in the order in which they were asked for.
        private func ask(for count: Int) async throws -> [Booking] {
            let calendar = try await guest.calendar(of: home.id, days: 180)
            var asked: [Booking] = []
            var day = 30
            while asked.count < count, day < 170 {
                if let booking = try await ask(Guest.now.utcDate.adding(days: day), calendar) {
                    asked.append(booking)
                    day += 10
                } else {
                    day += 1
                }
            }
            return asked
        }

        /// The stay from that day on, paid for and waiting for the host; nil when it is not free.
        private func ask(_ day: CivilDate, _ calendar: ListingCalendar) async throws -> Booking? {
            guard
                (0..<4).allSatisfy({ calendar.night(day.adding(days: $0))?.status.isOpen ?? false }
                ),
                let stay = DateRange(checkIn: day, nights: 4)
            else { return nil }
            let free = FreeStay(
                home: try await guest.body(Listing.self, "listing", home.id.text).card,
                stay: stay,
                weeks: 0,
                total: .zero(.euro)
            )
            guard let booking = try? await guest.book(free) else { return nil }
            let card = card("4242424242424242")
            return try await guest.body(Booking.self, "pay", "\(booking.id)", input: card)
        }

        /// The interface on the list of guests who wait.
        private func listed(_ count: Int) async throws -> Tmux {
            let tmux = try await house.host.interface(columns: 80, rows: 24)
            try await tmux.shows("enter open", "online")
            try await tmux.press("5")
            try await tmux.shows("Requests  \(count)")
            try await tmux.press("f")
            try await tmux.shows("‹Requests›", "▌Bo · 2 guests")
            return tmux
        }

        private func answer(_ key: String, _ question: String, _ tmux: Tmux) async throws {
            try await tmux.press(key)
            try await tmux.shows(question)
            try await tmux.press("y")
            try await tmux.hides(question)
        }

        private func stands(_ one: Booking, beforeOthers all: [Booking], in screen: String) -> Bool
        {
            // `9–13 Jan 2027`, or with the month, or with the year as well before the dash.
            func place(_ booking: Booking) -> String.Index? {
                let begins = #"(?<!\d)\#(booking.stay.checkIn.day)( \w+( \d+)?)? ?–"#
                return screen.range(of: begins, options: .regularExpression)?.lowerBound
            }
            guard let own = place(one) else { return false }
            return all.allSatisfy { place($0).map { $0 >= own } ?? true }
        }

        // MARK: What the server has

        private func events(of booking: Booking) async throws -> [String] {
            try await server.ask(
                "SELECT event FROM booking_event WHERE booking = '\(booking.id)' ORDER BY version"
            )
            .split(separator: "\n").map(String.init)
        }

        private func captured(_ booking: Booking) async throws -> [Int64] {
            try await server.ask(
                "SELECT captured FROM payment WHERE booking = '\(booking.id)'"
            )
            .split(separator: "\n").compactMap { Int64($0) }
        }

        // MARK: Screens

        private let waiting = """
             roost  1 Explore  2 Trips  3 Saved  4 Inbox  5 Host       ⇅ 2 queued · offline
             Outbox · 2 changes    Changes are kept here and leave when the server is back.
            ────────────────────────────────────────────────────────────────────────────────
            ▌○ Accept: Bo, Tiled rooms                          queued · falls away in 23 h
                                                                                   just now
             ○ Decline: Bo, Tiled rooms                         queued · falls away in 23 h
                                                                                   just now















            ────────────────────────────────────────────────────────────────────────────────
             enter open  u undo  R send now  esc back                    ? help  ctrl-p all
            """
    }
}
