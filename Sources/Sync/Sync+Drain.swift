import Cache
import Foundation
import Marketplace
import Transport
import Wire

extension Sync {
    /// How a round of sending ended.
    package enum Drained: Sendable, Hashable {
        /// All that could be sent has its answer.
        case done
        /// Another roost on this account is sending.
        case elsewhere
        /// The server gave no answer; the next attempt is after the pause.
        case pause(Duration, SyncError)
        case stopped(SyncError)
    }

    /// Sends what waits, batch after batch, until nothing is ready or the server gives no answer.
    ///
    /// What one account queued is sent as that account or not at all: the desk is taken along from
    /// beginning to end.
    package func drain() async -> Drained {
        let desk = desk
        guard desk.keeper?.user != nil else {
            await noteOutbox(at: desk, phase: .signedOut)
            return .stopped(.signedOut)
        }
        guard let lock = desk.outboxLock.take() else { return .elsewhere }
        defer { lock.release() }
        let drained = await sendAll(at: desk)
        await noteOutbox(at: desk, phase: phase(after: drained))
        return drained
    }

    private func sendAll(at desk: Desk) async -> Drained {
        // How many are still to be sent one by one, since a batch of them could not be read.
        var alone = 0
        while !Task.isCancelled {
            let batch: Batch
            do throws(CacheError) {
                batch = try await take(alone > 0 ? 1 : MutationsBody.most, at: desk)
            } catch {
                return pause(after: error)
            }
            if batch.changes.isEmpty { return .done }
            await noteOutbox(at: desk, phase: .sending)
            guard let outcome = await exchange(batch, at: desk) else {
                return .stopped(.differentAge)
            }
            switch courier.received(outcome, of: batch.ids, chance: time.chance()) {
            case .settle(let results):
                alone = max(0, alone - batch.changes.count)
                if let end = await settle(results, of: batch, at: desk) { return end }
            case .split: alone = batch.changes.count
            case .again(let pause, let error): return .pause(pause, error)
            case .stop(let error): return .stopped(error)
            }
        }
        return .pause(.seconds(1), .cancelled)
    }

    /// Changes that go out together.
    private struct Batch {
        let changes: [PendingChange]
        /// Those that have never been on their way before.
        let fresh: [String]

        var ids: [String] { changes.map(\.id) }
    }

    /// Takes what leaves next out of what waits; what is too late falls away before.
    private func take(_ most: Int, at desk: Desk) async throws(CacheError) -> Batch {
        try await expire(at: desk)
        let hadLeft = Set(try await desk.journal.changes().filter(\.hasLeft).map(\.id))
        let changes = try await desk.journal.takeBatch(of: most, at: time.now())
        return Batch(changes: changes, fresh: changes.map(\.id).filter { !hadLeft.contains($0) })
    }

    /// Sends a batch; what certainly did not arrive counts as never sent.
    ///
    /// Nil where no message can say what is to be sent.
    private func exchange(_ batch: Batch, at desk: Desk) async -> Outcome? {
        let key = attemptKey(of: batch.changes)
        guard let message = try? Message(batch.changes, key: key) else { return nil }
        let outcome = await line.exchange(message, as: desk.keeper)
        OutboxMoment.answered.reach()
        if !outcome.mayHaveArrived { try? await desk.journal.putBack(batch.fresh) }
        return outcome
    }

    /// Settles what was answered of a batch; not nil when sending ends with it.
    private func settle(
        _ results: [MutationResult],
        of batch: Batch,
        at desk: Desk
    ) async -> Drained? {
        do throws(CacheError) {
            try await settle(results, at: desk)
        } catch {
            return pause(after: error)
        }
        // What was said of the others is not understood: they are asked for again.
        return results.count < batch.changes.count ? pause(after: .differentAge) : nil
    }

    /// A disk that is full or busy is asked again, and the server is not asked meanwhile.
    private func pause(after error: CacheError) -> Drained {
        Task.isCancelled ? .pause(.seconds(1), .cancelled) : pause(after: SyncError(error))
    }

    private func pause(after error: SyncError) -> Drained {
        .pause(courier.pause(after: error, chance: time.chance()), error)
    }

    /// Another for every attempt: a batch may have grown since the last, and its changes have ids
    /// of their own.
    private func attemptKey(of batch: [PendingChange]) -> String {
        "\(batch[0].id)-\(time.now().milliseconds)-\(Int(time.chance() * 1e9))"
    }

    /// What the server answered is filed first and then forgotten here, so that a crash in between
    /// only asks once more.
    private func settle(
        _ results: [MutationResult],
        at desk: Desk
    ) async throws(CacheError) {
        let now = time.now()
        let settled = await Task { () async -> Result<Void, CacheError> in
            for result in results {
                guard let data = result.data else { continue }
                if let booking = try? data.decoded(as: Booking.self) {
                    await Filer(desk).file(changed: booking, at: now)
                } else if let user = try? data.decoded(as: User.self) {
                    await Filer(desk).file(changed: user, at: now)
                } else if let home = try? data.decoded(as: HostListing.self) {
                    await Filer(desk).file(changed: home, at: now)
                }
            }
            OutboxMoment.filed.reach()
            do throws(CacheError) {
                return .success(try await desk.journal.settle(results, at: now))
            } catch {
                return .failure(error)
            }
        }.value
        try settled.get()
        pullNow()
    }

    /// Puts aside what has become pointless before it left, for the user to see.
    private func expire(at desk: Desk) async throws(CacheError) {
        let now = time.now()
        let late = try await desk.journal.changes().filter { change in
            change.state == .queued && !change.hasLeft
                && change.expiresAt.map { $0 <= now } ?? false
        }
        guard !late.isEmpty else { return }
        let results = late.map { change in
            MutationResult(
                id: change.id,
                outcome: .rejected,
                problem: Problem(.invalidState, "Its deadline passed before it could be sent.")
            )
        }
        try await desk.journal.settle(results, at: now)
    }

    /// Lets what has become pointless fall away, while nobody is to be asked yet.
    func dropLate() async {
        let desk = desk
        guard let lock = desk.outboxLock.take() else { return }
        defer { lock.release() }
        try? await expire(at: desk)
        await noteOutbox(at: desk)
    }

    private func phase(after drained: Drained) -> OutboxStatus.Phase {
        switch drained {
        case .done, .elsewhere: .idle
        case .pause(let pause, _): .waiting(until: time.now().adding(pause))
        case .stopped(.signedOut): .signedOut
        case .stopped: .idle
        }
    }
}

extension Message {
    /// - Throws: `EncodingError`.
    fileprivate init(_ batch: [PendingChange], key: String) throws {
        try self.init(API.mutate(batch.map(\.mutation), key: key))
    }
}
