internal import Marketplace
internal import Wire

extension JobReply: Exampled {
    static let example = JobReply(
        id: "4711",
        kind: "send_mail",
        state: .dead,
        attempts: Jobs.mostAttempts,
        dueAt: Example.now.adding(seconds: -60),
        createdAt: Example.now.adding(seconds: -21 * 86_400),
        finishedAt: Example.now,
        lastError: "the mail server does not answer"
    )
}
