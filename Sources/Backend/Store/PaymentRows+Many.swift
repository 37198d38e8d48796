internal import Marketplace

/// The payments of many bookings at once.
extension PaymentRows {
    /// The payment of each booking that tells how its stay is paid for, by booking.
    static func latest(
        of bookings: [String],
        in db: Database
    ) throws -> Pending<[String: StoredPayment]> {
        try db.ask(among: bookings) {
            """
            \(selection) WHERE booking IN (\($0)) AND purpose = 'stay'
            ORDER BY booking, CASE WHEN state IN ('failed', 'voided') THEN 1 ELSE 0 END,
                created_at DESC, id DESC
            """
        }
        .map { rows in
            try rows.reduce(into: [:]) { latest, row in
                let booking: String = row["booking"]
                if latest[booking] == nil { latest[booking] = try stored(row) }
            }
        }
    }

    /// These payments, as far as they are of the guest's bookings.
    static func some(
        _ ids: [String],
        of guest: UserID,
        in db: Database
    ) throws -> [StoredPayment] {
        let rows = try db.rows(
            among: ids,
            {
                """
                \(selection) WHERE booking IN (SELECT booking.id FROM booking
                    WHERE booking.id = payment.booking AND guest = ?1) AND id IN (\($0))
                """
            },
            also: [guest.text]
        )
        return try rows.map(stored)
    }
}
