internal import Foundation
internal import Marketplace
internal import Wire

/// A payment provider that moves no money; its books are tables of its own.
///
/// A card's number is never stored: a token stands for what will become of the card.
struct TestProvider: PaymentProvider {
    let store: Store

    /// Exchanges a card for a token.
    func tokenize(_ card: CardBody, at now: Instant) async throws -> CardTokenReply {
        let outcome = try TestCards.outcome(of: card, today: now.utcDate)
        let summary = TestCards.summary(of: card.number)
        let token = "tok_" + Random.token(bytes: 18)
        try await store.write { db in
            try db.execute(
                """
                INSERT INTO provider_card (token, outcome, brand, last_four, created_at)
                VALUES (?, ?, ?, ?, ?)
                """,
                [
                    token, outcome.rawValue, summary.brand, summary.lastFour, now.milliseconds,
                ]
            )
        }
        return CardTokenReply(token: token, card: summary)
    }

    func authorize(
        _ amount: Money,
        card token: String,
        key: String
    ) async throws(ProviderUnavailable) -> Authorization {
        try await once(key) { db in
            let sql = "SELECT * FROM provider_card WHERE token = ?"
            guard let row = try db.row(sql, [token]),
                let outcome = TestCards.Outcome(rawValue: row["outcome"])
            else { return .declined(.declined, card: nil) }
            let card = CardSummary(brand: row["brand"], lastFour: row["last_four"])
            if let failure = outcome.failure { return .declined(failure, card: card) }
            let reference = "ch_" + Random.token(bytes: 18)
            try db.execute(
                """
                INSERT INTO provider_charge (reference, token, state, currency, amount)
                VALUES (?, ?, ?, ?, ?)
                """,
                [
                    reference, token, outcome == .action ? "requires_action" : "authorized",
                    amount.currency.code, amount.minorUnits,
                ]
            )
            return outcome == .action
                ? .requiresAction(reference: reference, card: card)
                : .authorized(reference: reference, card: card)
        }
    }

    func confirm(
        _ reference: String,
        approved: Bool,
        key: String
    ) async throws(ProviderUnavailable) -> Authorization {
        try await once(key) { db in
            let row = try db.row(
                """
                SELECT * FROM provider_charge
                JOIN provider_card USING (token) WHERE reference = ?
                """,
                [reference]
            )
            guard let row, row["state"] == "requires_action" else {
                return .declined(.processingError, card: nil)
            }
            let card = CardSummary(brand: row["brand"], lastFour: row["last_four"])
            try move(reference, to: approved ? "authorized" : "failed", in: db)
            return approved
                ? .authorized(reference: reference, card: card)
                : .declined(.authenticationFailed, card: card)
        }
    }

    func capture(
        _ reference: String,
        key: String
    ) async throws(ProviderUnavailable)
        -> PaymentFailure?
    {
        try await once(key) { db in
            try db.execute(
                """
                UPDATE provider_charge SET state = 'captured', captured = amount
                WHERE reference = ? AND state = 'authorized'
                """,
                [reference]
            )
            return db.changes == 1 ? nil : .processingError
        }
    }

    func void(_ reference: String, key: String) async throws(ProviderUnavailable) {
        let _: Bool = try await once(key) { db in
            try db.execute(
                """
                UPDATE provider_charge SET state = 'voided'
                WHERE reference = ? AND state IN ('authorized', 'requires_action')
                """,
                [reference]
            )
            return true
        }
    }

    func refund(
        _ amount: Money,
        of reference: String,
        key: String
    ) async throws(ProviderUnavailable) {
        let _: Bool = try await once(key) { db in
            try db.execute(
                "UPDATE provider_charge SET refunded = refunded + ? WHERE reference = ?",
                [amount.minorUnits, reference]
            )
            return true
        }
    }

    /// What this provider holds of a charge: for whoever compares books.
    static func net(of reference: String, in db: Database) throws -> Int64? {
        try db.value(
            "SELECT captured - refunded FROM provider_charge WHERE reference = ?",
            [reference]
        )
    }

    private func move(_ reference: String, to state: String, in db: Database) throws {
        try db.execute(
            "UPDATE provider_charge SET state = ? WHERE reference = ?",
            [state, reference]
        )
    }

    /// Does the work once per key, and gives the first answer again ever after.
    private func once<Answer: Codable & Sendable>(
        _ key: String,
        _ work: @escaping @Sendable (Database) throws -> Answer
    ) async throws(ProviderUnavailable) -> Answer {
        do {
            return try await store.write { db in
                let sql = "SELECT answer FROM provider_request WHERE key = ?"
                if let text: String = try db.value(sql, [key]) {
                    return try Coding.decode([Answer].self, from: Data(text.utf8))[0]
                }
                let answer = try work(db)
                try db.execute(
                    "INSERT INTO provider_request (key, answer) VALUES (?, ?)",
                    [key, try Coding.text([answer])]
                )
                return answer
            }
        } catch {
            throw ProviderUnavailable()
        }
    }
}
