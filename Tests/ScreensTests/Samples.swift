import Canvas
import Marketplace

@testable import Screens

/// The frozen world of the screens' tests: one time, a few homes, one guest.
enum Samples {
    /// 20 April 2027, noon in Greenwich.
    static let now = Instant(seconds: 1_808_222_400)
    static let today = now.utcDate
    static let stay = range(11, 3)

    /// So many nights from so many days after today.
    static func range(_ days: Int, _ nights: Int) -> DateRange {
        let checkIn = today.adding(days: days)
        guard let range = DateRange(checkIn: checkIn, nights: nights) else {
            preconditionFailure("a stay has nights")
        }
        return range
    }

    static func id<Thing>(_ number: UInt64) -> ID<Thing> {
        ID(at: Instant(seconds: 1_800_000_000), random: (number, number << 2))
    }

    static func euro(_ cents: Int64) -> Money { Money(minorUnits: cents, currency: .euro) }

    static let fresh = FreshIDs(booking: id(901), payment: id(902))

    static let guest = User(
        id: id(1),
        email: "ana@example.org",
        name: "Ana Ferreira",
        about: "",
        homes: 0,
        createdAt: Instant(seconds: 1_790_000_000)
    )

    static func world(
        _ size: Size = .classic,
        account: User? = guest,
        connection: Connection = .online,
        criteria: SearchCriteria = SearchCriteria()
    ) -> World {
        World(
            now: now,
            size: size,
            account: account,
            server: ServerFacts(address: "https://roost.test"),
            connection: connection,
            criteria: criteria,
            fresh: fresh
        )
    }

    static func card(
        _ number: Int = 1,
        title: String = "Azulejo loft by the river",
        rating: Rating? = Rating(hundredths: 493, count: 211),
        nightly: Money = euro(108_00),
        total: Money? = nil
    ) -> ListingCard {
        ListingCard(
            id: id(UInt64(100 + number)),
            title: title,
            neighbourhood: "Alfama",
            city: "Lisbon",
            countryCode: "PT",
            homeType: .entireHome,
            capacity: 3,
            bedrooms: 1,
            beds: 2,
            rating: rating,
            isSuperhost: true,
            isInstant: true,
            location: Coordinate(latitude: 38.71, longitude: -9.13),
            nightly: nightly,
            total: total.map { StayTotal(beforeTax: $0, total: $0) }
        )
    }

    /// So many homes with numbers in their titles.
    static func cards(_ numbers: Range<Int>) -> [ListingCard] {
        numbers.map { card($0, title: "Home \($0)") }
    }

    static let prices = PriceRules(
        base: euro(108_00),
        weekend: euro(120_00),
        includedGuests: 2,
        fees: [StayFee(kind: .cleaning, amount: euro(25_00))],
        serviceFee: BasisPoints(600),
        taxes: [Tax(name: "City tax", rate: .perGuestNight(euro(2_00), nightCap: 7))]
    )

    static let stayRules = StayRules(minNights: 2, maxNights: 28, arrivalDays: [])

    static func listing(
        _ card: ListingCard = card(),
        prices: PriceRules = prices,
        stayRules: StayRules = stayRules
    ) -> Listing {
        Listing(
            card: card,
            description: "A bright loft under old tiles.\nThe river is two minutes away.",
            houseRules: ["No parties.", "Shoes off, please."],
            amenities: [.wifi, .kitchen, .washer],
            bathrooms: 1,
            host: HostCard(
                id: id(2),
                name: "Marta",
                isSuperhost: true,
                since: CivilDate(daysSinceEpoch: 18_000),
                about: "I grew up in this street.",
                homes: 2,
                responseRate: BasisPoints(9_800)
            ),
            timeZone: "Europe/Lisbon",
            checkInFrom: 15 * 60,
            checkOutBy: 11 * 60,
            policy: .moderate,
            prices: prices,
            stayRules: stayRules,
            subScores: [.cleanliness: 490, .location: 480]
        )
    }

    /// The nights of a home; those of `taken` are booked.
    static func calendar(
        _ listing: Listing = listing(),
        from: CivilDate,
        days: Int,
        taken: [CivilDate] = []
    ) -> ListingCalendar {
        Availability.calendar(
            of: listing.card.id,
            from: from,
            days: days,
            facts: Dictionary(uniqueKeysWithValues: taken.map { ($0, NightFacts.booked) }),
            prices: listing.prices,
            rules: listing.stayRules,
            today: today,
            minute: 12 * 60
        )
    }

    static func quote(_ listing: Listing = listing(), stay: DateRange = stay) -> Quote {
        let priced = Pricing.price(
            stay: stay,
            guests: 2,
            bookedOn: today,
            rules: listing.prices
        )
        return Quote(
            id: id(300),
            listing: listing.card.id,
            stay: stay,
            guests: 2,
            lines: priced.lines,
            total: priced.total,
            nights: priced.nights,
            expiresAt: now.adding(.seconds(900)),
            cancellation: Cancellation.terms(
                policy: listing.policy,
                stay: stay,
                confirmedAt: now,
                zone: .utc,
                checkInFrom: listing.checkInFrom,
                checkOutBy: listing.checkOutBy
            ),
            calculation: Pricing.calculation,
            hash: priced.hash
        )
    }

    static func review(_ number: Int, text: String = "Lovely place.") -> Review {
        Review(
            id: id(UInt64(400 + number)),
            listing: card().id,
            authorName: "Guest \(number)",
            stars: 5,
            subScores: [:],
            text: text,
            stayed: CivilDate(daysSinceEpoch: 20_700),
            publishedAt: now
        )
    }
}

/// The program driven by hand: actions in, effects out, the screen as text.
struct Driver {
    var app: App
    var now = Samples.now

    init(_ size: Size = .classic, world: World? = nil, tab: Tab = .explore) {
        app = App(world: world ?? Samples.world(size), tab: tab)
    }

    @discardableResult
    mutating func act(_ action: Action) -> [Effect] {
        app.reduce(action, at: Moment(now: now, fresh: Samples.fresh))
    }

    /// Puts a screen on top.
    @discardableResult
    mutating func open(_ destination: Destination) -> [Effect] { app.run([.open(destination)]) }

    /// Presses keys by their characters.
    @discardableResult
    mutating func type(_ text: String) -> [Effect] {
        text.flatMap { act(.key(.character($0))) }
    }

    @discardableResult
    mutating func press(_ keys: Key...) -> [Effect] {
        keys.flatMap { act(.key($0)) }
    }

    @discardableResult
    mutating func answer(
        _ request: Request,
        _ payload: Payload,
        isPreliminary: Bool = false
    ) -> [Effect] {
        act(.answered(Answer(request, .success(payload), asOf: now, isPreliminary: isPreliminary)))
    }

    @discardableResult
    mutating func fail(_ request: Request, _ failure: Failure) -> [Effect] {
        act(.answered(Answer(request, .failure(failure), asOf: now)))
    }

    /// Lets so much time pass.
    @discardableResult
    mutating func wait(_ duration: Duration) -> [Effect] {
        now = now.adding(duration)
        return act(.ticked)
    }

    /// The whole screen as text.
    var text: String { Layout.paint(app.frame, size: app.world.size).text }

    /// The whole screen as plain mode reads it.
    var plain: String { PlainReader.lines(of: app.frame).joined(separator: "\n") }
}
