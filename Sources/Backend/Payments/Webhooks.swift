internal import Foundation
internal import HTTPTypes
internal import Marketplace
internal import Wire

/// Takes what providers tell unasked.
///
/// A message says only of which charge there is something new; what it is, the provider is asked.
/// So it does not matter in which order messages come, how late, or how often.
struct Webhooks: Sendable {
    /// How long it is remembered that a message came; longer than any provider repeats it.
    static let retention: Int64 = 30 * 86_400

    let store: Store
    let steps: PaymentSteps

    /// Notes a message down, once, and asks for what follows from it to be done; false when it was
    /// known.
    ///
    /// - Throws: ``Problem`` with the code `signature_invalid`, when it is not the provider's.
    func take(
        _ body: Data,
        headers: HTTPFields,
        at now: Instant
    ) async throws -> Bool {
        let event: ProviderEvent
        do {
            event = try steps.provider.event(in: body, headers: headers, at: now)
        } catch {
            throw Problem(error)
        }
        let provider = steps.provider.name
        let isNew = try await store.write { db in
            guard try WebhookRows.insert(event, from: provider, at: now, in: db) else {
                return false
            }
            try Jobs.enqueue(
                .followWebhook(event),
                lock: "charge " + event.charge,
                priority: .high,
                at: now,
                in: db
            )
            return true
        }
        CrashPoint.webhookNoted.reach()
        return isNew
    }

    /// Does what follows from a message: finishes what is open, then looks at the charge itself.
    ///
    /// - Throws: ``ProviderUnavailable``, ``StillUnderWay`` or an error of the store; the message
    ///   stays open.
    func handle(_ event: ProviderEvent) async throws {
        let provider = steps.provider.name
        let isOpen = try await store.read { db in
            try WebhookRows.isOpen(event.id, from: provider, in: db)
        }
        guard isOpen else { return }
        guard let charge = try await steps.provider.charge(event.charge) else {
            try await store.write { db in
                _ = try WebhookRows.end(event.id, from: provider, at: steps.clock(), in: db)
            }
            return
        }
        if let payment = charge.payment { try await steps.finish(payment) }
        let now = steps.clock()
        let outcomes = PaymentOutcomes(transitions: steps.transitions)
        let payment = try await store.write { db -> PaymentID? in
            guard try WebhookRows.end(event.id, from: provider, at: now, in: db),
                let payment = try PaymentRows.payment(reference: charge.reference, in: db)
            else { return nil }
            // Somebody has ordered something meanwhile: its answer may say more than the charge did.
            guard !payment.hasOpenStep else { throw StillUnderWay() }
            try outcomes.seen(charge, payment, at: now, in: db)
            return payment.id
        }
        if let payment { try await steps.finish(payment) }
    }

    /// Takes up the messages that were noted down and not dealt with.
    func handleOpen() async throws {
        let provider = steps.provider.name
        let events = try await store.read { try WebhookRows.open(from: provider, in: $0) }
        for event in events { try? await handle(event) }
    }
}

/// A payment of which the news cannot be taken up before what is ordered of it is done.
struct StillUnderWay: Error {}

extension Problem {
    init(_ refusal: WebhookRefusal) {
        switch refusal {
        case .unsigned, .forged:
            self.init(.signatureInvalid, "The signature is not the provider's.")
        case .stale:
            self.init(.signatureInvalid, "The signature is too old, or from the future.")
        case .unreadable:
            self.init(.invalidBody, "The body is no message of this provider.")
        }
    }
}
