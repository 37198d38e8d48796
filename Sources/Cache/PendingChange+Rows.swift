import Foundation
import GRDB
import Marketplace
import Wire

extension PendingChange {
    /// How many of those that the server has are kept for the user to see.
    private static let sentKept = 50

    /// Every change that fits, in order, by its number.
    ///
    /// Changes of a kind that a newer roost knows stay where they are, for that one to send.
    static func fetch(
        _ condition: String,
        _ arguments: StatementArguments,
        from database: Database
    ) throws -> [(number: Int64, change: PendingChange)] {
        let rows = try Row.fetchCursor(
            database.cachedStatement(
                sql: """
                    SELECT number, \(columns.joined(separator: ", ")), seal FROM pending
                    WHERE \(condition) ORDER BY number
                    """
            ),
            arguments: arguments
        )
        var found: [(Int64, PendingChange)] = []
        while let row = try rows.next() {
            guard Array(row.databaseValues.dropFirst()).isSealed else {
                throw DatabaseError.spoilt
            }
            guard let change = try PendingChange(row) else { continue }
            found.append((row[0], change))
        }
        return found
    }

    /// Nil for a kind of change that this roost does not know.
    private init?(_ row: Row) throws {
        guard let name = MutationName(rawValue: row["name"]),
            let state = State(rawValue: row["state"])
        else { return nil }
        self.init(
            id: row["id"],
            name: name,
            target: row["target"],
            args: try Coding.decode(JSONValue.self, from: row["args"]),
            baseVersion: row["base_version"],
            base: try (row["base"] as Data?).map { try Coding.decode(JSONValue.self, from: $0) },
            subject: row["subject"],
            createdAt: Instant(milliseconds: row["created_at"]),
            sendAfter: Instant(milliseconds: row["send_after"]),
            expiresAt: (row["expires_at"] as Int64?).map(Instant.init(milliseconds:))
        )
        self.state = state
        hasLeft = row["has_left"]
        // An answer in the words of a newer server is none that could be shown.
        answer = (row["answer"] as Data?).flatMap {
            try? Coding.decode(MutationResult.self, from: $0)
        }
        answeredAt = (row["answered_at"] as Int64?).map(Instant.init(milliseconds:))
    }

    func insert(in database: Database) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO pending (\(PendingChange.columns.joined(separator: ", ")), seal)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: StatementArguments(try sealed()))
    }

    func update(in database: Database) throws {
        let sets = PendingChange.columns.enumerated().map { "\($1) = ?\($0 + 1)" }
        try database.cachedStatement(
            sql: """
                UPDATE pending SET \(sets.joined(separator: ", ")), seal = ?16 WHERE id = ?15
                """
        ).execute(arguments: StatementArguments(try sealed()))
    }

    func delete(in database: Database) throws {
        try database.execute(sql: "DELETE FROM pending WHERE id = ?", arguments: [id])
    }

    /// The one of its slot that has not left.
    func waiting(in database: Database) throws -> PendingChange? {
        guard let slot else { return nil }
        let condition = "slot = ? AND state = 'queued' AND has_left = 0"
        return try PendingChange.fetch(condition, [slot], from: database).first?.change
    }

    /// Puts it at the end of the line again, merged with one of its slot that was made meanwhile.
    ///
    /// That one was made from what the user saw then: where the answer to `answered` has something
    /// else there, all of it meets the server from the older version, and the user is asked.
    func enqueue(after answered: PendingChange, in database: Database) throws {
        guard state == .queued, !hasLeft, let later = try waiting(in: database) else {
            return try insert(in: database)
        }
        var merged = merged(with: later)
        if let seen = later.baseVersion, later.following(answered) == nil {
            merged.baseVersion = baseVersion.map { min($0, seen) }
        }
        try later.delete(in: database)
        try merged.insert(in: database)
    }

    /// Lets the edits that wait behind this one begin from what the server has now, where that is
    /// what the user saw.
    func leadFollowers(in database: Database) throws {
        guard name == .editListing, state == .sent, let target else { return }
        let condition = "name = ? AND target = ? AND state = 'queued' AND has_left = 0"
        let followers = try PendingChange.fetch(condition, [name.rawValue, target], from: database)
        for follower in followers {
            try follower.change.following(self)?.update(in: database)
        }
    }

    /// The values of ``columns``, and their seal.
    private func sealed() throws -> [DatabaseValue] {
        let columns: [(any DatabaseValueConvertible)?] = [
            slot, name.rawValue, target, try Coding.encode(args), baseVersion,
            try base.map { try Coding.encode($0) }, subject, createdAt.milliseconds,
            sendAfter.milliseconds, expiresAt?.milliseconds, state.rawValue,
            // What fell away unsent is over as well: the table knows no answer to what never left.
            hasLeft || state != .queued,
            try answer.map { try Coding.encode($0) }, answeredAt?.milliseconds, id,
        ]
        let values = columns.map { $0?.databaseValue ?? .null }
        return values + [Seal.of(values).databaseValue]
    }

    /// The columns under a row's seal, in their order in it.
    static let columns = [
        "slot", "name", "target", "args", "base_version", "base", "subject", "created_at",
        "send_after", "expires_at", "state", "has_left", "answer", "answered_at", "id",
    ]

    static func forgetOldest(in database: Database) throws {
        try database.execute(
            sql: """
                DELETE FROM pending WHERE number IN (
                    SELECT number FROM pending WHERE state = 'sent'
                    ORDER BY number DESC LIMIT -1 OFFSET \(sentKept)
                )
                """
        )
    }
}

extension Salvage.Table {
    static let pending = Salvage.Table(
        name: "pending",
        columns: PendingChange.columns,
        over: (column: "state", value: PendingChange.State.sent.rawValue)
    )
}

extension Schema {
    /// Seals for the rows that have none.
    static let pendingSeals = """
        ALTER TABLE pending ADD COLUMN seal INTEGER NOT NULL DEFAULT 0;
        UPDATE pending SET seal = row_seal(slot, name, target, args, base_version, base, subject,
            created_at, send_after, expires_at, state, has_left, answer, answered_at, id);
        """

    /// The table of the outbox.
    ///
    /// *Of one slot at most one change waits that has not left*: a unique index sees to it.
    static let pendingChanges = """
        CREATE TABLE pending (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            slot TEXT,
            name TEXT NOT NULL,
            target TEXT,
            args BLOB NOT NULL,
            base_version INTEGER,
            base BLOB,
            subject TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            send_after INTEGER NOT NULL,
            expires_at INTEGER,
            state TEXT NOT NULL
                CHECK (state IN ('queued', 'sending', 'needs_you', 'rejected', 'sent')),
            has_left INTEGER NOT NULL CHECK (has_left OR state = 'queued'),
            answer BLOB,
            answered_at INTEGER
        ) STRICT;
        CREATE UNIQUE INDEX pending_by_slot ON pending (slot)
            WHERE state = 'queued' AND has_left = 0;
        CREATE INDEX pending_by_state ON pending (state, number);
        """
}
