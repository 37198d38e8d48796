internal import Marketplace

/// Makes a marketplace town by town, host by host, home by home.
struct DemoBuild {
    let market: DemoMarketplace
    let writer: DemoWriter
    let maker: DemoHomes
    let cast: DemoCast
    /// When the marketplace stands still: the morning of its day.
    let now: Instant
    private let stays: DemoStays
    private var memory: DemoMemory
    private var clocks: [String: WallClock] = [:]
    private var ids: DemoIDs
    private var bookings: Int64 = 0
    private var people = 0

    init(_ market: DemoMarketplace, _ writer: DemoWriter) throws {
        self.market = market
        self.writer = writer
        let atlas = DemoAtlas(homes: market.homes)
        maker = DemoHomes(atlas: atlas, today: market.today, isLean: market.isLean)
        now = Instant(seconds: Int64(market.today.daysSinceEpoch) * 86_400 + 6 * 3_600)
        var ids = DemoIDs(seed: market.seed, today: market.today)
        cast = DemoCast(atlas: atlas, today: market.today, ids: &ids)
        stays = DemoStays(
            texts: maker.texts,
            people: maker.people,
            today: market.today,
            scale: DemoScale(homes: market.homes)
        )
        memory = DemoMemory(
            homes: market.homes,
            guests: DemoGuests([], today: market.today)
        )
        self.ids = ids
    }

    mutating func run() throws {
        try writePeople()
        var number: Int64 = 1
        for (index, town) in maker.atlas.towns.enumerated() {
            let count = maker.atlas.homes[index]
            guard count > 0 else { continue }
            try writer.write(town, number: index + 1, homes: count)
            try fill(index, homes: number..<number + Int64(count))
            number += Int64(count)
        }
        try writer.finish()
    }

    private mutating func writePeople() throws {
        for person in cast.people { try writer.write(person) }
        var random = DemoRandom(seed: market.seed, stream: 1)
        let count = market.isLean ? 300 : max(300, min(250_000, market.homes * 7 / 10))
        let common = ["us", "gb", "de", "fr", "nl", "es", "it", "au", "ca", "us", "gb", "fr"]
        var all: [DemoGuests.Guest] = []
        all.reserveCapacity(count)
        for _ in 0..<count {
            let vocabulary = random.pick(
                random.chance(0.5) ? common : maker.people.vocabularies
            )
            let id: UserID = ids.next()
            all.append(DemoGuests.Guest(id: id.text, vocabulary: vocabulary))
            try writer.write(
                DemoPerson(
                    id: id.text,
                    email: nextEmail(),
                    name: maker.people.guest(of: vocabulary, &random),
                    createdAt: joined(&random)
                )
            )
        }
        memory.guests = DemoGuests(all, today: market.today)
    }

    /// The homes of one town; a host has one, a few, or now and then a dozen.
    private mutating func fill(_ index: Int, homes numbers: Range<Int64>) throws {
        var random = DemoRandom(seed: market.seed, stream: UInt64(numbers.lowerBound) << 20)
        var number = numbers.lowerBound
        while number < numbers.upperBound {
            if number == 1 {
                let end = min(numbers.upperBound, 1 + Int64(DemoCast.homesOfAna))
                try fill(index, host: cast.ana, isWritten: true, homes: number..<end)
                number = end
                continue
            }
            let throwOf = random.unit()
            let wanted =
                throwOf < 0.66 ? 1 : throwOf < 0.93 ? random.between(2, 4) : random.between(5, 11)
            let end = min(numbers.upperBound, number + Int64(wanted))
            let vocabulary = maker.atlas.towns[index].vocabulary
            let care = random.normal()
            let id: UserID = ids.next()
            let (name, given) = maker.people.host(of: vocabulary, &random)
            let host = DemoHost(
                id: id.text,
                name: name,
                given: given,
                vocabulary: vocabulary,
                care: care,
                isSuperhost: care > 0.2 && random.chance(0.75),
                homes: Int(end - number)
            )
            try fill(index, host: host, isWritten: false, homes: number..<end)
            number = end
        }
    }

    private mutating func fill(
        _ index: Int,
        host: DemoHost,
        isWritten: Bool,
        homes numbers: Range<Int64>
    ) throws {
        var isWritten = isWritten
        for number in numbers {
            var random = DemoRandom(seed: market.seed, stream: UInt64(number) << 20 | 7)
            let id: ListingID = ids.next()
            let home = maker.home(
                number: number,
                id: id.text,
                town: index,
                host: host,
                cast: cast,
                titles: &memory.titles,
                &random
            )
            let town = maker.atlas.towns[index]
            if home.isLean {
                if !isWritten { try writer.write(leanPerson(host, &random)) }
                isWritten = true
                try writeLean(home, host, town, &random)
                continue
            }
            let words = DemoHoles(
                home: home,
                town: town,
                host: host,
                names: maker.people,
                maker.texts,
                &random
            )
            if !isWritten {
                try write(host, words, &random)
                isWritten = true
            }
            try write(home, host, town, words, &random)
            if number.isMultiple(of: 1_000) { try writer.flush() }
        }
    }

