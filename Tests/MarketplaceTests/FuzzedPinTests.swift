import Foundation
import Marketplace
import Testing

/// Where a home is shown before anybody may know where it is.
struct FuzzedPinTests {
    @Test func `a pin lies on the ring, at the same place each time, and says no more`() {
        var random = SplitMix64(seed: 2_027)
        for _ in 0..<20_000 {
            let home = Coordinate(
                latitude: Double.random(in: -89...89, using: &random),
                longitude: Double.random(in: -180...180, using: &random)
            )
            let seed = random.next()
            let pin = FuzzedPin.pin(of: home, seed: seed)
            #expect(FuzzedPin.meters.contains(pin.metres(to: home)), "\(home) \(seed)")
            #expect(pin == FuzzedPin.pin(of: home, seed: seed))
            // Four decimals: more would let whoever guesses an address see that it is right.
            #expect(pin.latitude == (pin.latitude * 10_000).rounded() / 10_000)
            #expect(pin.longitude == (pin.longitude * 10_000).rounded() / 10_000)
            #expect((-180...180).contains(pin.longitude))
        }
    }

    @Test func `pins of one home go every way`() {
        var random = SplitMix64(seed: 7)
        let home = Coordinate(latitude: 38.71, longitude: -9.14)
        var quarters = [0, 0, 0, 0]
        for _ in 0..<4_000 {
            let pin = FuzzedPin.pin(of: home, seed: random.next())
            let isNorth = pin.latitude > home.latitude
            quarters[(isNorth ? 2 : 0) + (pin.longitude > home.longitude ? 1 : 0)] += 1
        }
        #expect(quarters.allSatisfy { (850...1_150).contains($0) }, "\(quarters)")
    }
}

extension Coordinate {
    /// By the formula of haversines.
    fileprivate func metres(to other: Coordinate) -> Double {
        let (one, two) = (latitude * .pi / 180, other.latitude * .pi / 180)
        let north = sin((two - one) / 2)
        let east = sin((other.longitude - longitude) * .pi / 360)
        return 2 * 6_371_000
            * asin((north * north + cos(one) * cos(two) * east * east).squareRoot())
    }
}
