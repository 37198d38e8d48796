internal import Marketplace

/// A job that is asked for again and again.
///
/// Each time is asked for once, however many processes run: `(name, run_at)` is a key. When the
/// time before has failed and waits, that one is tried again instead.
struct PeriodicJob: Sendable {
    /// How long it is remembered what was asked for.
    static let retention: Int64 = 86_400

    let job: Job
    let seconds: Int64
    /// Whether there is anything to do; a time when there is not is let pass without a trace.
    let isNeeded: @Sendable (Instant, Database) throws -> Bool

    init(
        _ job: Job,
        every seconds: Int64,
        when isNeeded: @escaping @Sendable (Instant, Database) throws -> Bool = { _, _ in true }
    ) {
        self.job = job
        self.seconds = seconds
        self.isNeeded = isNeeded
    }

    /// Whether this time has not been asked for and there is something to do.
    func isDue(at now: Instant, in db: Database) throws -> Bool {
        let isAsked = try db.exists(
            "SELECT 1 FROM periodic_run WHERE name = ? AND run_at = ?",
            [job.kind, runAt(now).milliseconds]
        )
        return try !isAsked && isNeeded(now, db)
    }

    /// Asks for this time, if nobody else has.
    func ask(at now: Instant, in db: Database) throws {
        let isNew = try db.execute(
            "INSERT INTO periodic_run (name, run_at) VALUES (?, ?) ON CONFLICT DO NOTHING",
            [job.kind, runAt(now).milliseconds]
        )
        guard isNew == 1 else { return }
        let name = "periodic " + job.kind
        let waiting = try db.execute(
            "UPDATE job SET next_at = ? WHERE unique_key = ? AND state = 'waiting'",
            [now.milliseconds, name]
        )
        guard waiting == 0 else { return db.mark(.jobs) }
        try Jobs.enqueue(job, lock: name, unique: name, at: now, in: db)
    }

    /// Forgets the times that are long over.
    static func tidy(at now: Instant, in db: Database) throws {
        try db.execute(
            "DELETE FROM periodic_run WHERE run_at < ?",
            [now.adding(seconds: -retention).milliseconds]
        )
    }

    /// The times lie on whole multiples, so that all processes mean the same.
    private func runAt(_ now: Instant) -> Instant {
        let period = seconds * 1_000
        return Instant(milliseconds: now.milliseconds / period * period)
    }
}

extension PeriodicJob {
    /// Everything that time brings, looked for so often that nobody waits for long.
    static let all = [
        PeriodicJob(.releaseLapsed, every: 15) { now, db in
            try BookingRows.hasLapsed(at: now, in: db)
                || !AlterationRows.lapsed(at: now, limit: 1, in: db).isEmpty
        },
        PeriodicJob(.beginAndEndStays, every: 15) { try BookingRows.hasDue(at: $0, in: $1) },
        PeriodicJob(.publishReviews, every: 15) { try ReviewRows.hasDue(at: $0, in: $1) },
        PeriodicJob(.wakeHomes, every: 60) { try HostedHomes.hasAwake(at: $0, in: $1) },
        PeriodicJob(.tellNewMonths, every: 3_600) { try !NewMonths.untold(at: $0, in: $1).isEmpty },
        PeriodicJob(.finishPayments, every: 15) { now, db in
            try !PaymentRows.abandoned(at: now, in: db).isEmpty
                || WebhookRows.hasOpen(in: db)
        },
        PeriodicJob(.reconcilePayments, every: 86_400),
        PeriodicJob(.tidy, every: 3_600),
    ]
}
