internal import Marketplace

/// Writes the page of a home: its price and stay rules are JSON in the store and stay as they are.
enum ListingWriter {
    /// The page as JSON, from a row of `Homes.page` and the home's sub-scores.
    static func page(
        _ row: Row,
        _ card: ListingCard,
        subScores: [SubScore: Int]
    ) -> [UInt8] {
        var json = JSONText(reserving: 4_096)
        json.raw(#"{"amenities":["#)
        let amenities: Int64 = row["amenities"]
        json.list(Amenity.allCases.lazy.filter { amenities & $0.bit != 0 }) {
            $0.name($1.rawValue)
        }
        json.raw(#"],"bathrooms":"#)
        json.number(row["bathrooms"] as Int)
        json.raw(#","card":"#)
        json.json(CardWriter.open(card))
        json.raw(#"},"check_in_from":"#)
        json.number(row["check_in_from"] as Int)
        json.raw(#","check_out_by":"#)
        json.number(row["check_out_by"] as Int)
        json.raw(#","description":"#)
        json.string(row["description"])
        json.raw(#","host":"#)
        host(row, to: &json)
        json.raw(#","house_rules":"#)
        json.json(row["house_rules"] as String)
        json.raw(#","policy":"#)
        json.string(row["policy"])
        json.raw(#","prices":"#)
        json.json(row["prices"] as String)
        json.raw(#","stay_rules":"#)
        json.json(row["stay_rules"] as String)
        json.raw(#","sub_scores":{"#)
        json.list(subScores.sorted { $0.key.rawValue < $1.key.rawValue }) { json, score in
            json.string(score.key.rawValue)
            json.raw(":")
            json.number(score.value)
        }
        json.raw(#"},"time_zone":"#)
        json.string(row["time_zone"])
        json.raw("}")
        return json.bytes
    }

    private static func host(_ row: Row, to json: inout JSONText) {
        json.raw(#"{"about":"#)
        json.string(row["host_about"])
        json.raw(#","homes":"#)
        json.number(row["host_homes"] as Int)
        json.raw(#","id":"#)
        json.string(row["host"])
        json.raw(#","is_superhost":"#)
        json.bool(row["is_superhost"])
        json.raw(#","name":"#)
        json.string(row["host_name"])
        if let rate: Int = row["host_response_rate"] {
            json.raw(#","response_rate":"#)
            json.number(rate)
        }
        json.raw(#","since":"#)
        json.string(row.instant("host_since").utcDate.description)
        json.raw("}")
    }
}
