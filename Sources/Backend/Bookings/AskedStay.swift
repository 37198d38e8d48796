internal import Marketplace
internal import Wire

/// A stay that somebody asked for and can have, at its price of now.
struct AskedStay: Sendable {
    let home: Home
    let stay: DateRange
    let party: Party
    let priced: PricedStay

    /// Finds the home, judges the stay and names its price; what is asked for is parsed first.
    ///
    /// `guest` is who asks, if that is known.
    ///
    /// - Throws: ``Problem``: `invalid_body`, `not_found`, and what refuses the stay.
    init(
        _ request: some StayRequest,
        in listing: ListingID,
        for guest: UserID?,
        among homes: Homes,
        at now: Instant,
        in db: Database
    ) throws {
        stay = try BookingService.stay(request.checkIn, request.checkOut)
        party = Party(
            guests: request.guests,
            withPets: request.withPets,
            childAges: request.childAges
        )
        try QuoteService.check(party)
        home = try homes.published(listing, in: db)
        try QuoteService.judge(stay, party, home, for: guest, at: now, in: db).get()
        priced = try QuoteService.price(stay, party, home: home, at: now)
    }

    /// The price as a quote, not yet stored.
    func quote(at now: Instant) -> Quote {
        QuoteService.made(priced, stay, party, home: home, at: now)
    }
}

/// A body that asks for dates in a home, and says who comes.
protocol StayRequest: Sendable {
    var checkIn: CivilDate { get }
    var checkOut: CivilDate { get }
    var guests: Int { get }
    var withPets: Bool? { get }
    var childAges: [Int]? { get }
}

extension QuoteBody: StayRequest {}
extension InquiryBody: StayRequest {}
extension RequestBookingBody: StayRequest {}
