internal import Marketplace
internal import Wire

/// Writes a home as its host sees it, in the bytes that `Coding` gives for it.
///
/// Its prices and rules are JSON in the store and stay as they are: a copy of all homes of a host
/// that runs hundreds would spend most of its time on making the same texts again.
enum OwnHomeWriter {
    /// A row of ``HostedHomes``, and what it stands for.
    static func body(_ home: HostListing, _ row: Row) throws -> [UInt8] {
        var json = JSONText(reserving: 3_072)
        json.key("allowed_events", isFirst: true)
        json.raw("[")
        json.list(home.allowedEvents) { $0.name($1.rawValue) }
        json.raw("]")
        json.key("created_at")
        json.instant(home.createdAt)
        json.key("details")
        json.details(home.details, row)
        if let guide = home.guide {
            json.key("guide")
            json.guide(guide)
        }
        json.key("id")
        json.name(home.id.text)
        if let pin = home.pin {
            json.key("pin")
            json.coordinate(pin)
        }
        json.key("problems")
        json.json(
            home.problems.isEmpty ? Array("[]".utf8) : Array(try Coding.encode(home.problems))
        )
        if let rating = home.rating {
            json.key("rating")
            json.rating(rating)
        }
        if let date = home.snoozedUntil {
            json.key("snoozed_until")
            json.day(date)
        }
        json.key("state")
        json.name(home.state.rawValue)
        json.key("version")
        json.number(home.version)
        json.raw("}")
        return json.bytes
    }
}

extension JSONText {
    /// What the host said of a home; parts that are not said are left out.
    fileprivate mutating func details(_ details: ListingDraft, _ row: Row) {
        var isFirst = true
        func part<Value>(
            _ name: StaticString,
            _ value: Value?,
            to json: inout JSONText,
            _ write: (inout JSONText, Value) -> Void
        ) {
            guard let value else { return }
            json.key(name, isFirst: isFirst)
            isFirst = false
            write(&json, value)
        }
        part("address", details.address, to: &self) { $0.string($1) }
        part("amenities", details.amenities, to: &self) { json, amenities in
            json.raw("[")
            json.list(amenities) { $0.name($1.rawValue) }
            json.raw("]")
        }
        part("bathrooms", details.bathrooms, to: &self) { $0.number($1) }
        part("bedrooms", details.bedrooms, to: &self) { $0.number($1) }
        part("beds", details.beds, to: &self) { $0.number($1) }
        part("capacity", details.capacity, to: &self) { $0.number($1) }
        part("check_in_from", details.checkInFrom, to: &self) { $0.number($1) }
        part("check_out_by", details.checkOutBy, to: &self) { $0.number($1) }
        part("city", details.city, to: &self) { $0.string($1) }
        part("country_code", details.countryCode, to: &self) { $0.string($1) }
        part("description", details.description, to: &self) { $0.string($1) }
        part("home_type", details.homeType, to: &self) { $0.name($1.rawValue) }
        part("house_rules", details.houseRules, to: &self) { json, _ in
            json.json(row["house_rules"] as String)
        }
        part("is_instant", details.isInstant, to: &self) { $0.bool($1) }
        part("location", details.location, to: &self) { $0.coordinate($1) }
        part("neighbourhood", details.neighbourhood, to: &self) { $0.string($1) }
        part("policy", details.policy, to: &self) { $0.name($1.rawValue) }
        part("prices", details.prices, to: &self) { json, _ in json.json(row["prices"] as String) }
        part("stay_rules", details.stayRules, to: &self) { json, _ in
            json.json(row["stay_rules"] as String)
        }
        part("time_zone", details.timeZone, to: &self) { $0.string($1) }
        part("title", details.title, to: &self) { $0.string($1) }
        raw(isFirst ? "{}" : "}")
    }

    fileprivate mutating func guide(_ guide: GuideDraft) {
        key("check_in", isFirst: true)
        string(guide.checkIn)
        key("directions")
        string(guide.directions)
        if let name = guide.wifiName {
            key("wifi_name")
            string(name)
        }
        if let password = guide.wifiPassword {
            key("wifi_password")
            string(password)
        }
        raw("}")
    }
}
