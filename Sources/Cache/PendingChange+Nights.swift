package import Marketplace
internal import Wire

/// Prices and least nights of single nights: what another device has said since stays, until the
/// user has seen it.
///
/// An edit carries what was known of each night when it was made. The server leaves a night alone
/// that is something else by now, and says what: that night waits for the user, the others are done.
extension PendingChange {
    /// A night as the server had it when the user changed it.
    package struct SeenNight: Codable, Sendable, Hashable {
        package var price: Money
        package var minNights: Int
    }

    /// Whether it says what nights cost, or how long stays are.
    package var pricesNights: Bool {
        guard let change = nightEdit?.change else { return false }
        return change.setsPrice || change.setsMinNights
    }

    /// The edit of nights that this is; nil for every other change.
    package var nightEdit: NightEdit? {
        name == .editNights ? try? args.decoded(as: NightEdit.self) : nil
    }

    /// What is asked for of nights by this and by a later change of the same ones.
    func editedNights(with later: PendingChange) -> JSONValue? {
        guard let edit = nightEdit, let next = later.nightEdit else { return nil }
        return try? JSONValue(encoding: edit.followed(by: next))
    }

    /// The nights as the user saw them.
    package var seenNights: [CivilDate: SeenNight] {
        let nights = (try? base?.decoded(as: [String: SeenNight].self)) ?? [:]
        return nights.reduce(into: [:]) { seen, pair in
            CivilDate(pair.key).map { seen[$0] = pair.value }
        }
    }

    /// The nights that another device has changed since the user saw them, as the server has them.
    package var contestedNights: [NightResult] {
        guard name == .editNights, let data = answer?.data,
            let reply = try? data.decoded(as: NightEditReply.self)
        else { return [] }
        return reply.results.filter { $0.outcome == .changedMeanwhile }
    }

    /// The same edit for a user who sees these nights; `others` are the changes of this account.
    ///
    /// What another change of it has asked for is known as well: it may be there already.
    package func seeing(
        _ nights: [CivilDate: SeenNight],
        after others: [PendingChange]
    ) -> PendingChange {
        guard var edit = nightEdit, edit.listings.count == 1, let home = edit.listings.first else {
            return self
        }
        let own = others.filter { $0.id != id && $0.state != .needsYou }
            .compactMap { $0.nights(of: home) }
        edit.known = nights.reduce(into: [:]) { known, night in
            let (date, seen) = night
            let said = own.filter { $0.dates.contains(date) }.map(\.change)
            known[date] = KnownNight(
                prices: PendingChange.once([seen.price] + said.compactMap(\.price)),
                minNights: PendingChange.once([seen.minNights] + said.compactMap(\.minNights)),
                hasClearedPrice: said.contains { $0.clearsPrice == true } ? true : nil,
                hasClearedMinNights: said.contains { $0.clearsMinNights == true } ? true : nil
            )
        }
        var change = self
        let pairs = nights.map { ("\($0.key)", $0.value) }
        change.base = try? JSONValue(encoding: Dictionary(pairs) { first, _ in first })
        change.args = (try? JSONValue(encoding: edit)) ?? args
        return change
    }

    /// The nights of a calendar that this edits.
    package func seen(in calendar: ListingCalendar) -> [CivilDate: SeenNight] {
        let dates = nights(of: calendar.listing)?.dates ?? []
        return calendar.nights.filter { dates.contains($0.date) }.reduce(into: [:]) { seen, night in
            seen[night.date] = SeenNight(price: night.price, minNights: night.minNights)
        }
    }

    /// The same over the nights that the server left as they were, which the user has seen now.
    package var overContested: PendingChange {
        let nights = contestedNights.reduce(into: [CivilDate: SeenNight]()) { nights, night in
            guard let price = night.price, let least = night.minNights else { return }
            nights[night.date] = SeenNight(price: price, minNights: least)
        }
        return nights.isEmpty ? self : seeing(nights, after: [])
    }

    /// The same over those nights without what another device has changed of them; nil where nothing
    /// is left of it.
    package var besideContested: PendingChange? {
        let contested = contestedParts.values.reduce(into: Set()) { $0.formUnion($1) }
        guard !contested.isEmpty, var edit = nightEdit, let rest = edit.change.without(contested)
        else { return nil }
        edit.change = rest
        var change = self
        change.args = (try? JSONValue(encoding: edit)) ?? args
        return change.overContested
    }

    /// What another device has changed of each night that waits for the user.
    private var contestedParts: [CivilDate: Set<NightPart>] {
        guard let edit = nightEdit else { return [:] }
        return contestedNights.reduce(into: [:]) { parts, night in
            let unknown = edit.known?[night.date].map {
                edit.change.unknownParts(price: night.price, minNights: night.minNights, to: $0)
            }
            // A server that does not tell which part it was may mean any.
            parts[night.date] = unknown.flatMap { $0.isEmpty ? nil : $0 } ?? edit.change.parts
        }
    }

    /// The edit stretch by stretch, where the server changed some nights and others wait for the
    /// user, or where other parts of them do; nil where all its nights are alike.
    var byAnswer: [PendingChange]? {
        let contested = contestedParts
        guard !contested.isEmpty, let edit = nightEdit, let answer, let answeredAt,
            let reply = try? answer.data?.decoded(as: NightEditReply.self)
        else { return nil }
        let stretches = stretches(of: edit.nights, by: contested)
        guard stretches.count > 1 else { return nil }
        return stretches.enumerated().map { index, nights in
            var part = self
            part.id = "\(id).\(index + 1)"
            var own = edit
            own.nights = nights
            own.known = edit.known?.filter { nights.contains($0.key) }
            part.args = (try? JSONValue(encoding: own)) ?? args
            let results = reply.results.filter { nights.contains($0.date) }
            var said = answer
            said.id = part.id
            said.data = try? JSONValue(
                encoding: NightEditReply(
                    results: results,
                    applied: results.count { $0.outcome == .applied }
                )
            )
            part.take(said, at: answeredAt)
            return part
        }
    }

    private func stretches(
        of nights: DateRange,
        by contested: [CivilDate: Set<NightPart>]
    ) -> [DateRange] {
        nights.nights.reduce(into: [DateRange]()) { stretches, date in
            if let last = stretches.last, contested[last.checkIn] == contested[date],
                let longer = DateRange(checkIn: last.checkIn, checkOut: date.adding(days: 1))
            {
                stretches[stretches.count - 1] = longer
            } else if let one = DateRange(checkIn: date, nights: 1) {
                stretches.append(one)
            }
        }
    }

    private static func once<Value: Equatable>(_ values: [Value]) -> [Value] {
        values.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}
