internal import Marketplace

/// The payments of many bookings at once.
extension PaymentRows {
    /// The payment of each booking that tells how its stay is paid for, by booking.
    static func latest(
        of bookings: [String],
        in db: Database
    ) throws -> Pending<Unread<[String: StoredPayment]>> {
        try db.ask(among: bookings) {
            "\(selection) WHERE booking IN (\($0)) AND purpose = 'stay'"
        }
        .unread { rows in
            let latest = rows.reduce(into: [String: Row]()) { latest, row in
                let booking: String = row["booking"]
                if let other = latest[booking], row.rank < other.rank { return }
                latest[booking] = row
            }
            return try latest.mapValues(stored)
        }
    }

    /// The payments that the provider knows by these names of its own.
    static func payments(references: [String], in db: Database) throws -> [StoredPayment] {
        try db.rows(among: references) { "\(selection) WHERE reference IN (\($0))" }.map(stored)
    }

    static func payments(ids: [String], in db: Database) throws -> [StoredPayment] {
        try db.rows(among: ids) { "\(selection) WHERE id IN (\($0))" }.map(stored)
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

extension Row {
    /// Of a booking's payments, the one with the highest tells how the stay is paid for.
    fileprivate var rank: (isAlive: Int, createdAt: Int64, id: String) {
        let state: String = self["state"]
        let isOver = [Payment.State.failed, .voided].map(\.rawValue).contains(state)
        return (isOver ? 0 : 1, self["created_at"], self["id"])
    }
}
