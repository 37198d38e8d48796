internal import Foundation
internal import Marketplace
internal import Wire

/// What a person who is logged in does with password and sessions.
extension AccountService {
    /// Changes the password; every other session ends.
    ///
    /// - Throws: ``Problem`` with the code `wrong_credentials`, when `current` is not the password.
    func changePassword(
        from current: String,
        to password: String,
        of caller: Caller,
        at now: Instant
    ) async throws {
        let key = "change " + caller.user.text
        if let wait = attempts.take(key, at: now) { throw RetryLater(seconds: wait) }
        try AccountService.check(password: password)
        let known = try await store.read { try Accounts.passwordHash(of: caller.user, in: $0) }
        guard try await passwords.matches(current, known) else {
            throw Problem(.wrongCredentials, "This is not your present password.")
        }
        let hash = try await passwords.hash(password)
        try await store.write { db in
            // Another change may have come between: then this one knew the wrong password.
            guard try Accounts.passwordHash(of: caller.user, in: db) == known else {
                throw Problem(.wrongCredentials, "The password has just been changed.")
            }
            try Accounts.setPassword(hash, of: caller.user, in: db)
            try Sessions.revokeAll(of: caller.user, except: caller.session, at: now, in: db)
        }
        attempts.forgive(key, at: now)
    }

    func sessions(of caller: Caller, at now: Instant) async throws -> [AccountSession] {
        try await store.read { db in
            try Sessions.open(of: caller.user, at: now, in: db).map { row in
                AccountSession(
                    id: try row.id("id"),
                    device: row["device"],
                    createdAt: row.instant("created_at"),
                    lastUsedAt: row.instant("used_at"),
                    isCurrent: row["id"] == caller.session
                )
            }
        }
    }

    /// Ends every session of the caller's but the one that asks.
    func revokeOthers(of caller: Caller, at now: Instant) async throws {
        try await store.write { db in
            try Sessions.revokeAll(of: caller.user, except: caller.session, at: now, in: db)
        }
    }

    /// Ends a session of the caller's, also the one that asks.
    ///
    /// - Throws: ``Problem`` with the code `not_found`; it is the same for somebody else's session.
    func revoke(_ session: SessionID, of caller: Caller, at now: Instant) async throws {
        try await store.write { db in
            guard try Sessions.revoke(session.text, of: caller.user, at: now, in: db) else {
                throw Problem(.notFound, "There is no such session.")
            }
        }
    }

    /// What anybody may know of a person.
    func card(of id: UserID) async throws -> HostCard {
        guard let card = try await store.read({ try Accounts.card(of: id, in: $0) }) else {
            throw Problem(.notFound, "There is no such person.")
        }
        return card
    }

    /// Gives a person another role; an administrator cannot lock themselves out.
    func setRole(_ role: UserRole, of id: UserID, by caller: Caller) async throws -> User {
        try caller.requireAdmin()
        guard id != caller.user else {
            throw Problem(.forbidden, "Nobody changes their own role.")
        }
        let user = try await store.write { db in
            try Accounts.setRole(role, of: id, in: db)
            return try Accounts.user(id, in: db)
        }
        guard let user else { throw Problem(.notFound, "There is no such person.") }
        return user
    }
}
