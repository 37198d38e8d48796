internal import Marketplace

/// What is true of a home and decides which sentences may be said of it.
struct DemoTraits: OptionSet {
    /// Amenities from the lowest bit, names from bit 32.
    let rawValue: Int64

    static let names = [
        "entire", "room", "studio", "loft", "house", "family", "couple", "old", "new", "top",
        "quiet", "luxe", "cheap", "hot", "cold", "latin", "superhost", "riad", "riadroom",
        "machiya", "hanok", "houseboat", "haveli", "shotgun", "shared",
    ]

    static func named(_ name: String) -> DemoTraits {
        if let index = names.firstIndex(of: name) {
            return DemoTraits(rawValue: 1 << Int64(32 + index))
        }
        let amenity = Amenity.allCases.first { "\($0)" == name }
        guard let amenity else { preconditionFailure("no trait is called \(name)") }
        return DemoTraits(rawValue: amenity.bit)
    }
}

/// A sentence with holes, and the homes that it fits.
struct DemoTemplate {
    let wanted: DemoTraits
    let excluded: DemoTraits
    /// Text and the names of holes, by turns; text first.
    let parts: [String]

    init(_ line: Substring) {
        var wanted: DemoTraits = []
        var excluded: DemoTraits = []
        var text = line
        if line.first == "[", let end = line.firstIndex(of: "]") {
            for word in line[line.index(after: line.startIndex)..<end].split(separator: " ") {
                if word.first == "!" {
                    excluded.insert(.named(String(word.dropFirst())))
                } else {
                    wanted.insert(.named(String(word)))
                }
            }
            text = line[line.index(end, offsetBy: 2)...]
        }
        self.wanted = wanted
        self.excluded = excluded
        parts = DemoTemplate.parts(of: text)
    }

    func fits(_ traits: DemoTraits) -> Bool {
        traits.rawValue & wanted.rawValue == wanted.rawValue
            && traits.rawValue & excluded.rawValue == 0
    }

    private static func parts(of text: Substring) -> [String] {
        text.split(separator: "{", omittingEmptySubsequences: false).enumerated()
            .flatMap { index, piece -> [String] in
                guard index > 0 else { return [String(piece)] }
                return piece.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
                    .map(String.init)
            }
    }
}

/// Many ways to say one kind of thing.
struct DemoBank {
    let templates: [DemoTemplate]

    init(_ text: String) {
        templates = text.split(separator: "\n").map(DemoTemplate.init)
    }

    init(lines: [Substring]) {
        templates = lines.map(DemoTemplate.init)
    }

    /// One that fits and that `used` does not hold yet; its number goes into `used`.
    ///
    /// Four times in ten it is one made for such a home, if there is any.
    func pick(
        _ traits: DemoTraits,
        _ random: inout DemoRandom,
        unlike used: inout [Int]
    ) -> DemoTemplate? {
        let wantsSpecial = random.chance(0.4)
        var found = -1
        // Throwing until one fits keeps all that fit equally likely.
        for attempt in 0..<40 where found < 0 {
            let index = random.below(max(1, templates.count))
            guard index < templates.count, isFree(index, traits, used) else { continue }
            if attempt > 19 || !wantsSpecial || templates[index].wanted.rawValue != 0 {
                found = index
            }
        }
        if found < 0 {
            found = templates.indices.first { isFree($0, traits, used) } ?? -1
        }
        guard found >= 0 else { return nil }
        used.append(found)
        return templates[found]
    }

    private func isFree(_ index: Int, _ traits: DemoTraits, _ used: [Int]) -> Bool {
        guard templates[index].fits(traits) else { return false }
        for other in used where other == index { return false }
        return true
    }
}
