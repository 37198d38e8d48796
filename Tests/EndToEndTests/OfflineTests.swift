import Foundation
import Marketplace
import Testing

extension EndToEndTests {
    /// What is done without the network arrives once, or can be seen waiting.
    struct OfflineTests {
        /// What the demo's people said before does not count.
        private let began = Instant(seconds: Int64(Date().timeIntervalSince1970))
        let server: Server
        let guest: Guest

        init() async throws {
            let scratch = try Scratch()
            server = try await Server.start(in: scratch)
            guest = try await Guest.demo(scratch, server: server.url)
        }

        private func messages() async throws -> [String] {
            try await server.ask(
                """
                SELECT text FROM message
                WHERE author IS NOT NULL AND sent_at >= \(began.milliseconds) ORDER BY number
                """
            )
            .split(separator: "\n").map(String.init)
        }

        private func write(_ text: String, _ tmux: Tmux) async throws {
            try await tmux.press("c")
            try await tmux.shows("Write to")
            try await tmux.type(text)
            try await tmux.press("Tab", "Enter")
            try await tmux.shows("Message kept")
        }

        @Test func `messages written offline wait in sight, outlive the program and arrive once`()
            async throws
        {
            let tmux = try await guest.interface()
            try await tmux.shows("120 homes", "online")
            try await tmux.press("2")
            try await tmux.shows("Upcoming", "confirmed")
            try await tmux.press("Enter")
            try await tmux.shows("Getting there", "message")
            server.kill(SIGKILL)
            try await write("Is there parking?", tmux)
            try await write("We come by train after all.", tmux)
            try await tmux.press("!")
            try await tmux.shows("Outbox · 2 changes", "Is there parking?", "⇅ 2 queued", "offline")
            try await tmux.quit(saying: "2 changes not sent yet")
            let outcome = try await guest.roost("sync")
            #expect(outcome.status == 75)
            #expect(outcome.output.contains("2 changes waiting"))
            try await server.startAgain()
            #expect(try await guest.roost("sync").status == 0)
            #expect(try await guest.roost("sync").status == 0)
            #expect(
                try await messages() == ["Is there parking?", "We come by train after all."]
            )
            let listed = try await guest.roost("outbox").output
            #expect(listed.split(separator: "\n").count { $0.contains("✓ sent") } == 2)
        }

        @Test
        func `a stay that somebody else books meanwhile is answered with what is free instead`()
            async throws
        {
            let other = Guest(guest.scratch, name: "bo", server: server.url)
            try await other.register()
            let free = try await guest.freeStay()
            let tmux = try await guest.interface()
            let walk = Walk(tmux: tmux, free: free)
            try await walk.toLaterBooking(without: server)
            try await tmux.quit(saying: "1 change not sent yet")
            try await server.startAgain()
            let paid = try await other.body(
                Booking.self,
                "pay",
                try await other.book(free).id.text,
                input: card("4242424242424242")
            )
            #expect(paid.state == .confirmed)

            let again = try await guest.interface()
            try await again.shows("⇅ 1 needs you")
            try await again.press("!")
            try await again.shows(
                "Taken: ",
                "Nothing is booked",
                "Free instead",
                "(3 nights)",
                "a book "
            )
            try await again.press("a")
            try await again.shows("Book and pay ", "This price stands for")
            try await again.press("Escape", "D")
            try await again.shows("Drop this change?")
            try await again.press("y")
            try await again.shows("Nothing waits to be sent")
            #expect(try await server.check().status == 0)
        }
    }
}
