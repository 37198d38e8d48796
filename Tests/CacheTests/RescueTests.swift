import Cache
import Foundation
import Marketplace
import TestSupport
import Testing
import Wire

/// A damaged file of unsent changes: what can be read of it goes on, and nothing else does.
@Suite struct RescueTests {
    let folder = TemporaryFolder()
    var path: String { folder.path + "/data/account.journal.sqlite" }

    private func message(_ number: Int) -> PendingChange {
        // Some are longer than a page.
        let rest = String(repeating: "And so on. ", count: number % 20 == 0 ? 500 : 20)
        return PendingChange(
            id: "change-\(number)",
            name: .sendMessage,
            target: "thr_\(number % 3)",
            args: .object(["text": .string("Message number \(number), as it was written. \(rest)")]
            ),
            subject: "A quiet flat",
            createdAt: Sample.noon.adding(seconds: Int64(number)),
            sendAfter: Sample.noon
        )
    }

    private func payment(_ number: Int) -> InFlight {
        InFlight(
            key: "payment-\(number)",
            kind: "pay",
            method: "POST",
            target: "/v1/bookings/x/pay",
            body: Data("{\"amount\":\(number)}".utf8),
            createdAt: Sample.noon
        )
    }

    /// A journal with twenty messages, five of them under way, and a payment, all in one file.
    private func written() async throws -> DatabaseOnDisk {
        let journal = Journal(at: path)
        for number in 0..<20 { _ = try await journal.add(message(number)) }
        _ = try await journal.takeBatch(of: 5, at: Sample.noon.adding(seconds: 99))
        try await journal.begin(payment(1))
        return try checkpointed(path)
    }

    @Test func `without its first page a journal loses nothing`() async throws {
        try await written().overwrite(at: 0, with: Data(repeating: 0x5A, count: 4_096))
        let journal = Journal(at: path)
        let kept = try await journal.changes()
        #expect(kept.map(\.id) == (0..<20).map { "change-\($0)" })
        #expect(kept.map { $0.state == .sending } == (0..<20).map { $0 < 5 })
        #expect(kept.map(\.hasLeft) == (0..<20).map { $0 < 5 })
        #expect(try await journal.unsettled() == [payment(1)])
        let aside = try #require(asideOf(path))
        // Without it nobody knows which of the other pages are in use.
        #expect(await journal.rescue == Rescue(changes: 21, lost: nil, file: aside))
    }

    @Test func `a message with a spoilt letter is not sent, and all others are kept`() async throws
    {
        #expect(try await written().spoil("Message number 7,"))
        let journal = Journal(at: path)
        let kept = try await journal.changes().map(\.id)
        #expect(kept == (0..<20).filter { $0 != 7 }.map { "change-\($0)" })
        #expect(await journal.rescue?.changes == 20)
        #expect(await journal.rescue?.lost == 1)
        let aside = try #require(asideOf(path))
        let left = try Data(contentsOf: URL(fileURLWithPath: aside))
        #expect(left.range(of: Data("essage number 7,".utf8)) != nil)
    }

    @Test func `a spoilt name in the schema is damage`() async throws {
        let file = try await written()
        for column in ["seal INTEGER NOT NULL", "target TEXT"] { _ = try file.spoil(column) }
        let journal = Journal(at: path)
        let flying = try await journal.unsettled()
        #expect(flying.allSatisfy { $0 == payment(1) })
        let ids = try await journal.changes().map(\.id)
        #expect(Set(ids).isSubset(of: (0..<20).map { "change-\($0)" }))
        #expect(asideOf(path) != nil)
        let added = try await journal.add(message(99))
        #expect(try await Journal(at: path).changes().last == added)
    }

    @Test func `what the server has already is not missed`() async throws {
        let journal = Journal(at: path)
        for number in 0..<3 { _ = try await journal.add(message(number)) }
        _ = try await journal.takeBatch(of: 1, at: Sample.noon.adding(seconds: 99))
        let answer = MutationResult(id: "change-0", outcome: .applied)
        try await journal.settle([answer], at: Sample.noon)
        #expect(try checkpointed(path).spoil("Message number 0,"))
        let again = Journal(at: path)
        #expect(try await again.changes().map(\.id) == ["change-1", "change-2"])
        let aside = try #require(asideOf(path))
        #expect(await again.rescue == Rescue(changes: 2, lost: 0, file: aside))
    }

