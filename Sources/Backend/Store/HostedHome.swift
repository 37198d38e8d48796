internal import Marketplace

/// A home with all that its host keeps of it, also what nobody else may see.
struct HostedHome: Sendable {
    /// Zero until it has a row.
    var number: Int64 = 0
    let id: ListingID
    let host: UserID
    var placeNumber = PlaceRows.nowhere
    var state = StoredState.draft
    /// Of a published home: when it is found again.
    var snoozedUntil: Instant?
    /// Raised by everything that anybody can see.
    var version: Int64 = 1
    /// The version as of the host's last change.
    var edition: Int64 = 1
    let createdAt: Instant
    var deletedAt: Instant?

    var details: ListingDraft
    var guide: GuideDraft?
    /// Where the pin is shown.
    var pin: Coordinate?
    /// What the pin is moved by; with it and the exact point the same pin comes out again.
    var pinSeed: Int64?
    var rating: Rating?

    /// What the column says; a home that is snoozed is `published` there.
    enum StoredState: String, Sendable {
        case draft
        case published
        case unlisted
    }

    func state(at now: Instant) -> ListingState {
        switch state {
        case .draft: .draft
        case .unlisted: .unlisted
        case .published: snoozedUntil.map { $0 > now } ?? false ? .snoozed : .published
        }
    }
}

extension HostedHome {
    /// A row of ``HostedHomes``.
    init(_ row: Row) throws {
        number = row["number"]
        id = try row.id("id")
        host = try row.id("host")
        placeNumber = row["place"]
        state = try row.named("state")
        snoozedUntil = row.optionalInstant("snoozed_until")
        version = row["version"]
        edition = row["edition"]
        createdAt = row.instant("created_at")
        deletedAt = row.optionalInstant("deleted_at")
        details = try ListingDraft(row)
        pin = HostedHome.said(row["latitude"], row["longitude"])
        pinSeed = row["pin_seed"]
        let count: Int = row["rating_count"]
        if count > 0 { rating = Rating(hundredths: row["rating"], count: count) }
        // A home has no row of its arrival, or one without a guide.
        guard let checkIn: String = row["check_in"], row["has_guide"] as Int? == 1 else { return }
        guide = GuideDraft(
            directions: row["directions"],
            checkIn: checkIn,
            wifiName: row["wifi_name"],
            wifiPassword: row["wifi_password"]
        )
    }

    /// The South Pole stands for what is not said yet: no home can be there.
    static let unsaid = Coordinate(latitude: -90, longitude: 0)

    fileprivate static func said(_ latitude: Double?, _ longitude: Double?) -> Coordinate? {
        guard let latitude, let longitude else { return nil }
        let point = Coordinate(latitude: latitude, longitude: longitude)
        return point == unsaid ? nil : point
    }
}

extension ListingDraft {
    /// What a row of ``HostedHomes`` says: its column `unsaid` has a bit for every part it does not.
    fileprivate init(_ row: Row) throws {
        self.init(
            title: row["title"],
            description: row["description"],
            neighbourhood: row["neighbourhood"],
            city: row["city"],
            countryCode: row["country_code"],
            location: HostedHome.said(row["exact_latitude"], row["exact_longitude"]),
            address: row["address"],
            homeType: try row.named("home_type") as HomeType,
            capacity: row["capacity"],
            bedrooms: row["bedrooms"],
            beds: row["beds"],
            bathrooms: row["bathrooms"],
            amenities: Set<Amenity>(bits: row["amenities"]).ordered,
            houseRules: try RulesText.houseRules(row["house_rules"]),
            isInstant: row["is_instant"],
            timeZone: row["time_zone"],
            checkInFrom: row["check_in_from"],
            checkOutBy: row["check_out_by"],
            policy: try row.named("policy") as CancellationPolicy,
            prices: try RulesText.prices(row["prices"]),
            stayRules: try RulesText.stayRules(row["stay_rules"])
        )
        let unsaid: Int64 = row["unsaid"]
        for field in ListingField.allCases where unsaid & field.bit != 0 {
            take(field, of: ListingDraft())
        }
    }

    /// Bits of the parts that are not said.
    var unsaidBits: Int64 {
        ListingField.allCases.filter { !has($0) }.reduce(0) { $0 | $1.bit }
    }
}

extension ListingField {
    /// This part's bit in a stored set; the order of the declaration is fixed.
    var bit: Int64 { 1 << Int64(ListingField.allCases.firstIndex(of: self) ?? 0) }
}
