import Foundation
import Marketplace
import TestSupport
import Testing
import Wire

extension EndToEndTests {
    /// A guest and a host write to each other, each in a terminal, also without the network.
    struct InboxTests {
        /// What the demo's people said before does not count.
        private let began = Instant(seconds: Int64(Date().timeIntervalSince1970))
        let house: Household
        let guest: Guest
        let booking: Booking
        /// Ana, who hosts.
        var host: Guest { house.host }
        var server: Server { house.server }

        init() async throws {
            house = try await Household()
            guest = try await house.stranger()
            booking = try await guest.bookAny(house.home.id)
        }

        /// Opens the interface at its list of conversations.
        private func inbox(of guest: Guest, columns: Int = 80, rows: Int = 24) async throws -> Tmux
        {
            let tmux = try await guest.interface(columns: columns, rows: rows)
            try await tmux.shows("enter open", "online")
            try await tmux.press("4")
            try await tmux.shows("Inbox · ")
            return tmux
        }

        private func write(_ text: String, _ tmux: Tmux) async throws {
            try await tmux.press("c")
            try await tmux.shows("Write to")
            try await tmux.type(text)
            try await tmux.press("Tab", "Enter")
            try await tmux.shows("Message kept", text)
        }

        private func said() async throws -> [String] {
            try await server.ask(
                """
                SELECT text FROM message
                WHERE author IS NOT NULL AND sent_at >= \(began.milliseconds) ORDER BY number
                """
            )
            .split(separator: "\n").map(String.init)
        }

        @Test func `what a guest writes shows at the host's by itself, and is read and answered`()
            async throws
        {
            let asking = try await guest.interface()
            try await asking.shows("120 homes", "online")
            try await asking.press("2")
            try await asking.shows("Tiled rooms")
            try await asking.press("Enter", "c")
            let answering = try await inbox(of: host)
            try await asking.shows("Write to Ana")
            try await asking.type("Is there parking?")
            try await asking.press("Tab", "Enter")
            try await answering.shows(
                "4 Inbox ①",
                "Bo · Tiled rooms",
                "Is there parking?",
                "1 unread"
            )
            let shown = try await answering.steadyScreen
            // Whose homes Ana has been to depends on the day.
            let head = shown.split(separator: "\n", omittingEmptySubsequences: false).prefix(5)
            #expect(head.joined(separator: "\n") == InboxTests.list)

            try await answering.press("Enter")
            try await answering.shows("Bo · Tiled rooms", "Is there parking?", "c write")
            try await answering.hides("①")
            try await eventually("the read mark to arrive") {
                try await server.ask(
                    "SELECT count(*) FROM thread WHERE id = '\(booking.thread?.text ?? "")' "
                        + "AND host_read = (SELECT max(number) FROM message WHERE thread = thread.id)"
                ) == "1"
            }
            try await write("Yes, behind the church.", answering)
            try await asking.shows("Yes, behind the church.", "Ana")
            try await asking.quit()
            #expect(try await said() == ["Is there parking?", "Yes, behind the church."])
        }

        @Test func `a conversation is read and answered without the network, and arrives once`()
            async throws
        {
            let tmux = try await inbox(of: guest, columns: 100, rows: 30)
            try await tmux.shows("Ana · Tiled rooms")
            try await tmux.press("Enter")
            try await tmux.shows("c write")
            server.kill(SIGKILL)
            try await write("We come by train.", tmux)
            try await tmux.shows("⇅ queued", "offline", "as of")
            try await tmux.press("Escape")
            try await tmux.shows("Inbox · ", "You: We come by train.", "⇅ queued")
            try await tmux.quit(saying: "1 change not sent yet")
            let listed = try await guest.roost("inbox")
            #expect(listed.output.contains("We come by train."), "\(listed)")
            #expect(listed.errors.contains("this is the local copy"))

            try await server.startAgain()
            #expect(try await guest.roost("sync").status == 0)
            #expect(try await guest.roost("sync").status == 0)
            #expect(try await said() == ["We come by train."])
            let threads = try await host.body(Page<MessageThread>.self, "inbox").data
            let thread = try #require(threads.first { $0.guestName == "Bo" })
            #expect(thread.unread > 0)
            let messages = try await host.body(
                Page<Marketplace.Message>.self,
                "inbox",
                thread.id.text
            ).data
            #expect(messages.first?.text == "We come by train.")
            let read = try await host.roost("inbox", thread.id.text).output
            #expect(read.split(separator: "\n").last?.hasSuffix("Bo: We come by train.") == true)
        }

        private static let list = """
             roost  1 Explore  2 Trips  3 Saved  4 Inbox ①  5 Host             online · Ana
             Inbox · 5 conversations · 1 unread
            ────────────────────────────────────────────────────────────────────────────────
            ▌Bo · Tiled rooms                                                      just now
             Is there parking?                                                     1 unread
            """
    }
}

extension Guest {
    /// Books and pays for the first nights of a home that can be had, of any length it asks for.
    fileprivate func bookAny(_ home: ListingID) async throws -> Booking {
        let listing = try await body(Listing.self, "listing", home.text)
        let today = Guest.now.utcDate
        let calendar = try await calendar(of: home, days: 120)
        for offset in 2..<100 {
            let checkIn = today.adding(days: offset)
            let least = calendar.night(checkIn)?.minNights ?? 1
            guard let stay = DateRange(checkIn: checkIn, nights: least) else { continue }
            let refusal = Availability.refusal(
                of: stay,
                guests: 2,
                capacity: listing.card.capacity,
                in: calendar,
                rules: listing.stayRules
            )
            guard refusal == nil else { continue }
            let held = try await book(
                FreeStay(home: listing.card, stay: stay, weeks: 0, total: .zero(.euro))
            )
            return try await body(
                Booking.self,
                "pay",
                held.id.text,
                input: card("4242424242424242")
            )
        }
        throw TimedOut(what: "nights of \(home) that can be booked")
    }
}
