/// A point on the earth, WGS 84, in degrees.
package struct Coordinate: Hashable, Sendable, Codable {
    package var latitude: Double
    package var longitude: Double

    package init(latitude: Double, longitude: Double) {
        self.latitude = latitude
        self.longitude = longitude
    }
}

/// A box of latitudes and longitudes; west greater than east means it crosses the antimeridian.
package struct GeoBox: Hashable, Sendable, Codable {
    package var south: Double
    package var west: Double
    package var north: Double
    package var east: Double

    /// The box; nil unless both latitudes and longitudes are in range and south is not above north.
    package init?(south: Double, west: Double, north: Double, east: Double) {
        guard (-90...90).contains(south), (-90...90).contains(north), south <= north,
            (-180...180).contains(west), (-180...180).contains(east)
        else { return nil }
        self.south = south
        self.west = west
        self.north = north
        self.east = east
    }

    package func contains(_ point: Coordinate) -> Bool {
        guard (south...north).contains(point.latitude) else { return false }
        return west <= east
            ? (west...east).contains(point.longitude)
            : point.longitude >= west || point.longitude <= east
    }
}

/// A city that has homes, as place completion offers it.
package struct Place: Hashable, Sendable, Codable {
    package var name: String
    package var country: String
    /// ISO 3166-1 alpha-2.
    package var countryCode: String
    package var center: Coordinate
    package var homes: Int

    package init(
        name: String,
        country: String,
        countryCode: String,
        center: Coordinate,
        homes: Int
    ) {
        self.name = name
        self.country = country
        self.countryCode = countryCode
        self.center = center
        self.homes = homes
    }
}
