internal import GRDB

/// Runs writes one after the other, and lets those that wait share one commit.
///
/// A commit waits for the disk; whatever is asked for meanwhile goes into the next one together,
/// each in a savepoint of its own, so that one that fails takes nothing else with it.
final class GroupCommit: Sendable {
    /// Ends one write, with the error of the commit if there was one.
    private typealias End = @Sendable ((any Error)?) -> Void
    private typealias Job = @Sendable (GRDB.Database) -> End

    private struct Line: Sendable {
        var jobs: [Job] = []
        var isMoving = false
    }

    /// More would make the first of them wait too long for the last.
    private static let mostAtOnce = 128

    private let pool: DatabasePool
    private let known: KnownStatements
    private let line = Lock(Line())

    init(pool: DatabasePool, known: KnownStatements) {
        self.pool = pool
        self.known = known
    }

    func write<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value {
        let known = known
        return try await withCheckedThrowingContinuation { continuation in
            enqueue { db in
                let result = Result { try GroupCommit.inSavepoint(db, known, body) }
                return { error in
                    continuation.resume(with: error.map(Result.failure) ?? result)
                }
            }
        }
    }

    /// Whether a commit is being made, and how many writes wait for the next.
    var standing: (isWriting: Bool, waiting: Int) {
        line.withLock { ($0.isMoving, $0.jobs.count) }
    }

    private func enqueue(_ job: @escaping Job) {
        let isFirst = line.withLock { line in
            line.jobs.append(job)
            defer { line.isMoving = true }
            return !line.isMoving
        }
        if isFirst { moveOn() }
    }

    private func moveOn() {
        pool.asyncWriteWithoutTransaction { db in
            while let jobs = self.next() { GroupCommit.commit(jobs, in: db) }
        }
    }

    private func next() -> [Job]? {
        line.withLock { line in
            let jobs = Array(line.jobs.prefix(GroupCommit.mostAtOnce))
            line.jobs.removeFirst(jobs.count)
            line.isMoving = !jobs.isEmpty
            return jobs.isEmpty ? nil : jobs
        }
    }

    private static func commit(_ jobs: [Job], in db: GRDB.Database) {
        var ends: [End] = []
        do {
            try StoreError.translating {
                try db.beginTransaction(.immediate)
                for job in jobs {
                    ends.append(job(db))
                    // A full disk or a failing one ends the transaction for all.
                    guard db.isInsideTransaction else { throw StoreError.failed("rolled back") }
                }
                try db.commit()
            }
            for end in ends { end(nil) }
        } catch {
            if db.isInsideTransaction { try? db.rollback() }
            for end in ends { end(error) }
            // Those that had no turn share the fate: nothing of theirs was begun.
            for job in jobs.dropFirst(ends.count) { job(db)(error) }
        }
    }

    private static func inSavepoint<Value>(
        _ db: GRDB.Database,
        _ known: KnownStatements,
        _ body: (Database) throws -> Value
    ) throws -> Value {
        guard db.isInsideTransaction else { throw StoreError.failed("no transaction") }
        // By the session, which keeps these statements prepared.
        let session = SQLiteSession(db, known: known)
        _ = try session.run("SAVEPOINT one", [])
        do {
            let value = try body(Database(.sqlite, session))
            _ = try session.run("RELEASE one", [])
            return value
        } catch {
            if db.isInsideTransaction {
                _ = try? session.run("ROLLBACK TO one", [])
                _ = try? session.run("RELEASE one", [])
            }
            throw error
        }
    }
}
