internal import Marketplace

/// Compares the provider's list with our payments and our ledger.
///
/// What is under way is left out: its outcome is known once it is finished.
struct Reconciliation: Sendable {
    let store: Store
    let provider: any PaymentProvider

    /// Each difference in a sentence that names charge or payment; empty when all is the same.
    ///
    /// - Throws: ``ProviderUnavailable`` or an error of the store.
    func differences() async throws -> [String] {
        var differences: [String] = []
        var seen: Set<String> = []
        var cursor: String?
        repeat {
            let page = try await provider.charges(since: cursor)
            seen.formUnion(page.charges.map(\.reference))
            let suspects = try await store.read { db -> [String] in
                let own = try OwnBooks(on: page.charges, in: db)
                return page.charges.filter { !compare($0, own).isEmpty }.map(\.reference)
            }
            for suspect in suspects { differences += try await look(at: suspect) }
            cursor = page.next
        } while cursor != nil
        let known = seen
        let strangers = try await store.read { try unlisted(beyond: known, in: $0) }
        for stranger in strangers where try await provider.charge(stranger.reference) == nil {
            differences.append(
                "\(stranger.payment) is the charge \(stranger.reference), "
                    + "which the provider does not have"
            )
        }
        return differences
    }

    /// Compares once more: a charge may have changed since it was listed.
    private func look(at reference: String) async throws -> [String] {
        guard let charge = try await provider.charge(reference) else { return [] }
        return try await store.read { compare(charge, try OwnBooks(on: [charge], in: $0)) }
    }

    private func compare(_ charge: ProviderCharge, _ own: OwnBooks) -> [String] {
        guard let payment = own.payment(of: charge) else {
            return ["the provider has the charge \(charge.reference) of \(charge.amount), we none"]
        }
        if payment.hasOpenStep { return [] }
        guard payment.reference == charge.reference else {
            return ["\(payment.id) is another charge than \(charge.reference), which names it"]
        }
        return compare(charge, payment, held: own.held(of: payment))
    }

    private func compare(
        _ charge: ProviderCharge,
        _ payment: StoredPayment,
        held: Money
    ) -> [String] {
        var differences: [String] = []
        func compare(_ what: String, _ ours: Money, _ theirs: Money) {
            guard ours != theirs else { return }
            differences.append(
                "\(payment.id) has \(what) \(ours), the provider \(theirs) (\(charge.reference))"
            )
        }
        compare("an amount of", payment.payment.amount, charge.amount)
        compare("captured", payment.captured, charge.captured)
        compare("refunded", payment.payment.refunded, charge.refunded)
        compare("lost", payment.lost, charge.lost)
        if !charge.state.fits(payment.payment) {
            differences.append(
                "\(payment.id) is \(payment.state.rawValue), "
                    + "at the provider \(charge.state.rawValue) (\(charge.reference))"
            )
        }
        compare("in the ledger", held, charge.captured - charge.refunded - charge.lost)
        return differences
    }

    private func unlisted(
        beyond seen: Set<String>,
        in db: Database
    ) throws -> [(payment: String, reference: String)] {
        let rows = try db.rows("SELECT id, reference FROM payment WHERE reference IS NOT NULL")
        return rows.filter { !seen.contains($0["reference"]) }
            .map { (payment: $0["id"], reference: $0["reference"]) }
    }
}

extension ProviderCharge.State {
    /// Whether a payment, with nothing under way, is a charge in this state.
    fileprivate func fits(_ payment: Payment) -> Bool {
        let isTaken = [.captured, .partiallyRefunded, .refunded].contains(payment.state)
        return switch self {
        case .requiresAction: payment.state == .requiresAction
        case .authorized: payment.state == .authorized
        case .captured: isTaken && payment.dispute == nil
        case .failed: payment.state == .failed
        case .voided: payment.state == .voided
        case .disputed: isTaken && payment.dispute == .disputed
        case .won: isTaken && payment.dispute == .won
        case .lost: isTaken && payment.dispute == .lost
        }
    }
}
