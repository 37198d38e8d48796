import GRDB

/// The words of a search, compared with a text in the way in which the index of words does it.
struct WordsOfCards {
    private let tokenizer: any FTS5Tokenizer
    private var words: [String] = []

    /// Nil for words that the tokenizer takes apart, which the index looks for side by side.
    init?(_ text: String, in database: Database) throws {
        tokenizer = try database.makeTokenizer(.unicode61(diacritics: .remove))
        for word in WordsOfCards.words(of: text) {
            let tokens = try tokenizer.tokenize(query: String(word))
            guard tokens.count == 1 else { return nil }
            words.append(tokens[0].token)
        }
    }

    /// Whether some word of the text begins with each.
    func all(in text: String) throws -> Bool {
        let tokens = try tokenizer.tokenize(document: text).map(\.token)
        return words.allSatisfy { word in
            tokens.contains { $0.utf8.starts(with: word.utf8) }
        }
    }

    /// What of a text is searched for.
    static func words(of text: String) -> [Substring] {
        text.split { !$0.isLetter && !$0.isNumber }
    }
}
