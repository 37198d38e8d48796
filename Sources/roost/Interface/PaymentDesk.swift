import Marketplace
import Screens
import Sync

/// Payments under way, each of which goes on until its outcome is known.
///
/// A screen that asks is told at the next opportunity: the outcome, or that a reply was lost and
/// the server is being asked again. Asking twice never starts a payment twice.
actor PaymentDesk {
    /// Carries a payment to its end, and tells of each attempt that brought no reply.
    typealias Work = @Sendable (@escaping Sync.OnRetry) async -> Result<Booking, Failure>

    private typealias Waiter = CheckedContinuation<Result<Booking, Failure>, Never>

    private var waiters: [PaymentID: [Waiter]] = [:]

    /// Starts the work unless this payment is under way, and waits for news of it.
    func outcome(of id: PaymentID, _ work: @escaping Work) async -> Result<Booking, Failure> {
        if waiters[id] == nil {
            waiters[id] = []
            Task {
                let result = await work { _ in
                    Task { await self.tell(id, .failure(.unknownOutcome(PaymentDesk.lost))) }
                }
                self.finish(id, result)
            }
        }
        return await withCheckedContinuation { waiters[id]?.append($0) }
    }

    private static let lost = "No reply came. The payment is made at most once; asking again."

    private func tell(_ id: PaymentID, _ news: Result<Booking, Failure>) {
        guard let waiting = waiters[id] else { return }
        waiters[id] = []
        for waiter in waiting { waiter.resume(returning: news) }
    }

    private func finish(_ id: PaymentID, _ result: Result<Booking, Failure>) {
        tell(id, result)
        waiters[id] = nil
    }
}
