internal import Foundation
internal import Marketplace

/// Rows of sessions, for the people whose they are.
enum Sessions {
    /// The open sessions of a person, the latest used first.
    static func open(of user: UserID, at now: Instant, in db: Database) throws -> [Row] {
        try db.rows(
            """
            SELECT id, device, created_at, coalesce(used_at, created_at) AS used_at
            FROM session WHERE "user" = ? AND revoked_at IS NULL AND expires_at > ?
            ORDER BY coalesce(used_at, created_at) DESC, id
            """,
            [user.text, now.milliseconds]
        )
    }

    /// Ends one session of a person; false when there is none of that name.
    static func revoke(
        _ session: String,
        of user: UserID,
        at now: Instant,
        in db: Database
    ) throws -> Bool {
        let sql = #"SELECT 1 FROM session WHERE id = ? AND "user" = ?"#
        guard try db.exists(sql, [session, user.text]) else { return false }
        try Accounts.revoke(session: session, at: now, in: db)
        return true
    }

    /// Ends all sessions of a person but one.
    static func revokeAll(
        of user: UserID,
        except session: String? = nil,
        at now: Instant,
        in db: Database
    ) throws {
        let others: [String] = try db.values(
            #"SELECT id FROM session WHERE "user" = ? AND id != ? AND revoked_at IS NULL"#,
            [user.text, session ?? ""]
        )
        for other in others { try Accounts.revoke(session: other, at: now, in: db) }
    }
}
