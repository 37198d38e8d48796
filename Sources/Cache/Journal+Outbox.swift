import Foundation
import GRDB
package import Marketplace
package import Wire

/// The outbox: changes that were made here and that the server has not confirmed.
///
/// *Synced state + queued changes = what the user sees.* Every method is one transaction that is on
/// the disk before it returns. Two programs on one account may use it at once.
extension Journal {
    /// Stores a change, or merges it into one of its slot that has not left; gives what is stored.
    ///
    /// - Throws: ``CacheError``; then nothing was stored.
    package func add(_ change: PendingChange) async throws(CacheError) -> PendingChange {
        let stored = try await access { database, _ in
            var stored = change
            if let waiting = try change.waiting(in: database) {
                stored = waiting.merged(with: change)
                try stored.update(in: database)
            } else {
                try change.insert(in: database)
            }
            OutboxMoment.storing.reach()
            return stored
        }
        OutboxMoment.stored.reach()
        return stored
    }

    /// Every change that is kept, and how many of them wait for what.
    ///
    /// Costs what has changed since the last time, not what there is.
    ///
    /// - Throws: ``CacheError``.
    package func outbox() async throws(CacheError) -> Outbox {
        try await look { try $1.outbox(in: $0) }
    }

    /// Every change that is kept, in the order in which they were made.
    ///
    /// - Throws: ``CacheError``.
    package func changes() async throws(CacheError) -> [PendingChange] {
        try await outbox().changes
    }

    /// The same on the caller's thread, for the first paint; a disk that fails has nothing to say.
    package nonisolated func changesNow() -> [PendingChange] {
        readNow { try PendingChange.fetch("TRUE", [], from: $0).map(\.change) } ?? []
    }

    /// Takes the next changes to be sent, and marks exactly those as having left.
    ///
    /// One whose pause is not over keeps the later ones of its lane back; what was being sent when
    /// the program ended comes first again. Only whoever holds the lock may call this.
    ///
    /// - Throws: ``CacheError``; then nothing may be sent.
    package func takeBatch(
        of limit: Int,
        at now: Instant
    ) async throws(CacheError) -> [PendingChange] {
        let batch = try await access { database, mirror in
            var held: Set<String> = []
            var ready: [PendingChange] = []
            for change in try mirror.outbox(in: database).changes where change.isOpen {
                if ready.count == limit { break }
                let isReady = change.isDue(at: now) && !held.contains(change.lane)
                if isReady { ready.append(change) }
                // Which version the next edit of a home begins from, says the answer to this one.
                if !isReady || change.name == .editListing { held.insert(change.lane) }
            }
            let batch = try ready.map { change in
                var leaving = change
                leaving.state = .sending
                leaving.hasLeft = true
                if leaving != change { try leaving.update(in: database) }
                return leaving
            }
            if !batch.isEmpty { OutboxMoment.taking.reach() }
            return batch
        }
        if !batch.isEmpty { OutboxMoment.taken.reach() }
        return batch
    }

    /// Puts changes back of which it is certain that no byte has left after all, so that they can be
    /// taken back, merged with and fall away again.
    ///
    /// One of whose slot another waits by now stays as it is, so that their order stays.
    ///
    /// - Throws: ``CacheError``; then they count as having left, which only keeps them from that.
    package func putBack(_ ids: [String]) async throws(CacheError) {
        guard !ids.isEmpty else { return }
        try await access { database, _ in
            for id in ids {
                guard
                    var change = try PendingChange.fetch("id = ?", [id], from: database)
                        .first?.change,
                    change.state == .sending, try change.waiting(in: database) == nil
                else { continue }
                change.state = .queued
                change.hasLeft = false
                try change.update(in: database)
            }
        }
    }

    /// Writes down what the server said of each; one that is gone meanwhile is passed over.
    ///
    /// - Throws: ``CacheError``; then they will be sent again, which does no harm.
    package func settle(
        _ answers: [MutationResult],
        at now: Instant
    ) async throws(CacheError) {
        try await access { database, _ in
            for answer in answers {
                guard
                    var change = try PendingChange.fetch("id = ?", [answer.id], from: database)
                        .first?.change
                else { continue }
                change.take(answer, at: now)
                if let again = change.mergedByParts {
                    try change.delete(in: database)
                    try again.enqueue(after: change, in: database)
                } else if let parts = change.byAnswer {
                    try change.delete(in: database)
                    for part in parts { try part.enqueue(after: change, in: database) }
                } else {
                    try change.update(in: database)
                }
                try change.leadFollowers(in: database)
            }
            try PendingChange.forgetOldest(in: database)
            OutboxMoment.settling.reach()
        }
        OutboxMoment.settled.reach()
    }

    /// Changes one change as the user decides; false when it is not in a state to be changed so.
    ///
    /// - Throws: ``CacheError``.
    package func replace(
        _ id: String,
        in states: Set<PendingChange.State>,
        with next: @escaping @Sendable (PendingChange) -> PendingChange?
    ) async throws(CacheError) -> Bool {
        let isDone = try await access { database, _ in
            guard
                let change = try PendingChange.fetch("id = ?", [id], from: database).first?.change,
                states.contains(change.state)
            else { return false }
            try change.delete(in: database)
            OutboxMoment.replacing.reach()
            try next(change)?.enqueue(after: change, in: database)
            return true
        }
        OutboxMoment.replaced.reach()
        return isDone
    }

    /// Takes back a change of which no byte has left; false when it is too late.
    ///
    /// - Throws: ``CacheError``.
    package func takeBack(_ id: String) async throws(CacheError) -> Bool {
        let isGone = try await access { database, _ in
            try database.execute(
                sql: "DELETE FROM pending WHERE id = ? AND state = 'queued' AND has_left = 0",
                arguments: [id]
            )
            OutboxMoment.takingBack.reach()
            return database.changesCount == 1
        }
        OutboxMoment.takenBack.reach()
        return isGone
    }
}
