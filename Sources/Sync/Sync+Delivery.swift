import Cache
import Foundation
import Marketplace
import Wire

extension Sync {
    /// Stores the write, delivers it and files the outcome.
    func write<Body, Reply>(
        _ endpoint: Endpoint<Body, Reply>,
        as kind: ChangeKind,
        _ onRetry: @escaping OnRetry
    ) async throws(SyncError) -> Reply {
        let desk = desk
        guard let key = endpoint.idempotencyKey, let message = try? Message(endpoint) else {
            preconditionFailure("a write of the contract has a key and a body that is JSON")
        }
        let change = InFlight(
            key: key,
            kind: kind.rawValue,
            method: message.method,
            target: message.target,
            body: message.body,
            createdAt: time.now()
        )
        sending.insert(key)
        defer { sending.remove(key) }
        do throws(CacheError) {
            try await desk.journal.begin(change)
        } catch {
            throw Task.isCancelled ? .cancelled : SyncError(error)
        }
        let order = await deliver(message, Delivery(), at: desk, onRetry)
        return try await settle(order, key, Reply.self, at: desk)
    }

    /// Finds out what became of a write that an earlier run began.
    func resume(
        _ change: InFlight,
        _ kind: ChangeKind,
        at desk: Desk
    ) async -> Settlement.Outcome {
        sending.insert(change.key)
        defer { sending.remove(change.key) }
        let message = Message(
            method: change.method,
            target: change.target,
            body: change.body,
            key: change.key
        )
        let order = await deliver(message, Delivery(wasBegunBefore: true), limit: 3, at: desk)
        do throws(SyncError) {
            switch kind {
            case .book, .pay, .confirmPayment, .withdraw, .cancel:
                return .booking(try await settle(order, change.key, Booking.self, at: desk))
            case .review:
                return .review(try await settle(order, change.key, Review.self, at: desk))
            case .save, .unsave:
                return .wishlist(try await settle(order, change.key, Wishlist.self, at: desk))
            }
        } catch {
            if case .leaveOpen = order { return .open(error) }
            return .refused(error)
        }
    }

    /// Attempts until the order is final, the task is cancelled or the limit is reached.
    func deliver(
        _ message: Message,
        _ begun: Delivery,
        limit: Int = .max,
        at desk: Desk,
        _ onRetry: OnRetry = { _ in }
    ) async -> Delivery.Order {
        var delivery = begun
        while true {
            let outcome = await line.exchange(message, as: desk.keeper)
            let order = delivery.received(outcome, chance: time.chance())
            guard case .again(let pause) = order else { return order }
            guard delivery.attempts < limit else { return .leaveOpen(.unsettled) }
            onRetry(DeliveryProgress(attempts: delivery.attempts, pause: pause))
            do {
                try await time.pause(pause)
            } catch {
                return delivery.mayHaveArrived ? .leaveOpen(.cancelled) : .refuse(.cancelled)
            }
        }
    }

    /// Files the outcome, then forgets the write: in this order nothing is lost by a crash between.
    private func settle<Reply: Codable & Sendable>(
        _ order: Delivery.Order,
        _ key: String,
        _ type: Reply.Type,
        at desk: Desk
    ) async throws(SyncError) -> Reply {
        let result: Result<Reply, SyncError> =
            switch order {
            case .accept(let body):
                (try? Coding.decode(type, from: body)).map { .success($0) }
                    ?? .failure(.differentAge)
            case .refuse(let error): .failure(error)
            case .leaveOpen(let error): throw error
            case .again: preconditionFailure("deliver goes on by itself")
            }
        let now = time.now()
        // A task of its own, because a cancelled one may not write, and what is known must be kept.
        await Task {
            if case .success(let reply) = result {
                await Filer(desk).file(changed: reply, at: now)
            }
            try? await desk.journal.settle(key)
        }.value
        pullNow()
        return try result.get()
    }
}
