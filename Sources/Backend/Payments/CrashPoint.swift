internal import Foundation

/// The places at which a payment can be cut off; a debug build dies at one when told to.
///
/// `ROOST_CRASH_AT=3` ends the process, as `kill -9` does, when it comes to the third. In a release
/// build there is nothing of this.
enum CrashPoint: Int, CaseIterable, Sendable {
    /// What is to be asked is committed; nothing is asked yet.
    case authorizeRecorded = 1
    case authorizeAnswered
    case authorizeCommitted
    case captureRecorded
    case captureAnswered
    case captureCommitted
    case refundRecorded
    case refundAnswered
    case refundCommitted
    /// All is done, and the client has no reply yet.
    case replyKept
    /// A webhook is noted down, and its provider has no reply yet.
    case webhookNoted

    #if DEBUG
    private static let chosen = ProcessInfo.processInfo.environment["ROOST_CRASH_AT"]
        .flatMap { Int($0) }
    #endif

    func reach() {
        #if DEBUG
        if rawValue == CrashPoint.chosen { kill(getpid(), SIGKILL) }
        #endif
    }

    /// The point before, in or after a phase of a step; not every kind of step has any.
    static func reach(_ phase: Phase, of kind: PaymentStep.Kind) {
        let first: CrashPoint
        switch kind {
        case .authorize: first = .authorizeRecorded
        case .capture: first = .captureRecorded
        case .refund: first = .refundRecorded
        case .confirm, .void: return
        }
        CrashPoint(rawValue: first.rawValue + phase.rawValue)?.reach()
    }

    enum Phase: Int, Sendable {
        case recorded
        case answered
        case committed
    }
}
