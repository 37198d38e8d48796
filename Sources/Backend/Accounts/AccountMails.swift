internal import Foundation
internal import Marketplace

/// The mails with which an account is proved and won back.
///
/// The token is made when the mail goes out, so that none lies in the queue: the database knows
/// only its digest. A job that is done twice sends two tokens, each of which works once.
struct AccountMails: Sendable {
    let store: Store
    let mailer: any Mailer

    func verify(_ id: UserID, at now: Instant) async throws {
        let token = Random.bytes(32)
        let user = try await store.write { db -> User? in
            guard let user = try Accounts.user(id, in: db), user.isEmailVerified != true else {
                return nil
            }
            try MailTokens.insert(token, .verifyEmail, for: user, at: now, in: db)
            return user
        }
        guard let user else { return }
        try await send(.verification(token: Base64URL.encode(token)), to: user)
    }

    func resetPassword(of email: String, at now: Instant) async throws {
        let token = Random.bytes(32)
        let user = try await store.write { db -> User? in
            guard let user = try Accounts.login(email, in: db)?.user else { return nil }
            try MailTokens.insert(token, .resetPassword, for: user, at: now, in: db)
            return user
        }
        guard let user else { return }
        try await send(.passwordReset(token: Base64URL.encode(token)), to: user)
    }

    private func send(_ content: MailJob.Content, to user: User) async throws {
        try await mailer.send(MailJob(to: user.email, name: user.name, content: content))
    }
}
