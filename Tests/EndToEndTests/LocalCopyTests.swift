import Foundation
import Testing

extension EndToEndTests {
    /// What was seen stays readable without the server.
    struct LocalCopyTests {
        let server: Server
        let guest: Guest
        let title: String

        init() async throws {
            let scratch = try Scratch()
            server = try await Server.start(in: scratch)
            guest = try await Guest.demo(scratch, server: server.url)
            let tmux = try await guest.interface()
            try await tmux.shows("120 homes", "online")
            try await tmux.press("Enter")
            try await tmux.shows("About", "esc back")
            title = try await tmux.screen.split(separator: "\n")[1]
                .split(separator: " · ")[0].trimmingCharacters(in: .whitespaces)
            try await tmux.press("2")
            try await tmux.shows("Upcoming", "confirmed")
            try await tmux.press("Enter")
            try await tmux.shows("Trip · ", "Getting there")
            try await tmux.quit()
            server.kill(SIGTERM)
        }

        @Test func `a second start shows what was seen, with the server gone`() async throws {
            let tmux = try await guest.interface()
            try await tmux.shows("120 homes", String(title.prefix(24)), "offline", "as of")
            try await tmux.press("Enter")
            try await tmux.shows("About", "as of")
            try await tmux.press("2")
            try await tmux.shows("Upcoming", "confirmed")
            try await tmux.press("Enter")
            try await tmux.shows("Trip · ", "Getting there", "as of")
            try await tmux.press("X")
            try await tmux.shows("needs the network")
            try await tmux.quit()
        }

        @Test func `a second start does not wait for a server that never answers`() async throws {
            let silent = try SilentServer(at: server.port)
            let tmux = try await guest.interface()
            try await tmux.shows("120 homes", String(title.prefix(24)), within: 10)
            try await tmux.press("Enter")
            try await tmux.shows("About", within: 10)
            try await tmux.press("2")
            try await tmux.shows("Upcoming", "confirmed", within: 10)
            try await tmux.quit(within: 10)
            withExtendedLifetime(silent) {}
        }
    }
}
