internal import Wire

extension StoreCheck {
    /// What holds of the log that clients follow.
    static let changePromises =
        [
            Promise(
                sentence: "there is one log of changes",
                sql:
                    "SELECT logs FROM (SELECT count(*) AS logs FROM change_log) AS log WHERE logs != 1"
            ),
            Promise(
                sentence: "no change stands where the next one will",
                sql: """
                    SELECT audience, type, id, seq FROM change
                    WHERE tx != 0 OR seq > (SELECT last_seq FROM change_log)
                    """,
                postgres: """
                    SELECT audience, type, id, tx FROM change
                    WHERE tx >= pg_snapshot_xmax(pg_current_snapshot())::text::bigint
                    """
            ),
            Promise(
                sentence: "a change is told to everybody, or to somebody who is there",
                sql: """
                    SELECT audience, type, id FROM change WHERE audience != '\(Changes.everybody)'
                        AND NOT EXISTS (SELECT 1 FROM "user" WHERE "user".id = audience)
                    """
            ),
        ] + SyncKind.allCases.compactMap(thing)

    /// That what has changed is there; months and places on lists have no row of their own.
    private static func thing(of kind: SyncKind) -> Promise? {
        let table: String? =
            switch kind {
            case .user: "\"user\""
            case .listing, .hostListing: "listing"
            case .booking: "booking"
            case .alteration: "alteration"
            case .payment: "payment"
            case .review: "review"
            case .thread: "thread"
            case .message: "message"
            case .wishlist: "wishlist"
            case .notification: "notice"
            case .calendar, .wishlistHome: nil
            }
        return table.map { table in
            Promise(
                sentence: "what has changed is there, or its end is told",
                sql: """
                    SELECT audience, type, id FROM change
                    WHERE type = '\(kind.rawValue)' AND is_deleted = 0
                        AND NOT EXISTS (SELECT 1 FROM \(table) WHERE \(table).id = change.id)
                    """
            )
        }
    }
}
