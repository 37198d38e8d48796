/// One change to many nights of one or several homes.
package struct NightEdit: Hashable, Sendable, Codable {
    package var listings: [ListingID]
    package var nights: DateRange
    /// Only these weekdays of the range; nil means all.
    package var weekdays: Set<Weekday>?
    package var change: NightChange
    /// What the editor knew of nights, where one home is edited.
    ///
    /// A night that is something else by now stays as it is; of one that is not named, nothing is
    /// asked.
    package var known: [CivilDate: KnownNight]?

    package init(
        listings: [ListingID],
        nights: DateRange,
        weekdays: Set<Weekday>? = nil,
        change: NightChange,
        known: [CivilDate: KnownNight]? = nil
    ) {
        self.listings = listings
        self.nights = nights
        self.weekdays = weekdays
        self.change = change
        self.known = known
    }
}

/// What becomes of each night; parts that are nil stay as they are.
package struct NightChange: Hashable, Sendable, Codable {
    /// True opens the night, false blocks it.
    package var isOpen: Bool?
    /// The night's own price.
    package var price: Money?
    /// Whether the night's own price is taken away, so that the rules say it again.
    package var clearsPrice: Bool?
    /// The least nights of a stay that begins here.
    package var minNights: Int?
    /// Whether the night's own least nights are taken away.
    package var clearsMinNights: Bool?
    /// What the block is for, when it blocks.
    package var note: String?

    package init(
        isOpen: Bool? = nil,
        price: Money? = nil,
        clearsPrice: Bool? = nil,
        minNights: Int? = nil,
        clearsMinNights: Bool? = nil,
        note: String? = nil
    ) {
        self.isOpen = isOpen
        self.price = price
        self.clearsPrice = clearsPrice
        self.minNights = minNights
        self.clearsMinNights = clearsMinNights
        self.note = note
    }
}

extension NightChange {
    /// Whether it says what the night costs, be it that the rules say it.
    package var setsPrice: Bool { price != nil || clearsPrice == true }
    /// Whether it says how long a stay from there is at least.
    package var setsMinNights: Bool { minNights != nil || clearsMinNights == true }
}

/// What an edit did to one night.
package enum NightOutcome: String, CaseIterable, Sendable, Codable, Hashable {
    case applied
    /// The night was so already.
    case unchanged
    /// A stay holds the night; nothing was changed.
    case nightOccupied = "night_occupied"
    /// The host cancelled a stay on this night; it stays blocked.
    case hostCancelled = "host_cancelled"
    /// Another calendar took the night; it opens there.
    case external
    case inThePast = "in_the_past"
    /// The price is in another currency than the home's.
    case wrongCurrency = "wrong_currency"
    /// It has a price or a least stay that the editor did not know of.
    case changedMeanwhile = "changed_meanwhile"
}

/// What an edit did to one night of one home.
package struct NightResult: Hashable, Sendable, Codable {
    package var listing: ListingID
    package var date: CivilDate
    package var outcome: NightOutcome
    /// What the night costs, where that or the least stay was changed meanwhile.
    package var price: Money?
    /// The least stay from there, where that or the price was changed meanwhile.
    package var minNights: Int?

    package init(
        listing: ListingID,
        date: CivilDate,
        outcome: NightOutcome,
        price: Money? = nil,
        minNights: Int? = nil
    ) {
        self.listing = listing
        self.date = date
        self.outcome = outcome
        self.price = price
        self.minNights = minNights
    }
}

/// Judges edits of nights, night by night: one that is refused stops no other.
package enum NightEdits {
    /// The most nights, over all homes, of one edit.
    package static let mostNights = 10_000

    /// The dates that an edit is about, in order.
    package static func dates(of edit: NightEdit) -> [CivilDate] {
        edit.nights.nights.filter { edit.weekdays?.contains($0.weekday) ?? true }
    }

    /// What `change` does to a night; it changes nothing unless the answer is `applied`.
    ///
    /// A night that a stay holds keeps its price too: what was promised for it stays readable.
    package static func outcome(
        of change: NightChange,
        on night: EditableNight,
        known: KnownNight? = nil,
        today: CivilDate,
        currency: Currency
    ) -> NightOutcome {
        if night.date < today { return .inThePast }
        if !night.facts.isDisjoint(with: .stays) { return .nightOccupied }
        if change.isOpen == true {
            if night.facts.contains(.hostCancelled) { return .hostCancelled }
            if night.facts.contains(.external) { return .external }
        }
        if let price = change.price, price.currency != currency { return .wrongCurrency }
        if night.applying(change) == night { return .unchanged }
        return isUnknown(night, to: known, changing: change) ? .changedMeanwhile : .applied
    }

    /// Whether the part of a night that is changed is something the editor neither knew nor wants.
    private static func isUnknown(
        _ night: EditableNight,
        to known: KnownNight?,
        changing change: NightChange
    ) -> Bool {
        guard let known else { return false }
        let isPriceCleared = night.price == nil && known.hasClearedPrice == true
        let isLeastCleared = night.minNights == nil && known.hasClearedMinNights == true
        let parts = change.unknownParts(
            price: isPriceCleared ? nil : night.shownPrice,
            minNights: isLeastCleared ? nil : night.shownMinNights,
            to: known
        )
        return !parts.isEmpty
    }
}

/// What of a night an edit may change.
package struct EditableNight: Hashable, Sendable {
    package var date: CivilDate
    package var facts: NightFacts
    /// The night's own price; nil when the rules say it.
    package var price: Money?
    package var minNights: Int?
    /// What it costs, be it by a price of its own or by the rules.
    package var shownPrice: Money?
    /// The least stay from there, be it its own or that of the rules.
    package var shownMinNights: Int?

    package init(
        date: CivilDate,
        facts: NightFacts,
        price: Money? = nil,
        minNights: Int? = nil,
        shownPrice: Money? = nil,
        shownMinNights: Int? = nil
    ) {
        self.date = date
        self.facts = facts
        self.price = price
        self.minNights = minNights
        self.shownPrice = shownPrice
        self.shownMinNights = shownMinNights
    }
}

extension EditableNight {
    /// The night after `change`, if nothing stands against it.
    package func applying(_ change: NightChange) -> EditableNight {
        var night = self
        if change.clearsPrice == true { night.price = nil }
        if let price = change.price { night.price = price }
        if change.clearsMinNights == true { night.minNights = nil }
        if let minNights = change.minNights { night.minNights = minNights }
        switch change.isOpen {
        case true: night.facts.remove(.blocked)
        case false: night.facts.insert(.blocked)
        case nil: break
        }
        return night
    }
}
