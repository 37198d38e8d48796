internal import Marketplace

/// A home with its host, its calendar, and all that guests and host said of it.
extension DemoBuild {
    /// The homes of one host, who is written with the first of them.
    mutating func fill(
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
                try writeLean(home, host, town, &random)
            } else {
                try write(home, host, town, isHostWritten: isWritten, &random)
                if number.isMultiple(of: 1_000) { try writer.flush() }
            }
            isWritten = true
        }
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
        isHostWritten: Bool,
        _ random: inout DemoRandom
    ) throws {
        let words = DemoHoles(
            home: home,
            town: town,
            host: host,
            names: maker.people,
            maker.texts,
            &random
        )
        if !isHostWritten { try write(host, words, &random) }
        let calendar = stays.calendar(
            of: home,
            own: cast.stays(at: home),
            memory: &memory,
            words: words,
            &random
        )
        let bookings = calendar.stays.map { book($0, home, town, &random) }
        // First the home, then what refers to it: SQLite need not look for orphans.
        try writer.write(home, host: host, town: town, scores(of: bookings))
        for booking in bookings {
            try writer.write(booking, of: home)
            try write(booking.stay.review, .guest, by: booking.stay.guest, booking, home)
            try write(booking.stay.hostReview, .host, by: host.id, booking, home)
        }
        try write(calendar.blocks, bookings, of: home)
    }

    private func scores(of bookings: [DemoBooking]) -> DemoScores {
        var scores = DemoScores()
        for booking in bookings {
            guard let review = booking.stay.review else { continue }
            let submitted = dated(review, of: booking)
            if submitted.publishedAt != nil { scores.add(submitted) }
        }
        return scores
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
}
