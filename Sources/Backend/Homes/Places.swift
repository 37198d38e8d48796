internal import Foundation
internal import Marketplace

/// The cities that have homes, in memory: completes names and recognises them.
struct Places: Sendable {
    private struct Entry: Sendable {
        let id: Int64
        let place: Place
        let folded: String
        let foldedCountry: String
        let words: [Substring]
    }

    /// Most homes first.
    private let entries: [Entry]
    private let byName: [String: [Int]]
    /// How many homes there are in all of them.
    let homes: Int

    init(_ db: Database) throws {
        let rows = try db.rows("SELECT * FROM place WHERE homes > 0 ORDER BY homes DESC, id")
        entries = rows.map { row in
            let name: String = row["name"]
            let country: String = row["country"]
            let folded = Places.fold(name)
            return Entry(
                id: row["id"],
                place: Place(
                    name: name,
                    country: country,
                    countryCode: row["country_code"],
                    center: Coordinate(latitude: row["latitude"], longitude: row["longitude"]),
                    homes: row["homes"]
                ),
                folded: folded,
                foldedCountry: Places.fold(country),
                words: folded.split(separator: " ").dropFirst().map { $0 }
            )
        }
        homes = entries.reduce(0) { $0 + $1.place.homes }
        byName = Dictionary(grouping: entries.indices, by: { [entries] in entries[$0].folded })
    }

    /// At most `limit` places one of whose words begins with `prefix`; accents do not matter.
    ///
    /// Those whose name itself begins with it come first.
    func completions(of prefix: String, limit: Int = 8) -> [Place] {
        let parts = Places.parts(of: prefix)
        guard let name = parts.first, !name.isEmpty else {
            return entries.prefix(limit).map(\.place)
        }
        var first: [Place] = []
        var second: [Place] = []
        for entry in entries where parts.count == 1 || entry.foldedCountry.hasPrefix(parts[1]) {
            if entry.folded.hasPrefix(name) {
                first.append(entry.place)
                if first.count == limit { break }
            } else if second.count < limit,
                entry.foldedCountry.hasPrefix(name)
                    || entry.words.contains(where: { $0.hasPrefix(name) })
            {
                second.append(entry.place)
            }
        }
        return Array((first + second).prefix(limit))
    }

    /// The places that a text names in full: `Lisbon`, or `lisbon, portugal`.
    func named(_ text: String) -> [Int64] {
        let parts = Places.parts(of: text)
        guard let name = parts.first, parts.count <= 2, let found = byName[name] else { return [] }
        return found.map { entries[$0] }.filter { entry in
            parts.count == 1 || entry.foldedCountry == parts[1]
                || entry.place.countryCode.lowercased() == parts[1]
        }.map(\.id)
    }

    /// Lower case, without accents.
    static func fold(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
        return text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
            .lowercased()
    }

    private static func parts(of text: String) -> [String] {
        fold(text).split(separator: ",", maxSplits: 1).map { part in
            part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
    }
}
