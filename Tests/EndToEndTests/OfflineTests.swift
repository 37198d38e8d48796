import Foundation
import Testing

extension EndToEndTests {
    /// What is done without the network arrives once, or can be seen waiting.
    struct OfflineTests {
        let server: Server
        let guest: Guest

        init() async throws {
            let scratch = try Scratch()
            server = try await Server.start(in: scratch)
            guest = try await Guest.demo(scratch, server: server.url)
        }

        private func messages() async throws -> [String] {
            try await server.ask(
                "SELECT text FROM message WHERE author IS NOT NULL ORDER BY number"
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
            try await tmux.press("Q")
            try await tmux.shows("2 changes not sent yet", "ended with 0")
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
    }
}
