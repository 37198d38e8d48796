internal import Foundation
internal import HTTPTypes
internal import Marketplace
internal import Wire

/// What the test provider says of its charges.
extension TestProvider {
    /// The header with the signature of a message.
    static let signatureHeader = HTTPField.Name("Webhook-Signature") ?? .authorization
    private static let longestPage = 500

    func charge(_ reference: String) async throws(ProviderUnavailable) -> ProviderCharge? {
        try await look(reference) { try read(reference, in: $0) }
    }

    func charges(since cursor: String?) async throws(ProviderUnavailable) -> ProviderChargePage {
        let start = cursor.flatMap { Int64($0) } ?? 0
        return try await look("list \(start)") { db in
            let rows = try db.rows(
                """
                SELECT * FROM charge JOIN card USING (token) WHERE moved > ?
                ORDER BY moved LIMIT ?
                """,
                [start, TestProvider.longestPage]
            )
            let isFull = rows.count == TestProvider.longestPage
            let last: Int64? = rows.last?["moved"]
            return ProviderChargePage(
                charges: try rows.map(TestProvider.charge),
                next: isFull ? last.map(String.init) : nil
            )
        }
    }

    func event(
        in body: Data,
        headers: HTTPFields,
        at now: Instant
    ) throws(WebhookRefusal) -> ProviderEvent {
        try signature.verify(headers[TestProvider.signatureHeader], of: body, at: now)
        guard let message = try? Coding.decode(WebhookMessage.self, from: body) else {
            throw .unreadable
        }
        return ProviderEvent(id: message.id, kind: message.kind, charge: message.charge)
    }

    /// The card's owner complains to the bank about a charge.
    func dispute(_ reference: String) async throws {
        try await books.write { db in
            try move(reference, from: [.captured], to: .disputed, in: db)
        }
        onEvent()
    }

    /// The bank decides a dispute: the money stays, or goes back to the card's owner.
    func close(_ reference: String, isWon: Bool) async throws {
        try await books.write { db in
            if isWon {
                try move(reference, from: [.disputed], to: .won, in: db)
            } else {
                let change = "lost = captured - refunded"
                try move(reference, from: [.disputed], to: .lost, change, in: db)
            }
        }
        onEvent()
    }

    func read(_ reference: String, in db: Database) throws -> ProviderCharge? {
        let sql = "SELECT * FROM charge JOIN card USING (token) WHERE reference = ?"
        return try db.row(sql, [reference]).map(TestProvider.charge)
    }

    /// Changes a charge and tells of it; false when it is in none of the states.
    @discardableResult
    func move(
        _ reference: String,
        from states: [ProviderCharge.State],
        to state: ProviderCharge.State,
        _ change: String? = nil,
        in db: Database
    ) throws -> Bool {
        let names = states.map { "'\($0.rawValue)'" }.joined(separator: ", ")
        let changes = change.map { ", " + $0 } ?? ""
        try db.execute(
            """
            UPDATE charge SET state = ?, moved = (SELECT max(moved) + 1 FROM charge)\(changes)
            WHERE reference = ? AND state IN (\(names))
            """,
            [state.rawValue, reference]
        )
        guard db.changes == 1 else { return false }
        try tell("charge.\(state.rawValue)", reference, in: db)
        return true
    }

    /// Notes down an event, to be told as often and as late as the faults have it.
    func tell(_ kind: String, _ reference: String, in db: Database) throws {
        let moved: Int64 =
            try db.value("SELECT moved FROM charge WHERE reference = ?", [reference]) ?? 0
        let event = "evt_" + TestProvider.name(from: "\(reference) \(moved)")
        let now = clock()
        try db.execute(
            "INSERT INTO event (id, kind, charge, at) VALUES (?, ?, ?, ?)",
            [event, kind, reference, now.milliseconds]
        )
        for delay in faults.delays(of: event) {
            try db.execute(
                "INSERT INTO delivery (event, due_at) VALUES (?, ?)",
                [event, now.adding(seconds: delay).milliseconds]
            )
        }
    }

    private func look<Value: Sendable>(
        _ key: String,
        _ work: @escaping @Sendable (Database) throws -> Value
    ) async throws(ProviderUnavailable) -> Value {
        guard faults.next(.look, key: key) == nil else { throw ProviderUnavailable() }
        do {
            return try await books.read(work)
        } catch {
            throw ProviderUnavailable()
        }
    }

    private static func charge(_ row: Row) throws -> ProviderCharge {
        let currency = try row.currency()
        return ProviderCharge(
            reference: row["reference"],
            payment: PaymentID(row["payment"] as String),
            state: try row.named("state"),
            amount: row.money("amount", in: currency),
            captured: row.money("captured", in: currency),
            refunded: row.money("refunded", in: currency),
            lost: row.money("lost", in: currency),
            card: CardSummary(brand: row["brand"], lastFour: row["last_four"])
        )
    }
}

/// What the test provider sends unasked.
struct WebhookMessage: Codable, Sendable, Hashable {
    var id: String
    var kind: String
    var charge: String
    var createdAt: Instant
}
