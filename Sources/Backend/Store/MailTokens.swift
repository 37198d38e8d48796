internal import Foundation
internal import Marketplace

/// Rows of the tokens that go out by mail: each is used once, in time, for one purpose.
enum MailTokens {
    enum Purpose: String, Sendable {
        case verifyEmail = "verify_email"
        case resetPassword = "reset_password"

        /// In seconds: an address is proved within a day, a password changed within the hour.
        var lifetime: Int64 {
            switch self {
            case .verifyEmail: 86_400
            case .resetPassword: 3_600
            }
        }
    }

    /// Keeps the digest of a token for a person's present address.
    static func insert(
        _ token: Data,
        _ purpose: Purpose,
        for user: User,
        at now: Instant,
        in db: Database
    ) throws {
        try db.execute(
            """
            INSERT INTO mail_token (hash, "user", purpose, email, created_at, expires_at)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                Digest.sha256(token), user.id.text, purpose.rawValue, user.email,
                now.milliseconds, now.adding(seconds: purpose.lifetime).milliseconds,
            ]
        )
    }

    /// Uses a token up; nil when it is unknown, was used, has expired, or is of an address that
    /// the person no longer has.
    static func use(
        _ token: Data,
        _ purpose: Purpose,
        at now: Instant,
        in db: Database
    ) throws -> UserID? {
        let user: String? = try db.value(
            """
            UPDATE mail_token SET used_at = ?1
            WHERE hash = ?2 AND purpose = ?3 AND used_at IS NULL AND expires_at > ?1
                AND email = (SELECT email FROM "user" WHERE "user".id = mail_token."user")
            RETURNING "user"
            """,
            [now.milliseconds, Digest.sha256(token), purpose.rawValue]
        )
        return user.flatMap(UserID.init)
    }

    /// Lets no token of this purpose that a person still holds work any more.
    static func revoke(
        _ purpose: Purpose,
        of user: UserID,
        at now: Instant,
        in db: Database
    ) throws {
        try db.execute(
            """
            UPDATE mail_token SET used_at = ?
            WHERE "user" = ? AND purpose = ? AND used_at IS NULL
            """,
            [now.milliseconds, user.text, purpose.rawValue]
        )
    }

    static func tidy(at now: Instant, in db: Database) throws {
        try db.execute("DELETE FROM mail_token WHERE expires_at <= ?", [now.milliseconds])
    }
}
