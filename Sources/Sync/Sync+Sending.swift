import Cache
import Marketplace
import Wire

extension Sync {
    /// Sends what is queued whenever there is something to send and a way to do it; never ends by
    /// itself.
    ///
    /// After a failure nobody is asked before the pause is over, unless the server is back from
    /// where nobody could be reached, or the user asks by ``sendNow()``.
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
        var rest: Rest?
        for await cause in nudges {
            if cause == .late { await dropLate() }
            if let rest, rest.holdsBack(cause, at: time.now()) {
                alarms.late = after(untilNextLate) { nudge.yield(.late) }
                continue
            }
            alarms.cancel()
            let wasAway = isAway
            let drained = await drain()
            guard !Task.isCancelled else { return }
            rest = self.rest(after: drained, wasAway: wasAway)
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

    /// For how long the server is left alone after an attempt.
    private struct Rest {
        let end: Instant
        /// Whether hearing of the server ends it.
        let endsWithNews: Bool

        func holdsBack(_ cause: Nudge, at now: Instant) -> Bool {
            guard now < end else { return false }
            return switch cause {
            case .changed, .late: true
            case .online: !endsWithNews
            case .due, .asked: false
            }
        }
    }

    /// How long to leave the server alone after an attempt; nil for not at all.
    ///
    /// An answer that came while all else got through, such as that of a gateway which bars this one
    /// route, makes the server seem away until anything else is answered: that is no news.
    private func rest(after drained: Drained, wasAway: Bool) -> Rest? {
        guard case .pause(let asked, let error) = drained else { return nil }
        let isWish = if case .busy = error { true } else { false }
        return Rest(
            end: time.now().adding(asked),
            endsWithNews: !isWish && (wasAway || courier.reachedNobody)
        )
    }

    private var isAway: Bool {
        if case .offline = line.hub.now { true } else { false }
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
        nudged?.yield(.asked)
    }

    /// Why sending is to be looked at again.
    enum Nudge: Sendable {
        case changed
        case online
        case due
        /// Somebody does not want to wait.
        case asked
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
