internal import Logging

/// Whoever delivers mail; the one seam to it.
protocol Mailer: Sendable {
    /// Hands a mail over; it may be handed over twice after a crash.
    func send(_ mail: MailJob) async throws
}

/// Writes mails to the log instead of sending them.
struct LogMailer: Mailer {
    let logger: Logger
    /// Whether the log may hold what only the addressee should read; true in a demo.
    let showsSecrets: Bool

    func send(_ mail: MailJob) async throws {
        guard showsSecrets else {
            logger.notice("a mail was not sent: no mail server is set up")
            return
        }
        logger.notice("mail to \(mail.to): \(mail.words)")
    }
}

extension MailJob {
    /// What the log shows of it.
    fileprivate var words: String {
        switch content {
        case .verification(let token): "verify the address with the token \(token)"
        case .passwordReset(let token): "set a new password with the token \(token)"
        case .notice(let subject, let text): "\(subject): \(text)"
        }
    }
}
