import Foundation
import GRDB
import Marketplace
import Wire

extension PendingChange {
    /// How many of those that the server has are kept for the user to see.
    private static let sentKept = 50

    static func fetch(
        _ condition: String,
        _ arguments: StatementArguments,
        from database: Database
    ) throws -> [PendingChange] {
        let rows = try Row.fetchAll(
            database.cachedStatement(
                sql: "SELECT * FROM pending WHERE \(condition) ORDER BY number"
            ),
            arguments: arguments
        )
        return try rows.map(PendingChange.init)
    }

    private init(_ row: Row) throws {
        let name = MutationName(rawValue: row["name"])
        let state = State(rawValue: row["state"])
        guard let name, let state else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "an unknown kind of change")
        }
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
        answer = try (row["answer"] as Data?).map {
            try Coding.decode(MutationResult.self, from: $0)
        }
        answeredAt = (row["answered_at"] as Int64?).map(Instant.init(milliseconds:))
    }

    func insert(in database: Database) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO pending (slot, name, target, args, base_version, base, subject,
                    created_at, send_after, expires_at, state, has_left, answer, answered_at, id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: try columns())
    }

    func update(in database: Database) throws {
        try database.cachedStatement(
            sql: """
                UPDATE pending SET slot = ?, name = ?, target = ?, args = ?, base_version = ?,
                    base = ?, subject = ?, created_at = ?, send_after = ?, expires_at = ?,
                    state = ?, has_left = ?, answer = ?, answered_at = ?
                WHERE id = ?
                """
        ).execute(arguments: try columns())
    }

    private func columns() throws -> StatementArguments {
        [
            slot, name.rawValue, target, try Coding.encode(args), baseVersion,
            try base.map { try Coding.encode($0) }, subject, createdAt.milliseconds,
            sendAfter.milliseconds, expiresAt?.milliseconds, state.rawValue, hasLeft,
            try answer.map { try Coding.encode($0) }, answeredAt?.milliseconds, id,
        ]
    }

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

extension Schema {
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
