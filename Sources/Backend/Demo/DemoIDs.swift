internal import Marketplace

/// Ids one after the other, which keeps inserts at the end of their tables.
struct DemoIDs {
    private var random: DemoRandom
    private var time: Instant

    init(seed: UInt64, today: CivilDate) {
        random = DemoRandom(seed: seed, stream: 2)
        time = Instant(seconds: Int64(today.daysSinceEpoch - 760) * 86_400)
    }

    mutating func next<Thing>() -> ID<Thing> {
        time = Instant(milliseconds: time.milliseconds + 1)
        return ID(at: time, random: (random.next(), random.next()))
    }

    /// Six letters and digits, none mistakable; different for different numbers below 30^6.
    static func code(_ number: UInt64) -> String {
        let alphabet = Array("23456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
        // A factor that shares no divisor with 30 permutes the numbers below 30^6.
        var rest = (number &* 433_494_437 &+ 123_456_789) % 729_000_000
        var digits: [UInt8] = []
        for _ in 0..<6 {
            digits.append(alphabet[Int(rest % 30)])
            rest /= 30
        }
        return String(decoding: digits, as: UTF8.self)
    }
}
