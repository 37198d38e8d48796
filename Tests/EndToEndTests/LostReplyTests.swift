import Foundation
import Marketplace
import TestSupport
import Testing
import Wire

extension EndToEndTests {
    /// The backend dies between "pay" and its reply, and comes back on the same data.
    final class LostReplyTests {
        let server: Server
        let proxy: FaultProxy
        let guest: Guest
        let free: FreeStay
        let booking: Booking
        let chargesBefore: Int

        init() async throws {
            (server, proxy, guest) = try await LostReplyTests.start(.replySeen)
            free = try await guest.freeStay()
            booking = try await guest.book(free)
            chargesBefore = try await LostReplyTests.charges(server)
        }

        deinit {
            // Its thread would keep the proxy, and the proxy the server.
            proxy.close()
        }

        private static func start(
            _ moment: FaultProxy.Moment
        ) async throws -> (Server, FaultProxy, Guest) {
            let scratch = try Scratch()
            let server = try await Server.start(in: scratch)
            let proxy = try FaultProxy(to: server.port, on: "/pay ", at: moment) {
                server.kill(SIGKILL)
            }
            return (server, proxy, try await Guest.demo(scratch, server: proxy.url))
        }

        private static func charges(_ server: Server) async throws -> Int {
            let text = try await server.askProvider(
                "SELECT count(*) FROM charge WHERE captured > 0"
            )
            return Int(text) ?? -1
        }

        @Test func `a reply that is lost charges once, and its outcome is shown`() async throws {
            let tmux = try await guest.interface()
            let walk = Walk(tmux: tmux, free: free)
            try await walk.toPayment()
            try await walk.pay("4242424242424242")
            try await tmux.shows("No reply. Your card is charged at most once")
            #expect(proxy.hasStruck)
            try await server.startAgain()
            try await tmux.shows("Confirmed: " + walk.title, within: 60)
            try await tmux.quit()
            try await expectOneCharge()
        }

        @Test func `a program that dies as well settles the payment at its next start`()
            async throws
        {
            let tmux = try await guest.interface()
            let walk = Walk(tmux: tmux, free: free)
            try await walk.toPayment()
            try await walk.pay("4242424242424242")
            try await tmux.shows("No reply. Your card is charged at most once")
            kill(try await tmux.program(), SIGKILL)
            try await tmux.shows("ended with 137")
            try await server.startAgain()
            let again = try await guest.interface()
            try await again.shows("enter open", "online")
            try await again.press("2")
            try await again.shows("Upcoming", " \(free.home.city) · ")
            try await again.press("G")
            try await again.press("Enter")
            try await again.shows("Trip · " + walk.title, "● confirmed", within: 60)
            try await expectOneCharge()
        }

        @Test func `a command whose request is cut off pays once when repeated`() async throws {
            let (server, proxy, guest) = try await LostReplyTests.start(.requestSent)
            defer { proxy.close() }
            let booking = try await guest.book(try await guest.freeStay())
            let before = try await LostReplyTests.charges(server)
            var random = SystemRandomNumberGenerator()
            let payment = PaymentID(at: Guest.now, using: &random)
            async let first = guest.roost(
                "pay",
                "\(booking.id)",
                "--payment-id",
                "\(payment)",
                input: card("4242424242424242")
            )
            try await eventually("the strike") { proxy.hasStruck }
            try await server.startAgain()
            _ = try await first
            let second = try await guest.roost(
                "pay",
                "\(booking.id)",
                "--payment-id",
                "\(payment)",
                input: card("4242424242424242")
            )
            #expect(second.status == 0, "\(second)")
            let trips = try await guest.body(Page<Booking>.self, "trips")
            #expect(trips.data.first { $0.id == booking.id }?.state == .confirmed)
            #expect(try await LostReplyTests.charges(server) == before + 1)
            #expect(try await server.check().status == 0)
        }

        private func expectOneCharge() async throws {
            #expect(try await LostReplyTests.charges(server) == chargesBefore + 1)
            let captured = try await server.ask(
                "SELECT count(*) FROM payment WHERE booking = '\(booking.id)' AND captured > 0"
            )
            #expect(captured == "1")
            let trips = try await guest.body(Page<Booking>.self, "trips")
            let stays = trips.data.filter { $0.listing.id == free.home.id }
            #expect(stays.map(\.state) == [.confirmed])
            let check = try await server.check()
            #expect(check.status == 0, "\(check.output)")
        }
    }
}
