internal import GRDB
internal import Marketplace

/// The people whose password is known, and what they find when they log in.
struct DemoCast {
    static let homesOfAna = 4
    let people: [DemoPerson]
    let ana: DemoHost
    private let wishlist: String
    private let today: CivilDate
    /// Numbers of homes in towns apart: to review, upcoming, long ago, cancelled, then saved ones.
    private let places: [Int64]

    init(atlas: DemoAtlas, today: CivilDate, ids: inout DemoIDs) {
        self.today = today
        let anaID: UserID = ids.next()
        let benID: UserID = ids.next()
        let wishlist: WishlistID = ids.next()
        self.wishlist = wishlist.text
        // A small marketplace has no room for all of hers.
        let homes = min(DemoCast.homesOfAna, atlas.homes[0])
        let joined = Instant(seconds: Int64(today.daysSinceEpoch - 1_150) * 86_400 + 36_000)
        ana = DemoHost(
            id: anaID.text,
            name: DemoAccount.ana.name,
            given: DemoAccount.ana.name,
            vocabulary: "pt",
            care: 0.9,
            isSuperhost: true,
            homes: homes
        )
        people = DemoCast.people(ana: anaID, homes: homes, ben: benID, joined: joined)
        places = DemoCast.places(atlas)
    }

    private static func people(
        ana: UserID,
        homes: Int,
        ben: UserID,
        joined: Instant
    ) -> [DemoPerson] {
        [
            DemoPerson(
                id: ana.text,
                email: DemoAccount.ana.email,
                passwordHash: DemoAccount.ana.passwordHash,
                name: DemoAccount.ana.name,
                about: "Born in Lisbon, back in Lisbon. I look after four homes in the hills and "
                    + "travel whenever they are all booked.",
                createdAt: joined,
                homes: homes,
                isSuperhost: true,
                responseRate: 10_000
            ),
            DemoPerson(
                id: ben.text,
                email: DemoAccount.ben.email,
                passwordHash: DemoAccount.ben.passwordHash,
                name: DemoAccount.ben.name,
                about: "Cyclist, baker at weekends.",
                createdAt: joined
            ),
        ]
    }

    /// The first home of each wanted town, then of any other; none of Ana's town.
    private static func places(_ atlas: DemoAtlas) -> [Int64] {
        var first: [String: Int64] = [:]
        var order: [String] = []
        var number: Int64 = 1
        for (index, town) in atlas.towns.enumerated() {
            if index > 0, atlas.homes[index] > 0, first[town.name] == nil {
                first[town.name] = number
                order.append(town.name)
            }
            number += Int64(atlas.homes[index])
        }
        let wanted = [
            "Rome", "Kyoto", "Copenhagen", "Mexico City", "Reykjavík", "Marrakesh", "Tokyo",
            "New York City", "Cape Town", "Muscat",
        ]
        let chosen = wanted.filter { first[$0] != nil }
        return (chosen + order.filter { !wanted.contains($0) }).compactMap { first[$0] }
    }

    /// Whether she lets this home or has a trip to it.
    func knows(_ number: Int64) -> Bool {
        number <= Int64(DemoCast.homesOfAna) || places.prefix(4).contains(number)
    }

    /// Makes the homes of her trips fit her trips, before anything is written about them.
    func adapt(_ home: inout DemoHome) {
        guard places.prefix(4).contains(home.number) else { return }
        home.rules = StayRules(minNights: 2, maxNights: 28, noticeDays: 1)
        home.isInstant = true
        home.capacity = max(2, home.capacity)
        if home.number == places[3] { home.policy = .moderate }
    }

    /// Her own stays at this home.
    func stays(at home: DemoHome) -> [DemoStay] {
        guard let trip = places.prefix(4).firstIndex(of: home.number) else { return [] }
        switch trip {
        case 0: return stay(-8, nights: 4, booked: -61, then: awaitReview)
        case 1: return stay(12, nights: 5, booked: -33) { _ in }
        case 2: return stay(-139, nights: 5, booked: -190, then: finish)
        default: return stay(34, nights: 3, booked: -26) { $0.cancelledAt = instant(-10) }
        }
    }

