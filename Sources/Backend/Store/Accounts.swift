internal import Foundation
internal import Marketplace
internal import Wire

/// Rows of people, their sessions and the tokens that renew these.
enum Accounts {
    /// What came of a refresh token.
    enum Renewal: Sendable {
        case renewed(user: UserID, session: String, token: Data)
        /// Unknown, expired, or used before: its whole family is revoked.
        case refused
    }

    static let sessionLifetime: Int64 = 90 * 86_400
    /// How long the token before the present one still gives the same successor.
    static let grace: Int64 = 60

    static func user(_ id: UserID, in db: Database) throws -> User? {
        let statement = "SELECT * FROM \"user\" WHERE id = ?"
        return try db.row(statement, [id.text]).map(user)
    }

    static func login(
        _ email: String,
        in db: Database
    ) throws -> (user: User, passwordHash: String?)? {
        let statement = "SELECT * FROM \"user\" WHERE email = ?"
        return try db.row(statement, [email]).map {
            (try user($0), $0["password_hash"])
        }
    }

    /// False when the address is taken.
    static func insert(_ user: User, passwordHash: String, in db: Database) throws -> Bool {
        let statement = """
            INSERT INTO "user" (id, email, password_hash, name, about, created_at)
            VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (email) DO NOTHING
            """
        try db.execute(
            statement,
            [
                user.id.text, user.email, passwordHash, user.name, user.about,
                user.createdAt.milliseconds,
            ]
        )
        return db.changes == 1
    }

    static func update(_ id: UserID, _ profile: ProfileBody, in db: Database) throws {
        try db.execute(
            "UPDATE \"user\" SET name = coalesce(?, name), about = coalesce(?, about) WHERE id = ?",
            [profile.name, profile.about, id.text]
        )
    }

    static func openSession(
        of user: UserID,
        device: String,
        token: Data,
        at now: Instant,
        in db: Database
    ) throws -> String {
        let session: SessionID = Random.id(at: now)
        try db.execute(
            """
            INSERT INTO session (id, "user", device, created_at, expires_at)
            VALUES (?, ?, ?, ?, ?)
            """,
            [
                session.text, user.text, device, now.milliseconds,
                now.adding(seconds: sessionLifetime).milliseconds,
            ]
        )
        try insert(token, session: session.text, at: now, in: db)
        return session.text
    }

    /// The role of whom a session belongs to; nil when it is not open.
    static func role(in caller: Caller, at now: Instant, in db: Database) throws -> UserRole? {
        let row = try db.row(
            """
            SELECT role FROM session JOIN "user" ON "user".id = session."user"
            WHERE session.id = ? AND "user".id = ? AND revoked_at IS NULL AND expires_at > ?
            """,
            [caller.session, caller.user.text, now.milliseconds]
        )
        return try row?.named("role")
    }

    /// Uses a token up and gives its successor, which `seal` makes of it.
    static func renew(
        _ token: Data,
        seal: Seal,
        at now: Instant,
        in db: Database
    ) throws -> Renewal {
        let row = try db.row(
            """
            SELECT refresh_token.*, session."user", session.revoked_at, session.expires_at
            FROM refresh_token JOIN session ON session.id = refresh_token.session
            WHERE hash = ?
            """,
            [Digest.sha256(token)]
        )
        guard let row else { return .refused }
        let session: String = row["session"]
        guard row.optionalInstant("revoked_at") == nil, now < row.instant("expires_at") else {
            return .refused
        }
        let salt = row["salt"] as Data? ?? Random.bytes(16)
        let successor = seal.code(of: token + salt)
        if let usedAt = row.optionalInstant("used_at") {
            let isInGrace = now < usedAt.adding(seconds: grace)
            guard isInGrace, try isUnused(successor, in: db) else {
                try revoke(session: session, at: now, in: db)
                return .refused
            }
        } else {
            try db.execute(
                "UPDATE refresh_token SET used_at = ?, salt = ? WHERE hash = ?",
                [now.milliseconds, salt, Digest.sha256(token)]
            )
            try insert(successor, session: session, at: now, in: db)
            let used = "UPDATE session SET used_at = ? WHERE id = ?"
            try db.execute(used, [now.milliseconds, session])
        }
        return .renewed(user: try row.id("user"), session: session, token: successor)
    }

    /// Ends the session that a token belongs to; an unknown token ends nothing.
    static func revoke(token: Data, at now: Instant, in db: Database) throws {
        let session: String? = try db.value(
            "SELECT session FROM refresh_token WHERE hash = ?",
            [Digest.sha256(token)]
        )
        if let session { try revoke(session: session, at: now, in: db) }
    }

    /// Forgets the sessions that are over, with their tokens.
    static func forgetSessions(at now: Instant, in db: Database) throws {
        try db.execute(
            "DELETE FROM session WHERE expires_at <= ?",
            [now.milliseconds]
        )
    }

    /// A revoked session is remembered for a week, then forgotten like one that expired.
    static func revoke(session: String, at now: Instant, in db: Database) throws {
        try db.execute(
            """
            UPDATE session SET revoked_at = ?1, expires_at = CASE WHEN expires_at < ?2 THEN expires_at ELSE ?2 END
            WHERE id = ?3 AND revoked_at IS NULL
            """,
            [
                now.milliseconds, now.adding(seconds: 7 * 86_400).milliseconds, session,
            ]
        )
    }

    private static func isUnused(_ token: Data, in db: Database) throws -> Bool {
        let sql = "SELECT 1 FROM refresh_token WHERE hash = ? AND used_at IS NULL"
        return try db.exists(sql, [Digest.sha256(token)])
    }

    private static func insert(
        _ token: Data,
        session: String,
        at now: Instant,
        in db: Database
    ) throws {
        try db.execute(
            "INSERT INTO refresh_token (hash, session, created_at) VALUES (?, ?, ?)",
            [Digest.sha256(token), session, now.milliseconds]
        )
    }

    private static func user(_ row: Row) throws -> User {
        User(
            id: try row.id("id"),
            email: row["email"],
            name: row["name"],
            about: row["about"],
            homes: row["homes"],
            createdAt: row.instant("created_at"),
            role: try row.named("role"),
            isEmailVerified: row.optionalInstant("verified_at") != nil
        )
    }
}
