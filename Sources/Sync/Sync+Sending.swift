import Cache
import Marketplace
import Wire

extension Sync {
    /// Sends what is queued whenever there is something to send and a way to do it; never ends by
    /// itself.
    ///
    /// After a failure nobody is asked before the pause is over, unless the server is heard of
    /// again, or the user asks by ``sendNow()``.
    package func keepSending() async {
        let (nudges, nudge) = AsyncStream.makeStream(of: Nudge.self)
        nudged = nudge
        let listening = Task {
            for await state in line.hub.changes() where state == .online { nudge.yield(.online) }
        }
        var alarm: Task<Void, Never>?
        defer {
            listening.cancel()
            alarm?.cancel()
        }
        nudge.yield(.due)
        var notBefore: Instant?
        for await cause in nudges {
            if cause == .changed, let notBefore, time.now() < notBefore { continue }
            alarm?.cancel()
            let drained = await drain()
            guard !Task.isCancelled else { return }
            notBefore = nil
            var pause = await untilNextDue()
            if case .pause(let asked, _) = drained {
                notBefore = time.now().adding(asked)
                pause = asked
            } else if drained == .elsewhere {
                pause = .seconds(5)
            }
            guard let pause else { continue }
            alarm = Task {
                guard (try? await time.pause(pause)) != nil else { return }
                nudge.yield(.due)
            }
        }
    }

    /// Tries at once what waits for its pause.
    package func sendNow() {
        nudged?.yield(.online)
    }

    /// Why sending is to be looked at again.
    enum Nudge: Sendable {
        case changed
        case online
        case due
    }

    /// Until the next change may leave that waits to be taken back; nil when none does.
    package func untilNextDue() async -> Duration? {
        let now = time.now()
        return desk.pending.now
            .filter { $0.state == .queued && !$0.isDue(at: now) }
            .map { $0.sendAfter.duration(since: now) }
            .min()
    }
}
