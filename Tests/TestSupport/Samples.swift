import Foundation
package import Marketplace
package import Wire

/// Values for tests; the same number always gives the same value.
package enum Sample {
    package static let noon = Instant(seconds: 1_800_000_000)

    package static func id<Thing>(_ number: Int) -> ID<Thing> {
        ID(at: noon, random: (UInt64(number), UInt64(number) << 2))
    }

    package static func card(
        _ number: Int,
        title: String = "A quiet flat",
        city: String = "Lisboa",
        capacity: Int = 4,
        nightly: Int64 = 9_000,
        rating: Rating? = Rating(hundredths: 480, count: 20)
    ) -> ListingCard {
        ListingCard(
            id: id(number),
            title: title,
            neighbourhood: "Alfama",
            city: city,
            countryCode: "PT",
            homeType: .entireHome,
            capacity: capacity,
            bedrooms: 2,
            beds: 2,
            rating: rating,
            isSuperhost: false,
            isInstant: true,
            location: Coordinate(latitude: 38.71, longitude: -9.13),
            nightly: Money(minorUnits: nightly, currency: .euro),
            total: nil
        )
    }

    package static func listing(_ number: Int, host: UserID, amenities: [Amenity]) -> Listing {
        Listing(
            card: card(number),
            description: "Bright.",
            houseRules: [],
            amenities: amenities,
            bathrooms: 1,
            host: HostCard(
                id: host,
                name: "Rui",
                isSuperhost: false,
                since: day(0),
                about: "",
                homes: 1,
                responseRate: nil
            ),
            timeZone: "Europe/Lisbon",
            checkInFrom: 900,
            checkOutBy: 660,
            policy: .flexible,
            prices: PriceRules(base: Money(minorUnits: 9_000, currency: .euro)),
            stayRules: StayRules(),
            subScores: [:]
        )
    }

    package static func calendar(_ listing: ListingID, from: Int, nights: Int) -> ListingCalendar {
        let price = Money(minorUnits: 9_000, currency: .euro)
        return ListingCalendar(
            listing: listing,
            today: day(0),
            nights: (from..<(from + nights)).map {
                Night(date: day($0), status: .open, price: price)
            }
        )
    }

    package static func booking(
        _ number: Int,
        guest: UserID = id(1),
        state: BookingState = .pendingPayment,
        version: Int = 1,
        checkIn: Int = 10
    ) -> Booking {
        let euros = Money(minorUnits: 27_000, currency: .euro)
        let wall = LocalInstant(
            at: noon,
            date: day(checkIn),
            minute: 900,
            timeZone: "Europe/Lisbon"
        )
        return Booking(
            id: id(number),
            code: "ABC234",
            listing: BookedListing(
                id: id(7),
                title: "A quiet flat",
                neighbourhood: "Alfama",
                city: "Lisboa",
                countryCode: "PT",
                host: id(2),
                hostName: "Rui"
            ),
            guest: guest,
            guestName: "Ana",
            stay: stay(from: checkIn, nights: 3),
            guests: 2,
            state: state,
            version: version,
            lines: [QuoteLine(kind: .nights, label: "3 nights", quantity: 3, amount: euros)],
            total: euros,
            refunded: .zero(.euro),
            cancellation: CancellationTerms(
                policy: .flexible,
                tiers: [],
                afterwards: .nothing,
                checkIn: wall,
                checkOut: wall
            ),
            expiresAt: nil,
            payment: nil,
            history: [],
            allowedEvents: [],
            arrival: nil,
            message: nil,
            createdAt: noon,
            reviewUntil: nil,
            review: nil
        )
    }

    package static func stay(from first: Int, nights: Int) -> DateRange {
        guard let range = DateRange(checkIn: day(first), checkOut: day(first + nights)) else {
            preconditionFailure("a stay has at least one night")
        }
        return range
    }

    /// So many days after 2027-01-15.
    package static func day(_ number: Int) -> CivilDate {
        CivilDate(daysSinceEpoch: noon.utcDate.daysSinceEpoch + number)
    }

    package static func user(_ number: Int) -> User {
        User(
            id: id(number),
            email: "user\(number)@example.com",
            name: "User \(number)",
            about: "",
            homes: 0,
            createdAt: noon
        )
    }

    package static func session(_ number: Int, token: String = "access-1") -> SessionReply {
        SessionReply(
            user: user(number),
            accessToken: token,
            accessExpiresAt: noon.adding(seconds: 900),
            refreshToken: "refresh-of-" + token
        )
    }

    package static func payment(_ number: Int) -> PayBody {
        PayBody(
            paymentId: id(number),
            cardToken: "tok_4242",
            amount: Money(minorUnits: 27_000, currency: .euro)
        )
    }
}

/// A folder of its own for one test, deleted when nobody holds it any more.
package final class TemporaryFolder: Sendable {
    package let path: String

    package init() {
        path = NSTemporaryDirectory() + "roost-" + UUID().uuidString
        try? FileManager.default.createDirectory(
            atPath: path,
            withIntermediateDirectories: true
        )
    }

    deinit {
        remove()
    }

    /// Deletes it now, for what holds it longer than its test.
    package func remove() {
        try? FileManager.default.removeItem(atPath: path)
    }
}
