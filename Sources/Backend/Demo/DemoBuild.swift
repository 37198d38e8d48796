internal import Marketplace

/// Makes a marketplace town by town, host by host, home by home.
struct DemoBuild {
    let market: DemoMarketplace
    let writer: DemoWriter
    let maker: DemoHomes
    let cast: DemoCast
    /// When the marketplace stands still: the morning of its day.
    let now: Instant
    let stays: DemoStays
    var memory: DemoMemory
    var clocks: [String: WallClock] = [:]
    var ids: DemoIDs
    var bookings: Int64 = 0
    private var people = 0

    init(_ market: DemoMarketplace, _ writer: DemoWriter) throws {
        self.market = market
        self.writer = writer
        let atlas = DemoAtlas(homes: market.homes)
        maker = DemoHomes(atlas: atlas, today: market.today, isLean: market.isLean)
        now = Instant(seconds: Int64(market.today.daysSinceEpoch) * 86_400 + 6 * 3_600)
        var ids = DemoIDs(seed: market.seed, today: market.today)
        cast = DemoCast(atlas: atlas, today: market.today, ids: &ids)
        stays = DemoStays(
            texts: maker.texts,
            people: maker.people,
            today: market.today,
            scale: DemoScale(homes: market.homes)
        )
        memory = DemoMemory(
            homes: market.homes,
            guests: DemoGuests([], today: market.today)
        )
        self.ids = ids
    }

    mutating func run() throws {
        try writePeople()
        var number: Int64 = 1
        for (index, town) in maker.atlas.towns.enumerated() {
            let count = maker.atlas.homes[index]
            guard count > 0 else { continue }
            try writer.write(town, number: index + 1, homes: count)
            try fill(index, homes: number..<number + Int64(count))
            number += Int64(count)
        }
        try writer.finish()
    }

    private mutating func writePeople() throws {
        for person in cast.people { try writer.write(person) }
        var random = DemoRandom(seed: market.seed, stream: 1)
        let count = market.isLean ? 300 : max(300, min(250_000, market.homes * 7 / 10))
        let common = ["us", "gb", "de", "fr", "nl", "es", "it", "au", "ca", "us", "gb", "fr"]
        var all: [DemoGuests.Guest] = []
        all.reserveCapacity(count)
        for _ in 0..<count {
            let vocabulary = random.pick(
                random.chance(0.5) ? common : maker.people.vocabularies
            )
            let id: UserID = ids.next()
            all.append(DemoGuests.Guest(id: id.text, vocabulary: vocabulary))
            try writer.write(
                DemoPerson(
                    id: id.text,
                    email: nextEmail(),
                    name: maker.people.guest(of: vocabulary, &random),
                    createdAt: joined(&random)
                )
            )
        }
        memory.guests = DemoGuests(all, today: market.today)
    }

    /// The homes of one town; a host has one, a few, or now and then a dozen.
    private mutating func fill(_ index: Int, homes numbers: Range<Int64>) throws {
        var random = DemoRandom(seed: market.seed, stream: UInt64(numbers.lowerBound) << 20)
        var number = numbers.lowerBound
        while number < numbers.upperBound {
            if number == 1 {
                let end = min(numbers.upperBound, 1 + Int64(DemoCast.homesOfAna))
                try fill(index, host: cast.ana, isWritten: true, homes: number..<end)
                number = end
                continue
            }
            let throwOf = random.unit()
            let wanted =
                throwOf < 0.66 ? 1 : throwOf < 0.93 ? random.between(2, 4) : random.between(5, 11)
            let end = min(numbers.upperBound, number + Int64(wanted))
            let host = host(in: index, homes: Int(end - number), &random)
            try fill(index, host: host, isWritten: false, homes: number..<end)
            number = end
        }
    }

    private mutating func host(
        in town: Int,
        homes: Int,
        _ random: inout DemoRandom
    ) -> DemoHost {
        let vocabulary = maker.atlas.towns[town].vocabulary
        let care = random.normal()
        let id: UserID = ids.next()
        let (name, given) = maker.people.host(of: vocabulary, &random)
        return DemoHost(
            id: id.text,
            name: name,
            given: given,
            vocabulary: vocabulary,
            care: care,
            isSuperhost: care > 0.2 && random.chance(0.75),
            homes: homes
        )
    }

    mutating func write(
        _ host: DemoHost,
        _ words: DemoHoles,
        _ random: inout DemoRandom
    ) throws {
        try writer.write(
            DemoPerson(
                id: host.id,
                email: nextEmail(),
                name: host.name,
                about: maker.texts.hostText(words, &random),
                createdAt: joined(&random),
                homes: host.homes,
                isSuperhost: host.isSuperhost,
                responseRate: host.isSuperhost || random.chance(0.5)
                    ? 10_000 : random.between(80, 99) * 100
            )
        )
    }

    mutating func leanPerson(
        _ host: DemoHost,
        _ random: inout DemoRandom
    ) -> DemoPerson {
        DemoPerson(
            id: host.id,
            email: nextEmail(),
            name: host.name,
            createdAt: joined(&random),
            homes: host.homes,
            isSuperhost: host.isSuperhost
        )
    }

    private mutating func nextEmail() -> String {
        people += 1
        return "person\(people)@people.roost.example"
    }

    private func joined(_ random: inout DemoRandom) -> Instant {
        let seconds = Int64(random.between(760, 2_600)) * 86_400 + Int64(random.below(86_400))
        return now.adding(seconds: -seconds)
    }
}
