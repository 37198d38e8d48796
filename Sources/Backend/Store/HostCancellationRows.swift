internal import Marketplace
internal import Wire

/// What is said in public, and counted, of hosts who cancelled.
enum HostCancellationRows {
    /// What a home's page says of its host's cancellations, the newest first.
    static func notes(of home: Home, in db: Database) throws -> [CancellationNote] {
        try db.rows(
            """
            SELECT note, at FROM host_cancellation WHERE listing = ?
            ORDER BY at DESC, booking DESC LIMIT 20
            """,
            [home.number]
        ).map { row in
            let day = home.wall(at: row.instant("at")).date
            return CancellationNote(text: row["note"], month: day.firstOfMonth(adding: 0))
        }
    }

    static func insert(
        _ consequences: HostCancellationConsequences,
        of booking: StoredBooking,
        by host: UserID,
        at now: Instant,
        in db: Database
    ) throws {
        try db.execute(
            """
            INSERT INTO host_cancellation (booking, listing, host, note, currency, fee, at)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                booking.id.text, booking.listing, host.text, consequences.note,
                consequences.fee.currency.code, consequences.fee.minorUnits, now.milliseconds,
            ]
        )
    }
}