    private mutating func write(
        _ host: DemoHost,
        _ words: DemoHoles,
        _ random: inout DemoRandom
    ) throws {
        try writer.write(
            DemoPerson(
                id: host.id,
                email: nextEmail(),
                name: host.name,
                about: maker.texts.hostText(words, &random),
                createdAt: joined(&random),
                homes: host.homes,
                isSuperhost: host.isSuperhost,
                responseRate: host.isSuperhost || random.chance(0.5)
                    ? 10_000 : random.between(80, 99) * 100
            )
        )
    }

    private mutating func leanPerson(
        _ host: DemoHost,
        _ random: inout DemoRandom
    ) -> DemoPerson {
        DemoPerson(
            id: host.id,
            email: nextEmail(),
            name: host.name,
            createdAt: joined(&random),
            homes: host.homes,
            isSuperhost: host.isSuperhost
        )
    }

    /// A home with its taken nights and nothing else.
    private func writeLean(
        _ home: DemoHome,
        _ host: DemoHost,
        _ town: DemoTown,
        _ random: inout DemoRandom
    ) throws {
        try writer.write(home, host: host, town: town, DemoScores())
        try write(stays.takenElsewhere(home, &random), [], of: home)
    }

    private mutating func write(
        _ home: DemoHome,
        _ host: DemoHost,
        _ town: DemoTown,
        _ words: DemoHoles,
        _ random: inout DemoRandom
    ) throws {
        let calendar = stays.calendar(
            of: home,
            own: cast.stays(at: home),
            memory: &memory,
            words: words,
            &random
        )
        let bookings = calendar.stays.map { book($0, home, town, &random) }
        var scores = DemoScores()
        for booking in bookings {
            guard let review = booking.stay.review else { continue }
            let submitted = dated(review, of: booking)
            if submitted.publishedAt != nil { scores.add(submitted) }
        }
        // First the home, then what refers to it: SQLite need not look for orphans.
        try writer.write(home, host: host, town: town, scores)
        for booking in bookings {
            try writer.write(booking, of: home)
            try write(booking.stay.review, .guest, by: booking.stay.guest, booking, home)
            try write(booking.stay.hostReview, .host, by: host.id, booking, home)
        }
        try write(calendar.blocks, bookings, of: home)
    }

    /// Writes the blocks, and the words of nights that follow from them and from the bookings.
    private func write(
        _ blocks: [DemoBlock],
        _ bookings: [DemoBooking],
        of home: DemoHome
    ) throws {
        let preparation = home.rules.preparationNights
        var nights = bookings.filter(\.state.isOccupying).map { booking in
            let dates = booking.stay.dates
            return dates.checkIn.daysSinceEpoch - preparation..<dates.checkOut.daysSinceEpoch
                + preparation
        }
        for block in blocks {
            try writer.write(block, of: home)
            nights.append(
                block.dates.checkIn.daysSinceEpoch..<block.dates.checkOut.daysSinceEpoch
            )
        }
        try writer.bits(of: nights, of: home)
    }

    private mutating func book(
        _ stay: DemoStay,
        _ home: DemoHome,
        _ town: DemoTown,
        _ random: inout DemoRandom
    ) -> DemoBooking {
        let clock = clocks[town.timeZone] ?? DemoZone(town.timeZone, around: market.today).clock
        clocks[town.timeZone] = clock
        bookings += 1
        let id: BookingID = ids.next()
        return DemoBooking(
            stay,
            of: home,
            id: id.text,
            number: bookings,
            clock: clock,
            now: now,
            card: random.below(4)
        )
    }

    /// A review comes out by itself when the time to review is over.
    private func dated(_ review: DemoReview, of booking: DemoBooking) -> DemoReview {
        var review = review
        if review.publishedAt == nil, booking.reviewUntil <= now {
            review.publishedAt = booking.reviewUntil
        }
        return review
    }

    private mutating func write(
        _ review: DemoReview?,
        _ side: ReviewSide,
        by author: String,
        _ booking: DemoBooking,
        _ home: DemoHome
    ) throws {
        guard let review else { return }
        let id: ReviewID = ids.next()
        try writer.write(
            dated(review, of: booking),
            id: id.text,
            side: side,
            author: author,
            booking: booking,
            home: home
        )
    }

    private mutating func nextEmail() -> String {
        people += 1
        return "person\(people)@people.roost.example"
    }

    private func joined(_ random: inout DemoRandom) -> Instant {
        let seconds = Int64(random.between(760, 2_600)) * 86_400 + Int64(random.below(86_400))
        return now.adding(seconds: -seconds)
    }
}
