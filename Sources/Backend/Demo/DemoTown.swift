internal import Marketplace

/// A city of the demo marketplace, with what its homes are made of.
struct DemoTown {
    var name: String
    var countryCode: String
    var country: String
    var currency: Currency
    var center: Coordinate
    var timeZone: String
    var vocabulary: String
    /// What an ordinary night for two costs, in US dollars.
    var level: Double
    var weight: Double
    var transit: String
    var kinds: [String]
    var quarters: [DemoQuarter]
    var streets: [String]
    var spots: [String]
    /// Whether the spots stand in the order of the quarters, one near each.
    var hasSpotPerQuarter = false
}

/// A neighbourhood and where it is.
struct DemoQuarter {
    var name: String
    var center: Coordinate
}

/// The towns of a marketplace of a certain size, and how many homes each has.
struct DemoAtlas {
    let towns: [DemoTown]
    /// As many as towns; they sum to the number of homes.
    let homes: [Int]

    init(homes count: Int) {
        var towns = DemoAtlas.known()
        if count > 5_000 {
            towns += DemoAtlas.plain(besides: towns, count: min(5_000, count / 100))
        }
        self.towns = towns
        homes = DemoAtlas.shares(of: count, weights: towns.map(\.weight))
    }

    /// Splits with the largest remainder, so that the shares sum to the whole.
    private static func shares(of count: Int, weights: [Double]) -> [Int] {
        let total = weights.reduce(0, +)
        let exact = weights.map { Double(count) * $0 / total }
        var shares = exact.map { Int($0) }
        let order = exact.indices.sorted {
            (exact[$0] - Double(shares[$0]), -$0) > (exact[$1] - Double(shares[$1]), -$1)
        }
        for index in order.prefix(count - shares.reduce(0, +)) { shares[index] += 1 }
        return shares
    }

    private static func known() -> [DemoTown] {
        let rows = DemoCityTable.text.split(separator: "\n")
        let lines = DemoTowns.table.split(separator: "\n").map {
            $0.split(separator: "|").map(String.init)
        }
        var wanted: [String: Int] = [:]
        for (index, fields) in lines.enumerated() {
            wanted[fields[0] + "\t" + fields[1] + "\t"] = index
        }
        var found = [DemoTown?](repeating: nil, count: lines.count)
        for row in rows {
            let city = row.prefix(through: secondTab(of: row))
            guard let index = wanted[String(city)], found[index] == nil else { continue }
            found[index] = known(lines[index], row)
        }
        return found.compactMap { $0 }
    }

    private static func secondTab(of row: Substring) -> Substring.Index {
        let tab = UInt8(ascii: "\t")
        let first = row.utf8.firstIndex(of: tab) ?? row.startIndex
        return row.utf8[row.utf8.index(after: first)...].firstIndex(of: tab) ?? first
    }

    private static func known(_ fields: [String], _ row: Substring) -> DemoTown {
        var town = city(row)
        town.vocabulary = fields[2]
        town.level = Double(fields[3]) ?? 80
        town.weight = Double(fields[4]) ?? 20
        town.transit = fields[5]
        town.kinds = fields[6].split(separator: ",").map(String.init)
        town.quarters = fields[7].split(separator: ";").compactMap { text in
            let words = text.split(separator: " ")
            guard words.count > 2, let latitude = Double(words[words.count - 2]),
                let longitude = Double(words[words.count - 1])
            else { return nil }
            return DemoQuarter(
                name: words.dropLast(2).joined(separator: " "),
                center: Coordinate(latitude: latitude, longitude: longitude)
            )
        }
        town.streets = fields[8].split(separator: ";").map(String.init)
        town.hasSpotPerQuarter = fields[9].hasPrefix("=")
        town.spots = fields[9].split(whereSeparator: { ";=".contains($0) }).map(String.init)
        return town
    }

    private static func plain(besides known: [DemoTown], count: Int) -> [DemoTown] {
        let names = Set(known.map { $0.name + $0.countryCode })
        let quarters = plainQuarters()
        var towns: [DemoTown] = []
        for row in DemoCityTable.text.split(separator: "\n") {
            guard towns.count < count else { break }
            var town = city(row)
            guard !names.contains(town.name + town.countryCode) else { continue }
            let words = quarters[town.vocabulary] ?? quarters["any"]
            town.streets = words?.streets ?? []
            town.quarters = (words?.quarters ?? []).enumerated().map { index, name in
                let step = Double(index) - 2.5
                return DemoQuarter(
                    name: name,
                    center: Coordinate(
                        latitude: town.center.latitude + step * 0.008,
                        longitude: town.center.longitude - step * 0.006
                    )
                )
            }
            towns.append(town)
        }
        return towns
    }

    private static func plainQuarters() -> [String: (quarters: [String], streets: [String])] {
        var byVocabulary: [String: (quarters: [String], streets: [String])] = [:]
        for line in DemoWords.plainQuarters.split(separator: "\n") {
            let fields = line.split(separator: "|").map { $0.split(separator: ",") }
            byVocabulary[String(fields[0][0])] = (
                fields[1].map(String.init), fields[2].map(String.init)
            )
        }
        for (name, like) in [
            ("mx", "es"), ("co", "es"), ("pe", "es"), ("cl", "es"), ("ar-es", "es"), ("qc", "fr"),
            ("ma", "fr"), ("ca", "us"), ("au", "gb"), ("nz", "gb"), ("ie", "gb"), ("cn", "zh"),
        ] { byVocabulary[name] = byVocabulary[like] }
        return byVocabulary
    }

    /// What the table knows of a city; the rest is as plain as it can be.
    private static func city(_ row: Substring) -> DemoTown {
        let fields = row.split(separator: "\t").map(String.init)
        let priced = DemoPrices.currency(fields[3])
        let population = Double(fields[6]) ?? 100_000
        return DemoTown(
            name: fields[0],
            countryCode: fields[1],
            country: fields[2],
            currency: priced,
            center: Coordinate(
                latitude: Double(fields[4]) ?? 0,
                longitude: Double(fields[5]) ?? 0
            ),
            timeZone: fields[7],
            vocabulary: DemoPeople.vocabulary(of: fields[1]),
            level: 62,
            weight: DemoAtlas.weight(population: population),
            transit: "bus stop",
            kinds: ["apartment", "apartment", "studio", "house", "loft", "room"],
            quarters: [],
            streets: [],
            spots: ["the old town", "the main square", "the city park", "the market hall"]
        )
    }

    /// Population to the power of 0.7, scaled so that a city of ten million weighs 40.
    private static func weight(population: Double) -> Double {
        // Two square roots and a cube by parts: x^0.7 without a mathematics library is close enough
        // as x^0.75 / x^0.05, whose last factor hardly varies over the sizes of cities.
        let half = population.squareRoot()
        return half * half.squareRoot() / 4_450
    }
}
