internal import Marketplace
internal import Wire

extension ListingDraft: Exampled {
    static let example = ListingDraft(
        title: "Blue house by the river",
        description: "Light rooms and a terrace above the Tagus.",
        neighbourhood: "Alfama",
        city: "Lisbon",
        countryCode: "PT",
        location: Coordinate(latitude: 38.7124, longitude: -9.1263),
        address: "Rua dos Remédios 7",
        homeType: .entireHome,
        capacity: 4,
        bedrooms: 2,
        beds: 3,
        bathrooms: 1,
        amenities: [.wifi, .kitchen, .balcony],
        houseRules: ["No parties"],
        isInstant: true,
        timeZone: "Europe/Lisbon",
        checkInFrom: 15 * 60,
        checkOutBy: 11 * 60,
        policy: .moderate,
        prices: .example,
        stayRules: StayRules(minNights: 2, minNightsByArrival: [.friday: 3])
    )
}

extension GuideDraft: Exampled {
    static let example = GuideDraft(
        directions: "The blue door beside the bakery.",
        checkIn: "The key is in the box; the code comes by message.",
        wifiName: "river",
        wifiPassword: "sardinhas"
    )
}

extension HostListing: Exampled {
    static let example = HostListing(
        id: Example.listing,
        state: .published,
        version: 4,
        details: .example,
        guide: .example,
        pin: Coordinate(latitude: 38.711, longitude: -9.128),
        rating: Rating(hundredths: 487, count: 63),
        problems: [],
        allowedEvents: ListingMachine.allowedEvents(in: .published),
        createdAt: Example.now.adding(seconds: -86_400)
    )
}

extension CreateListingBody: Exampled {
    static let example = CreateListingBody(
        id: Example.listing,
        details: ListingDraft(title: "Blue house by the river", homeType: .entireHome)
    )
}

extension SnoozeBody: Exampled {
    static let example = SnoozeBody(until: Example.stay.checkIn)
}

extension ListingChange: Exampled {
    static let example = ListingChange(
        id: .example,
        listing: Example.listing,
        by: Example.host,
        byName: "Rui",
        at: Example.now,
        version: 4,
        kind: .field,
        field: .title,
        from: ListingDraft(title: "Blue house"),
        to: ListingDraft(title: "Blue house by the river")
    )
}

extension PriceRulesBody: Exampled {
    static let example = PriceRulesBody(prices: .example, stayRules: StayRules(minNights: 2))
}

extension PriceRulesReply: Exampled {
    static let example = PriceRulesReply(
        prices: .example,
        stayRules: StayRules(minNights: 2),
        version: 4
    )
}

extension NightEdit: Exampled {
    static let example = NightEdit(
        listings: [Example.listing],
        nights: Example.stay,
        weekdays: [.saturday],
        change: NightChange(price: Example.euros(140), minNights: 2),
        known: [
            Example.stay.checkIn: KnownNight(prices: [Example.euros(120)], minNights: [1])
        ]
    )
}

extension NightEditReply: Exampled {
    static let example = NightEditReply(
        results: [
            NightResult(
                listing: Example.listing,
                date: Example.stay.checkIn,
                outcome: .applied
            ),
            NightResult(
                listing: Example.listing,
                date: Example.stay.checkIn.adding(days: 1),
                outcome: .nightOccupied
            ),
        ],
        applied: 1
    )
}

extension BlockBody: Exampled {
    static let example = BlockBody(
        id: .example,
        checkIn: Example.stay.checkIn,
        checkOut: Example.stay.checkOut,
        note: "My sister is here."
    )
}

extension CalendarBlock: Exampled {
    static let example = CalendarBlock(
        id: .example,
        listing: Example.listing,
        nights: Example.stay,
        kind: .host,
        note: "My sister is here."
    )
}

extension BlocksReply: Exampled {
    static let example = BlocksReply(data: [.example])
}
