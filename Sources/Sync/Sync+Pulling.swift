import Cache
import Marketplace

extension Sync {
    /// Keeps the copy up to date, by the events of the server where they get through and else by
    /// looking now and then; never ends by itself.
    ///
    /// After a failure nobody is asked before the pause is over, unless the server is heard of
    /// again, or the user asks by ``pullNow()``.
    package func keepPulling() async {
        let (wishes, wish) = AsyncStream.makeStream(
            of: Void.self,
            // Many events at once are one pull.
            bufferingPolicy: .bufferingNewest(1)
        )
        pullWish = wish
        wish.yield()
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.pullWhenBack() }
            group.addTask { await self.lookNowAndThen() }
            group.addTask { await self.keepListening() }
            for await _ in wishes { await pullAsWished() }
            group.cancelAll()
            pullAlarm?.cancel()
        }
    }

    /// Pulls at once, whatever pause there is.
    package func pullNow() {
        pullNotBefore = nil
        pullWish?.yield()
    }

    /// Pulls unless the copy is as of a moment ago: for a user who comes back to the screen.
    package func pullIfOlder(than age: Duration) {
        guard lastPull.map({ time.now().duration(since: $0) >= age }) ?? true else { return }
        pullNow()
    }

    /// Something happened that is worth a pull, but no breach of a pause.
    func wishPull() {
        pullWish?.yield()
    }

    /// An element whenever the copy has changed, whichever program changed it.
    package nonisolated func copyChanges() -> AsyncStream<Void> {
        let marks = copyHub.changes()
        let (changes, change) = AsyncStream.makeStream(
            of: Void.self,
            bufferingPolicy: .bufferingNewest(1)
        )
        let task = Task {
            for await _ in marks.dropFirst() { change.yield() }
            change.finish()
        }
        change.onTermination = { _ in task.cancel() }
        return changes
    }

    /// Looks which edition the copy is of; those who show it hear of another.
    nonisolated func noteCopy(at desk: Desk) {
        let mark = CopyMark(desk)
        copyHub.change { _ in mark }
    }

    private func pullAsWished() async {
        if let pullNotBefore, time.now() < pullNotBefore { return }
        switch await pull() {
        case .done: pullNotBefore = nil
        // What the other program brings is noticed by its edition; what it may have missed is not.
        case .elsewhere: pullSoon(after: .seconds(1))
        case .pause(let pause, _):
            pullNotBefore = time.now().adding(pause)
            pullSoon(after: pause)
        case .stopped: break
        }
    }

    private func pullSoon(after pause: Duration) {
        let time = time
        pullAlarm?.cancel()
        pullAlarm = Task { [weak self] in
            guard (try? await time.pause(pause)) != nil else { return }
            await self?.wishPull()
        }
    }

    private func pullWhenBack() async {
        for await state in line.hub.changes() where state == .online {
            live.pausing?.cancel()
            live.looking?.cancel()
            if pullNotBefore != nil { pullNow() }
        }
    }

    /// Notices what another program has pulled, and pulls every minute or so.
    ///
    /// While a stream of events is heard, a pull every five minutes does. A pause ends early when
    /// the server is heard of again and when a stream ends.
    private func lookNowAndThen() async {
        var next = time.now().adding(lookPause)
        while !Task.isCancelled {
            await pause(untilLook(before: next)) { live.looking = $0 }
            guard !Task.isCancelled else { return }
            noteCopy(at: desk)
            guard time.now() >= next || next.duration(since: time.now()) > .seconds(600) else {
                continue
            }
            next = time.now().adding(lookPause)
            wishPull()
        }
    }

    /// Until the next look at the edition of the copy, which reads one row of a page in memory.
    ///
    /// Looks are needed only while other programs may pull what this one does not hear of: events
    /// tell of what there is to pull, and where nothing gets through nobody pulls.
    private func untilLook(before next: Instant) -> Duration {
        let left = min(max(.zero, next.duration(since: time.now())), .seconds(300))
        return line.hub.now == .online && !live.isHeard ? min(left, .seconds(2)) : left
    }

    /// Spread, so that a thousand clients do not all ask in the same second.
    private var lookPause: Duration {
        let base = live.isHeard ? 300_000.0 : 60_000.0
        return .milliseconds(Int(base * (0.8 + 0.4 * time.chance())))
    }
}
