internal import Foundation
internal import Marketplace
internal import Wire

/// Shows hosts what the books say they are owed.
struct LedgerService: Sendable {
    /// More lines than this are fetched page by page.
    private static let longestSheet = 10_000

    let store: Store
    let cursors: Cursors

    /// What moved for a host's homes, the latest first: the host's own entries, all of them for an
    /// administrator.
    func ledger(
        of caller: Caller,
        _ booking: BookingID?,
        page: PageRequest
    ) async throws -> Page<LedgerTransaction> {
        let list = try cursors.list("ledger \(caller.user) \(booking?.text ?? "")", page)
        let rows = try await rows(of: caller, booking, before: list.position, limit: list.wanted)
        return list.page(
            rows,
            at: { ListPosition(key: $0.number, tie: "") },
            show: { $0.map(\.transaction) }
        )
    }

    /// The same as lines of comma-separated values (RFC 4180), for a spreadsheet.
    func sheet(of caller: Caller, _ booking: BookingID?) async throws -> Data {
        let rows = try await rows(
            of: caller,
            booking,
            before: nil,
            limit: LedgerService.longestSheet
        )
        var text = "at,kind,booking,payment,account,currency,amount\r\n"
        for transaction in rows.map(\.transaction) {
            for entry in transaction.entries {
                let fields = [
                    transaction.at.description, transaction.kind.rawValue,
                    transaction.booking?.text ?? "", transaction.payment?.text ?? "",
                    entry.account.rawValue, entry.amount.currency.code, entry.amount.decimal,
                ]
                text += fields.joined(separator: ",") + "\r\n"
            }
        }
        return Data(text.utf8)
    }

    private func rows(
        of caller: Caller,
        _ booking: BookingID?,
        before position: ListPosition?,
        limit: Int
    ) async throws -> [(number: Int64, transaction: LedgerTransaction)] {
        try await store.read { db in
            try LedgerRows.transactions(
                of: caller.isAdmin ? nil : caller.user,
                booking,
                before: position?.key ?? .max,
                limit: limit,
                in: db
            )
        }
    }
}

extension Money {
    /// `-1234.50`: for machines, with the currency's own number of decimals.
    fileprivate var decimal: String {
        let exponent = currency.exponent
        guard exponent > 0 else { return String(minorUnits) }
        let digits = String(minorUnits.magnitude)
        let padded =
            String(repeating: "0", count: max(0, exponent + 1 - digits.utf8.count)) + digits
        return (isNegative ? "-" : "") + padded.dropLast(exponent) + "."
            + padded.suffix(exponent)
    }
}
