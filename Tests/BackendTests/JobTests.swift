import Foundation
import Logging
import Marketplace
import TestSupport
import Testing
import Wire

@testable import Backend

/// The queue: what is asked for is done, in order, and never forgotten.
struct JobTests {
    @Test(arguments: StoreKind.allCases)
    func `a job is done once it is committed, and only then`(
        kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let desk = Desk(world)
            await #expect(throws: Abandoned.self) {
                try await world.store.write { db in
                    try desk.ask("never", in: db)
                    throw Abandoned()
                }
            }
            try await world.store.write { try desk.ask("a", in: $0) }
            try await desk.runner().drain()
            #expect(desk.done == ["a"])
            #expect(try await world.count("job WHERE state = 'done' AND body IS NULL") == 1)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a job whose worker died is done again after its lease`(
        kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let desk = Desk(world)
            try await world.store.write { try desk.ask("a", in: $0) }
            let now = world.clock.now
            let claimed = try await world.store.write { db in
                try JobQueue.claim(1, by: "dead worker", at: now, in: db)
            }
            let lost = try #require(claimed.first)
            try await desk.runner().drain()
            #expect(desk.done.isEmpty)
            world.clock.advance(seconds: JobQueue.lease)
            try await desk.runner().drain()
            #expect(desk.done == ["a"])
            // The worker comes back to life: the job is no longer its own.
            let late = try await world.store.write { db in
                try JobQueue.finish(lost, at: now, in: db)
            }
            #expect(!late)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a job that fails is tried again after growing pauses, and succeeds`(
        kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let desk = Desk(world, failures: 3)
            try await world.store.write { try desk.ask("a", in: $0) }
            var waited: [Int64] = []
            for attempt in 1...4 {
                try await desk.runner().drain()
                #expect(desk.attempts == attempt)
                var seconds: Int64 = 0
                while desk.attempts == attempt, desk.done.isEmpty, seconds < 200 {
                    world.clock.advance(seconds: 1)
                    seconds += 1
                    try await desk.runner().drain()
                }
                waited.append(seconds)
            }
            #expect(desk.done == ["a"])
            #expect((1...2).contains(waited[0]))
            #expect((14...18).contains(waited[1]))
            #expect((72...90).contains(waited[2]))
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `after the last attempt a job is dead, can be seen, and is done when replayed`(
        kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let desk = Desk(world, failures: Jobs.mostAttempts)
            try await world.store.write { try desk.ask("a", in: $0) }
            for _ in 0..<Jobs.mostAttempts {
                try await desk.runner().drain()
                world.clock.advance(days: 6)
            }
            #expect(desk.attempts == Jobs.mostAttempts)
            try await desk.runner().drain()
            #expect(desk.attempts == Jobs.mostAttempts)
            let board = JobBoard(store: world.store, clock: { world.clock.now })
            let dead = try #require(try await board.jobs(in: .dead).first)
            #expect(dead.lastError == "Refused()" && dead.attempts == Jobs.mostAttempts)
            #expect(try await board.counts() == [.dead: 1])
            let id = try #require(Int64(dead.id))
            #expect(try await board.replay(id)?.state == .available)
            try await desk.runner().drain()
            #expect(desk.done == ["a"])
            #expect(try await board.replay(id) == nil)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a hopeless job is dead at once, and a cancelled one is not done`(
        kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let desk = Desk(world)
            try await world.store.write { db in
                try desk.ask("hopeless", in: db)
                try desk.ask("later", due: world.clock.now.adding(seconds: 60), in: db)
            }
            try await desk.runner().drain()
            let board = JobBoard(store: world.store, clock: { world.clock.now })
            #expect(try await board.counts() == [.dead: 1, .available: 1])
            let later = try #require(try await board.jobs(in: .available).first)
            let id = try #require(Int64(later.id))
            #expect(try await board.cancel(id))
            world.clock.advance(minutes: 2)
            try await desk.runner().drain()
            #expect(desk.done.isEmpty)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `jobs of one lock run in order and never two at once, with four runners`(
        kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let desk = Desk(world, takes: .milliseconds(2))
            try await world.store.write { db in
                for number in 0..<60 {
                    try desk.ask("\(number)", lock: "booking \(number % 3)", in: db)
                }
            }
            let runners = (0..<4).map { _ in desk.runner() }
            _ = try await world.atOnce(4) { index in
                try await eventually("all jobs to be done") {
                    try await runners[index].drain()
                    return try await world.count("job WHERE state != 'done'") == 0
                }
            }
            #expect(desk.mostAtOnce == 1)
            for lock in 0..<3 {
                let numbers = desk.done.compactMap { Int($0) }.filter { $0 % 3 == lock }
                #expect(numbers == Array(stride(from: lock, to: 60, by: 3)))
            }
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `an urgent job goes first, and of equal ones the first that was due`(
        kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let desk = Desk(world)
            try await world.store.write { db in
                try desk.ask("low", priority: .low, in: db)
                try desk.ask("normal", in: db)
                try desk.ask("early", due: world.clock.now.adding(seconds: -5), in: db)
                try desk.ask("high", priority: .high, in: db)
            }
            try await desk.runner().drain()
            #expect(desk.done == ["high", "early", "normal", "low"])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `of jobs that would do the same one waits`(
        kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let desk = Desk(world)
            try await world.store.write { db in
                for _ in 0..<3 { try desk.ask("a", unique: "a", in: db) }
            }
            try await desk.runner().drain()
            #expect(desk.done == ["a"])
            try await world.store.write { try desk.ask("b", unique: "a", in: $0) }
            try await desk.runner().drain()
            #expect(desk.done == ["a", "b"])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a periodic job is asked for once a period by two runners, whatever it comes to`(
        kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let desk = Desk(world, failures: 2)
            let mail = Desk.mail("tick")
            let runners = (0..<2).map { _ in desk.runner([PeriodicJob(mail, every: 15)]) }
            for _ in 0..<6 {
                _ = try await world.atOnce(2) { try await runners[$0].drain() }
                world.clock.advance(seconds: 15)
            }
            // The two that failed were tried again when their next time came.
            #expect(desk.attempts == 6)
            #expect(desk.done == Array(repeating: "tick", count: 4))
            #expect(try await world.count("periodic_run") == 6)
            #expect(try await world.count("job") == 4)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `what time brings is done by the queue`(
        kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let guest = try await world.register("ana")
            let held = try await world.book(as: guest)
            let stay = try await world.stayed(Homestead.porto, in: 1, nights: 1, as: guest)
            world.clock.advance(days: 3)
            try await world.parts.jobs.drain()
            // One job begins the stay, the next ends it.
            world.clock.advance(seconds: 15)
            try await world.parts.jobs.drain()
            let states: [String] = try await world.store.read { db in
                try [held, stay].compactMap { booking in
                    try db.value("SELECT state FROM booking WHERE id = ?", [booking.id.text])
                }
            }
            #expect(states == ["payment_expired", "completed"])
            #expect(try await world.count("job WHERE kind = 'release_lapsed'") == 1)
            #expect(try await world.count("job WHERE kind = 'publish_reviews'") == 0)
        }
    }

