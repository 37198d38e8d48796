import Cache
import Foundation
import Marketplace
import Transport
import Wire

/// The copy fed by the server's delta.
extension Sync {
    /// How a pull ended.
    package enum Pulled: Sendable, Hashable {
        /// The copy is whole, and is as of now; how many changes there were.
        case done(changes: Int)
        /// Another roost on this account is pulling, into the same copy.
        case elsewhere
        /// The server gave no page; the next attempt is after the pause.
        case pause(Duration, SyncError)
        case stopped(SyncError)
    }

    /// Brings the copy up to date, page after page.
    ///
    /// One program at a time; what it brings, all others read. A pull that is broken off, by a lost
    /// reply or by the end of the program, goes on where it was. `pageLimit` is the most changes of
    /// a page; nil leaves that to the pages that came before.
    package func pull(pageLimit: Int? = nil) async -> Pulled {
        let desk = desk
        guard desk.keeper?.user != nil else { return .stopped(.signedOut) }
        guard let cache = desk.cache else { return .stopped(.diskTrouble) }
        guard let lock = desk.pullLock.take() else { return .elsewhere }
        defer { lock.release() }
        let pulled = await pullAll(into: cache, at: desk, pageLimit ?? .max)
        noteCopy(at: desk)
        return pulled
    }

    private func pullAll(
        into cache: Cache,
        at desk: Desk,
        _ pageLimit: Int
    ) async -> Pulled {
        var (count, hasBegunAnew) = (0, false)
        while !Task.isCancelled {
            guard let mark = try? await cache.pullMark() else { return .stopped(.diskTrouble) }
            let began = time.now()
            let message = Message(after: mark, min(pageLimit, puller.limit))
            let outcome = await line.exchange(message, as: desk.keeper)
            switch puller.received(outcome, chance: time.chance()) {
            case .lay(let body):
                let received = ContinuousClock.now
                defer { layingTime += ContinuousClock.now - received }
                guard let delta = await Sync.read(body), !delta.standsStill(at: mark.next) else {
                    return paused(puller.failed(.differentAge, chance: time.chance()))
                }
                do throws(CacheError) {
                    let isLaid = try await cache.apply(delta, from: mark.next, asOf: began)
                    guard isLaid else { return .elsewhere }
                } catch {
                    return .stopped(.diskTrouble)
                }
                puller.succeeded()
                count += delta.count
                guard !delta.hasMore else { continue }
                lastPull = began
                try? await cache.sweep()
                return .done(changes: count)
            case .beginAnew:
                guard !hasBegunAnew, (try? await cache.beginAnew()) != nil else {
                    return paused(puller.failed(.differentAge, chance: time.chance()))
                }
                hasBegunAnew = true
            case .smaller: continue
            case .stop(let error): return .stopped(error)
            case .again(let pause, let error): return .pause(pause, error)
            }
        }
        return .pause(.seconds(1), .cancelled)
    }

    private func paused(_ order: Puller.Order) -> Pulled {
        guard case .again(let pause, let error) = order else { return .stopped(.differentAge) }
        return .pause(pause, error)
    }

    /// Off the actor, since a page may have thousands of changes.
    @concurrent private static func read(_ body: Data) async -> Delta? {
        try? Delta(body)
    }
}

extension Message {
    fileprivate init(after mark: PullMark, _ limit: Int) {
        let endpoint = API.sync(cursor: mark.next, limit: limit)
        self.init(method: endpoint.method.rawValue, target: endpoint.target)
        replyLimit = Puller.replyLimit
        timeouts.total = .seconds(120)
    }
}

extension Delta {
    /// A server that says there is more and gives nothing would be asked for ever.
    fileprivate func standsStill(at cursor: Cursor?) -> Bool {
        hasMore && self.cursor == cursor
    }
}

/// Which copy is open, and which edition of it.
struct CopyMark: Sendable, Equatable {
    var account: UserID?
    var revision: Int

    init(_ desk: Desk) {
        account = desk.account
        revision = desk.cache?.pullMarkNow()?.revision ?? 0
    }
}
