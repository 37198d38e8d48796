import Cache
import Marketplace
import Sync
import Testing
import Wire

@testable import Backend

/// One schedule: two devices of a host and one of a guest, who talk, save, edit what a home says and
/// costs and how guests get in, and choose where both sides changed the same.
struct OfflineSchedule {
    static let parts: [GuideDraft.Part] = [.directions, .checkIn, .wifiName]
    static let prices: [PriceRules.Part] = [.base, .weekend]
    private static let colors = ["Blue", "Green", "Red", "White", "Old", "Quiet"]

    let world: World
    let seed: UInt64
    var dice: SeededGenerator
    let thread: ThreadID
    let home: ListingID
    private(set) var devices: [StormDevice]
    var written = 0
    /// The number in the title that each change sets, by its id.
    private(set) var titles: [String: Int] = [:]
    /// What each edit of the title was made on top of, by the title that it sets.
    var seen: [String: String] = [:]
    /// What of the guide or the prices each text was written over, by that text: each is there once.
    var readBefore: [String: Set<String>] = [:]
    /// What was written of the guide and not taken back, by the change that it is part of.
    var guideTexts: [String: [String]] = [:]
    /// The same of the prices.
    var priceTexts: [String: [String]] = [:]
    /// What its author gave up on seeing what the other side had written.
    var givenUp: Set<String> = []
    /// The ids of everything that was queued and not taken back, by device.
    var queued: [[String]]

    init(_ world: World, seed: UInt64) async throws {
        self.world = world
        self.seed = seed
        dice = SeededGenerator(seed: seed)
        let guest = try await world.register("offline-\(seed)")
        let host = try await world.register("host-\(seed)")
        home = try await world.home(as: host).id
        thread = try #require(try await world.inquired(home, as: guest).thread)
        devices = []
        for session in [guest, host, try await world.again(host)] {
            devices.append(try StormDevice(world, session, seed: dice.next()))
        }
        queued = devices.map { _ in [] }
        for index in devices.indices where index > 0 { try await look(index) }
    }

    mutating func run() async throws {
        for _ in 0..<Int.random(in: 6...18, using: &dice) { try await step() }
        for device in devices { device.weather.calm() }
        for index in devices.indices {
            try await comeBack(index)
            try await choose(index)
            try await comeBack(index)
        }
        try await world.parts.jobs.drain()
        for index in devices.indices { try await catchUp(index) }
        try await judge()
        for device in devices { device.remove() }
    }

    // MARK: What happens

    private mutating func step() async throws {
        let index = Int.random(in: 0..<devices.count, using: &dice)
        switch Int.random(in: 0..<18, using: &dice) {
        case 0, 1: try await say(index)
        case 2 where index == 0: try await save(index)
        case 2, 3: index == 0 ? try await save(index) : try await edit(index)
        case 4: try await devices[index].crash(world)
        case 5: world.clock.advance(seconds: Int64.random(in: 1...600, using: &dice))
        case 6 where Int.random(in: 0..<12, using: &dice) == 0:
            world.clock.advance(seconds: 30 * 86_400)
        case 7: try await takeBack(index)
        case 8: if index > 0 { try await look(index) }
        case 9, 10: if index > 0 { try await writeGuide(index) }
        case 11, 12: if index > 0 { try await writePrices(index) }
        case 13: try await choose(index)
        case 14, 15:
            let limit = Int.random(in: 2...40, using: &dice)
            _ = await devices[index].sync.pull(pageLimit: limit)
        default: _ = await devices[index].sync.drain()
        }
    }

    private mutating func say(_ index: Int) async throws {
        written += 1
        let body = MessageBody(
            id: Backend.Random.id(at: world.clock.now),
            text: "\(index) \(written)"
        )
        try await queue(.message(thread, body), on: index)
    }

    private mutating func save(_ index: Int) async throws {
        let home = [Homestead.porto, Homestead.instant].randomElement(using: &dice)
        guard let home else { return }
        try await queue(Bool.random(using: &dice) ? .save(home) : .unsave(home), on: index)
    }

    /// A change of the title, over the title that this device saw last.
    private mutating func edit(_ index: Int) async throws {
        guard let base = devices[index].seen else { return }
        written += 1
        let number = written
        let title = "\(Self.colors[number % Self.colors.count]) rooms \(number)"
        let known = ListingDraft(title: base.details.title ?? "")
        seen[title] = known.title
        let edit = NewChange.editListing(
            home,
            ListingDraft(title: title),
            seen: known,
            version: base.version
        )
        titles[try await queue(edit, on: index)] = number
    }

