package import Cache
package import Marketplace
package import Wire

extension Sync {
    /// Stores a change for good, and sends it when its time has come; gives what is stored.
    ///
    /// Works without a network. It returns once the change is on the disk.
    ///
    /// - Throws: ``SyncError``: one of the disk's when it could not be stored, `signedOut` when
    ///   there is nobody whose change it would be.
    package func enqueue(_ change: PendingChange) async throws(SyncError) -> PendingChange {
        let desk = desk
        guard desk.keeper?.user != nil else { throw .signedOut }
        do throws(CacheError) {
            let stored = try await desk.journal.add(withBase(change, at: desk))
            await noteOutbox(at: desk)
            nudged?.yield(.changed)
            return stored
        } catch {
            throw Task.isCancelled ? .cancelled : SyncError(error)
        }
    }

    /// Every change of this account that is kept, the oldest first.
    ///
    /// While the disk gives none, those that it gave last.
    package func outbox() async -> [PendingChange] {
        let desk = desk
        await noteOutbox(at: desk)
        return desk.pending.now
    }

    /// What became of a damaged file of unsent changes, as soon as one was found.
    package nonisolated func rescues() -> AsyncStream<Rescue?> { rescueHub.changes() }

    /// The same, for who does not wait.
    package nonisolated var rescueNow: Rescue? { rescueHub.now }

    /// The same as it was last read, at once.
    package nonisolated var outboxNow: [PendingChange] { desk.pending.now }

    /// The card of a home that was seen before.
    package nonisolated func cardNow(_ id: ListingID) -> ListingCard? { desk.cache?.cardNow(id) }

    /// What the outbox is about, now and whenever that changes.
    package nonisolated func outboxStatus() -> AsyncStream<OutboxStatus> { outboxHub.changes() }

    /// The same for who does not wait.
    package nonisolated var outboxStatusNow: OutboxStatus { outboxHub.now }

    /// Takes a change back of which no byte has left; false when it is too late.
    package func takeBack(_ id: String) async -> Bool {
        let desk = desk
        let isGone = (try? await desk.journal.takeBack(id)) ?? false
        await noteOutbox(at: desk)
        return isGone
    }

    /// Sends a refused change again as it is.
    package func retry(_ id: String) async -> Bool {
        await decide(id) { change in change.again(under: change.id) }
    }

    /// Forgets a change that the server refused or did not merge; what the server has stays.
    package func drop(_ id: String) async -> Bool {
        await decide(id) { _ in nil }
    }

    /// Sends mine over what the server has, which I have seen now.
    ///
    /// It goes under another id, `key`, since it asks for something else than the old one.
    package func keepMine(_ id: String, key: String) async -> Bool {
        await decide(id) { change in
            change.contestedNights.isEmpty
                ? change.again(under: key, saying: change.mineOverTheirs)
                : change.overContested.again(under: key)
        }
    }

    /// Leaves the server's value where both changed the same part, and sends the other parts.
    package func keepTheirs(_ id: String, key: String) async -> Bool {
        await decide(id) { change in
            if change.name == .setGuide {
                return change.theirGuideOverMine.map { change.again(under: key, saying: $0) }
            }
            if change.name == .editNights { return change.besideContested?.again(under: key) }
            guard case .object(var parts) = change.args, let fields = change.answer?.fields else {
                return nil
            }
            for field in fields {
                parts[field.rawValue] = field == .prices ? change.theirsOverMine : nil
            }
            guard !parts.isEmpty else { return nil }
            return change.again(under: key, saying: .object(parts))
        }
    }

    /// Asks for the stay once more, at the price that the guest has seen and agreed to now.
    package func accept(_ total: Money, of id: String, key: String) async -> Bool {
        let now = time.now()
        return await decide(id) { change in
            guard var body = try? change.args.decoded(as: RequestBookingBody.self),
                change.name == .requestBooking
            else { return change }
            body.total = total
            let again = change.again(under: key)
            var next = NewChange.requestBooking(body)
                .pending(id: key, subject: again.subject, at: now)
            next.sendAfter = now
            return next
        }
    }

    /// Counts again what waits; the corner of the screen follows.
    func noteOutbox(at desk: Desk, phase: OutboxStatus.Phase? = nil) async {
        let outbox = try? await desk.journal.outbox()
        if let outbox { desk.pending.put(outbox.changes) }
        let held = outbox.map { heldStays(in: $0.changes, at: desk) }
        outboxHub.change { status in
            let phase = phase ?? status.phase
            if let outbox {
                return OutboxStatus(outbox.counts, phase: phase, held: held ?? status.held)
            }
            // A disk that says nothing does not make the changes go away.
            var status = status
            status.phase = phase
            return status
        }
        if let rescue = await desk.journal.rescue { rescueHub.change { _ in rescue } }
    }

    /// The stays that were booked from the outbox and are still to be paid for.
    private nonisolated func heldStays(in changes: [PendingChange], at desk: Desk) -> [Booking] {
        changes.compactMap(\.heldStay).filter { stay in
            let known = desk.cache?.bookingNow(stay.id)?.bookings.first
            return known.map { $0.state == .pendingPayment } ?? true
        }
    }

    private func decide(
        _ id: String,
        _ next: @escaping @Sendable (PendingChange) -> PendingChange?
    ) async -> Bool {
        let desk = desk
        let isDone =
            (try? await desk.journal.replace(id, in: [.rejected, .needsYou, .sent], with: next))
            ?? false
        await noteOutbox(at: desk)
        nudged?.yield(.changed)
        return isDone
    }
}

extension PendingChange {
    /// The same once more, at the end of the line.
    fileprivate func again(under id: String) -> PendingChange {
        var again = self
        again.id = id
        again.state = .queued
        again.hasLeft = id == self.id
        again.answer = nil
        again.answeredAt = nil
        return again
    }

    /// The same for a user who has seen what the server has.
    fileprivate func again(under id: String, saying args: JSONValue) -> PendingChange {
        var again = self.again(under: id)
        again.args = args
        again.base = theirs ?? base
        again.baseVersion = answer?.version ?? baseVersion
        return again
    }

    /// What the server has for the parts that this changes, by the names in `args`.
    package var theirs: JSONValue? {
        if !contestedNights.isEmpty { return overContested.base }
        if name == .setGuide { return serverGuide }
        guard case .object(let parts) = args, case .object(let theirs)? = answer?.data else {
            return nil
        }
        guard case .object(let details)? = theirs["details"] else {
            return .object(theirs.filter { parts[$0.key] != nil })
        }
        return .object(details.filter { parts[$0.key] != nil })
    }
}