    @Test func `where pages are gone nobody knows how much stood on them`() async throws {
        try await written().overwriteTail()
        let journal = Journal(at: path)
        _ = try await journal.changes()
        let rescue = try #require(await journal.rescue)
        #expect(rescue.lost == nil)
    }

    /// Where a log was cut after a commit nothing is to be seen of what came then.
    @Test func `changes that went with the end of the log are not counted`() async throws {
        let journal = Journal(at: path)
        for number in 1..<3 { _ = try await journal.add(message(number)) }
        _ = try checkpointed(path)
        for number in 3..<5 { _ = try await journal.add(message(number)) }
        let cut = try withoutLastCommit(path, to: folder.path + "/cut/account.journal.sqlite")
        try cut.overwrite(at: 0, with: Data(repeating: 0x5A, count: 4_096))
        let again = Journal(at: cut.path)
        #expect(try await again.changes().map(\.id) == ["change-1", "change-2", "change-3"])
        let aside = try #require(asideOf(cut.path))
        #expect(await again.rescue == Rescue(changes: 3, lost: 0, file: aside))
    }

    @Test func `damage that comes while roost runs keeps no change from being stored`() async throws
    {
        let journal = Journal(at: path)
        for number in 0..<3 { _ = try await journal.add(message(number)) }
        try checkpointed(path).overwriteTail()
        for number in 3..<6 { _ = try await journal.add(message(number)) }
        let kept = try await journal.changes().map(\.id)
        #expect(kept.suffix(3) == ["change-3", "change-4", "change-5"])
        #expect(Set(kept).count == kept.count)
        #expect(try await Journal(at: path).changes().map(\.id) == kept)
    }

    @Test func `two programs that meet the same damage go on in one file`() async throws {
        let damaged = try await written()
        let earlier = Journal(at: path)
        #expect(try await earlier.changes().count == 20)
        #expect(try damaged.spoil("Message number 7,"))
        let later = (0..<4).map { _ in Journal(at: path) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (number, journal) in later.enumerated() {
                let change = message(100 + number)
                group.addTask { _ = try await journal.add(change) }
            }
            try await group.waitForAll()
        }
        _ = try await earlier.add(message(200))
        let expected = Set((0..<20).filter { $0 != 7 } + [100, 101, 102, 103, 200])
        for journal in later + [earlier] {
            #expect(
                Set(try await journal.changes().map(\.id)) == Set(expected.map { "change-\($0)" })
            )
        }
        let moved = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/data")
            .filter { $0.contains(".damaged-") && !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm") }
        #expect(moved.count == 1)
    }

    @Test func `changes of a kind that only a newer roost knows stay for that one`() async throws {
        _ = try await Journal(at: path).add(message(1))
        try unknownKind(in: path)
        let journal = Journal(at: path)
        #expect(try await journal.changes().map(\.id) == ["change-1"])
        #expect(await journal.rescue == nil)
        #expect(try count(in: path) == 2)
    }

