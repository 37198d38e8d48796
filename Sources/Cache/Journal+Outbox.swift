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
        try await access { database in
            if let slot = change.slot,
                let waiting = try PendingChange.fetch(
                    "slot = ? AND state = 'queued' AND has_left = 0",
                    [slot],
                    from: database
                ).first
            {
                let merged = waiting.merged(with: change)
                try merged.update(in: database)
                return merged
            }
            try change.insert(in: database)
            return change
        }
    }

    /// Every change that is kept, in the order in which they were made.
    ///
    /// - Throws: ``CacheError``.
    package func changes() async throws(CacheError) -> [PendingChange] {
        try await access { try PendingChange.fetch("TRUE", [], from: $0) }
    }

    /// The same on the caller's thread, for the first paint; a disk that fails has nothing to say.
    package nonisolated func changesNow() -> [PendingChange] {
        readNow { try PendingChange.fetch("TRUE", [], from: $0) } ?? []
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
        try await access { database in
            let open = try PendingChange.fetch(
                "state IN ('queued', 'sending')",
                [],
                from: database
            )
            var held: Set<String> = []
            let ready = open.filter { change in
                let isReady = change.isDue(at: now)
                if !isReady { held.insert(change.lane) }
                return isReady && !held.contains(change.lane)
            }
            return try ready.prefix(limit).map { change in
                var leaving = change
                leaving.state = .sending
                leaving.hasLeft = true
                if leaving != change { try leaving.update(in: database) }
                return leaving
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
        try await access { database in
            for answer in answers {
                guard
                    var change = try PendingChange.fetch("id = ?", [answer.id], from: database)
                        .first
                else { continue }
                change.answer = answer
                change.answeredAt = now
                change.state =
                    switch answer.outcome {
                    case .applied, .duplicate: .sent
                    case .rejected: .rejected
                    case .conflict: .needsYou
                    }
                try change.update(in: database)
            }
            try PendingChange.forgetOldest(in: database)
        }
    }

    /// Changes one change as the user decides; false when it is not in a state to be changed so.
    ///
    /// - Throws: ``CacheError``.
    package func replace(
        _ id: String,
        in states: Set<PendingChange.State>,
        with next: @escaping @Sendable (PendingChange) -> PendingChange?
    ) async throws(CacheError) -> Bool {
        try await access { database in
            guard let change = try PendingChange.fetch("id = ?", [id], from: database).first,
                states.contains(change.state)
            else { return false }
            try database.execute(sql: "DELETE FROM pending WHERE id = ?", arguments: [id])
            if let next = next(change) { try next.insert(in: database) }
            return true
        }
    }

    /// Takes back a change of which no byte has left; false when it is too late.
    ///
    /// - Throws: ``CacheError``.
    package func takeBack(_ id: String) async throws(CacheError) -> Bool {
        try await access { database in
            try database.execute(
                sql: "DELETE FROM pending WHERE id = ? AND state = 'queued' AND has_left = 0",
                arguments: [id]
            )
            return database.changesCount == 1
        }
    }
}
