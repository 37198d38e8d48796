import Foundation
import Marketplace
import Testing

@Suite struct IDTests {
    @Test func `an id is read as it is written`() throws {
        for seed in Seeds.all {
            var random = SplitMix64(seed: seed)
            let time = Instant(milliseconds: Int64(random.int(0...4_000_000_000_000)))
            let id = BookingID(at: time, using: &random)
            #expect(BookingID(id.text) == id, "seed \(seed)")
            #expect(ListingID(id.text) == nil, "seed \(seed)")
            let json = try JSONEncoder().encode([id])
            #expect(try JSONDecoder().decode([BookingID].self, from: json) == [id], "seed \(seed)")
        }
    }

    @Test func `ids sort by time`() {
        for seed in Seeds.all {
            var random = SplitMix64(seed: seed)
            let first = Instant(milliseconds: Int64(random.int(0...4_000_000_000_000)))
            let later = first.adding(.milliseconds(random.int(1...1_000_000)))
            let one = ListingID(at: first, using: &random)
            let other = ListingID(at: later, using: &random)
            #expect(one < other, "seed \(seed)")
        }
    }

    @Test func `an id is a UUID of version 7 and its variant`() throws {
        let id = ListingID(at: Instant(milliseconds: 0x0123_4567_89AB), random: (.max, .max))
        var value: UInt128 = 0
        for digit in id.text.dropFirst(4) {
            let index = try #require(
                Array("0123456789abcdefghjkmnpqrstvwxyz").firstIndex(of: digit)
            )
            value = value << 5 | UInt128(index)
        }
        #expect(value == 0x0123_4567_89AB_7FFF_BFFF_FFFF_FFFF_FFFF)
    }

    @Test func `anything else is refused`() {
        let good = ListingID.sample.text
        let wrong = [
            "", "lst_", String(good.dropLast()), good + "0", good.uppercased(),
            "bkg_" + good.dropFirst(4), String(good.dropFirst(4)),
            "lst_8" + good.dropFirst(5), "lst_" + String(repeating: "u", count: 26),
            "lst_" + String(repeating: "é", count: 13),
        ]
        for text in wrong {
            #expect(ListingID(text) == nil, "\(text)")
        }
    }
}
