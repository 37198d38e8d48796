package import Foundation
import Transport
import Wire

/// Decides, attempt after attempt, what becomes of one write.
///
/// The question at every step is whether the server may have acted on an earlier attempt. While it
/// cannot have, a failure is final and harmless; once it may have, only its own word is final.
package struct Delivery: Sendable {
    /// What to do next.
    package enum Order: Sendable, Hashable {
        /// The server did it.
        case accept(Data)
        /// It did not happen, and will not.
        case refuse(SyncError)
        /// It is not known; the journal keeps the write.
        case leaveOpen(SyncError)
        case again(after: Duration)
    }

    /// How often faults of the server are answered by another attempt.
    static let faultLimit = 5
    /// The longest pause that a server may ask for while somebody waits.
    static let longestAskedPause = Duration.seconds(15)

    /// Whether an attempt so far may have reached the server.
    package private(set) var mayHaveArrived: Bool
    package private(set) var attempts = 0
    private var faults = 0

    /// A delivery from its beginning, or of a write that an earlier run of the program began.
    package init(wasBegunBefore: Bool = false) {
        mayHaveArrived = wasBegunBefore
    }

    /// What to do after an attempt; `chance` (0 up to 1) spreads the pauses of many clients.
    package mutating func received(_ outcome: Outcome, chance: Double) -> Order {
        attempts += 1
        switch outcome {
        case .answer(.body(let body, _)): return .accept(body)
        case .answer(.refused(let problem, let pause)):
            return refused(problem, retryAfter: pause, chance)
        case .answer(.trouble(let status, let pause)):
            // 429 and 503 are said before anything is done; 502 and 504 perhaps after.
            return fault(
                .offline(.interrupted),
                wasDone: status != 429 && status != 503,
                pause,
                chance
            )
        case .answer(.foreign), .answer(.notModified): return failed(.notRoost, chance)
        case .failed(let error):
            mayHaveArrived = mayHaveArrived || error.mayHaveArrived
            return failed(SyncError(error), chance)
        case .noSession(let error): return failed(error, chance)
        }
    }

    private mutating func refused(
        _ problem: Problem,
        retryAfter pause: Duration?,
        _ chance: Double
    ) -> Order {
        switch problem.code {
        case .requestInFlight:
            mayHaveArrived = true
            return .again(after: pause ?? nextPause(chance))
        case .tooManyRequests:
            let pause = pause ?? nextPause(chance)
            return pause <= Delivery.longestAskedPause
                ? .again(after: pause) : close(.busy(retryAfter: pause))
        case .internalError, .providerUnavailable, .unavailable:
            let wasDone = problem.code != .unavailable
            return fault(.problem(problem), wasDone: wasDone, pause, chance)
        case .unauthenticated, .tokenExpired, .sessionRevoked: return close(.signedOut)
        default: return .refuse(.problem(problem))
        }
    }

    private mutating func fault(
        _ error: SyncError,
        wasDone: Bool,
        _ pause: Duration?,
        _ chance: Double
    ) -> Order {
        mayHaveArrived = mayHaveArrived || wasDone
        faults += 1
        guard faults < Delivery.faultLimit else {
            return mayHaveArrived ? .leaveOpen(.unsettled) : .refuse(error)
        }
        return .again(after: min(pause ?? nextPause(chance), Delivery.longestAskedPause))
    }

    private func failed(_ error: SyncError, _ chance: Double) -> Order {
        if error == .cancelled || error == .signedOut { return close(error) }
        return mayHaveArrived ? .again(after: nextPause(chance)) : .refuse(error)
    }

    private func close(_ error: SyncError) -> Order {
        mayHaveArrived ? .leaveOpen(error) : .refuse(error)
    }

    /// 0.5 s, then twice as long each time up to 30 s, and up to a fifth more by chance.
    private func nextPause(_ chance: Double) -> Duration {
        let base = min(500 << min(max(attempts - 1, 0), 6), 30_000)
        return .milliseconds(base + Int(Double(base) * 0.2 * chance))
    }
}
