internal import Marketplace

/// Writes what homes and guests say, without saying the same thing twice in one place.
struct DemoTexts {
    let titles = DemoBank(DemoWords.titles)
    let adjectives = DemoWords.adjectives.split(separator: "\n").map(String.init)
    let openings = DemoBank(DemoWords.openings)
    let spaces = DemoBank(DemoWords.spaces)
    let sleeps = DemoBank(DemoWords.sleeps)
    let surroundings = DemoBank(DemoWords.surroundings)
    let transports = DemoBank(DemoWords.transports)
    let closings = DemoBank(DemoWords.closings)
    let rules = DemoBank(DemoWords.rules)
    let hosts = DemoBank(DemoWords.hostTexts)
    let shortReviews = DemoBank(DemoWords.shortReviews)
    let shortEndings = DemoBank(DemoWords.shortEndings)
    let reviewOpenings = DemoBank(DemoWords.reviewOpenings)
    let reviewPlaces = DemoBank(DemoWords.reviewPlaces)
    let reviewHomes = DemoBank(DemoWords.reviewHomes)
    let reviewHosts = DemoBank(DemoWords.reviewHosts)
    let reviewClosings = DemoBank(DemoWords.reviewClosings)
    let reviewRemarks = DemoBank(DemoWords.reviewRemarks)
    let reviewComplaints = DemoBank(DemoWords.reviewComplaints)
    let local = DemoTexts.local()
    let localReviews = DemoTexts.byLanguage(DemoWords.localReviews)

    func write(
        _ home: inout DemoHome,
        town: DemoTown,
        names: DemoPeople,
        host: DemoHost,
        _ titles: inout DemoRepeats,
        _ random: inout DemoRandom
    ) {
        let words = DemoHoles(home: home, town: town, host: host, names: names, self, &random)
        let language = names.languages[town.vocabulary].flatMap { local[$0] }
        let speaks = random.unit()
        if let language, speaks < 0.2, home.homeType == .entireHome {
            writeLocal(&home, language, words, inBoth: speaks < 0.09, &titles, &random)
        } else {
            home.title = title(self.titles, home, words, &titles, &random)
            home.description = description(home.traits, words, &random)
            if let language, speaks < 0.26, home.homeType == .entireHome {
                home.description += "\n\n" + localText(language, home.traits, words, &random)
            }
            home.houseRules = houseRules(home.traits, words, &random)
        }
        writeArrival(&home, town, words, &random)
    }

    func hostText(_ words: DemoHoles, _ random: inout DemoRandom) -> String {
        var used: [Int] = []
        var text = sentence(hosts, [], words, &random, &used)
        if random.chance(0.45) { text += " " + sentence(hosts, [], words, &random, &used) }
        return text
    }

    /// A title that no other home has, if one is found soon; never one that two others have.
    private func title(
        _ bank: DemoBank,
        _ home: DemoHome,
        _ words: DemoHoles,
        _ titles: inout DemoRepeats,
        _ random: inout DemoRandom
    ) -> String {
        var used: [Int] = []
        var title = ""
        for _ in 0..<5 {
            let other = sentence(bank, home.traits, words, &random, &used)
            guard !other.isEmpty else { continue }
            title = other
            if titles.uses(of: title) == 0 { break }
        }
        if title.isEmpty { title = sentence(self.titles, home.traits, words, &random, &used) }
        for addition in [words.hood, words.street + " \(words.no)"]
        where titles.uses(of: title) > 0 && !title.contains(addition)
            && title.count + addition.count < 76
        {
            title += " · " + addition
        }
        titles.add(title)
        return title
    }

    private func description(
        _ traits: DemoTraits,
        _ words: DemoHoles,
        _ random: inout DemoRandom
    ) -> String {
        var used: [Int] = []
        var usedSpaces: [Int] = []
        func describe(_ count: Int) -> String {
            (0..<count).map { _ in sentence(spaces, traits, words, &random, &usedSpaces) }
                .filter { !$0.isEmpty }.joined(separator: " ")
        }
        func say(_ bank: DemoBank, _ count: Int) -> String {
            used = []
            return (0..<count).map { _ in sentence(bank, traits, words, &random, &used) }
                .filter { !$0.isEmpty }.joined(separator: " ")
        }
        let length = random.unit()
        if length < 0.12 {
            return say(openings, 1) + " " + describe(1) + " " + say(transports, 1)
        }
        let first = say(openings, 1) + " " + describe(random.between(1, 2))
        let about = say(sleeps, 1) + (length > 0.5 ? " " + describe(random.between(1, 3)) : "")
        let place = say(surroundings, random.between(1, 3)) + " " + say(transports, 1)
        var paragraphs = [first, about, place, say(closings, random.between(1, 2))]
        if random.chance(0.25) { paragraphs.swapAt(1, 2) }
        if length < 0.3 { paragraphs.remove(at: 1) }
        if random.chance(0.2) {
            paragraphs = [paragraphs.prefix(2).joined(separator: " ")] + paragraphs.dropFirst(2)
        }
        return paragraphs.joined(separator: "\n\n")
    }

