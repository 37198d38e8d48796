internal import Foundation

/// Words as search compares them: as SQLite's `unicode61 remove_diacritics 2` folds them.
///
/// PostgreSQL is given words that are folded already, so that both kinds find the same homes.
enum SearchWords {
    /// Longer words say nothing, and PostgreSQL keeps none of 2,048 bytes.
    private static let longest = 60

    /// The words of a text in lower case and without accents; letters and digits only.
    static func folded(_ text: String) -> [String] {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        func end() {
            if !word.isEmpty { words.append(String(String(word).prefix(longest))) }
            word = String.UnicodeScalarView()
        }
        for scalar in text.unicodeScalars {
            switch kind(of: scalar) {
            case .letter: word.append(contentsOf: folded(scalar))
            case .accent: continue
            case .gap: end()
            }
        }
        end()
        return words
    }

    private enum Kind {
        case letter
        case accent
        case gap
    }

    private static func kind(of scalar: Unicode.Scalar) -> Kind {
        if accents.contains(scalar.value) { return .accent }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber, .privateUse:
            return .letter
        default: return .gap
        }
    }

    /// The combining marks that SQLite passes over; others end a word.
    private static let accents: ClosedRange<UInt32> = 0x300...0x331

    private static func folded(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        let lowered = scalar.properties.lowercaseMapping
        guard isAccented(scalar) else { return Array(lowered.unicodeScalars) }
        return lowered.decomposedStringWithCanonicalMapping.unicodeScalars
            .filter { $0.properties.generalCategory != .nonspacingMark }
    }

    /// Whether a letter may carry an accent within: Latin, Greek and Cyrillic ones do.
    private static func isAccented(_ scalar: Unicode.Scalar) -> Bool {
        (0xC0..<0x600).contains(scalar.value) || (0x1E00..<0x2000).contains(scalar.value)
    }
}

extension SearchWords {
    /// What is looked up for a text: homes of which some word begins with each of its words.
    ///
    /// Nil when the text has no words. They are quoted, so that none is an operator; they have
    /// letters and digits only.
    static func pattern(of text: String, _ kind: Database.Kind) -> String? {
        let words = folded(text).prefix(8)
        guard !words.isEmpty else { return nil }
        return switch kind {
        case .sqlite: words.map { "\"\($0)\"*" }.joined(separator: " ")
        case .postgres: words.map { "'\($0)':*" }.joined(separator: " & ")
        }
    }

    /// The statement that takes a pattern and gives the numbers of homes.
    static func lookup(_ kind: Database.Kind) -> String {
        switch kind {
        case .sqlite: "SELECT rowid AS number FROM listing_text WHERE listing_text MATCH ?"
        case .postgres: "SELECT number FROM listing_text WHERE words @@ CAST(? AS tsquery)"
        }
    }
}
