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
        var alarms = Alarms()
        defer {
            listening.cancel()
            alarms.cancel()
        }
        nudge.yield(.due)
        var notBefore: Instant?
        for await cause in nudges {
            if cause == .late { await dropLate() }
            if cause == .late || cause == .changed, let notBefore, time.now() < notBefore {
                alarms.late = after(untilNextLate) { nudge.yield(.late) }
                continue
            }
            alarms.cancel()
            let drained = await drain()
            guard !Task.isCancelled else { return }
            notBefore = nextAttempt(after: drained)
            alarms.due = after(await pause(after: drained)) { nudge.yield(.due) }
            alarms.late = after(untilNextLate) { nudge.yield(.late) }
        }
    }

    /// What wakes the sending by itself; an alarm takes the place of the one before it.
    private struct Alarms {
        /// For changes that may leave, or may be tried again.
        var due: Task<Void, Never>? {
            willSet { due?.cancel() }
        }
        /// For a change whose time runs out.
        var late: Task<Void, Never>? {
            willSet { late?.cancel() }
        }

        func cancel() {
            due?.cancel()
            late?.cancel()
        }
    }

    /// When the server may be asked again; nil for at once.
    private func nextAttempt(after drained: Drained) -> Instant? {
        if case .pause(let asked, _) = drained { time.now().adding(asked) } else { nil }
    }

    /// Until there is something to do by itself; nil for never.
    private func pause(after drained: Drained) async -> Duration? {
        switch drained {
        case .pause(let asked, _): asked
        case .elsewhere: .seconds(5)
        case .done, .stopped: await untilNextDue()
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
