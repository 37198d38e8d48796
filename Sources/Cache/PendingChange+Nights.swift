package import Marketplace
package import Wire

/// Prices and least nights of single nights: what another device has said since stays, until the
/// user has seen it.
///
/// The server takes nights as they come, so that they are compared here, just before they leave.
extension PendingChange {
    /// A night as the server had it when the user changed it.
    package struct SeenNight: Codable, Sendable, Hashable {
        package var price: Money
        package var minNights: Int
    }

    /// Whether it says what nights cost, or how long stays are.
    package var pricesNights: Bool {
        guard let change = nightEdit?.change else { return false }
        return change.price != nil || change.clearsPrice == true || change.minNights != nil
            || change.clearsMinNights == true
    }

    /// The edit of nights that this is; nil for every other change.
    package var nightEdit: NightEdit? {
        name == .editNights ? try? args.decoded(as: NightEdit.self) : nil
    }

    /// The nights of a calendar that this edits, as the base of a change.
    package func seen(in calendar: ListingCalendar) -> JSONValue? {
        let dates = nights(of: calendar.listing)?.dates ?? []
        let pairs = calendar.nights.filter { dates.contains($0.date) }.map { night in
            ("\(night.date)", SeenNight(price: night.price, minNights: night.minNights))
        }
        return try? JSONValue(encoding: Dictionary(pairs) { first, _ in first })
    }

    /// What the server had of the nights that it did not change, by its answer.
    package var theirNights: ListingCalendar? {
        guard name == .editNights else { return nil }
        return try? answer?.data?.decoded(as: ListingCalendar.self)
    }

    /// The nights as the user saw them.
    package var seenNights: [CivilDate: SeenNight] {
        let nights = (try? base?.decoded(as: [String: SeenNight].self)) ?? [:]
        return nights.reduce(into: [:]) { seen, pair in
            CivilDate(pair.key).map { seen[$0] = pair.value }
        }
    }

    /// The nights on which the server has what neither the user saw nor this machine sent.
    package func clashes(
        with calendar: ListingCalendar,
        among all: [PendingChange]
    ) -> Set<CivilDate> {
        guard let mine = nights(of: calendar.listing) else { return [] }
        let seen = seenNights
        let own = all.filter { $0.id != id && $0.state != .needsYou }.compactMap {
            $0.nights(of: calendar.listing)
        }
        let clashing = calendar.nights.filter { night in
            guard mine.dates.contains(night.date), let saw = seen[night.date] else { return false }
            let said = own.filter { $0.dates.contains(night.date) }.map(\.change)
            let isPrice = mine.change.price != nil || mine.change.clearsPrice == true
            let isLeast = mine.change.minNights != nil || mine.change.clearsMinNights == true
            let knowsPrice =
                [saw.price, mine.change.price].contains(night.price)
                || said.contains { $0.price == night.price || $0.clearsPrice == true }
            let knowsLeast =
                [saw.minNights, mine.change.minNights].contains(night.minNights)
                || said.contains { $0.minNights == night.minNights || $0.clearsMinNights == true }
            return isPrice && !knowsPrice || isLeast && !knowsLeast
        }
        return Set(clashing.map(\.date))
    }

    /// The same edit stretch by stretch: those that clash wait for the user, the others go on.
    package func split(
        at clashes: Set<CivilDate>,
        as calendar: ListingCalendar,
        at now: Instant
    ) -> [PendingChange] {
        guard let edit = nightEdit else { return [self] }
        var stretches: [(nights: DateRange, clashes: Bool)] = []
        for date in edit.nights.nights {
            let isClash = clashes.contains(date)
            if let last = stretches.last, last.clashes == isClash,
                let longer = DateRange(
                    checkIn: last.nights.checkIn,
                    checkOut: date.adding(days: 1)
                )
            {
                stretches[stretches.count - 1].nights = longer
            } else if let one = DateRange(checkIn: date, nights: 1) {
                stretches.append((one, isClash))
            }
        }
        return stretches.enumerated().map { index, stretch in
            var part = self
            part.id = "\(id).\(index + 1)"
            var own = edit
            own.nights = stretch.nights
            part.args = (try? JSONValue(encoding: own)) ?? args
            if stretch.clashes { part.stop(by: calendar, at: now) }
            return part
        }
    }

    private mutating func stop(by calendar: ListingCalendar, at now: Instant) {
        var theirs = calendar
        let dates = nights(of: calendar.listing)?.dates ?? []
        theirs.nights.removeAll { !dates.contains($0.date) }
        let answer = MutationResult(
            id: id,
            outcome: .conflict,
            data: try? JSONValue(encoding: theirs),
            problem: Problem(.preconditionFailed, "Another device has changed these nights since.")
        )
        take(answer, at: now)
    }
}
