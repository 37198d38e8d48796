internal import Marketplace
internal import Wire

/// What a home is in the columns of its row.
extension HostedHomes {
    /// Everything that an edit may change, by column.
    static func columns(
        of home: HostedHome,
        in db: Database
    ) throws -> [(String, any SQLConvertible)] {
        let details = home.details
        let pin = home.pin ?? HostedHome.unsaid
        let prices = details.prices ?? PriceRules(base: .zero(.euro))
        let rules = details.stayRules ?? StayRules()
        let host = "SELECT is_superhost FROM \"user\" WHERE id = ?"
        let isSuperhost = try db.value(host, [home.host.text]) ?? false
        let columns: [(String, any SQLConvertible)] = try [
            ("place", home.placeNumber), ("state", home.state.rawValue),
            ("snoozed_until", home.snoozedUntil?.milliseconds),
            ("deleted_at", home.deletedAt?.milliseconds),
            ("unsaid", details.unsaidBits), ("title", details.title ?? ""),
            ("description", details.description ?? ""),
            ("house_rules", Coding.text(details.houseRules ?? [])),
            ("neighbourhood", details.neighbourhood ?? ""), ("city", details.city ?? ""),
            ("country_code", details.countryCode ?? ""),
            ("home_type", (details.homeType ?? .entireHome).rawValue),
            ("capacity", details.capacity ?? 1), ("bedrooms", details.bedrooms ?? 0),
            ("beds", details.beds ?? 0), ("bathrooms", details.bathrooms ?? 0),
            ("amenities", Set(details.amenities ?? []).bits),
            ("is_instant", details.isInstant ?? false), ("time_zone", details.timeZone ?? "UTC"),
            ("check_in_from", details.checkInFrom ?? 15 * 60),
            ("check_out_by", details.checkOutBy ?? 11 * 60),
            ("policy", (details.policy ?? .moderate).rawValue), ("latitude", pin.latitude),
            ("longitude", pin.longitude), ("prices", Coding.text(prices)),
            ("stay_rules", Coding.text(rules)), ("is_superhost", isSuperhost),
            ("quality", quality(of: home, isSuperhost: isSuperhost, in: db)),
        ]
        return columns + facts(SearchFacts(prices: prices, rules: rules))
    }

    /// What search compares.
    private static func facts(_ facts: SearchFacts) -> [(String, any SQLConvertible)] {
        [
            ("currency", facts.currency), ("nightly", max(1, facts.nightly)),
            ("least_nightly", facts.leastNightly), ("least_fees", facts.leastFees),
            ("nightly_comparable", facts.nightlyComparable), ("min_nights", facts.minNights),
            ("max_nights", facts.maxNights), ("notice_days", facts.noticeDays),
            ("window_days", facts.windowDays), ("arrival_days", facts.arrivalDays),
            ("departure_days", facts.departureDays),
            ("preparation_nights", facts.preparationNights),
        ]
    }

    private static func quality(
        of home: HostedHome,
        isSuperhost: Bool,
        in db: Database
    ) throws -> Int64 {
        let row = try db.row(
            "SELECT rating_sum, rating_count FROM listing WHERE number = ?",
            [home.number]
        )
        return SearchFacts.quality(
            ratingSum: row?["rating_sum"] ?? 0,
            ratingCount: row?["rating_count"] ?? 0,
            isSuperhost: isSuperhost,
            isInstant: home.details.isInstant ?? false
        )
    }
}
