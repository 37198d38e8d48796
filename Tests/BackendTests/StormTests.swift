import Cache
import Foundation
import Marketplace
import Sync
import TestSupport
import Testing
import Transport
import Wire

@testable import Backend

/// Devices that come and go, over a network that loses, repeats and reorders, against the server's
/// own code: *every change takes effect once, in order, or is shown to the user*, and in the end
/// every device's copy answers what the server answers.
///
/// `ROOST_OFFLINE_SCHEDULES` says how many schedules there are, `ROOST_SEED` which.
struct StormTests {
    @Test func `after any weather every change is there once or stands before the user`()
        async throws
    {
        let environment = ProcessInfo.processInfo.environment
        let count = environment["ROOST_OFFLINE_SCHEDULES"].flatMap(Int.init)
        // The usual thousand are the same every time; a longer run finds others.
        let usual = count == nil ? 86_951 : UInt64.random(in: 1...999_999)
        let seed = environment["ROOST_SEED"].flatMap(UInt64.init) ?? usual
        try await run(count ?? 1_000, from: seed)
        print("\(count ?? 1_000) offline schedules, seed \(seed)")
    }

    private func run(_ count: Int, from seed: UInt64) async throws {
        for first in stride(from: 0, to: count, by: 500) {
            try await World.run { world in
                for number in first..<min(first + 500, count) {
                    let seed = seed &+ UInt64(number)
                    do {
                        var schedule = try await OfflineSchedule(world, seed: seed)
                        try await schedule.run()
                    } catch {
                        Issue.record("seed \(seed): \(error)")
                        throw error
                    }
                }
            }
        }
    }
}

/// One schedule: two devices of a host and one of a guest, who talk, save and edit.
private struct OfflineSchedule {
    private static let titles = ["Blue", "Green", "Red", "White", "Old", "Quiet"]

