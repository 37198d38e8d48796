internal import Marketplace
internal import Wire

extension ListingCard: Exampled {
    static let example = ListingCard(
        id: Example.listing,
        title: "Blue house by the river",
        neighbourhood: "Alfama",
        city: "Lisbon",
        countryCode: "PT",
        homeType: .entireHome,
        capacity: 4,
        bedrooms: 2,
        beds: 3,
        rating: Rating(hundredths: 487, count: 63),
        isSuperhost: true,
        isInstant: true,
        location: Coordinate(latitude: 38.711, longitude: -9.128),
        nightly: Example.euros(100),
        total: Pricing.total(
            stay: Example.stay,
            guests: 2,
            bookedOn: Example.now.utcDate,
            rules: .example
        )
    )
}

extension Listing: Exampled {
    static let example = Listing(
        card: .example,
        description: "Light rooms and a terrace above the Tagus.",
        houseRules: ["No parties"],
        amenities: [.wifi, .kitchen, .balcony],
        bathrooms: 1,
        host: HostCard(
            id: Example.host,
            name: "Rui",
            isSuperhost: true,
            since: Example.now.utcDate.adding(days: -900),
            about: "Born here; ask me about fado.",
            homes: 1,
            responseRate: BasisPoints(9_800)
        ),
        timeZone: "Europe/Lisbon",
        checkInFrom: 15 * 60,
        checkOutBy: 11 * 60,
        policy: .moderate,
        prices: .example,
        stayRules: StayRules(minNights: 2, minNightsByArrival: [.friday: 3]),
        subScores: [.cleanliness: 490, .location: 495]
    )
}

extension PriceRules: Exampled {
    static let example = PriceRules(
        base: Example.euros(100),
        weekend: Example.euros(120),
        weekendNights: [.saturday],
        lengthDiscounts: [LengthDiscount(nights: 7, rate: BasisPoints(1_000))],
        fees: [StayFee(kind: .cleaning, amount: Example.euros(30))],
        serviceFee: BasisPoints(1_200),
        hostFee: BasisPoints(300),
        taxes: [Tax(name: "City tax", rate: .perGuestNight(Example.euros(4), nightCap: 7))]
    )
}

extension ListingCalendar: Exampled {
    static let example = ListingCalendar(
        listing: Example.listing,
        today: Example.now.utcDate,
        nights: [
            Night(date: Example.stay.checkIn, status: .open, price: Example.euros(100)),
            Night(
                date: Example.stay.checkIn.adding(days: 1),
                status: .booked,
                price: Example.euros(100)
            ),
        ]
    )
}

extension Review: Exampled {
    static let example = Review(
        id: .example,
        listing: Example.listing,
        authorName: "Ana",
        stars: 5,
        subScores: [.cleanliness: 5, .value: 4],
        text: "We did not want to leave.",
        stayed: Example.stay.checkOut,
        publishedAt: Example.now.adding(seconds: 60 * 86_400)
    )
}

extension ReviewDraft: Exampled {
    static let example = ReviewDraft(
        stars: 5,
        subScores: [.cleanliness: 5, .value: 4],
        text: "We did not want to leave.",
        privateNote: "The kettle drips a little."
    )
}

extension PlacesReply: Exampled {
    static let example = PlacesReply(
        data: [
            Place(
                name: "Lisbon",
                country: "Portugal",
                countryCode: "PT",
                center: Coordinate(latitude: 38.72, longitude: -9.14),
                homes: 412
            )
        ]
    )
}
