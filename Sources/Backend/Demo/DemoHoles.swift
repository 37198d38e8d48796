internal import Marketplace

/// What goes into the holes of the sentences about one home.
struct DemoHoles {
    let hood: String
    let street: String
    let street2: String
    let no: Int
    let metro: Int
    let hostGiven: String
    private let town: String
    private let noun: String
    private let kind: DemoHome
    private let spots: [String]
    private let walk: Int
    private let transit: String
    private let language: String
    private let adjective: String
    private let years: (built: Int, renovated: Int, hosting: Int)
    private let licence: Int
    private let choice: Int

    init(
        home: DemoHome,
        town: DemoTown,
        host: DemoHost,
        names: DemoPeople,
        _ texts: DemoTexts,
        _ random: inout DemoRandom
    ) {
        hood = home.quarter.name
        let first = random.below(town.streets.count)
        street = town.streets[first]
        street2 = town.streets[(first + 1) % town.streets.count]
        no = random.between(2, 96)
        metro = random.between(2, 9)
        hostGiven = host.given
        self.town = town.name
        noun = home.kind.noun
        kind = home
        let spot = random.below(town.spots.count)
        let other = (spot + 1 + random.below(town.spots.count - 1)) % town.spots.count
        if let own = town.quarters.firstIndex(where: { $0.name == home.quarter.name }),
            town.hasSpotPerQuarter, town.spots.indices.contains(own)
        {
            spots = [town.spots[own], "the weekend market"]
        } else {
            spots = [town.spots[spot], town.spots[other]]
        }
        walk = random.between(4, 17)
        transit = town.transit
        language = names.named(host.vocabulary).language
        adjective = random.pick(texts.adjectives)
        years = (
            random.between(186, 193) * 10 + random.below(10), random.between(2_016, 2_025),
            random.between(2_011, 2_022)
        )
        licence = random.between(10_000, 98_999)
        choice = random.below(1_000)
    }

    func address(in town: DemoTown) -> String {
        let numberFirst = ["fr", "gb", "ie", "us", "ca", "qc", "au", "nz", "za", "sg", "in", "sw"]
            .contains(town.vocabulary)
        let line = numberFirst ? "\(no) \(street)" : "\(street) \(no)"
        return "\(line), \(hood), \(town.name)"
    }

    func fill(_ template: DemoTemplate, _ random: inout DemoRandom) -> String {
        var text = template.parts[0]
        var index = 1
        while index < template.parts.count {
            text += word(template.parts[index], &random)
            text += template.parts[index + 1]
            index += 2
        }
        return text
    }

    private func word(_ hole: String, _ random: inout DemoRandom) -> String {
        switch hole {
        case "kind": noun
        case "Kind": DemoHoles.capitalised(noun)
        case "KIND": noun.uppercased()
        case "a_kind", "A_kind": article(isCapital: hole == "A_kind") + noun
        case "hood": hood
        case "city": town
        case "host": hostGiven
        case "street": street
        case "street2": street2
        case "Street2": DemoHoles.capitalised(street2)
        case "spot": spots[0]
        case "Spot": DemoHoles.capitalised(spots[0])
        case "spot2": spots[1]
        case "walk": String(walk)
        case "metro": String(metro)
        case "station": String(walk + 9)
        case "airport": String(25 + choice % 7 * 5)
        case "transit": transit
        case "adj": adjective.lowercased()
        case "Adj": adjective
        case "ADJ": adjective.uppercased()
        case "no": String(no)
        case "year": String(years.built)
        case "decade": String(years.built / 10 * 10)
        case "renovated": String(years.renovated)
        case "year2": String(years.hosting)
        case "language": language
        case "licence": String(licence) + "/" + String(years.renovated)
        case "pet":
            ["two cats", "my daughter", "an old dog", "my partner", "nobody but plants"][choice % 5]
        case "bedsize": ["140 cm wide", "160 cm wide", "180 cm wide", "queen-size"][choice % 4]
        case "checkout": String(kind.checkOutBy / 60) + ":00"
        default: number(hole, &random)
        }
    }

    private func number(_ hole: String, _ random: inout DemoRandom) -> String {
        switch hole {
        case "br": String(kind.bedrooms)
        case "guests": String(kind.capacity)
        case "bedrooms": DemoHoles.count(kind.bedrooms, "bedroom")
        case "Bedrooms": DemoHoles.capitalised(DemoHoles.count(kind.bedrooms, "bedroom"))
        case "beds": DemoHoles.count(kind.beds, "bed")
        case "baths": DemoHoles.count(kind.bathrooms, "bathroom")
        case "nights":
            random.pick(["two nights", "three nights", "four nights", "five nights", "a week"])
        default: preconditionFailure("no word for the hole \(hole)")
        }
    }

    private func article(isCapital: Bool) -> String {
        let takesAn = noun.utf8.first.map { "aeiou".utf8.contains($0) } ?? false
        return (isCapital ? "A" : "a") + (takesAn ? "n " : " ")
    }

    static func capitalised(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }

    private static func count(_ number: Int, _ noun: String) -> String {
        let words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
        let word = number < words.count ? words[number] : String(number)
        return word + " " + noun + (number == 1 ? "" : "s")
    }
}
