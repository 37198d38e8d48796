/// A small generator with a seed, so that a failing case can be run again.
///
/// Sebastiano Vigna's SplitMix64 (https://prng.di.unimi.it/splitmix64.c).
struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func int(_ range: ClosedRange<Int>) -> Int {
        Int.random(in: range, using: &self)
    }

    mutating func bool() -> Bool {
        Bool.random(using: &self)
    }

    /// True once in `count` times.
    mutating func once(in count: Int) -> Bool {
        int(1...count) == 1
    }
}

/// The seeds of a property test; name the seed in every expectation's comment.
enum Seeds {
    static let all: ClosedRange<UInt64> = 1...1_000
}
