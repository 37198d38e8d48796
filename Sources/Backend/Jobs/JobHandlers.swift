internal import Marketplace

/// Does jobs: one line for each kind.
///
/// A job may be done twice, after a crash or a lost lease, so that each handler bears that. What it
/// throws is noted, and the job tried again after a pause.
struct JobHandlers: Sendable {
    let timers: Timers
    let mailer: any Mailer
    let accountMails: AccountMails
    let mentions: MentionService

    func run(_ job: Job, at now: Instant) async throws {
        switch job {
        case .sendMail(let mail): try await mailer.send(mail)
        case .mailVerification(let user): try await accountMails.verify(user, at: now)
        case .mailPasswordReset(let email): try await accountMails.resetPassword(of: email, at: now)
        case .releaseLapsed: try await timers.releaseLapsed(at: now)
        case .beginAndEndStays: try await timers.beginAndEndStays(at: now)
        case .publishReviews: try await timers.publishReviews(at: now)
        case .wakeHomes: try await timers.wakeHomes(at: now)
        case .tellNewMonths: try await timers.tellNewMonths(at: now)
        case .finishPayments: try await timers.finishPayments()
        case .followWebhook(let event): try await timers.webhooks.handle(event)
        case .reconcilePayments: try await timers.reconcilePayments()
        case .tellMentions(let subject): try await mentions.tell(of: subject, at: now)
        case .tidy: try await timers.tidy(at: now)
        }
    }
}

/// What a handler throws when trying again is of no use: the job is dead at once.
struct HopelessJob: Error, CustomStringConvertible {
    let description: String
}
