import Foundation
import Marketplace
import Screens

/// Time and ids, the two things that reducers must not make themselves.
struct Clock: Sendable {
    func now() -> Instant {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(
            milliseconds: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
        )
    }

    /// A key that no other request has: for requests whose repetition is made by `Sync` itself.
    func key() -> String {
        booking().text
    }

    func booking() -> BookingID {
        var random = SystemRandomNumberGenerator()
        return BookingID(at: now(), using: &random)
    }

    func message() -> MessageID {
        var random = SystemRandomNumberGenerator()
        return MessageID(at: now(), using: &random)
    }

    func payment() -> PaymentID {
        var random = SystemRandomNumberGenerator()
        return PaymentID(at: now(), using: &random)
    }

    func moment() -> Moment {
        Moment(now: now(), fresh: FreshIDs(booking: booking(), payment: payment()))
    }
}
