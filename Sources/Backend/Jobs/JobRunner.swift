internal import Foundation
internal import Logging
internal import Marketplace
internal import ServiceLifecycle
internal import Wire

/// Works the queue off: a few jobs at a time, until told to stop.
///
/// It is woken by the commits of its own process and looks every second for those of others. Told
/// to stop, it takes nothing new and lets what it is at end; killed, it leaves leases that run out.
struct JobRunner: Service {
    /// How many jobs it does at a time.
    static let slots = 4
    /// How long a job may take; then it is cancelled and tried again.
    static let timeLimit: Duration = .seconds(300)

    let store: Store
    let periodic: [PeriodicJob]
    let clock: @Sendable () -> Instant
    let logger: Logger
    let handle: @Sendable (Job, Instant) async throws -> Void
    /// How often it looks without being woken.
    var longestPause: Duration = .seconds(1)

    func run() async {
        let shift = Shift()
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await keepLeases(shift) }
            await work(shift)
            group.cancelAll()
        }
    }

    /// Does all that is due, one after the other, and returns when nothing is left.
    func drain() async throws {
        let shift = Shift()
        while let job = try await take(1, shift).first { await perform(job) }
    }

    private func work(_ shift: Shift) async {
        await withDiscardingTaskGroup { group in
            while !Task.isShuttingDownGracefully, !Task.isCancelled {
                let generation = store.jobNews.generation
                var jobs: [ClaimedJob] = []
                do {
                    jobs = try await take(Self.slots - shift.count, shift)
                } catch {
                    logger.error("no jobs could be taken", metadata: ["error": "\(error)"])
                }
                for job in jobs {
                    shift.begin()
                    group.addTask {
                        await perform(job)
                        shift.end()
                        // A place is free, and perhaps a lock.
                        store.jobNews.raise()
                    }
                }
                guard jobs.isEmpty || shift.count >= Self.slots else { continue }
                await cancelWhenGracefulShutdown {
                    await store.jobNews.wait(after: generation, atMost: longestPause)
                }
            }
        }
    }

    /// Asks for what time brings, takes back what was lost, and takes up to `limit` jobs.
    private func take(_ limit: Int, _ shift: Shift) async throws -> [ClaimedJob] {
        let now = clock()
        let periodic = periodic
        let (due, isAnythingDue) = try await store.read { db in
            let due = try periodic.indices.filter { try periodic[$0].isDue(at: now, in: db) }
            return (due, try JobQueue.isAnythingDue(at: now, in: db))
        }
        guard !due.isEmpty || (isAnythingDue && limit > 0) else { return [] }
        return try await store.write { db in
            for index in due { try periodic[index].ask(at: now, in: db) }
            try JobQueue.rescue(at: now, in: db)
            return try JobQueue.claim(limit, by: shift.worker, at: now, in: db)
        }
    }

    private func perform(_ job: ClaimedJob) async {
        do {
            let work = try Coding.decode(Job.self, from: Data(job.body.utf8))
            let (now, handle) = (clock(), handle)
            try await Self.limited(to: Self.timeLimit) { try await handle(work, now) }
            await record(job) { try JobQueue.finish(job, at: $0, in: $1) }
        } catch {
            await failed(job, error)
        }
    }

    private func failed(_ job: ClaimedJob, _ error: any Error) async {
        if Task.isCancelled {
            await record(job) { try JobQueue.giveBack(job, at: $0, in: $1) }
            return
        }
        let isHopeless = error is HopelessJob || error is DecodingError
        let pause = JobQueue.pause(after: job.attempts, chance: .random(in: 0...1))
        logger.warning(
            "a job failed",
            metadata: [
                "job": "\(job.number)", "kind": "\(job.kind)", "attempt": "\(job.attempts)",
                "error": "\(error)",
            ]
        )
        await record(job) { now, db in
            let retryAt = isHopeless ? nil : now.adding(seconds: pause)
            try JobQueue.fail(job, "\(error)", retryAt: retryAt, at: now, in: db)
        }
    }

    /// Writes down what came of a job, also while this process is being stopped.
    ///
    /// When that fails, the lease runs out and the job is done again.
    private func record(
        _ job: ClaimedJob,
        _ outcome: @escaping @Sendable (Instant, Database) throws -> some Sendable
    ) async {
        let (store, now, logger) = (store, clock(), logger)
        await Task {
            do {
                _ = try await store.write { try outcome(now, $0) }
            } catch {
                logger.error(
                    "the outcome of a job could not be written down",
                    metadata: ["job": "\(job.number)", "error": "\(error)"]
                )
            }
        }.value
    }

    private func keepLeases(_ shift: Shift) async {
        while (try? await Task.sleep(for: .seconds(JobQueue.lease / 3))) != nil {
            guard shift.count > 0 else { continue }
            let now = clock()
            do {
                try await store.write { db in
                    try JobQueue.extendLeases(of: shift.worker, at: now, in: db)
                }
            } catch {
                logger.error("leases could not be extended", metadata: ["error": "\(error)"])
            }
        }
    }

    /// Runs something for at most so long; then it is cancelled.
    private static func limited(
        to limit: Duration,
        _ work: @escaping @Sendable () async throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await work() }
            group.addTask {
                try await Task.sleep(for: limit)
                throw JobTookTooLong()
            }
            defer { group.cancelAll() }
            try await group.next()
        }
    }
}

/// A handler that did not end in time.
private struct JobTookTooLong: Error {}

/// One run of a runner: its name, and how many jobs it is at.
private final class Shift: Sendable {
    let worker = Random.token(bytes: 9)
    private let running = Lock(0)

    var count: Int { running.withLock { $0 } }

    func begin() { running.withLock { $0 += 1 } }

    func end() { running.withLock { $0 -= 1 } }
}
