import Marketplace
import Testing
import Wire

@testable import Backend

/// What hosts do in a test world.
extension World {
    /// Where the house of the tests stands; nobody but its guests may learn it.
    static let exact = Coordinate(latitude: 38.714_231_7, longitude: -9.139_456_2)
    static let guide = GuideDraft(
        directions: "Behind the third arch",
        checkIn: "Lockbox 4711",
        wifiName: "casa",
        wifiPassword: "bacalhau"
    )

    /// All that a home needs to be published.
    static func details(_ title: String = "Tiled rooms") -> ListingDraft {
        ListingDraft(
            title: title,
            description: "Two rooms and a view.",
            neighbourhood: "Mouraria",
            city: "Lisbon",
            countryCode: "PT",
            location: exact,
            address: "Rua do Benformoso 99",
            homeType: .entireHome,
            capacity: 3,
            bedrooms: 1,
            beds: 2,
            bathrooms: 1,
            amenities: [.wifi, .heating],
            isInstant: true,
            timeZone: "Europe/Lisbon",
            checkInFrom: 15 * 60,
            checkOutBy: 11 * 60,
            policy: .flexible,
            prices: PriceRules(
                base: euros(80),
                serviceFee: BasisPoints(1_400),
                hostFee: BasisPoints(300)
            ),
            stayRules: StayRules()
        )
    }

    static func euros(_ whole: Int64) -> Money {
        Money(minorUnits: whole * 100, currency: .euro)
    }

    func draft(
        _ details: ListingDraft = World.details(),
        as host: SessionReply
    ) async throws -> HostListing {
        let id: ListingID = Backend.Random.id(at: clock.now)
        return try await ask(
            API.createListing(CreateListingBody(id: id, details: details)),
            as: host
        )
    }

    /// A home that guests find.
    func home(
        _ details: ListingDraft = World.details(),
        as host: SessionReply
    ) async throws -> HostListing {
        let draft = try await draft(details, as: host)
        let guided = try await ask(
            API.setGuide(draft.id, World.guide, version: draft.version, key: "guide-\(draft.id)"),
            as: host
        )
        return try await ask(API.publish(draft.id, version: guided.version), as: host)
    }

    func edit(
        _ home: HostListing,
        _ details: ListingDraft,
        as host: SessionReply
    ) async throws -> HostListing {
        let key = "edit-\(home.id)-\(home.version)"
        return try await ask(
            API.editListing(home.id, details, version: home.version, key: key),
            as: host
        )
    }

    /// Does something to nights: from so many days ahead on, so many.
    func change(
        _ homes: [ListingID],
        in days: Int,
        nights: Int,
        _ change: NightChange,
        as host: SessionReply
    ) async throws -> NightEditReply {
        let edit = NightEdit(listings: homes, nights: try stay(days, nights), change: change)
        let id: BlockID = Backend.Random.id(at: clock.now)
        return try await ask(API.editNights(edit, key: id.text), as: host)
    }

    func block(
        _ home: ListingID,
        in days: Int,
        nights: Int,
        note: String = "",
        id: BlockID? = nil
    ) throws -> Endpoint<BlockBody, CalendarBlock> {
        let stay = try stay(days, nights)
        let body = BlockBody(
            id: id ?? Backend.Random.id(at: clock.now),
            checkIn: stay.checkIn,
            checkOut: stay.checkOut,
            note: note
        )
        return API.block(home, body)
    }

    /// The homes that a search finds.
    func found(_ criteria: SearchCriteria) async throws -> [ListingID] {
        try await ask(API.search(criteria)).data.map(\.id)
    }
}
