import Foundation
import Marketplace
import Transport
import Wire

/// Decides, page after page, how the copy goes on.
///
/// Whatever comes that is no page of this contract leaves the copy and its cursor as they were.
struct Puller: Sendable {
    /// What to do after an attempt.
    enum Order: Sendable, Hashable {
        /// The body of a page, which may still be unreadable.
        case lay(Data)
        /// The server no longer knows what has changed since: a copy from the beginning.
        case beginAnew
        /// The page was larger than is taken: fewer changes at a time.
        case smaller
        case again(after: Duration, SyncError)
        /// Not before somebody signs in.
        case stop(SyncError)
    }

    /// Grow with every attempt in a row that fails.
    private(set) var failures = 0
    /// How many changes are asked for at a time: each page is one short transaction.
    private(set) var limit = 1_000

    /// The longest page: 1,000 homes with the longest descriptions there can be.
    static let replyLimit = 64 << 20

    mutating func received(_ outcome: Outcome, chance: Double) -> Order {
        switch outcome {
        case .answer(.body(let body, _)): return .lay(body)
        case .answer(.refused(let problem, let asked)): return refused(problem, asked, chance)
        case .answer(.trouble(_, let asked)):
            return failed(.offline(.interrupted), asked: asked, chance: chance)
        case .answer(.foreign), .answer(.notModified): return failed(.notRoost, chance: chance)
        case .failed(.tooLarge) where limit > 10:
            limit /= 4
            return .smaller
        case .failed(let error): return failed(SyncError(error), chance: chance)
        case .noSession(.signedOut): return .stop(.signedOut)
        case .noSession(let error): return failed(error, chance: chance)
        }
    }

    /// A page is in the copy.
    mutating func succeeded() {
        failures = 0
    }

    /// Tries again after a pause that grows.
    mutating func failed(
        _ error: SyncError,
        asked: Duration? = nil,
        chance: Double
    ) -> Order {
        failures += 1
        return .again(after: Courier.pause(after: failures, asked, chance), error)
    }

    private mutating func refused(
        _ problem: Problem,
        _ asked: Duration?,
        _ chance: Double
    ) -> Order {
        switch problem.code {
        case .cursorExpired: .beginAnew
        // A cursor that is not ours, such as one of a server that began anew under this address.
        case .badRequest: failures == 0 ? .beginAnew : failed(.problem(problem), chance: chance)
        case .unauthenticated, .tokenExpired, .sessionRevoked: .stop(.signedOut)
        case .tooManyRequests, .unavailable:
            failed(.busy(retryAfter: asked ?? .seconds(5)), asked: asked, chance: chance)
        default: failed(.problem(problem), asked: asked, chance: chance)
        }
    }
}
