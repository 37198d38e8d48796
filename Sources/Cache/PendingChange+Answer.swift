package import Marketplace
package import Wire

/// What the server's answer makes of a change.
extension PendingChange {
    /// Takes what the server said.
    ///
    /// Nights that were not changed, and a stay that cannot be had as it was asked for, are shown to
    /// the user, though the server is done with them.
    mutating func take(_ answer: MutationResult, at now: Instant) {
        self.answer = answer
        answeredAt = now
        switch answer.outcome {
        case .applied, .duplicate:
            state =
                contestedNights.isEmpty
                ? refusedNights.isEmpty ? .sent : .rejected : .needsYou
        case .rejected where name == .requestBooking && answer.problem?.code == .nightsTaken:
            state = .needsYou
        case .rejected: state = .rejected
        case .conflict: state = .needsYou
        }
    }

    /// The nights that the server left as they were, and why.
    package var refusedNights: [NightResult] {
        guard name == .editNights, let data = answer?.data,
            let reply = try? data.decoded(as: NightEditReply.self)
        else { return [] }
        let others: [NightOutcome] = [.applied, .unchanged, .changedMeanwhile]
        return reply.results.filter { !others.contains($0.outcome) }
    }

    /// The nights of a home that this edits, without those that the server has refused.
    package func nights(of listing: ListingID) -> (dates: Set<CivilDate>, change: NightChange)? {
        guard name == .editNights, let edit = try? args.decoded(as: NightEdit.self),
            edit.listings.contains(listing)
        else { return nil }
        var dates = Set(edit.nights.nights)
        if let weekdays = edit.weekdays { dates = dates.filter { weekdays.contains($0.weekday) } }
        dates.subtract(refusedNights.filter { $0.listing == listing }.map(\.date))
        return (dates, edit.change)
    }

    /// The home as the server has it, according to its answer.
    package var serverHome: HostListing? {
        guard name == .editListing || name == .setGuide else { return nil }
        return try? answer?.data?.decoded(as: HostListing.self)
    }

    /// The parts of the prices that both sides changed; empty where they can be merged.
    package var priceConflicts: [PriceRules.Part] { mergedPrices?.conflicts ?? [] }

    private var mergedPrices: (rules: PriceRules, conflicts: [PriceRules.Part])? {
        guard let mine = prices(args), let base = prices(base),
            let theirs = serverHome?.details.prices
        else { return nil }
        return base.merged(mine: mine, theirs: theirs)
    }

    private func prices(_ value: JSONValue?) -> PriceRules? {
        (try? value?.decoded(as: ListingDraft.self))?.prices
    }

    /// Mine over theirs: of the prices only the parts that were changed here, so that no price of
    /// another device goes back with them.
    package var mineOverTheirs: JSONValue {
        if let guide = mergedGuide?.guide { return (try? JSONValue(encoding: guide)) ?? args }
        guard case .object(var parts) = args, let rules = mergedPrices?.rules,
            let merged = try? JSONValue(encoding: rules)
        else { return args }
        parts[ListingField.prices.rawValue] = merged
        return .object(parts)
    }

    /// Theirs over mine, where I changed parts of the prices that they left alone; else nil.
    package var theirsOverMine: JSONValue? {
        guard let mine = prices(args), let base = prices(base),
            let theirs = serverHome?.details.prices
        else { return nil }
        let rules = base.merged(mine: theirs, theirs: mine).rules
        return rules == theirs ? nil : try? JSONValue(encoding: rules)
    }

    /// The stay that was asked for offline, where it is booked and waits for its payment.
    package var heldStay: Booking? {
        guard name == .requestBooking, state == .sent,
            let booking = try? answer?.data?.decoded(as: Booking.self),
            booking.state == .pendingPayment
        else { return nil }
        return booking
    }

    /// The same change from what the server has now, where each side changed other parts of the
    /// prices, or of the guide; nil where the user has to choose.
    ///
    /// It asks for something else than before, and so has another id.
    var mergedByParts: PendingChange? {
        guard state == .needsYou, let seen = seenByParts, let version = answer?.version else {
            return nil
        }
        var again = self
        again.id = "\(id).\(version)"
        again.args = mineOverTheirs
        again.base = seen
        again.baseVersion = version
        again.state = .queued
        again.hasLeft = false
        again.answer = nil
        again.answeredAt = nil
        return again
    }

    /// What the server has of what this changes; nil where both sides changed the same part of it.
    private var seenByParts: JSONValue? {
        if let merged = mergedGuide { return merged.conflicts.isEmpty ? serverGuide : nil }
        guard answer?.fields == [.prices], let merged = mergedPrices, merged.conflicts.isEmpty
        else { return nil }
        return base.map { withPrices(of: serverHome, in: $0) }
    }

    private func withPrices(of home: HostListing?, in base: JSONValue) -> JSONValue {
        guard case .object(var parts) = base, let prices = home?.details.prices,
            let seen = try? JSONValue(encoding: prices)
        else { return base }
        parts[ListingField.prices.rawValue] = seen
        return .object(parts)
    }

    /// This edit as one that begins where `earlier` ended; nil where the server has something there
    /// that the user has not seen.
    func following(_ earlier: PendingChange) -> PendingChange? {
        guard let home = earlier.serverHome, let version = earlier.answer?.version else {
            return nil
        }
        if name == .setGuide { return hasSeenGuide(of: home) ? from(version) : nil }
        guard let draft = try? args.decoded(as: ListingDraft.self),
            let seen = try? base?.decoded(as: ListingDraft.self)
        else { return nil }
        let isSeen = ListingField.allCases.filter(draft.has).allSatisfy { field in
            var (saw, has) = (ListingDraft(), ListingDraft())
            saw.take(field, of: seen)
            has.take(field, of: home.details)
            return saw == has
        }
        return isSeen ? from(version) : nil
    }

    private func from(_ version: Int) -> PendingChange {
        var next = self
        next.baseVersion = version
        return next
    }
}