    private let world: World
    private let seed: UInt64
    private var dice: SeededGenerator
    private let thread: ThreadID
    private let home: ListingID
    private var devices: [StormDevice]
    private var written = 0
    /// What each edit of the title was made on top of, by the title that it sets.
    private var seen: [String: String] = [:]
    /// The ids of everything that was queued and not taken back, by device.
    private var queued: [[String]]

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
        for index in devices.indices { try await comeBack(index) }
        try await world.parts.jobs.drain()
        for index in devices.indices { try await catchUp(index) }
        try await judge()
        for device in devices { device.remove() }
    }

    // MARK: What happens

    private mutating func step() async throws {
        let index = Int.random(in: 0..<devices.count, using: &dice)
        switch Int.random(in: 0..<12, using: &dice) {
        case 0, 1: try await say(index)
        case 2 where index == 0: try await save(index)
        case 2, 3: index == 0 ? try await save(index) : try await edit(index)
        case 4: try await devices[index].crash(world)
        case 5: world.clock.advance(seconds: Int64.random(in: 1...600, using: &dice))
        case 6 where Int.random(in: 0..<12, using: &dice) == 0:
            world.clock.advance(seconds: 30 * 86_400)
        case 7: try await takeBack(index)
        case 8: if index > 0 { try await look(index) }
        case 9, 10:
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
        let title = "\(Self.titles[written % Self.titles.count]) rooms \(written)"
        let known = ListingDraft(title: base.title)
        seen[title] = base.title
        let edit = NewChange.editListing(
            home,
            ListingDraft(title: title),
            seen: known,
            version: base.version
        )
        try await queue(edit, on: index)
    }

    private mutating func queue(_ change: NewChange, on index: Int) async throws {
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
        if await devices[index].sync.takeBack(id) { queued[index].removeAll { $0 == id } }
    }

    /// The device reads the home as the server has it, if it gets through.
    private mutating func look(_ index: Int) async throws {
        guard let home = try? await devices[index].sync.refresh(API.ownListing(home)).value else {
            return
        }
        devices[index].seen = (home.details.title ?? "", home.version)
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

    // MARK: What must hold

    private func judge() async throws {
        let kept = try await everyChange()
        for (index, ids) in queued.enumerated() {
            let lost = Set(ids).subtracting(kept[index].map(\.id))
            #expect(lost.isEmpty, "seed \(seed): changes of device \(index) vanished")
            let open = kept[index].filter(\.isOpen).map(\.id)
            #expect(open.isEmpty, "seed \(seed): still open on device \(index)")
        }
        try await judgeMessages(kept)
        try await judgeTitles(kept)
        try await judgeSaved(kept)
        for index in devices.indices { try await judgeCopy(of: index) }
    }

    /// The copy of a device is what the server says.
    private func judgeCopy(of index: Int) async throws {
        let device = devices[index]
        let session = try await world.session(of: device.user)
        try await judge(API.messages(thread), of: device, as: session)
        try await judge(API.thread(thread), of: device, as: session)
        guard index > 0 else { return try await judge(API.wishlist(), of: device, as: session) }
        try await judge(API.ownListing(home), of: device, as: session)
    }

    private func judge<Reply>(
        _ endpoint: Endpoint<Empty, Reply>,
        of device: StormDevice,
        as session: SessionReply
    ) async throws {
        let told = try await world.ask(endpoint, as: session)
        let copied = try #require(device.sync.cachedNow(endpoint)?.value)
        #expect(copied == told, "seed \(seed): \(endpoint.target)")
    }

    private func everyChange() async throws -> [[PendingChange]] {
        var kept: [[PendingChange]] = []
        for device in devices { kept.append(await device.sync.outbox()) }
        return kept
    }

    /// Each message that was kept is there once, and those of a device stand in its order.
    private func judgeMessages(_ kept: [[PendingChange]]) async throws {
        let texts: [String] = try await world.store.read { db in
            try db.values(
                "SELECT text FROM message WHERE thread = ? ORDER BY number",
                [thread.text]
            )
        }
        for (index, changes) in kept.enumerated() {
            let sent = changes.filter { $0.name == .sendMessage && $0.state == .sent }
            let expected = sent.compactMap { try? $0.args.decoded(as: MessageBody.self).text }
            let there = texts.filter { $0.hasPrefix("\(index) ") }
            #expect(there == expected, "seed \(seed): messages of device \(index)")
        }
    }

    /// No title took the place of one that its author had not seen.
    private func judgeTitles(_ kept: [[PendingChange]]) async throws {
        let session = try await world.session(of: devices[1].user)
        let history = try await world.ask(API.listingHistory(home), as: session).data
        let ever = Set(history.flatMap { [$0.from?.title, $0.to?.title] }.compactMap(\.self))
        for change in history where change.field == .title {
            // What never got to the server was an edit of the author's own, taken back since.
            guard let to = change.to?.title, let base = seen[to], ever.contains(base) else {
                continue
            }
            #expect(change.from?.title == base, "seed \(seed): \(to) over something unseen")
        }
        let applied = Set(history.compactMap { $0.to?.title })
        for edit in kept.joined() where edit.name == .editListing && edit.state == .sent {
            guard let title = try edit.args.decoded(as: ListingDraft.self).title else { continue }
            #expect(applied.contains(title), "seed \(seed): \(title) is not in the history")
        }
    }

    /// The guest's list is what the last change of each home says.
    private func judgeSaved(_ kept: [[PendingChange]]) async throws {
        var expected: Set<String> = []
        for change in kept[0] where change.state == .sent {
            guard let home = change.target else { continue }
            if change.name == .saveHome { expected.insert(home) }
            if change.name == .unsaveHome { expected.remove(home) }
        }
        let list = try await devices[0].sync.refresh(API.wishlist()).value
        #expect(Set(list.homes.map(\.listing.id.text)) == expected, "seed \(seed): saved homes")
    }
}
