import Foundation
import Marketplace
import TestSupport
import Testing
import Wire

extension EndToEndTests {
    /// A stay that is asked for offline, whose reply is lost when it leaves.
    struct LaterBookingTests {
        let server: Server
        let line: LossyLine
        let guest: Guest

        init() async throws {
            server = try await Server.start(in: try Scratch())
            line = try LossyLine(to: server)
            guest = try await Guest.demo(server.scratch, server: line.url)
        }

        @Test func `a queued booking whose reply is lost is booked once, and waits to be paid`()
            async throws
        {
            let free = try await guest.freeStay()
            let tmux = try await guest.interface()
            let walk = Walk(tmux: tmux, free: free)
            try await walk.toLaterBooking(without: server)
            try await server.startAgain()
            try await tmux.press("!")
            try await tmux.shows("Book: ")
            try await tmux.press("R")
            try await line.losesReply()
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