    @Test func `only an administrator sees the queue`() async throws {
        try await World.run { world in
            #expect(try await world.refusal(API.jobs()).code == .unauthenticated)
            let guest = try await world.register("ana")
            #expect(try await world.refusal(API.jobs(), as: guest).code == .forbidden)
            let replay = API.replayJob("1", key: "r")
            #expect(try await world.refusal(replay, as: guest).code == .forbidden)
        }
    }

    @Test func `a runner works until it is stopped, and is woken by a commit`() async throws {
        try await World.run { world in
            let desk = Desk(world)
            var waiting = desk.runner()
            // By itself it would not look before the test is given up.
            waiting.longestPause = .seconds(86_400)
            let runner = waiting
            let working = Task { await runner.run() }
            for number in 0..<20 {
                try await world.store.write { try desk.ask("\(number)", in: $0) }
                try await eventually("job \(number)") { desk.done.count > number }
            }
            try await eventually("all jobs to be marked done") {
                try await world.count("job WHERE state = 'done'") == 20
            }
            working.cancel()
            await working.value
        }
    }

    @Test func `the pauses grow to weeks and spread`() {
        #expect(JobQueue.pause(after: 1, chance: 0.5) == 1)
        #expect(JobQueue.pause(after: 3, chance: 0) == 73)
        #expect(JobQueue.pause(after: 3, chance: 1) == 89)
        let days =
            (1..<Jobs.mostAttempts).map { JobQueue.pause(after: $0, chance: 0.5) }
            .reduce(0, +) / 86_400
        #expect((19...22).contains(days))
    }
}

private struct Abandoned: Error {}
private struct Refused: Error {}

/// Asks for mails, and is the one who sends them: it notes what came, and may refuse.
private final class Desk: Sendable {
    private struct Log {
        var done: [String] = []
        var attempts = 0
        var failures: Int
        /// How many mails of each lock are being sent.
        var busy: [Int: Int] = [:]
        var mostAtOnce = 0
    }

    private let world: World
    private let takes: Duration
    private let log: Backend.Lock<Log>

    init(_ world: World, failures: Int = 0, takes: Duration = .zero) {
        self.world = world
        self.takes = takes
        log = Backend.Lock(Log(failures: failures))
    }

    var done: [String] { log.withLock { $0.done } }
    var attempts: Int { log.withLock { $0.attempts } }
    var mostAtOnce: Int { log.withLock { $0.mostAtOnce } }

    static func mail(_ subject: String) -> Job {
        .sendMail(
            MailJob(to: "a@example.org", name: "A", content: .notice(subject: subject, text: ""))
        )
    }

    func ask(
        _ subject: String,
        lock: String? = nil,
        unique: String? = nil,
        priority: JobPriority = .normal,
        due: Instant? = nil,
        in db: Database
    ) throws {
        try Jobs.enqueue(
            Desk.mail(subject),
            lock: lock,
            unique: unique,
            priority: priority,
            due: due,
            at: world.clock.now,
            in: db
        )
    }

    func runner(_ periodic: [PeriodicJob] = []) -> JobRunner {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let clock = world.clock
        return JobRunner(
            store: world.store,
            periodic: periodic,
            clock: { clock.now },
            logger: logger,
            handle: { job, _ in try await self.send(job) }
        )
    }

    private func send(_ job: Job) async throws {
        guard case .sendMail(let mail) = job, case .notice(let subject, _) = mail.content else {
            return
        }
        if subject == "hopeless" { throw HopelessJob(description: "no such address") }
        let lock = (Int(subject) ?? 0) % 3
        try log.withLock { log in
            log.attempts += 1
            if log.failures > 0 {
                log.failures -= 1
                throw Refused()
            }
            log.busy[lock, default: 0] += 1
            log.mostAtOnce = max(log.mostAtOnce, log.busy[lock] ?? 0)
        }
        try await Task.sleep(for: takes)
        log.withLock { log in
            log.busy[lock, default: 0] -= 1
            log.done.append(subject)
        }
    }
}
