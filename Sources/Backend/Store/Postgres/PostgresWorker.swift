internal import Dispatch
internal import Foundation

/// A thread with a connection of its own, on which it may wait.
///
/// `@unchecked`, because `handed` is written before the semaphore is signalled and read after it,
/// and the connection is touched by the thread alone.
final class PostgresWorker: @unchecked Sendable {
    /// How long a thread rests before its connection is closed.
    private static let rest = DispatchTimeInterval.seconds(60)

    private let line: PostgresLine
    private let bell = DispatchSemaphore(value: 0)
    private var handed: PostgresLine.Work?
    private var connection: PostgresConnection?

    init(line: PostgresLine) {
        self.line = line
    }

    func start(with work: PostgresLine.Work) {
        handed = work
        let thread = Thread { [self] in run() }
        thread.name = "postgres"
        thread.start()
    }

    /// Wakes the resting thread for some work, or for good.
    func hand(_ work: PostgresLine.Work?) {
        handed = work
        bell.signal()
    }

    private func run() {
        defer { connection = nil }
        var work = handed
        while let current = work {
            perform(current)
            let (next, isOver) = line.next(for: self)
            if isOver { return }
            work = next ?? rested()
        }
    }

    /// Waits for work; nil when it is time to leave.
    private func rested() -> PostgresLine.Work? {
        if bell.wait(timeout: .now() + PostgresWorker.rest) == .timedOut {
            if line.dismiss(self) { return nil }
            bell.wait()
        }
        defer { handed = nil }
        return handed
    }

    private func perform(_ work: PostgresLine.Work) {
        do {
            let connection = try livingConnection(until: work.deadline)
            work.perform(connection)
            if connection.isLost { self.connection = nil }
        } catch let error as StoreError {
            work.refuse(error)
        } catch {
            work.refuse(.failed("\(error)"))
        }
    }

    private func livingConnection(
        until deadline: ContinuousClock.Instant
    ) throws -> PostgresConnection {
        if let connection, connection.isAlive { return connection }
        connection = nil
        while true {
            try line.outage.wait(until: deadline)
            do {
                let opened = try PostgresConnection.open(
                    line.address,
                    for: .requests,
                    until: deadline
                )
                line.outage.end()
                connection = opened
                return opened
            } catch StoreError.unreachable(let why) {
                line.outage.attemptFailed(why)
            }
        }
    }
}
