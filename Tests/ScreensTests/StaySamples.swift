import Canvas
import Marketplace

@testable import Screens

/// One home, one guest and one stay, the same in every test.
enum Stays {
    static let now = instant("2027-04-01T14:31:00Z")
    static let zone = "Europe/Lisbon"

    static func instant(_ text: String) -> Instant {
        guard let instant = Instant(text) else { preconditionFailure("not an instant: \(text)") }
        return instant
    }

    static func date(_ text: String) -> CivilDate {
        guard let date = CivilDate(text) else { preconditionFailure("not a date: \(text)") }
        return date
    }

    static func range(_ from: String, _ to: String) -> DateRange {
        guard let range = DateRange(checkIn: date(from), checkOut: date(to)) else {
            preconditionFailure("no nights from \(from) to \(to)")
        }
        return range
    }

    static func id<Thing>(_ number: UInt64) -> ID<Thing> {
        ID(at: Instant(seconds: 1_790_000_000), random: (0, number << 2))
    }

    static func euro(_ cents: Int64) -> Money { Money(minorUnits: cents, currency: .euro) }

    static func local(_ day: String, _ hour: Int) -> LocalInstant {
        LocalInstant(
            at: Instant(seconds: Int64(date(day).daysSinceEpoch) * 86_400)
                .adding(.seconds((hour - 1) * 3_600)),
            date: date(day),
            minute: hour * 60,
            timeZone: zone
        )
    }

    static let stay = range("2027-05-01", "2027-05-04")
    static let listingID: ListingID = id(1)

    static let guest = User(
        id: id(2),
        email: "ana@example.com",
        name: "Ana Sousa",
        about: "",
        homes: 0,
        createdAt: instant("2026-02-03T10:00:00Z")
    )

    static let card = ListingCard(
        id: listingID,
        title: "Azulejo loft by the river",
        neighbourhood: "Alfama",
        city: "Lisbon",
        countryCode: "PT",
        homeType: .entireHome,
        capacity: 3,
        bedrooms: 1,
        beds: 2,
        rating: Rating(hundredths: 493, count: 211),
        isSuperhost: true,
        isInstant: true,
        location: Coordinate(latitude: 38.71, longitude: -9.13),
        nightly: euro(10_800),
        total: nil
    )

    static let listing = Listing(
        card: card,
        description: "A bright loft.",
        houseRules: ["No parties", "No smoking", "Quiet after 22:00", "Shoes off", "No drones"],
        amenities: [.wifi, .kitchen],
        bathrooms: 1,
        host: HostCard(
            id: id(3),
            name: "Marta",
            isSuperhost: true,
            since: date("2019-05-01"),
            about: "",
            homes: 2,
            responseRate: nil
        ),
        timeZone: zone,
        checkInFrom: 15 * 60,
        checkOutBy: 11 * 60,
        policy: .moderate,
        prices: PriceRules(
            base: euro(10_800),
            fees: [StayFee(kind: .cleaning, amount: euro(2_500))],
            serviceFee: BasisPoints(660)
        ),
        stayRules: StayRules(),
        subScores: [:]
    )

    static let lines = [
        QuoteLine(
            kind: .nights,
            label: "3 nights × €108.00",
            quantity: 3,
            unit: euro(10_800),
            amount: euro(32_400)
        ),
        QuoteLine(kind: .cleaning, label: "Cleaning fee", amount: euro(2_500)),
        QuoteLine(kind: .service, label: "Service fee", amount: euro(2_300)),
    ]

    static let terms = CancellationTerms(
        policy: .moderate,
        tiers: [RefundTier(until: local("2027-04-26", 15), share: .everything)],
        afterwards: RefundShare(rate: BasisPoints(5_000), keptNights: 1),
        checkIn: local("2027-05-01", 15),
        checkOut: local("2027-05-04", 11)
    )

    static let quote = Quote(
        id: id(4),
        listing: listingID,
        stay: stay,
        guests: 2,
        lines: lines,
        total: euro(37_200),
        nights: [],
        expiresAt: now.adding(.seconds(14 * 60)),
        cancellation: terms,
        calculation: 1,
        hash: "a"
    )

    /// The quote with dearer nights.
    static let dearer: Quote = {
        var quote = Stays.quote
        quote.id = id(5)
        quote.lines[0] = QuoteLine(
            kind: .nights,
            label: "3 nights × €110.00",
            quantity: 3,
            unit: euro(11_000),
            amount: euro(33_000)
        )
        quote.total = euro(37_800)
        quote.hash = "b"
        return quote
    }()

    static let booked = BookedListing(
        id: listingID,
        title: card.title,
        neighbourhood: card.neighbourhood,
        city: card.city,
        countryCode: "PT",
        host: id(3),
        hostName: "Marta"
    )

    /// Held and unpaid, with 14 minutes left.
    static let held = Booking(
        id: id(6),
        code: "K7P2QX",
        listing: booked,
        guest: guest.id,
        guestName: guest.name,
        stay: stay,
        guests: 2,
        state: .pendingPayment,
        version: 1,
        lines: lines,
        total: euro(37_200),
        refunded: euro(0),
        cancellation: terms,
        expiresAt: now.adding(.seconds(14 * 60)),
        payment: nil,
        history: [
            BookingTransition(event: .book, actor: .guest, state: .pendingPayment, at: now)
        ],
        allowedEvents: [],
        arrival: nil,
        message: nil,
        createdAt: now,
        reviewUntil: nil,
        review: nil
    )

    static func payment(
        _ state: Payment.State,
        _ id: PaymentID = Stays.id(8),
        failure: PaymentFailure? = nil
    ) -> Payment {
        Payment(
            id: id,
            booking: held.id,
            state: state,
            amount: held.total,
            refunded: euro(0),
            card: CardSummary(brand: "visa", lastFour: "4242"),
            failure: failure
        )
    }

    /// Paid for, with the way in.
    static let confirmed: Booking = {
        var booking = held
        booking.state = .confirmed
        booking.version = 2
        booking.expiresAt = nil
        booking.payment = payment(.captured)
        booking.allowedEvents = [.cancel]
        booking.history.append(
            BookingTransition(
                event: .paymentSucceeded,
                actor: .provider,
                state: .confirmed,
                at: now
            )
        )
        booking.arrival = ArrivalGuide(
            address: "Rua dos Remédios 12, 2.º, Lisbon",
            location: card.location,
            directions: "Tram 28 to Portas do Sol, then down the steps.",
            checkIn: "Key box at the door, code 4711",
            wifiName: "loft",
            wifiPassword: "sardinha"
        )
        return booking
    }()

    /// Over, and open for a review.
    static let past: Booking = {
        var booking = confirmed
        booking.id = id(9)
        booking.code = "M3T9AB"
        booking.state = .completed
        booking.stay = range("2027-03-20", "2027-03-23")
        booking.allowedEvents = []
        booking.reviewUntil = instant("2027-04-06T10:00:00Z")
        return booking
    }()

    static let refund = CancellationPreview(
        booking: held.id,
        lines: [],
        refund: euro(31_000),
        kept: euro(6_200),
        computedAt: now,
        nextDeadline: local("2027-04-26", 15)
    )
}
