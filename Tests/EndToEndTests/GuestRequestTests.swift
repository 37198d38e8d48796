import Foundation
import Marketplace
import TestSupport
import Testing
import Wire

extension EndToEndTests {
    /// A host answers guests without the network, or with a network that loses the reply.
    final class GuestRequestTests {
        let server: Server
        private var proxy: FaultProxy
        /// Ana's terminal, behind the proxy.
        let host: Guest
        let guest: Guest
        let home: HostListing

        init() async throws {
            let server = try await Server.start(in: try Scratch())
            self.server = server
            proxy = try GuestRequestTests.proxy(server)
            host = try await Guest.demo(server.scratch, server: proxy.url)
            guest = Guest(server.scratch, name: "bo", server: server.url)
            try await guest.register()
            let tablet = Guest(server.scratch, name: "tablet", server: server.url)
            try await tablet.logIn()
            let homes = try await tablet.body(Page<HostListing>.self, "homes").data
            home = try #require(homes.first { $0.state == .published })
            _ = try await tablet.roost("edit", home.id.text, "--title", "Tiled rooms")
            _ = try await server.ask(
                "UPDATE listing SET is_instant = 0 WHERE id = '\(home.id)'; SELECT 1"
            )
        }

        deinit {
            // Its thread would keep the proxy, and the proxy the server.
            proxy.close()
        }

        /// Loses the reply to what the host sends, with the server.
        private static func proxy(_ server: Server, at own: UInt16 = 0) throws -> FaultProxy {
            try FaultProxy(
                to: port(server.url),
                on: "/v1/sync/mutations",
                at: .replySeen,
                listeningAt: own
            ) { server.kill(SIGKILL) }
        }

        private static func port(_ url: String) -> UInt16 {
            url.split(separator: ":").last.flatMap { UInt16($0) } ?? 0
        }

        /// Takes the network away: nobody listens any more.
        private func goOffline() {
            proxy.close()
            server.kill(SIGKILL)
        }

        private func comeBack() async throws {
            try await server.startAgain()
            proxy = try GuestRequestTests.proxy(server, at: GuestRequestTests.port(host.server))
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
            goOffline()
            try await answer("a", "Accept this stay?", tmux)
            try await tmux.shows("accept queued · 23 h left")
            try await tmux.press("j")
            try await answer("x", "Decline this stay?", tmux)
            try await tmux.shows("decline queued · 23 h left")
            try await tmux.press("!")
            try await tmux.shows("Outbox · 2 changes", "offline")
            var screen = ""
            try await eventually("both to wait for the network") {
                screen = steady(try await tmux.screen)
                return screen.components(separatedBy: "queued · falls away in 23 h").count == 3
            }
            #expect(screen == waiting)

            try await comeBack()
            try await tmux.press("R")
            try await eventually("the reply to be lost") { self.proxy.hasStruck }
            try await tmux.shows("waiting for an answer")
            try await server.startAgain()
            try await tmux.press("R")
            try await tmux.hides("waiting for an answer", "queued", within: 60)
            try await tmux.shows("✓ Accept: Bo", "✓ Decline: Bo")
            try await tmux.press("Q")
            try await tmux.shows("ended with 0")

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
            goOffline()
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
            try await tmux.press("Q")
            try await tmux.shows("ended with 0")
            try await eventually("the server to let the request go", within: 60) {
                try await self.events(of: request).last == "expire"
            }
            #expect(!proxy.hasStruck)
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
            let tmux = try await host.interface(columns: 80, rows: 24)
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

        /// The screen without what depends on the moment.
        private func steady(_ screen: String) -> String {
            screen.replacing("1 min ago", with: " just now").trimmingCharacters(in: .newlines)
        }

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
