/// The parts of a home that are edited, compared and merged each on its own.
package enum ListingField: String, CaseIterable, Sendable, Codable, Hashable {
    case title
    case description
    case neighbourhood
    case city
    case countryCode = "country_code"
    case location
    case address
    case homeType = "home_type"
    case capacity
    case bedrooms
    case beds
    case bathrooms
    case amenities
    case houseRules = "house_rules"
    case isInstant = "is_instant"
    case timeZone = "time_zone"
    case checkInFrom = "check_in_from"
    case checkOutBy = "check_out_by"
    case policy
    case prices
    case stayRules = "stay_rules"

    /// RFC 6901.
    package var pointer: String { "/" + rawValue }
}

/// One thing that was changed of a home: who, when, from, to.
package struct ListingChange: Hashable, Sendable, Codable, Identified {
    package static let idPrefix = "chg_"

    /// What was changed.
    package enum Kind: String, CaseIterable, Sendable, Codable, Hashable {
        /// A part: `field`, `from` and `to`. Of nights with a price or a least stay of their own
        /// only those that differ.
        case field
        /// How guests get in; what it said is not kept, so that old codes are forgotten.
        case guide
        /// The state: `event`, and `until` when the home sleeps.
        case event
        /// Nights that were opened or blocked: `nights` and `change`.
        case nights
    }

    package var id: ListingChangeID
    package var listing: ListingID
    package var by: UserID
    package var byName: String
    package var at: Instant
    /// The version of the home that the change made.
    package var version: Int
    package var kind: Kind
    package var field: ListingField?
    /// A draft with this one part, or none.
    package var from: ListingDraft?
    /// A draft with this one part.
    package var to: ListingDraft?
    package var event: ListingEvent?
    package var until: CivilDate?
    package var nights: DateRange?
    package var change: NightChange?

    package init(
        id: ListingChangeID,
        listing: ListingID,
        by: UserID,
        byName: String,
        at: Instant,
        version: Int,
        kind: Kind,
        field: ListingField? = nil,
        from: ListingDraft? = nil,
        to: ListingDraft? = nil,
        event: ListingEvent? = nil,
        until: CivilDate? = nil,
        nights: DateRange? = nil,
        change: NightChange? = nil
    ) {
        self.id = id
        self.listing = listing
        self.by = by
        self.byName = byName
        self.at = at
        self.version = version
        self.kind = kind
        self.field = field
        self.from = from
        self.to = to
        self.event = event
        self.until = until
        self.nights = nights
        self.change = change
    }
}

/// A change of one part, before anybody wrote down who made it.
package struct ListingEdit: Hashable, Sendable {
    package var field: ListingField
    package var from: ListingDraft
    package var to: ListingDraft

    package init(
        field: ListingField,
        from: ListingDraft,
        to: ListingDraft
    ) {
        self.field = field
        self.from = from
        self.to = to
    }
}

extension ListingDraft {
    /// What `newer` changes of these details, part by part, in the order of ``ListingField``.
    ///
    /// Applying the edits to these details gives the same as applying `newer` does.
    package func edits(to newer: ListingDraft) -> [ListingEdit] {
        ListingField.allCases.compactMap { field in
            var from = ListingDraft()
            var to = ListingDraft()
            from.take(field, of: self)
            to.take(field, of: newer)
            guard to != ListingDraft(), from != to else { return nil }
            return ListingEdit(field: field, from: from, to: to)
        }
    }

    /// These details with every part that `newer` has taken from it.
    package func applying(_ newer: ListingDraft) -> ListingDraft {
        var result = self
        for field in ListingField.allCases where newer.has(field) {
            result.take(field, of: newer)
        }
        return result
    }

    /// The parts that both `mine` and `theirs` changed since these details, each in another way.
    package func conflicts(mine: ListingDraft, theirs: ListingDraft) -> [ListingField] {
        let own = edits(to: mine)
        let others = edits(to: theirs)
        return own.filter { edit in
            others.contains { $0.field == edit.field && $0.to != edit.to }
        }.map(\.field)
    }

    /// Whether a part is said.
    package func has(_ field: ListingField) -> Bool {
        switch field {
        case .title: title != nil
        case .description: description != nil
        case .neighbourhood: neighbourhood != nil
        case .city: city != nil
        case .countryCode: countryCode != nil
        case .location: location != nil
        case .address: address != nil
        case .homeType: homeType != nil
        case .capacity: capacity != nil
        case .bedrooms: bedrooms != nil
        case .beds: beds != nil
        case .bathrooms: bathrooms != nil
        case .amenities: amenities != nil
        case .houseRules: houseRules != nil
        case .isInstant: isInstant != nil
        case .timeZone: timeZone != nil
        case .checkInFrom: checkInFrom != nil
        case .checkOutBy: checkOutBy != nil
        case .policy: policy != nil
        case .prices: prices != nil
        case .stayRules: stayRules != nil
        }
    }

    /// Says of a part what `other` says, or nothing.
    package mutating func take(_ field: ListingField, of other: ListingDraft) {
        switch field {
        case .title: title = other.title
        case .description: description = other.description
        case .neighbourhood: neighbourhood = other.neighbourhood
        case .city: city = other.city
        case .countryCode: countryCode = other.countryCode
        case .location: location = other.location
        case .address: address = other.address
        case .homeType: homeType = other.homeType
        case .capacity: capacity = other.capacity
        case .bedrooms: bedrooms = other.bedrooms
        case .beds: beds = other.beds
        case .bathrooms: bathrooms = other.bathrooms
        case .amenities: amenities = other.amenities
        case .houseRules: houseRules = other.houseRules
        case .isInstant: isInstant = other.isInstant
        case .timeZone: timeZone = other.timeZone
        case .checkInFrom: checkInFrom = other.checkInFrom
        case .checkOutBy: checkOutBy = other.checkOutBy
        case .policy: policy = other.policy
        case .prices: prices = other.prices
        case .stayRules: stayRules = other.stayRules
        }
    }
}
