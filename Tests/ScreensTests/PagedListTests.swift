import Testing

@testable import Screens

@Suite struct PagedListTests {
    /// So many numbers from `first` on; the cursor is the number the next part begins with.
    private func batch(_ first: Int, _ count: Int, of total: Int, told: Bool = true) -> Batch<Int> {
        let last = min(first + count, total)
        return Batch(
            items: Array(first..<last),
            next: last < total ? "\(last)" : nil,
            total: told ? total : nil
        )
    }

    /// Answers whatever the list misses until nothing is missing.
    private func fill(_ list: inout PagedList<Int>, _ range: Range<Int>, of total: Int) -> Int {
        var asked = 0
        while let part = list.missing(in: range), asked < 10_000 {
            asked += 1
            list.take(batch(part.after.flatMap(Int.init) ?? 0, 25, of: total), after: part.after)
            list.keep(around: range.lowerBound, distance: 100)
        }
        return asked
    }

    @Test func `before the first part nothing is known and nothing is missing`() {
        let list = PagedList<Int>()
        #expect(list.count == 0)
        #expect(!list.isEmpty)
        #expect(list.missing(in: 0..<10) == nil)
    }

    @Test func `the announced number counts before all of it has come`() {
        var list = PagedList<Int>()
        list.take(batch(0, 25, of: 214), after: nil)
        #expect(list.count == 214)
        #expect(list[24] == 24)
        #expect(list[25] == nil)
        #expect(list.missing(in: 10..<40) == .init(after: "25"))
    }

    @Test func `without an announced number one more is expected until the end`() {
        var list = PagedList<Int>()
        list.take(batch(0, 25, of: 30, told: false), after: nil)
        #expect(list.count == 26)
        #expect(list.isOpenEnded)
        list.take(batch(25, 25, of: 30, told: false), after: "25")
        #expect(list.count == 30)
        #expect(list.isComplete)
    }

    @Test func `the end of a hundred thousand is reached in little memory`() {
        var list = PagedList<Int>()
        list.take(batch(0, 25, of: 100_000), after: nil)
        let asked = fill(&list, 99_990..<100_000, of: 100_000)
        #expect(asked == 3_999)
        #expect(list[99_999] == 99_999)
        let held = (0..<100_000).count { list[$0] != nil }
        #expect(held <= 300)
        // Back at the start, the first part alone is asked for again.
        #expect(list.missing(in: 0..<10) == .init(after: nil))
        #expect(fill(&list, 0..<10, of: 100_000) == 1)
        #expect(list[0] == 0)
        #expect(list.count == 100_000)
    }

    @Test func `a part that comes again and leads elsewhere replaces all after it`() {
        var list = PagedList<Int>()
        list.take(batch(0, 25, of: 100), after: nil)
        list.take(batch(25, 25, of: 100), after: "25")
        list.take(Batch(items: [7, 8], next: "2", total: 90), after: nil)
        #expect(list.reached == 2)
        #expect(list[0] == 7)
        #expect(list.count == 90)
        #expect(list.missing(in: 0..<10) == .init(after: "2"))
    }

    @Test func `the same part again leaves those after it`() {
        var list = PagedList<Int>()
        list.take(batch(0, 25, of: 100), after: nil)
        list.take(batch(25, 25, of: 100), after: "25")
        list.take(batch(0, 25, of: 100), after: nil)
        #expect(list.reached == 50)
        #expect(list[40] == 40)
    }

    @Test func `a part that nobody waits for is ignored`() {
        var list = PagedList<Int>()
        list.take(batch(0, 25, of: 100), after: nil)
        list.take(batch(50, 25, of: 100), after: "50")
        #expect(list.reached == 25)
    }

    @Test(arguments: [1, 7, 42, 99] as [UInt64])
    func `wherever one jumps, what is visible comes`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let total = Int.random(in: 1...3_000, using: &random)
        var list = PagedList<Int>()
        list.take(batch(0, 25, of: total), after: nil)
        for _ in 0..<40 {
            let first = Int.random(in: 0..<total, using: &random)
            let range = first..<min(total, first + 12)
            _ = fill(&list, range, of: total)
            for index in range {
                #expect(list[index] == index, "seed \(seed)")
            }
        }
    }
}

/// A small generator, so that a printed seed repeats a test.
///
/// SplitMix64 by Sebastiano Vigna, public domain.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
