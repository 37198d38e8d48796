internal import Foundation
internal import Marketplace
internal import Wire

/// What a person who is logged in does with password and sessions.
extension AccountService {
    /// Changes the password; every other session ends, and no mail about a lost one works any more.
    ///
    /// The same change again, with its key, is done already.
    ///
    /// - Throws: ``Problem`` with the code `wrong_credentials`, when `current` is not the password.
    func changePassword(
        _ body: ChangePasswordBody,
        key: String,
        of caller: Caller,
        at now: Instant
    ) async throws {
        let throttled = "change " + caller.user.text
        if let wait = attempts.take(throttled, at: now) { throw RetryLater(seconds: wait) }
        try AccountService.check(password: body.new)
        // The passwords are no part of the fingerprint: a plain digest of them must not be stored.
        let change = Idempotency.Request(
            actor: throttled,
            key: key,
            fingerprint: Digest.sha256(Data())
        )
        let known = try await store.read { try Accounts.passwordHash(of: caller.user, in: $0) }
        let isRight = try await passwords.matches(body.current, known)
        if isRight, try await replace(known, with: body.new, change, of: caller, at: now) {
            return attempts.forgive(throttled, at: now)
        }
        guard try await isDone(change, body.new, of: caller, at: now) else {
            throw Problem(.wrongCredentials, "This is not your present password.")
        }
    }

    /// False when another change came between: then this one knew the wrong password.
    private func replace(
        _ known: String?,
        with password: String,
        _ change: Idempotency.Request,
        of caller: Caller,
        at now: Instant
    ) async throws -> Bool {
        let hash = try await passwords.hash(password)
        return try await store.write { db in
            let user = caller.user
            guard try Accounts.passwordHash(of: user, in: db) == known else { return false }
            try Accounts.setPassword(hash, of: user, in: db)
            try MailTokens.revoke(.resetPassword, of: user, at: now, in: db)
            try Sessions.revokeAll(of: user, except: caller.session, at: now, in: db)
            let answer = Idempotency.Answer(status: 200, body: Data())
            try Idempotency.keep(answer, to: change, at: now, in: db)
            return true
        }
    }

    /// Whether this very change was made before, and none after it.
    private func isDone(
        _ change: Idempotency.Request,
        _ password: String,
        of caller: Caller,
        at now: Instant
    ) async throws -> Bool {
        let (hash, answer) = try await store.read { db in
            (
                try Accounts.passwordHash(of: caller.user, in: db),
                try Idempotency.answer(to: change, at: now, in: db)
            )
        }
        guard answer != nil else { return false }
        return try await passwords.matches(password, hash)
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
    func setRole(
        _ role: UserRole,
        of id: UserID,
        by caller: Caller,
        at now: Instant
    ) async throws -> User {
        try caller.requireAdmin()
        guard id != caller.user else {
            throw Problem(.forbidden, "Nobody changes their own role.")
        }
        let user = try await store.write { db in
            try Accounts.setRole(role, of: id, in: db)
            try Changes.recordProfile(of: id, at: now, in: db)
            return try Accounts.user(id, in: db)
        }
        guard let user else { throw Problem(.notFound, "There is no such person.") }
        return user
    }
}
