/// Counts the transactions of a store, and how long they took with all their waiting.
final class StoreMeter: Sendable {
    enum Kind: String, Sendable {
        case read
        case write
    }

    private struct Figures: Sendable {
        var ended = 0
        var failed = 0
        var durations = Histogram()
    }

    private let figures = Lock<[Kind: Figures]>([.read: Figures(), .write: Figures()])

    /// Counts a transaction by what comes of it; a refusal is the doing of whoever asked.
    func measuring<Value>(_ kind: Kind, _ work: () async throws -> Value) async throws -> Value {
        let start = ContinuousClock.now
        do {
            let value = try await work()
            note(kind, hasFailed: false, after: ContinuousClock.now - start)
            return value
        } catch {
            note(kind, hasFailed: error is StoreError, after: ContinuousClock.now - start)
            throw error
        }
    }

    func write(to text: inout PrometheusText) {
        let known = figures.withLock { $0 }.sorted { $0.key.rawValue < $1.key.rawValue }
        text.family("roost_transactions_total", .counter, "Transactions, by what became of them.")
        for (kind, figures) in known {
            for (outcome, count) in [("ended", figures.ended), ("failed", figures.failed)] {
                let labels = [("kind", kind.rawValue), ("outcome", outcome)]
                text.sample("roost_transactions_total", count, labels)
            }
        }
        text.family("roost_transaction_seconds", .histogram, "From the wish to its commit.")
        for (kind, figures) in known {
            text.histogram(
                "roost_transaction_seconds",
                [("kind", kind.rawValue)],
                figures.durations
            )
        }
    }

    private func note(_ kind: Kind, hasFailed: Bool, after: Duration) {
        figures.withLock { figures in
            var known = figures[kind] ?? Figures()
            if hasFailed { known.failed += 1 } else { known.ended += 1 }
            known.durations.add(after)
            figures[kind] = known
        }
    }
}

/// What an engine can say of itself.
struct EngineFigures: Sendable {
    /// How many connections are at work, and how many there may be.
    var busyConnections = 0
    var connections = 0
    /// How many transactions wait for their turn.
    var waiting = 0
    /// How often a transaction was done again because another came between.
    var retries = 0

    /// Of an engine that has two sets of connections.
    static func + (left: EngineFigures, right: EngineFigures) -> EngineFigures {
        EngineFigures(
            busyConnections: left.busyConnections + right.busyConnections,
            connections: left.connections + right.connections,
            waiting: left.waiting + right.waiting,
            retries: left.retries + right.retries
        )
    }

    func write(to text: inout PrometheusText) {
        text.family("roost_store_connections", .gauge, "Connections to the database, by state.")
        text.sample("roost_store_connections", busyConnections, [("state", "busy")])
        text.sample("roost_store_connections", connections - busyConnections, [("state", "idle")])
        text.family("roost_store_waiting", .gauge, "Transactions that wait for their turn.")
        text.sample("roost_store_waiting", waiting)
        text.family("roost_store_retries_total", .counter, "Transactions done again.")
        text.sample("roost_store_retries_total", retries)
    }
}
