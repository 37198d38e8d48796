import Foundation
import Marketplace
import Testing
import Wire

@testable import Backend

/// Bookings are written by hand in the bytes of the encoder.
struct BookingWriterTests {
    @Test func `the example is written as the encoder writes it`() throws {
        var booking = Booking.example
        try expectSame(booking)
        booking.message = "Tab\t, \"quotes\", a \\ and a line\nand Ünï-cødé / 😀"
        booking.guestName = "O’Neil \u{1}"
        booking.reviewUntil = Example.now.adding(.milliseconds(7))
        booking.alteration = .example
        booking.review = .example
        booking.receivedReview = .example
        booking.receivedReview?.privateNote = "The tap drips."
        booking.hostPayout = Example.euros(77)
        booking.history[0].reason = "Why not?"
        booking.payment = nil
        booking.arrival = nil
        try expectSame(booking)
        let page = Page(data: [booking, .example], hasMore: true, next: Cursor("abc_-"), total: 2)
        #expect(try Coding.body(page) == Coding.encode(page))
    }

    @Test func `whatever has become of a booking, it is written alike`() async throws {
        for state in BookingMachineRouteTests.states {
            try await World.run { world in
                let booking = try await world.booking(in: state)
                for user in [booking.guest, Homestead.host] {
                    let session = try await world.session(of: user)
                    try expectSame(try await world.now(booking, as: session))
                }
            }
        }
    }

    private func expectSame(_ booking: Booking) throws {
        let byHand = String(decoding: try Coding.body(booking), as: UTF8.self)
        #expect(byHand == String(decoding: try Coding.encode(booking), as: UTF8.self))
    }
}
