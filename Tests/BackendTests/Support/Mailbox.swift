import HTTPTypes
import HummingbirdTesting
import Testing
import Wire

@testable import Backend

/// Takes every mail, and keeps it.
final class Mailbox: Mailer {
    private let mails = Backend.Lock<[MailJob]>([])

    func send(_ mail: MailJob) async throws { mails.withLock { $0.append(mail) } }

    var all: [MailJob] { mails.withLock { $0 } }

    /// The tokens that went to somebody, the latest last.
    func tokens(to address: String, _ purpose: MailTokens.Purpose) -> [String] {
        all.filter { $0.to == address }.compactMap { mail in
            switch (mail.content, purpose) {
            case (.verification(let token), .verifyEmail): token
            case (.passwordReset(let token), .resetPassword): token
            default: nil
            }
        }
    }
}

extension World {
    /// The token of the latest mail to somebody, once all that waits is done.
    func mailed(_ purpose: MailTokens.Purpose, to name: String) async throws -> String {
        try await parts.jobs.drain()
        return try #require(mailbox.tokens(to: "\(name)@example.org", purpose).last)
    }

    /// Has somebody say that they forgot their password, and gives the token that they are sent.
    func forgotten(_ name: String) async throws -> String {
        _ = try await ask(API.forgotPassword("\(name)@example.org"))
        return try await mailed(.resetPassword, to: name)
    }

    func reset(_ token: String, to password: String = "another horse") async throws -> Int {
        let body = ResetPasswordBody(token: token, password: password)
        return try await send(API.resetPassword(body)).status.code
    }

    /// What comes of logging in with a password.
    func logIn(_ name: String, _ password: String, device: String = "") async throws -> Int {
        let body = LoginBody(email: "\(name)@example.org", password: password, device: device)
        return try await send(API.login(body)).status.code
    }
}
