internal import Marketplace

/// Rows of the store, counted by a column.
struct StoreGauge: Sendable {
    let name: String
    let help: String
    let label: String
    /// Gives the label's value and how many rows have it.
    let sql: String

    static let all = [
        StoreGauge(
            name: "roost_bookings",
            help: "Bookings, by state.",
            label: "state",
            sql: "SELECT state, count(*) FROM booking GROUP BY state ORDER BY state"
        ),
        StoreGauge(
            name: "roost_jobs",
            help: "Jobs, by state.",
            label: "state",
            sql: "SELECT state, count(*) FROM job GROUP BY state ORDER BY state"
        ),
    ]
}

/// The gauges of the store as of lately: counting all rows for each who asks would be a burden.
final class StoreGauges: Sendable {
    private static let lifetime: Int64 = 30

    private struct Counted: Sendable {
        var at: Instant
        var counts: [[Count]]
    }

    private struct Count: Sendable {
        let value: String
        let rows: Int
    }

    private let known = Lock<Counted?>(nil)

    /// - Throws: ``StoreError``.
    func write(to text: inout PrometheusText, of store: Store, at now: Instant) async throws {
        let counts = try await counts(of: store, at: now)
        for (gauge, counts) in zip(StoreGauge.all, counts) {
            text.family(gauge.name, .gauge, gauge.help)
            for count in counts {
                text.sample(gauge.name, count.rows, [(gauge.label, count.value)])
            }
        }
    }

    private func counts(of store: Store, at now: Instant) async throws -> [[Count]] {
        let lately = now.adding(seconds: -StoreGauges.lifetime)
        if let counted = known.withLock({ $0 }), counted.at > lately { return counted.counts }
        let counts = try await store.read { db in
            try StoreGauge.all.map { gauge in
                try db.rows(gauge.sql).map { Count(value: $0[0], rows: $0[1]) }
            }
        }
        known.withLock { $0 = Counted(at: now, counts: counts) }
        return counts
    }
}
