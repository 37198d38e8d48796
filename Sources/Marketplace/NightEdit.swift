/// One change to many nights of one or several homes.
package struct NightEdit: Hashable, Sendable, Codable {
    package var listings: [ListingID]
    package var nights: DateRange
    /// Only these weekdays of the range; nil means all.
    package var weekdays: Set<Weekday>?
    package var change: NightChange

    package init(
        listings: [ListingID],
        nights: DateRange,
        weekdays: Set<Weekday>? = nil,
        change: NightChange
    ) {
        self.listings = listings
        self.nights = nights
        self.weekdays = weekdays
        self.change = change
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
}

/// What an edit did to one night of one home.
package struct NightResult: Hashable, Sendable, Codable {
    package var listing: ListingID
    package var date: CivilDate
    package var outcome: NightOutcome

    package init(
        listing: ListingID,
        date: CivilDate,
        outcome: NightOutcome
    ) {
        self.listing = listing
        self.date = date
        self.outcome = outcome
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
        return night.applying(change) == night ? .unchanged : .applied
    }
}

/// What of a night an edit may change.
package struct EditableNight: Hashable, Sendable {
    package var date: CivilDate
    package var facts: NightFacts
    /// The night's own price; nil when the rules say it.
    package var price: Money?
    package var minNights: Int?

    package init(
        date: CivilDate,
        facts: NightFacts,
        price: Money? = nil,
        minNights: Int? = nil
    ) {
        self.date = date
        self.facts = facts
        self.price = price
        self.minNights = minNights
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
