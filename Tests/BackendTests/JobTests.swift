import Foundation
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
            let desk = JobDesk(world)
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
    func `jobs of one lock run in order and never two at once, with four runners`(
        kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let desk = JobDesk(world, takes: .milliseconds(2))
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
            let desk = JobDesk(world)
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
            let desk = JobDesk(world)
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
            let desk = JobDesk(world, failures: 2)
            let mail = JobDesk.mail("tick")
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
            let desk = JobDesk(world)
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
}

private struct Abandoned: Error {}
