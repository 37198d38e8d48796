internal import Foundation
internal import Logging
internal import Marketplace
internal import ServiceLifecycle
internal import Wire

/// Tells the merchant what became of its charges, again and again until it says that it knows.
struct WebhookSender: Service {
    /// Carries a message to the merchant; true when it was taken.
    typealias Carrier = @Sendable (_ body: Data, _ signature: String) async -> Bool

    /// After so many tries, which take about three days, nothing more is said.
    static let mostAttempts = 30
    private static let longestPause: Int64 = 4 * 3_600

    let provider: TestProvider
    let news: WebhookNews
    let logger: Logger
    let carry: Carrier
    /// Whether there is anybody to tell.
    var isHeard: @Sendable () -> Bool = { true }

    func run() async throws {
        for await _ in news.stream().cancelOnGracefulShutdown() {
            do {
                try await deliverDue()
            } catch {
                logger.error("webhooks could not be sent", metadata: ["error": "\(error)"])
            }
        }
    }

    /// Tells everything that is due now, in the order in which it is due.
    func deliverDue() async throws {
        guard isHeard() else { return }
        for message in try await due() {
            let now = provider.clock()
            let body = try Coding.encode(message.body)
            let isTaken = await carry(body, provider.signature.header(for: body, at: now))
            try await provider.books.write { db in
                if isTaken || message.attempts + 1 >= WebhookSender.mostAttempts {
                    try db.execute("DELETE FROM delivery WHERE id = ?", [message.delivery])
                } else {
                    let pause = WebhookSender.pause(after: message.attempts + 1)
                    try db.execute(
                        "UPDATE delivery SET attempts = attempts + 1, due_at = ? WHERE id = ?",
                        [now.adding(seconds: pause).milliseconds, message.delivery]
                    )
                }
            }
        }
    }

    private struct Message: Sendable {
        let delivery: Int64
        let attempts: Int
        let body: WebhookMessage
    }

    private func due() async throws -> [Message] {
        let now = provider.clock()
        return try await provider.books.read { db in
            let rows = try db.rows(
                """
                SELECT delivery.id AS delivery, attempts, event.id AS event, kind, charge, at
                FROM delivery JOIN event ON event.id = delivery.event
                WHERE due_at <= ? ORDER BY due_at, delivery.id LIMIT 200
                """,
                [now.milliseconds]
            )
            return rows.map { row in
                Message(
                    delivery: row["delivery"],
                    attempts: row["attempts"],
                    body: WebhookMessage(
                        id: row["event"],
                        kind: row["kind"],
                        charge: row["charge"],
                        createdAt: row.instant("at")
                    )
                )
            }
        }
    }

    /// Seconds: 1, 2, 4, …, at most four hours.
    private static func pause(after attempts: Int) -> Int64 {
        min(1 << Int64(attempts - 1), longestPause)
    }
}

/// Wakes the sender: at once when there is something new, and now and then for what is late.
final class WebhookNews: Sendable {
    private let continuation = Lock<AsyncStream<Void>.Continuation?>(nil)

    func note() {
        continuation.withLock { _ = $0?.yield() }
    }

    func stream() -> AsyncStream<Void> {
        AsyncStream(bufferingPolicy: .bufferingNewest(1)) { stream in
            continuation.withLock { $0 = stream }
            let ticking = Task {
                while !Task.isCancelled {
                    stream.yield()
                    try? await Task.sleep(for: .seconds(2))
                }
            }
            stream.onTermination = { _ in ticking.cancel() }
        }
    }
}