    private func stay(
        _ start: Int,
        nights: Int,
        booked: Int,
        then change: (inout DemoStay) -> Void
    ) -> [DemoStay] {
        let checkIn = today.adding(days: start)
        guard let dates = DateRange(checkIn: checkIn, nights: nights) else { return [] }
        var stay = DemoStay(guest: ana.id, guests: 2, dates: dates, createdAt: instant(booked))
        change(&stay)
        return [stay]
    }

    private func awaitReview(_ stay: inout DemoStay) {
        stay.hostReview = DemoReview(
            stars: 5,
            subScores: [:],
            text: "Ana left everything in perfect order and was a pleasure to have here. She is "
                + "welcome back at any time.",
            submittedAt: instant(-2)
        )
    }

    private func finish(_ stay: inout DemoStay) {
        let published = instant(-131)
        stay.review = DemoReview(
            stars: 5,
            subScores: Dictionary(uniqueKeysWithValues: SubScore.allCases.map { ($0, 5) }),
            text: "Five quiet days, a bicycle to borrow and the best bread of my life around "
                + "the corner. The bed is excellent and the tips were even better. I would move in.",
            submittedAt: instant(-132),
            publishedAt: published
        )
        stay.hostReview = DemoReview(
            stars: 5,
            subScores: [:],
            text: "A lovely, considerate guest. Clear messages, spotless kitchen.",
            submittedAt: published,
            publishedAt: published
        )
    }

    private func instant(_ day: Int) -> Instant {
        Instant(seconds: Int64(today.daysSinceEpoch + day) * 86_400 + 35_640)
    }

    /// Writes her wishlist and what she wrote to hosts; their homes must be there by now.
    static func save(_ build: DemoBuild, in db: GRDB.Database) throws {
        let cast = build.cast
        var talk = DemoTalk(seed: build.market.seed, today: cast.today)
        try talk.write(of: cast.ana.id, at: cast.places.prefix(4), in: db)
        try db.execute(
            sql: """
                INSERT INTO wishlist (id, user, name, is_default, version, updated_at)
                VALUES (?, ?, ?, 1, 1, ?)
                """,
            arguments: [
                cast.wishlist, cast.ana.id, Wishlists.defaultName, cast.instant(-5).milliseconds,
            ]
        )
        for (index, number) in cast.places.dropFirst(4).prefix(6).enumerated() {
            try db.execute(
                sql: "INSERT INTO wishlist_home (wishlist, listing, saved_at) VALUES (?, ?, ?)",
                arguments: [
                    cast.wishlist, number, cast.instant(-5 - 9 * index).milliseconds,
                ]
            )
        }
    }
}

/// An account of the demo marketplace that anybody may use.
package struct DemoAccount: Sendable {
    package let name: String
    package let email: String
    package let password: String
    let passwordHash: String

    /// Has trips, a wishlist and four homes.
    package static let ana = DemoAccount(
        name: "Ana",
        email: "demo@roost.example",
        password: "roost-demo",
        passwordHash: "$argon2id$v=19$m=19456,t=2,p=1$cm9vc3RkZW1vLXNhbHQtMQ"
            + "$4EHPuT8iINQ7dZtn7kuL0OOQU8Rt319uCIwMJAarZ7U"
    )

    /// Has nothing yet: the other one, where it takes two.
    package static let ben = DemoAccount(
        name: "Ben",
        email: "ben@roost.example",
        password: "roost-demo",
        passwordHash: "$argon2id$v=19$m=19456,t=2,p=1$cm9vc3RkZW1vLXNhbHQtMg"
            + "$5cPCuK3p82F5eVaTxzeJADEfW0hlPnBff9Q63RGAFB0"
    )
}