    /// `ROOST_DAMAGES` says how many, `ROOST_SEED` which.
    @Test func `wherever bytes are spoilt, what is rescued is what was written`() async throws {
        let environment = ProcessInfo.processInfo.environment
        let rounds = environment["ROOST_DAMAGES"].flatMap(Int.init) ?? 200
        let seed = environment["ROOST_SEED"].flatMap(UInt64.init) ?? .random(in: 1...999_999)
        let original = try await Original(folder: folder.path + "/original")
        var (damaged, kept, counted) = (0, 0, 0)
        for round in 0..<rounds {
            var dice = Dice(seed: seed &+ UInt64(round))
            let path = folder.path + "/\(round)/account.journal.sqlite"
            let what =
                "seed \(seed), round \(round), " + (try original.copy(to: path, spoiltBy: &dice))
            let journal = Journal(at: path)
            let changes = try await journal.changes()
            let isTrue = changes.allSatisfy(original.everWritten.contains)
            let isOnce = Set(changes.map(\.id)).count == changes.count
            let flying = try await journal.unsettled().allSatisfy(original.inFlight.contains)
            #expect(isTrue && isOnce && flying, "\(what)")
            let added = try await journal.add(message(1_000 + round))
            let isAdded = try await Journal(at: path).changes().last == added
            #expect(isAdded, "\(what)")
            let rescue = await journal.rescue
            #expect((rescue == nil) == (asideOf(path) == nil), "\(what)")
            if let rescue, let lost = rescue.lost {
                let isCounted = rescue.changes + lost == original.open
                #expect(isCounted, "\(what): \(rescue.changes) and \(lost)")
                counted += 1
            }
            if rescue != nil { (damaged, kept) = (damaged + 1, kept + changes.count) }
            try FileManager.default.removeItem(atPath: folder.path + "/\(round)")
        }
        let all = damaged * original.last.count
        print(
            "\(rounds) damages, seed \(seed): \(damaged) put aside, \(kept) of \(all) rescued,",
            "\(counted) times it is known how many were lost"
        )
        #expect(kept * 2 > all)
    }

    /// A journal with a past, as it lies on the disk in the middle of work and after it, and all that
    /// ever stood in it.
    private struct Original {
        private let file: Data
        private let log: Data
        private let whole: Data
        var everWritten: Set<PendingChange> = []
        var inFlight: Set<InFlight> = []
        var last: [PendingChange] = []
        /// How many changes have no final answer.
        var open: Int { last.count { $0.state != .sent } + inFlight.count }

        init(folder: String) async throws {
            let path = folder + "/account.journal.sqlite"
            let journal = Journal(at: path)
            let now = Sample.noon.adding(seconds: 9_999)
            let tests = RescueTests()
            for number in 0..<80 {
                _ = try await journal.add(tests.message(number))
                everWritten.formUnion(try await journal.changes())
                if number % 10 == 3 {
                    try await journal.begin(tests.payment(number))
                    inFlight.insert(tests.payment(number))
                }
                if number % 10 == 5 { _ = try await journal.takeBack("change-\(number)") }
                everWritten.formUnion(try await journal.changes())
                if number % 10 == 9 {
                    let taken = try await journal.takeBatch(of: 7, at: now)
                    everWritten.formUnion(try await journal.changes())
                    let answers = taken.prefix(4).map {
                        MutationResult(id: $0.id, outcome: .applied)
                    }
                    try await journal.settle(answers, at: now)
                    everWritten.formUnion(try await journal.changes())
                }
                if number == 40 { _ = try checkpointed(path) }
            }
            last = try await journal.changes()
            file = try Data(contentsOf: URL(fileURLWithPath: path))
            log = try Data(contentsOf: URL(fileURLWithPath: path + "-wal"))
            _ = try checkpointed(path)
            whole = try Data(contentsOf: URL(fileURLWithPath: path))
        }

        /// Says what was spoilt.
        func copy(to path: String, spoiltBy dice: inout Dice) throws -> String {
            let hasLog = Int.random(in: 0..<3, using: &dice) == 0
            var (file, log) = (hasLog ? file : whole, log)
            let isInLog = hasLog && Bool.random(using: &dice)
            let size = isInLog ? log.count : file.count
            let start = Int.random(in: 0..<size, using: &dice)
            let most = [1, 8, 200, 5_000].randomElement(using: &dice) ?? 1
            let end = min(size, start + Int.random(in: 1...most, using: &dice))
            let isZero = Bool.random(using: &dice)
            let bytes = (start..<end).map { _ in
                isZero ? 0 : UInt8.random(in: 0...255, using: &dice)
            }
            if isInLog {
                log.replaceSubrange(start..<end, with: bytes)
            } else {
                file.replaceSubrange(start..<end, with: bytes)
            }
            try FileManager.default.createDirectory(
                atPath: (path as NSString).deletingLastPathComponent,
                withIntermediateDirectories: true
            )
            try file.write(to: URL(fileURLWithPath: path))
            if hasLog { try log.write(to: URL(fileURLWithPath: path + "-wal")) }
            return "\(isInLog ? "log" : hasLog ? "file under a log" : "file") at \(start)..<\(end)"
        }
    }
}
