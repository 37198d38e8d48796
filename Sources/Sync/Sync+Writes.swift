package import Cache
package import Marketplace
package import Wire

extension Sync {
    /// Called between two attempts of a write.
    package typealias OnRetry = @Sendable (DeliveryProgress) -> Void

    /// Asks for a stay; the same body never makes two.
    ///
    /// - Throws: ``SyncError``.
    package func book(
        _ body: BookBody,
        onRetry: @escaping OnRetry = { _ in }
    ) async throws(SyncError) -> Booking {
        try await write(API.book(body), as: .book, onRetry)
    }

    /// Pays; the same payment id pays once, however often the reply is lost.
    ///
    /// Returns or throws only when the outcome is known, or when the task is cancelled; then the
    /// outcome is found out by ``resumeInFlight()``.
    ///
    /// - Throws: ``SyncError``.
    package func pay(
        _ id: BookingID,
        _ body: PayBody,
        onRetry: @escaping OnRetry = { _ in }
    ) async throws(SyncError) -> Booking {
        try await write(API.pay(id, body), as: .pay, onRetry)
    }

    /// Answers the bank's question.
    ///
    /// - Throws: ``SyncError``.
    package func confirmPayment(
        _ id: PaymentID,
        approved: Bool,
        onRetry: @escaping OnRetry = { _ in }
    ) async throws(SyncError) -> Booking {
        try await write(API.confirmPayment(id, approved: approved), as: .confirmPayment, onRetry)
    }

    /// Takes back a booking that is not confirmed yet.
    ///
    /// - Throws: ``SyncError``.
    package func withdraw(
        _ id: BookingID,
        onRetry: @escaping OnRetry = { _ in }
    ) async throws(SyncError) -> Booking {
        try await write(API.withdraw(id), as: .withdraw, onRetry)
    }

    /// Cancels for the refund that the guest was shown.
    ///
    /// - Throws: ``SyncError``.
    package func cancel(
        _ id: BookingID,
        _ body: CancelBody,
        onRetry: @escaping OnRetry = { _ in }
    ) async throws(SyncError) -> Booking {
        try await write(API.cancel(id, body), as: .cancel, onRetry)
    }

    /// Hands in a review; `key` is fresh for every text that is handed in.
    ///
    /// - Throws: ``SyncError``.
    package func review(
        _ id: BookingID,
        _ draft: ReviewDraft,
        key: String,
        onRetry: @escaping OnRetry = { _ in }
    ) async throws(SyncError) -> Review {
        try await write(API.review(id, draft, key: key), as: .review, onRetry)
    }

    /// The writes of this account whose outcome is not known, oldest first.
    package func openWrites() async -> [InFlight] {
        (try? await desk.journal.unsettled()) ?? []
    }

    /// Repeats every write that was left without an answer, each under its own key.
    ///
    /// To be called at the start and when the server is back. Writes of other accounts stay where
    /// they are.
    package func resumeInFlight() async -> [Settlement] {
        let desk = desk
        let changes = await openWrites()
        var settlements: [Settlement] = []
        for change in changes where !sending.contains(change.key) {
            guard let kind = ChangeKind(rawValue: change.kind) else { continue }
            let outcome = await resume(change, kind, at: desk)
            settlements.append(
                Settlement(kind: kind, createdAt: change.createdAt, outcome: outcome)
            )
        }
        return settlements
    }
}