    /// One or two parts of the guide, over the guide that this device saw last.
    private mutating func writeGuide(_ index: Int) async throws {
        guard let home = devices[index].seen, let read = home.guide else { return }
        var guide = read
        var texts: [String] = []
        for part in Self.parts.shuffled(using: &dice).prefix(Int.random(in: 1...2, using: &dice)) {
            written += 1
            let text = "\(part.rawValue) \(index) \(written)"
            readBefore[text] = [read.text(part) ?? ""]
            texts.append(text)
            guide.take(part, of: GuideDraft(directions: text, checkIn: text, wifiName: text))
        }
        let edit = NewChange.setGuide(self.home, guide, seen: read, version: home.version)
        guideTexts[try await queue(edit, on: index), default: []] += texts
        // Whoever keeps an edit sees it laid over the home.
        devices[index].seen?.guide = guide
    }

    /// One or two parts of the prices, over those that this device saw last.
    private mutating func writePrices(_ index: Int) async throws {
        guard let home = devices[index].seen, let read = home.details.prices else { return }
        var rules = read
        var texts: [String] = []
        for part in Self.prices.shuffled(using: &dice).prefix(Int.random(in: 1...2, using: &dice)) {
            written += 1
            let amount = Money(minorUnits: 100_000 + Int64(written), currency: read.base.currency)
            if part == .base { rules.base = amount } else { rules.weekend = amount }
            let text = rules.text(part)
            readBefore[text] = [read.text(part)]
            texts.append(text)
        }
        let edit = NewChange.editListing(
            self.home,
            ListingDraft(prices: rules),
            seen: ListingDraft(prices: read),
            version: home.version
        )
        priceTexts[try await queue(edit, on: index), default: []] += texts
        devices[index].seen?.details.prices = rules
    }

    /// The change that this becomes, or becomes part of.
    @discardableResult
    private mutating func queue(_ change: NewChange, on index: Int) async throws -> String {
        written += 1
        let pending = change.pending(
            id: "\(seed)-\(written)",
            subject: "",
            at: world.clock.now
        )
        let stored = try await enqueue(pending, on: index)
        if stored.id == pending.id { queued[index].append(pending.id) }
        // Merged into an older edit: the older one's base is what counts.
        if stored.id != pending.id, case .editListing(_, let draft, _, _) = change,
            case .object(let base)? = stored.base, case .string(let title)? = base["title"],
            let new = draft.title
        {
            seen[new] = title
        }
        return stored.firstID
    }

    /// A session ends when the reply to its renewal was lost for longer than a repetition is taken
    /// for one; its user logs in and writes again what was not taken.
    private mutating func enqueue(
        _ change: PendingChange,
        on index: Int
    ) async throws -> PendingChange {
        do {
            return try await devices[index].sync.enqueue(change)
        } catch SyncError.signedOut {
            try await devices[index].signIn(world)
            return try await devices[index].sync.enqueue(change)
        }
    }

    private mutating func takeBack(_ index: Int) async throws {
        guard let id = queued[index].randomElement(using: &dice) else { return }
        guard await devices[index].sync.takeBack(id) else { return }
        queued[index].removeAll { $0 == id }
        guideTexts[id] = nil
        priceTexts[id] = nil
    }

    /// The device reads the home as the server has it, if it gets through.
    private mutating func look(_ index: Int) async throws {
        guard let home = try? await devices[index].sync.refresh(API.ownListing(home)).value else {
            return
        }
        devices[index].seen = home
    }

    /// Sends until nothing waits; a session that has run out meanwhile is opened anew.
    private mutating func comeBack(_ index: Int) async throws {
        var last: Sync.Drained?
        for _ in 0..<12 {
            world.clock.advance(seconds: 400)
            let drained = await devices[index].sync.drain()
            last = drained
            switch drained {
            case .stopped(.signedOut): try await devices[index].signIn(world)
            case .done where await devices[index].sync.untilNextDue() == nil: return
            default: continue
            }
        }
        let how = last.map { "\($0)" } ?? ""
        Issue.record("seed \(seed): device \(index) never came back: \(how)")
    }

    /// Pulls what all have done.
    private mutating func catchUp(_ index: Int) async throws {
        var last: Sync.Pulled?
        for _ in 0..<5 {
            let pulled = await devices[index].sync.pull()
            last = pulled
            switch pulled {
            case .done: return
            case .stopped(.signedOut): try await devices[index].signIn(world)
            default: continue
            }
        }
        let how = last.map { "\($0)" } ?? ""
        Issue.record("seed \(seed): device \(index) never caught up: \(how)")
    }
}
