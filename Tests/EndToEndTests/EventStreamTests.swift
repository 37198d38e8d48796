import Foundation
import Marketplace
import TestSupport
import Testing

extension EndToEndTests {
    /// What happens elsewhere shows by itself, whatever a network does to the stream of events.
    final class EventStreamTests {
        let server: Server
        let guest: Guest
        let other: Guest
        private var proxy: StreamProxy?

        init() async throws {
            server = try await Server.start(in: try Scratch())
            other = Guest(server.scratch, name: "other", server: server.url)
            try await other.logIn()
            guest = Guest(server.scratch, server: server.url)
        }

        deinit {
            // Its thread would keep the proxy, and the proxy the server.
            proxy?.close()
        }

        /// The interface behind a proxy, on the trips.
        private func trips(_ weather: StreamProxy.Weather) async throws -> (Tmux, StreamProxy) {
            let proxy = try StreamProxy(to: server.port, weather)
            self.proxy = proxy
            var guest = guest
            guest.server = proxy.url
            try await guest.logIn()
            let tmux = try await guest.interface()
            try await tmux.shows("120 homes", "online")
            try await eventually("a stream") { !proxy.begun.isEmpty }
            try await tmux.press("2")
            try await tmux.shows("Upcoming", "confirmed")
            return (tmux, proxy)
        }

        /// Books on another device; what the trips will show of it.
        private func book(_ free: FreeStay) async throws -> String {
            _ = try await other.book(free, isSecond: true)
            return String(free.home.title.prefix(18))
        }

        @Test func `a stream that is cut in the middle goes on where the copy is`() async throws {
            let (first, second) = (
                try await other.freeStay(), try await other.freeStay(skipping: 1)
            )
            let (tmux, proxy) = try await trips(.passes)
            try await tmux.shows(try await book(first))
            let before = proxy.begun.count
            proxy.cut()
            try await eventually("another stream") { proxy.begun.count > before }
            let id = try #require(proxy.begun.last)
            #expect(id != nil && id != "torn")
            try await tmux.shows(try await book(second), "online")
            #expect(proxy.begun.count == before + 1)
            try await tmux.quit()
        }

        @Test func `a stream that is half-open is given up, and what it missed is shown`()
            async throws
        {
            let (first, second) = (
                try await other.freeStay(), try await other.freeStay(skipping: 1)
            )
            let (tmux, proxy) = try await trips(.passes)
            try await tmux.shows(try await book(first))
            let before = proxy.begun.count
            proxy.turn(.swallowed)
            let title = try await book(second)
            try await eventually("the stream to be given up", within: 90) {
                proxy.begun.count > before
            }
            try await tmux.shows(title, "online")
            proxy.turn(.passes)
            try await tmux.quit()
        }

        @Test func `where streams do not pass, a slow poll shows what happens`() async throws {
            let free = try await other.freeStay()
            let (tmux, proxy) = try await trips(.swallowed)
            let title = try await book(free)
            #expect(try await !tmux.screen.contains(title))
            try await tmux.shows(title, within: 150)
            #expect(proxy.begun.count == 1)
            try await tmux.quit()
        }
    }
}
