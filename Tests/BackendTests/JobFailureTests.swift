import Foundation
import Marketplace
import Testing
import Wire

@testable import Backend

/// Jobs that fail, and workers that die: what is asked for is done all the same, or seen.
struct JobFailureTests {
    @Test(arguments: StoreKind.allCases)
    func `a job whose worker died is done again after its lease`(
        kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let desk = JobDesk(world)
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
            let desk = JobDesk(world, failures: 3)
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
            let desk = JobDesk(world, failures: Jobs.mostAttempts)
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
            let desk = JobDesk(world)
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
