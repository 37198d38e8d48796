internal import Marketplace
internal import Wire

/// Where a client stands.
struct SyncCursor: Sendable, Hashable {
    /// What it is at.
    enum Place: Sendable, Hashable {
        /// The first copy: after this thing of this kind; the log is followed from `from` then.
        case copying(SyncKind, after: String, from: ChangePosition)
        /// It has everything up to here.
        case following(ChangePosition)
    }

    /// Which database it has a copy of.
    let epoch: String
    let place: Place

    /// Up to where of the log the client knows what happened, once the copy is complete.
    var position: ChangePosition {
        switch place {
        case .copying(_, _, let from): from
        case .following(let position): position
        }
    }
}

/// Makes and reads the cursors of clients; one person's is of no use to another.
struct SyncCursors: Sendable {
    let cursors: Cursors

    func make(_ cursor: SyncCursor, for user: UserID) -> Cursor {
        let position = cursor.position
        var tie = "\(cursor.epoch) \(position.tx)"
        if case .copying(let kind, let after, _) = cursor.place {
            tie += " \(kind.rawValue) \(after)"
        }
        return cursors.make(ListPosition(key: position.seq, tie: tie), list: "sync \(user)")
    }

    /// - Throws: ``Problem`` with the code `bad_request`, for what is no cursor of this person's.
    func read(_ text: String, for user: UserID) throws -> SyncCursor {
        let position: ListPosition
        do {
            position = try cursors.read(text, list: "sync \(user)")
        } catch {
            throw SyncCursors.refused
        }
        let parts = position.tie.split(
            separator: " ",
            maxSplits: 3,
            omittingEmptySubsequences: false
        )
        guard parts.count == 2 || parts.count == 4, let tx = Int64(parts[1]) else {
            throw SyncCursors.refused
        }
        let from = ChangePosition(tx: tx, seq: position.key)
        guard parts.count == 4 else {
            return SyncCursor(epoch: String(parts[0]), place: .following(from))
        }
        guard let kind = SyncKind(rawValue: String(parts[2])) else { throw SyncCursors.refused }
        return SyncCursor(
            epoch: String(parts[0]),
            place: .copying(kind, after: String(parts[3]), from: from)
        )
    }

    private static let refused = Problem(.badRequest, "cursor is not one of yours")
}
