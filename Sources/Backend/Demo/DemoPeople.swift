/// The names of the people of a vocabulary.
struct DemoNames {
    let language: String
    let given: [String]
    let surnames: [String]
}

/// Everybody's names, and which are usual where.
struct DemoPeople {
    let names: [String: DemoNames]
    let vocabularies: [String]
    /// Vocabulary to the language of its homes and reviews, where we have texts in it.
    let languages: [String: String]

    init() {
        var names: [String: DemoNames] = [:]
        var order: [String] = []
        for line in DemoWords.people.split(separator: "\n") {
            let fields = line.split(separator: "|")
            names[String(fields[0])] = DemoNames(
                language: String(fields[1]),
                given: fields[2].split(separator: ",").map(String.init),
                surnames: fields[3].split(separator: ",").map(String.init)
            )
            order.append(String(fields[0]))
        }
        self.names = names
        vocabularies = order
        languages = DemoPeople.pairs(DemoWords.languageOf)
    }

    func named(_ vocabulary: String) -> DemoNames {
        names[vocabulary] ?? DemoNames(language: "French", given: ["Alex"], surnames: ["Martin"])
    }

    private static let byCountry = pairs(DemoWords.vocabularies)

    static func vocabulary(of countryCode: String) -> String {
        byCountry[countryCode] ?? "gb"
    }

    private static func pairs(_ text: String) -> [String: String] {
        var pairs: [String: String] = [:]
        for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            let sides = word.split(separator: ":")
            pairs[String(sides[0])] = String(sides[1])
        }
        return pairs
    }

    /// A person as others see them: mostly the given name alone.
    func host(
        of vocabulary: String,
        _ random: inout DemoRandom
    ) -> (name: String, given: String) {
        let names = named(vocabulary)
        let given = random.pick(names.given)
        let kind = random.unit()
        if kind < 0.12 {
            let other = random.pick(names.given)
            let both = other == given ? given : given + " & " + other
            return (both, both)
        }
        return (kind < 0.24 ? given + " " + random.pick(names.surnames) : given, given)
    }

    func guest(of vocabulary: String, _ random: inout DemoRandom) -> String {
        let names = named(vocabulary)
        let given = random.pick(names.given)
        guard given.unicodeScalars.allSatisfy({ $0.value < 0x250 }) else { return given }
        let kind = random.unit()
        if kind < 0.25 { return given + " " + String(random.pick(names.surnames).prefix(1)) + "." }
        return kind < 0.4 ? given + " " + random.pick(names.surnames) : given
    }
}

/// The texts of the demo marketplace.
enum DemoWords {}
