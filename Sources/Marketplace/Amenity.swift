/// What a home offers; the order is fixed, since stores keep a set as bits.
package enum Amenity: String, CaseIterable, Sendable, Codable, Hashable {
    case wifi
    case kitchen
    case workspace
    case washer
    case dryer
    case airConditioning = "air_conditioning"
    case heating
    case television
    case parking
    case evCharger = "ev_charger"
    case pool
    case hotTub = "hot_tub"
    case gym
    case elevator
    case stepFree = "step_free"
    case balcony
    case garden
    case barbecue
    case fireplace
    case breakfast
    case crib
    case petsAllowed = "pets_allowed"
    case selfCheckIn = "self_check_in"
    case waterfront
    case smokeAlarm = "smoke_alarm"

    /// The word a person would use.
    package var title: String {
        switch self {
        case .evCharger: "EV charger"
        case .petsAllowed: "pets allowed"
        case .selfCheckIn: "self check-in"
        case .stepFree: "step-free access"
        case .television: "TV"
        default: rawValue.split(separator: "_").joined(separator: " ")
        }
    }

    /// This amenity's bit in a stored set.
    package var bit: Int64 {
        1 << Int64(Amenity.allCases.firstIndex(of: self) ?? 0)
    }
}

extension Set<Amenity> {
    /// The set as bits, for a store.
    package var bits: Int64 { reduce(0) { $0 | $1.bit } }

    package init(bits: Int64) {
        self.init(Amenity.allCases.filter { bits & $0.bit != 0 })
    }

    /// In the order of the declaration, which is the order of display.
    package var ordered: [Amenity] { Amenity.allCases.filter(contains) }
}

/// How much of a home the guest has.
package enum HomeType: String, CaseIterable, Sendable, Codable, Hashable {
    case entireHome = "entire_home"
    case privateRoom = "private_room"
    case sharedRoom = "shared_room"

    package var title: String {
        switch self {
        case .entireHome: "entire home"
        case .privateRoom: "private room"
        case .sharedRoom: "shared room"
        }
    }
}
