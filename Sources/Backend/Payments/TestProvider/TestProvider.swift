internal import Foundation
internal import HTTPTypes
internal import Marketplace
internal import Wire

/// A payment provider that moves no money: the same requests always have the same outcome.
///
/// All that the rest of the program knows of it is ``PaymentProvider``.
struct TestProvider: PaymentProvider {
    let name = ProviderName.test
    let books: TestBooks
    let signature: WebhookSignature
    let clock: @Sendable () -> Instant
    var faults = ProviderFaults.none
    /// Told that there is something to tell.
    var onEvent: @Sendable () -> Void = {}

    /// Exchanges a card for a token.
    func tokenize(_ card: CardBody, at now: Instant) async throws -> CardTokenReply {
        let outcome = try TestCards.outcome(of: card, today: now.utcDate)
        let summary = TestCards.summary(of: card.number)
        let token = "tok_" + Random.token(bytes: 18)
        try await books.write { db in
            try db.execute(
                """
                INSERT INTO card (token, outcome, brand, last_four, created_at)
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
        _ order: ChargeOrder,
        key: String
    ) async throws(ProviderUnavailable) -> Authorization {
        try await once(.authorize, key) { db, _ in
            let sql = "SELECT * FROM card WHERE token = ?"
            guard let row = try db.row(sql, [order.cardToken]),
                let outcome = TestCards.Outcome(rawValue: row["outcome"])
            else { return .declined(.declined, card: nil) }
            let card = CardSummary(brand: row["brand"], lastFour: row["last_four"])
            if let failure = outcome.failure { return .declined(failure, card: card) }
            let reference = "ch_" + TestProvider.name(from: key)
            let state = outcome == .action ? ProviderCharge.State.requiresAction : .authorized
            try db.execute(
                """
                INSERT INTO charge (reference, payment, token, state, currency, amount, moved)
                VALUES (?, ?, ?, ?, ?, ?, (SELECT coalesce(max(moved), 0) + 1 FROM charge))
                """,
                [
                    reference, order.payment.text, order.cardToken, state.rawValue,
                    order.amount.currency.code, order.amount.minorUnits,
                ]
            )
            try tell("charge.\(state.rawValue)", reference, in: db)
            return state == .requiresAction
                ? .requiresAction(reference: reference, card: card)
                : .authorized(reference: reference, card: card)
        }
    }

    func confirm(
        _ charge: String,
        approved: Bool,
        key: String
    ) async throws(ProviderUnavailable) -> Authorization {
        try await once(.confirm, key) { db, _ in
            guard let known = try read(charge, in: db), known.state == .requiresAction else {
                return .declined(.processingError, card: nil)
            }
            try move(charge, from: [.requiresAction], to: approved ? .authorized : .failed, in: db)
            return approved
                ? .authorized(reference: charge, card: known.card)
                : .declined(.authenticationFailed, card: known.card)
        }
    }

    func capture(
        _ charge: String,
        key: String
    ) async throws(ProviderUnavailable) -> PaymentFailure? {
        try await once(.capture, key) { db, fault in
            if fault == .captureRefused {
                try move(charge, from: [.authorized], to: .failed, in: db)
                return .processingError
            }
            guard
                try move(charge, from: [.authorized], to: .captured, "captured = amount", in: db)
            else { return .processingError }
            let outcome: String? = try db.value(
                "SELECT outcome FROM card JOIN charge USING (token) WHERE reference = ?",
                [charge]
            )
            if outcome == TestCards.Outcome.disputedLater.rawValue {
                try move(charge, from: [.captured], to: .disputed, in: db)
            }
            return nil
        }
    }

    func void(_ charge: String, key: String) async throws(ProviderUnavailable) {
        let _: Bool = try await once(.void, key) { db, _ in
            try move(charge, from: [.authorized, .requiresAction], to: .voided, in: db)
        }
    }

    func refund(
        _ amount: Money,
        of charge: String,
        key: String
    ) async throws(ProviderUnavailable) -> PaymentFailure? {
        try await once(.refund, key) { db, _ in
            guard let known = try read(charge, in: db), known.amount.currency == amount.currency,
                known.refunded.minorUnits + amount.minorUnits <= known.captured.minorUnits,
                known.state == .captured || known.state == .won
            else { return .processingError }
            try move(
                charge,
                from: [known.state],
                to: known.state,
                "refunded = refunded + \(amount.minorUnits)",
                in: db
            )
            return nil
        }
    }

    /// Does the work once per key, and gives the first answer again ever after.
    private func once<Answer: Codable & Sendable>(
        _ request: ProviderFaults.Request,
        _ key: String,
        _ work: @escaping @Sendable (Database, ProviderFaults.Fault?) throws -> Answer
    ) async throws(ProviderUnavailable) -> Answer {
        let fault = faults.next(request, key: key)
        if fault == .timeoutBefore || fault == .failure { throw ProviderUnavailable() }
        let answer: Answer
        do {
            answer = try await books.write { db in
                let sql = "SELECT answer FROM request WHERE key = ?"
                if let text: String = try db.value(sql, [key]) {
                    return try Coding.decode([Answer].self, from: Data(text.utf8))[0]
                }
                let answer = try work(db, fault)
                try db.execute(
                    "INSERT INTO request (key, answer) VALUES (?, ?)",
                    [key, try Coding.text([answer])]
                )
                return answer
            }
        } catch {
            throw ProviderUnavailable()
        }
        onEvent()
        if fault == .timeoutAfter { throw ProviderUnavailable() }
        return answer
    }

    /// A name that follows from what was asked.
    static func name(from text: String) -> String {
        Digest.hexadecimal(Digest.sha256(Data(text.utf8)).prefix(14))
    }
}
