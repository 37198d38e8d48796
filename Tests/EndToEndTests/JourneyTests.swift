import Foundation
import Marketplace
import TestSupport
import Testing
import Wire

extension EndToEndTests {
    /// A guest's journey in the interface.
    struct JourneyTests {
        let server: Server
        let guest: Guest

        init() async throws {
            let scratch = try Scratch()
            server = try await Server.start(in: scratch)
            guest = try await Guest.demo(scratch, server: server.url)
        }

        @Test func `a guest finds, books, pays and cancels`() async throws {
            let free = try await guest.freeStay()
            let tmux = try await guest.interface()
            let walk = Walk(tmux: tmux, free: free)
            try await walk.toHome()
            try await tmux.press("d")
            try await tmux.shows("check-in", "check-out", "\(free.total)")
            try await tmux.press("Escape")
            try await tmux.shows("About")
            try await walk.toBook()
            try await tmux.press("Enter")
            try await walk.pay("4242424242424242")
            try await tmux.shows("Confirmed: " + walk.title, "Booking code", "Full refund if you")
            try await tmux.press("Enter")
            try await tmux.shows("Trip · " + walk.title, "● confirmed", "Getting there", "Address")

            try await tmux.press("X")
            try await tmux.shows("\(free.total) of \(free.total) comes back")
            // "No" has the focus: enter changes nothing.
            try await tmux.press("Enter")
            try await tmux.hides("comes back to")
            try await tmux.shows("● confirmed")
            try await tmux.press("X")
            try await tmux.shows("\(free.total) of \(free.total) comes back")
            try await tmux.press("y")
            try await tmux.shows("cancelled by guest", "goes back")
            try await tmux.quit()

            let trips = try await guest.body(Page<Booking>.self, "trips")
            let trip = try #require(trips.data.first { $0.listing.id == free.home.id })
            #expect(trip.state == .cancelledByGuest)
            #expect(trip.refunded == free.total)
            try await expectSound()
        }

        @Test func `a guest reviews a past stay`() async throws {
            let trips = try await guest.body(Page<Booking>.self, "trips")
            let past = try #require(trips.data.first { $0.reviewUntil != nil })
            let tmux = try await guest.interface()
            try await tmux.shows("enter open")
            try await tmux.press("2")
            try await tmux.shows("‹Upcoming›")
            try await tmux.press("f")
            try await tmux.shows("‹Past›", String(past.listing.title.prefix(12)))
            try await tmux.press("Enter")
            try await tmux.shows("write a review")
            try await tmux.press("r")
            try await tmux.shows("The stay as a whole", "Send review")
            try await tmux.press("4")
            try await tmux.press("Tab", times: 7)
            try await tmux.type("Quiet, bright, and close to everything.")
            try await tmux.shows("Quiet, bright")
            try await tmux.press("Tab", "Tab")
            try await tmux.shows("enter send review")
            try await tmux.press("Enter")
            try await tmux.hides("Send review")
            let written =
                "SELECT stars || text FROM review "
                + "WHERE side = 'guest' AND booking = '\(past.id)'"
            // It can be taken back for a few seconds before it leaves.
            try await eventually("the review to arrive") {
                try await server.ask(written) == "4Quiet, bright, and close to everything."
            }
            try await expectSound()
        }

        @Test func `a declined card is told, and another one pays`() async throws {
            let free = try await guest.freeStay()
            _ = try await guest.book(free)
            let tmux = try await guest.interface()
            let walk = Walk(tmux: tmux, free: free)
            try await walk.toPayment()
            try await walk.pay("4000000000000002")
            try await tmux.shows("declined")
            #expect(try await server.ask(Self.newlyCaptured(free)) == "0")
            try await walk.leavePaymentAndComeBack()
            try await walk.pay("4000002500003155")
            try await tmux.shows("Your bank asks: is it you?", "\(free.total)")
            try await tmux.press("n")
            try await tmux.shows("Card number")
            #expect(try await server.ask(Self.newlyCaptured(free)) == "0")
            try await walk.leavePaymentAndComeBack()
            try await walk.pay("4000002500003155")
            try await tmux.shows("Your bank asks: is it you?")
            try await tmux.press("y")
            try await tmux.shows("Confirmed: " + walk.title)
            #expect(try await server.ask(Self.newlyCaptured(free)) == "1")
            try await expectSound()
        }

        /// How many payments for stays in this home on these dates were captured.
        private static func newlyCaptured(_ free: FreeStay) -> String {
            """
            SELECT count(*) FROM payment JOIN booking ON booking.id = payment.booking
            JOIN listing ON listing.number = booking.listing
            WHERE listing.id = '\(free.home.id)' AND payment.captured > 0
            AND booking.state = 'confirmed' AND payment.amount = \(free.total.minorUnits)
            """
        }

        private func expectSound() async throws {
            let check = try await server.check()
            #expect(check.status == 0, "\(check.output)")
        }
    }
}
