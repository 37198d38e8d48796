import Foundation
import Marketplace
import Wire

/// Decides, batch after batch, what becomes of the changes that were sent.
///
/// A batch that brings no answer is sent again, the same changes under the same ids: the server
/// knows which of them it has. One bad change never stops the others.
struct Courier: Sendable {
    /// What to do after an attempt.
    enum Order: Sendable, Hashable {
        /// The server has answered these of them: all, unless it is too new to be understood.
        case settle([MutationResult])
        /// The server cannot read the batch: one by one, so that the bad one is found.
        case split
        case again(after: Duration, SyncError)
        /// Not before somebody signs in.
        case stop(SyncError)
    }

    /// Grow with every attempt in a row that fails.
    private(set) var failures = 0
    /// Whether the last attempt had no answer from anybody.
    private(set) var reachedNobody = false

    /// The longest pause, also of those that a server asks for.
    static let longestPause = Duration.seconds(300)

    /// - Parameters:
    ///   - outcome: How the attempt ended.
    ///   - sent: The ids of the batch, in its order.
    ///   - chance: 0 up to 1; spreads the pauses of many clients.
    /// - Returns: What to do next.
    mutating func received(_ outcome: Outcome, of sent: [String], chance: Double) -> Order {
        reachedNobody = outcome.reachedNobody
        switch outcome {
        case .answer(.body(let body, _)):
            guard let results = Verdicts.read(body, of: sent), !results.isEmpty else {
                return pause(.differentAge, nil, chance)
            }
            if results.count == sent.count { failures = 0 }
            return .settle(results)
        case .answer(.refused(let problem, let pause)):
            return refused(problem, of: sent, pause, chance)
        case .answer(.trouble(_, let asked)):
            let error = asked.map { SyncError.busy(retryAfter: $0) } ?? .offline(.interrupted)
            return pause(error, asked, chance)
        case .answer(.foreign), .answer(.notModified): return pause(.notRoost, nil, chance)
        case .failed(let error): return pause(SyncError(error), nil, chance)
        case .noSession(.signedOut): return .stop(.signedOut)
        case .noSession(let error): return pause(error, nil, chance)
        }
    }

    private mutating func refused(
        _ problem: Problem,
        of sent: [String],
        _ asked: Duration?,
        _ chance: Double
    ) -> Order {
        switch problem.code {
        case _ where problem.code.isOfSession: return .stop(.signedOut)
        case .tooManyRequests, .unavailable:
            let wait = asked ?? .seconds(5)
            return pause(.busy(retryAfter: wait), wait, chance)
        case .notFound, .methodNotAllowed:
            // What is said of a change stands in its own answer; here the route itself is missing.
            return pause(.differentAge, asked, chance)
        case _ where problem.status >= 500 || problem.code == .requestInFlight:
            return pause(.problem(problem), asked, chance)
        case _ where sent.count > 1: return .split
        default:
            failures = 0
            let results = sent.map {
                MutationResult(id: $0, outcome: .rejected, problem: problem)
            }
            return .settle(results)
        }
    }

    /// How long to wait after an attempt that never came to the server.
    mutating func pause(after error: SyncError, chance: Double) -> Duration {
        reachedNobody = false
        guard case .again(let pause, _) = pause(error, nil, chance) else { return .seconds(1) }
        return pause
    }

    private mutating func pause(
        _ error: SyncError,
        _ asked: Duration?,
        _ chance: Double
    ) -> Order {
        failures += 1
        return .again(after: Courier.pause(after: failures, asked, chance), error)
    }

    /// 1 s, then twice as long each time; a server that asks for more gets it.
    static func pause(after failures: Int, _ asked: Duration?, _ chance: Double) -> Duration {
        let grown = Duration.milliseconds(1_000 << min(failures - 1, 9))
        let base = min(max(grown, asked ?? .zero), longestPause)
        return base + .milliseconds(Int(Double(base.milliseconds) * 0.2 * chance))
    }
}

extension Outcome {
    /// False also of a renewal that was interrupted, since that is said of a gateway's answer too.
    fileprivate var reachedNobody: Bool {
        switch self {
        case .failed: true
        case .noSession(.offline(let reason)): reason != .interrupted
        case .answer, .noSession: false
        }
    }
}
