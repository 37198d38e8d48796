internal import Foundation

/// Where a home's pin is shown before a booking is confirmed: near, never exactly there.
///
/// The pin lies 150 to 500 m from the home, evenly over that ring, and is always the same for the
/// same location and seed, so that looking twice tells no more. The seed is random, kept with the
/// home and never told.
///
/// The pin has four decimals, some ten metres. With all digits of a `Double` it would say more than
/// the seed has bits: whoever has a list of addresses could try each and see which one fits.
package enum FuzzedPin {
    /// How far the pin is at least, and at most, from the home.
    package static let meters = 150.0...500.0

    /// The pin of a home.
    package static func pin(of home: Coordinate, seed: UInt64) -> Coordinate {
        let ring = FuzzedPin.aim
        let share = fraction(mixed(seed &+ 0x9E37_79B9_7F4A_7C15))
        let turn = fraction(mixed(seed &+ 0x3C6E_F372_FE94_F82A)) * 2 * .pi
        let inner = ring.lowerBound * ring.lowerBound
        let outer = ring.upperBound * ring.upperBound
        let distance = (inner + share * (outer - inner)).squareRoot()
        let pin = home.moved(by: distance, towards: turn)
        return Coordinate(latitude: rounded(pin.latitude), longitude: rounded(pin.longitude))
    }

    /// What is aimed at, so that the rounded pin lies within ``meters``.
    private static let aim = 160.0...490.0

    private static func rounded(_ degrees: Double) -> Double {
        (degrees * 10_000).rounded() / 10_000
    }

    /// Sebastiano Vigna's SplitMix64 (https://prng.di.unimi.it/splitmix64.c), one step.
    private static func mixed(_ state: UInt64) -> UInt64 {
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// From 0 up to, not including, 1: the 53 bits that a `Double` holds.
    private static func fraction(_ bits: UInt64) -> Double {
        Double(bits >> 11) / 9_007_199_254_740_992
    }
}

extension Coordinate {
    /// The point `meters` away along the great circle that leaves towards `bearing`, in radians
    /// clockwise from north.
    fileprivate func moved(by meters: Double, towards bearing: Double) -> Coordinate {
        let angle = meters / Coordinate.earthRadiusMeters
        let start = latitude * .pi / 180
        let sine = sin(start) * cos(angle) + cos(start) * sin(angle) * cos(bearing)
        let turn = atan2(
            sin(bearing) * sin(angle) * cos(start),
            cos(angle) - sin(start) * sine
        )
        let east = longitude + turn * 180 / .pi
        return Coordinate(
            latitude: asin(max(-1, min(1, sine))) * 180 / .pi,
            longitude: east > 180 ? east - 360 : east < -180 ? east + 360 : east
        )
    }
}
