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
        var lateAlarm: Task<Void, Never>?
        defer {
            listening.cancel()
            alarm?.cancel()
            lateAlarm?.cancel()
        }
        nudge.yield(.due)
        var notBefore: Instant?
        for await cause in nudges {
            if cause == .late { await dropLate() }
            if cause == .late || cause == .changed, let notBefore, time.now() < notBefore {
                lateAlarm?.cancel()
                lateAlarm = after(untilNextLate) { nudge.yield(.late) }
                continue
            }
            alarm?.cancel()
            lateAlarm?.cancel()
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
            alarm = after(pause) { nudge.yield(.due) }
            lateAlarm = after(untilNextLate) { nudge.yield(.late) }
        }
    }

    private func after(
        _ pause: Duration?,
        _ work: @escaping @Sendable () -> Void
    ) -> Task<Void, Never>? {
        let time = time
        return pause.map { pause in
            Task {
                guard (try? await time.pause(pause)) != nil else { return }
                work()
            }
        }
    }

    /// Until the next change falls away that has not left; nil when none does.
    ///
    /// Where one should be gone by now, another program sends or the disk says no: not at once again.
    private var untilNextLate: Duration? {
        let now = time.now()
        return desk.pending.now.filter { $0.state == .queued && !$0.hasLeft }
            .compactMap { $0.expiresAt }.min()
            .map { $0 > now ? $0.duration(since: now) : .seconds(5) }
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
        /// The time of some change has run out.
        case late
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
