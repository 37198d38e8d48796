import Foundation
import Marketplace
import TestSupport
import Testing
import Wire

extension EndToEndTests {
    /// A stay that is asked for offline, whose reply is lost when it leaves.
    final class LaterBookingTests {
        let server: Server
        let proxy: FaultProxy
        let guest: Guest

        init() async throws {
            let server = try await Server.start(in: try Scratch())
            let port = server.url.split(separator: ":").last.flatMap { UInt16($0) } ?? 0
            self.server = server
            proxy = try FaultProxy(to: port, on: "/v1/sync/mutations", at: .replySeen) {
                server.kill(SIGKILL)
            }
            guest = try await Guest.demo(server.scratch, server: proxy.url)
        }

        deinit {
            // Its thread would keep the proxy, and the proxy the server.
            proxy.close()
        }

        @Test func `a queued booking whose reply is lost is booked once, and waits to be paid`()
            async throws
        {
            let free = try await guest.freeStay()
            let tmux = try await guest.interface()
            let walk = Walk(tmux: tmux, free: free)
            try await walk.toHome()
            try await walk.toBook()
            server.kill(SIGKILL)
            try await tmux.press("R")
            try await tmux.shows("The server is out of reach.", "w send when online, \(free.total)")
            try await tmux.press("w")
            try await tmux.shows("Send this booking when online?")
            try await tmux.press("y")
            try await tmux.shows("Kept, not booked yet", "⇅ 1 queued")
            try await server.startAgain()
            try await tmux.press("!")
            try await tmux.shows("Book: ")
            try await tmux.press("R")
            try await eventually("the reply to be lost") { self.proxy.hasStruck }
            try await tmux.shows("waiting for an answer")
            try await server.startAgain()
            try await tmux.press("R")
            try await tmux.shows("pay within", "enter pay", within: 60)
            try await tmux.press("Enter")
            try await tmux.shows("Held for you until", "Card number")
            let booked = try await server.ask(
                """
                SELECT count(*) FROM booking JOIN listing ON listing.number = booking.listing
                WHERE listing.id = '\(free.home.id)' AND booking.state = 'pending_payment'
                """
            )
            #expect(booked == "1")
            #expect(try await server.check().status == 0)
        }
    }
}