    private func houseRules(
        _ traits: DemoTraits,
        _ words: DemoHoles,
        _ random: inout DemoRandom
    ) -> [String] {
        var used: [Int] = []
        let count = random.between(2, 6)
        var rules = (0..<count).map { _ in sentence(self.rules, traits, words, &random, &used) }
        // The first two lines say the same thing, and so do the two about quiet.
        if used.contains(0), let twin = used.firstIndex(of: 1) { rules.remove(at: twin) }
        if rules.count == count, used.contains(3), let twin = used.firstIndex(of: 4) {
            rules.remove(at: twin)
        }
        return rules
    }

    private func writeLocal(
        _ home: inout DemoHome,
        _ language: DemoLanguage,
        _ words: DemoHoles,
        inBoth: Bool,
        _ titles: inout DemoRepeats,
        _ random: inout DemoRandom
    ) {
        home.title = title(language.titles, home, words, &titles, &random)
        home.description = localText(language, home.traits, words, &random)
        if inBoth { home.description += "\n\n" + description(home.traits, words, &random) }
        var used: [Int] = []
        home.houseRules = (0..<random.between(2, 3)).map { _ in
            sentence(language.rules, home.traits, words, &random, &used)
        }.filter { !$0.isEmpty }
    }

    private func localText(
        _ language: DemoLanguage,
        _ traits: DemoTraits,
        _ words: DemoHoles,
        _ random: inout DemoRandom
    ) -> String {
        var used: [Int] = []
        var sentences = [sentence(language.openings, traits, words, &random, &used)]
        used = []
        for _ in 0..<random.between(1, 3) {
            sentences.append(sentence(language.middles, traits, words, &random, &used))
        }
        used = []
        sentences.append(sentence(language.closings, [], words, &random, &used))
        let space = language.spacesSentences ? " " : ""
        return sentences.filter { !$0.isEmpty }.joined(separator: space)
    }

    private func writeArrival(
        _ home: inout DemoHome,
        _ town: DemoTown,
        _ words: DemoHoles,
        _ random: inout DemoRandom
    ) {
        home.address = words.address(in: town)
        let floor = random.between(1, 5)
        let ordinal = ["first", "second", "third", "fourth", "fifth"][floor - 1]
        let door =
            ["house", "riad", "machiya", "hanok", "haveli", "shotgun", "houseboat"]
                .contains(home.kind.trait)
            ? "The entrance is straight from the street."
            : "Ring at \(words.hostGiven), \(ordinal) floor."
        home.directions =
            "From the \(town.transit) it is \(words.metro) minutes on foot, mostly along "
            + "\(words.street2). \(door)"
        if home.amenities.contains(.selfCheckIn) {
            home.checkIn =
                "The key box hangs left of the door. Code \(1_000 + random.below(9_000)), then "
                + "press the small lever down. Please scramble the numbers afterwards."
        } else {
            home.checkIn =
                "Tell me when you expect to arrive; I will meet you at the door and show you "
                + "around. If you are delayed, just write."
        }
        guard home.amenities.contains(.wifi) else { return }
        let place = words.hood.unicodeScalars.filter { $0.properties.isAlphabetic }.prefix(10)
        home.wifiName = String(String.UnicodeScalarView(place)) + "-" + String(words.no)
        home.wifiPassword =
            random.pick(["olive", "harbour", "swallow", "lantern", "orange", "pebble", "cedar"])
            + "-" + random.pick(["street", "window", "garden", "morning", "river", "market"])
            + "-" + String(random.between(10, 99))
    }

    func sentence(
        _ bank: DemoBank,
        _ traits: DemoTraits,
        _ words: DemoHoles,
        _ random: inout DemoRandom,
        _ used: inout [Int]
    ) -> String {
        guard let template = bank.pick(traits, &random, unlike: &used) else { return "" }
        return words.fill(template, &random)
    }

    private static func local() -> [String: DemoLanguage] {
        var lines: [String: [Substring: [Substring]]] = [:]
        for line in DemoWords.local.split(separator: "\n") {
            let fields = line.split(separator: "|", maxSplits: 2)
            lines[String(fields[0]), default: [:]][fields[1], default: []].append(fields[2])
        }
        var languages: [String: DemoLanguage] = [:]
        for (name, kinds) in lines {
            languages[name] = DemoLanguage(
                titles: DemoBank(lines: kinds["t"] ?? []),
                openings: DemoBank(lines: kinds["o"] ?? []),
                middles: DemoBank(lines: kinds["m"] ?? []),
                closings: DemoBank(lines: kinds["c"] ?? []),
                rules: DemoBank(lines: kinds["r"] ?? []),
                spacesSentences: !["ja", "zh", "cn"].contains(name)
            )
        }
        return languages
    }

    private static func byLanguage(_ text: String) -> [String: DemoBank] {
        var lines: [String: [Substring]] = [:]
        for line in text.split(separator: "\n") {
            let fields = line.split(separator: "|", maxSplits: 1)
            lines[String(fields[0]), default: []].append(fields[1])
        }
        return lines.mapValues { DemoBank(lines: $0) }
    }
}

/// The sentences of one language.
struct DemoLanguage {
    let titles: DemoBank
    let openings: DemoBank
    let middles: DemoBank
    let closings: DemoBank
    let rules: DemoBank
    let spacesSentences: Bool
}
