/// What is remembered while a marketplace is made: nobody is in two places at once, and few say what
/// others have said.
struct DemoMemory {
    var guests: DemoGuests
    var titles = DemoRepeats()
    var reviews = DemoRepeats()
    /// How many reviews may be the same.
    let sameReviews: Int

    init(homes: Int, guests: DemoGuests) {
        self.guests = guests
        sameReviews = max(8, homes / 250)
    }
}

/// How often each text has been used, by a hash of it.
struct DemoRepeats {
    private var counts: [UInt64: Int32] = [:]

    func uses(of text: String) -> Int {
        Int(counts[DemoRepeats.hash(text)] ?? 0)
    }

    mutating func add(_ text: String) {
        counts[DemoRepeats.hash(text), default: 0] += 1
    }

    /// FNV-1a, which is the same in every process.
    private static func hash(_ text: String) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash
    }
}
