internal import Marketplace

/// Something that is to be done later: one case for each kind.
///
/// The name of a case and what it carries are kept in the database: a job that waits must be
/// readable by the next version of the program.
enum Job: Codable, Sendable, Hashable {
    /// Sends a mail; whoever commits what it tells of asks for it.
    case sendMail(MailJob)
    /// Sends somebody the mail that proves their address, unless it is proved already.
    case mailVerification(UserID)
    /// Sends the mail that changes a lost password, if there is an account with this address.
    case mailPasswordReset(email: String)
    /// Lets go of holds and requests that have run out.
    case releaseLapsed
    /// Begins and ends the stays whose hour has come.
    case beginAndEndStays
    /// Brings out the reviews whose window has closed.
    case publishReviews
    /// Writes down that homes which slept are awake.
    case wakeHomes
    /// Tells of the months that time has brought into the copies of calendars.
    case tellNewMonths
    /// Takes up the payments that somebody began and did not finish.
    case finishPayments
    /// Does what follows from something that a payment provider told.
    case followWebhook(ProviderEvent)
    /// Compares the provider's list with the payments and the ledger.
    case reconcilePayments
    /// Records what tells of something that has changed.
    case tellMentions(Mentioned)
    /// Forgets what nobody needs any longer.
    case tidy

    /// The kind, for people.
    var kind: String {
        switch self {
        case .sendMail: "send_mail"
        case .mailVerification: "mail_verification"
        case .mailPasswordReset: "mail_password_reset"
        case .releaseLapsed: "release_lapsed"
        case .beginAndEndStays: "begin_and_end_stays"
        case .publishReviews: "publish_reviews"
        case .wakeHomes: "wake_homes"
        case .tellNewMonths: "tell_new_months"
        case .finishPayments: "finish_payments"
        case .followWebhook: "follow_webhook"
        case .reconcilePayments: "reconcile_payments"
        case .tellMentions: "tell_mentions"
        case .tidy: "tidy"
        }
    }
}

/// Which jobs go first when more are due than can run.
enum JobPriority: Int, CaseIterable, Sendable {
    /// Money and people who wait.
    case high
    case normal
    /// What could as well be done at night.
    case low
}
