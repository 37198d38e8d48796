import Logging
import Marketplace

@testable import Backend

/// Asks for mails, and is the one who sends them: it notes what came, and may refuse.
final class JobDesk: Sendable {
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
            JobDesk.mail(subject),
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

private struct Refused: Error {}
