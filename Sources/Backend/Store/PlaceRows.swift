internal import Foundation
internal import Marketplace

/// Rows of places: the cities that homes stand in.
enum PlaceRows {
    /// Where drafts stand that do not say yet where they are.
    static let nowhere: Int64 = 0
    /// Towns of one name in one country that lie further apart are two, in degrees.
    private static let reach = 1.5

    /// The place of this name near this point; made when there is none yet.
    ///
    /// `pin` is where the home is shown: a new place lies there, so it must not be the exact point.
    static func place(
        _ city: String,
        countryCode: String,
        pin: Coordinate,
        timeZone: String,
        in db: Database
    ) throws -> Int64 {
        let rows = try db.rows(
            "SELECT * FROM place WHERE country_code = ? AND id != ? ORDER BY homes DESC, id",
            [countryCode, nowhere]
        )
        let name = Places.fold(city)
        let known = rows.first { row in
            Places.fold(row["name"]) == name && isNear(row, pin)
        }
        if let known { return known["id"] }
        // Counted here and not by the database, which knows nothing of ids that others chose.
        let id: Int64 = try db.value("SELECT max(id) + 1 FROM place") ?? 1
        try db.execute(
            """
            INSERT INTO place (id, name, country, country_code, latitude, longitude, time_zone,
                homes)
            VALUES (?, ?, ?, ?, ?, ?, ?, 0)
            """,
            [
                id, city, rows.first?["country"] ?? Countries.name(of: countryCode), countryCode,
                rounded(pin.latitude), rounded(pin.longitude), timeZone,
            ]
        )
        return id
    }

    /// Counts a home that came to a place, or went.
    static func count(_ difference: Int, at place: Int64, in db: Database) throws {
        try db.execute("UPDATE place SET homes = homes + ? WHERE id = ?", [difference, place])
        db.placesChanged()
    }

    private static func isNear(_ row: Row, _ pin: Coordinate) -> Bool {
        let east = abs((row["longitude"] as Double) - pin.longitude)
        return abs((row["latitude"] as Double) - pin.latitude) <= reach
            && min(east, 360 - east) <= reach
    }

    /// A city is no point: to about a kilometre.
    private static func rounded(_ degrees: Double) -> Double {
        (degrees * 100).rounded() / 100
    }
}

/// Names of countries in English.
enum Countries {
    /// The name of an ISO 3166-1 alpha-2 code; the code when it has none.
    static func name(of code: String) -> String {
        english.localizedString(forRegionCode: code) ?? code
    }

    static func isKnown(_ code: String) -> Bool { codes.contains(code) }

    private static let english = Locale(identifier: "en_US")
    private static let codes = Set(Locale.Region.isoRegions.map(\.identifier)).filter { code in
        code.utf8.count == 2
            && code.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    }
}
