internal import Foundation

/// A circle on the earth: everything within `radiusMeters` of the centre.
package struct GeoCircle: Hashable, Sendable, Codable {
    package let center: Coordinate
    package let radiusMeters: Int

    /// The largest circle that may be searched.
    package static let largestRadiusMeters = 500_000

    /// The circle; nil unless the centre is on the earth and the radius 1 m to 500 km.
    package init?(center: Coordinate, radiusMeters: Int) {
        guard (-90...90).contains(center.latitude), (-180...180).contains(center.longitude),
            (1...GeoCircle.largestRadiusMeters).contains(radiusMeters)
        else { return nil }
        self.center = center
        self.radiusMeters = radiusMeters
    }

    package func contains(_ point: Coordinate) -> Bool {
        center.meters(to: point) <= Double(radiusMeters)
    }

    /// The smallest box of latitudes and longitudes that holds the circle.
    ///
    /// A circle that reaches a pole spans all longitudes.
    package var box: GeoBox {
        let angle = Double(radiusMeters) / Coordinate.earthRadiusMeters
        let height = angle * 180 / .pi
        let south = max(-90, center.latitude - height)
        let north = min(90, center.latitude + height)
        let ratio = sin(angle) / cos(center.latitude * .pi / 180)
        guard south > -90, north < 90, ratio < 1 else {
            return GeoBox(unchecked: south, -180, north, 180)
        }
        let width = asin(ratio) * 180 / .pi
        return GeoBox(
            unchecked: south,
            GeoCircle.wrapped(center.longitude - width),
            north,
            GeoCircle.wrapped(center.longitude + width)
        )
    }

    private static func wrapped(_ longitude: Double) -> Double {
        longitude < -180 ? longitude + 360 : longitude > 180 ? longitude - 360 : longitude
    }
}

extension Coordinate {
    /// The mean radius of the earth (IUGG).
    static let earthRadiusMeters = 6_371_008.8

    /// The distance along the surface, by the haversine formula: within 0.6 % of the ellipsoid's.
    package func meters(to other: Coordinate) -> Double {
        let here = latitude * .pi / 180
        let there = other.latitude * .pi / 180
        let rise = sin((there - here) / 2)
        let turn = sin((other.longitude - longitude) * .pi / 360)
        let chord = rise * rise + cos(here) * cos(there) * turn * turn
        return 2 * Coordinate.earthRadiusMeters * asin(min(1, chord.squareRoot()))
    }
}

extension GeoBox {
    fileprivate init(
        unchecked south: Double,
        _ west: Double,
        _ north: Double,
        _ east: Double
    ) {
        self.south = south
        self.west = west
        self.north = north
        self.east = east
    }
}
