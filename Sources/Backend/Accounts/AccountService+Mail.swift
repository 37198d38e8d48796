internal import Foundation
internal import Marketplace
internal import Wire

/// Proving an address and getting back in: what goes through a mail.
extension AccountService {
    /// Has a mail sent with which a lost password can be changed, if there is such an account.
    ///
    /// Whether there is one does not show: only a job is enqueued here, and the job looks.
    func forgotPassword(of email: String, from address: String, at now: Instant) async throws {
        let email = AccountService.normalized(email)
        guard email.utf8.count <= 254, PlainText.isLine(email) else { return }
        if let wait = reminders.take(address, at: now) { throw RetryLater(seconds: wait) }
        // Per account silently: a refusal would tell that somebody else asks too.
        guard reminders.take(email, at: now) == nil else { return }
        try await store.write { db in
            try Jobs.enqueue(.mailPasswordReset(email: email), at: now, in: db)
        }
    }

    /// Sets a new password by the token of a mail, and ends every session.
    ///
    /// - Throws: ``Problem`` with the code `token_invalid`.
    func resetPassword(
        by token: String,
        to password: String,
        from address: String,
        at now: Instant
    ) async throws {
        if let wait = logins.take(address, at: now) { throw RetryLater(seconds: wait) }
        try AccountService.check(password: password)
        guard let bytes = AccountService.bytes(of: token) else { throw AccountService.deadToken }
        let hash = try await passwords.hash(password)
        let email = try await store.write { db in
            guard let user = try MailTokens.use(bytes, .resetPassword, at: now, in: db) else {
                throw AccountService.deadToken
            }
            // Whoever reads the mail holds the address.
            try Accounts.verify(user, at: now, in: db)
            try Accounts.setPassword(hash, of: user, in: db)
            try MailTokens.revoke(.resetPassword, of: user, at: now, in: db)
            try Sessions.revokeAll(of: user, at: now, in: db)
            return try Accounts.user(user, in: db)?.email
        }
        // Whoever guessed until they had to wait need not wait any longer.
        if let email { attempts.forgive(AccountService.attemptKey(email, from: address), at: now) }
    }

    /// Takes an address for proved.
    ///
    /// - Throws: ``Problem`` with the code `token_invalid`.
    func verifyEmail(by token: String, from address: String, at now: Instant) async throws {
        if let wait = logins.take(address, at: now) { throw RetryLater(seconds: wait) }
        guard let bytes = AccountService.bytes(of: token) else { throw AccountService.deadToken }
        try await store.write { db in
            guard let user = try MailTokens.use(bytes, .verifyEmail, at: now, in: db) else {
                throw AccountService.deadToken
            }
            try Accounts.verify(user, at: now, in: db)
        }
    }

    /// Sends the mail about a new address again.
    func resendVerification(to caller: Caller, at now: Instant) async throws {
        if let wait = reminders.take(caller.user.text, at: now) { throw RetryLater(seconds: wait) }
        try await store.write { db in
            try Jobs.enqueue(.mailVerification(caller.user), at: now, in: db)
        }
    }

    static let deadToken = Problem(
        .tokenInvalid,
        "This link is not valid, was used before, or has expired. Ask for a new one."
    )
}
