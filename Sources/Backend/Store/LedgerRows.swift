internal import Marketplace

/// Rows of the books, as those read them whom they concern.
enum LedgerRows {
    /// What moved, from a transaction's number downwards; of a host's homes only the host's entries.
    static func transactions(
        of host: UserID?,
        _ booking: BookingID?,
        before number: Int64,
        limit: Int,
        in db: Database
    ) throws -> [(number: Int64, transaction: LedgerTransaction)] {
        var conditions = ["ledger_transaction.id < ?"]
        var arguments: [any SQLConvertible] = [number]
        var tables = "ledger_transaction"
        if let booking {
            conditions.append("ledger_transaction.booking = ?")
            arguments.append(booking.text)
        }
        if let host {
            // Begins with the host's few homes, whatever the size of the books.
            tables = """
                listing JOIN booking ON booking.listing = listing.number
                JOIN ledger_transaction ON ledger_transaction.booking = booking.id
                """
            conditions.append("listing.host = ? AND EXISTS (\(ownEntry))")
            arguments.append(host.text)
        }
        let rows = try db.rows(
            """
            SELECT ledger_transaction.* FROM \(tables)
            WHERE \(conditions.joined(separator: " AND "))
            ORDER BY ledger_transaction.id DESC LIMIT ?
            """,
            arguments + [limit]
        )
        return try rows.map { row in
            let number: Int64 = row["id"]
            return (number, try transaction(row, isWhole: host == nil, in: db))
        }
    }

    /// What the ledger has at the provider of these payments, in minor units by payment.
    static func held(of payments: [String], in db: Database) throws -> [String: Int64] {
        let rows = try db.rows(among: payments) {
            """
            SELECT payment, CAST(sum(ledger_entry.amount) AS BIGINT) AS held FROM ledger_entry
            JOIN ledger_transaction ON ledger_transaction.id = ledger_entry."transaction"
            WHERE ledger_transaction.payment IN (\($0)) AND account = 'provider_clearing'
            GROUP BY payment
            """
        }
        return rows.reduce(into: [:]) { $0[$1["payment"]] = $1["held"] as Int64 }
    }

    private static let ownEntry = """
        SELECT 1 FROM ledger_entry WHERE ledger_entry."transaction" = ledger_transaction.id
            AND account = 'host_payable'
        """

    private static func transaction(
        _ row: Row,
        isWhole: Bool,
        in db: Database
    ) throws -> LedgerTransaction {
        let number: Int64 = row["id"]
        let payment: String? = row["payment"]
        let entries = try db.rows(
            "SELECT * FROM ledger_entry WHERE \"transaction\" = ? ORDER BY id",
            [number]
        )
        return LedgerTransaction(
            id: String(number),
            kind: try row.named("kind"),
            booking: try row.id("booking"),
            payment: payment.flatMap { PaymentID($0) },
            at: row.instant("at"),
            entries: try entries.map { entry in
                LedgerEntry(
                    account: try entry.named("account"),
                    amount: entry.money("amount", in: try entry.currency())
                )
            }.filter { isWhole || $0.account == .hostPayable }
        )
    }
}
