import Foundation
import Marketplace
import Testing

extension EndToEndTests {
    /// What happens elsewhere shows by itself.
    struct LiveTests {
        @Test func `a stay that another device books shows without a key`() async throws {
            let scratch = try Scratch()
            let server = try await Server.start(in: scratch)
            let guest = try await Guest.demo(scratch, server: server.url)
            let other = Guest(scratch, name: "other", server: server.url)
            try await other.logIn()
            let free = try await other.freeStay()
            let tmux = try await guest.interface()
            try await tmux.shows("120 homes", "online")
            try await tmux.press("2")
            try await tmux.shows("Upcoming", "confirmed")
            let title = String(free.home.title.prefix(18))
            #expect(try await !tmux.screen.contains(title))
            _ = try await other.book(free)
            try await tmux.shows(title)
            try await tmux.quit()
        }

        @Test func `two roosts on one profile both show what one of them has done`() async throws {
            let scratch = try Scratch()
            let server = try await Server.start(in: scratch)
            let guest = try await Guest.demo(scratch, server: server.url)
            let free = try await guest.freeStay()
            let (first, second) = (try await guest.interface(), try await guest.interface())
            for tmux in [first, second] {
                try await tmux.shows("120 homes", "online")
                try await tmux.press("2")
                try await tmux.shows("Upcoming", "confirmed")
            }
            _ = try await guest.book(free)
            for tmux in [first, second] {
                try await tmux.shows(String(free.home.title.prefix(18)))
                try await tmux.quit()
            }
        }
    }
}
