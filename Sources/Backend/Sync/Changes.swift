internal import Marketplace
internal import Wire

/// Writes down what has changed, for those who may see it.
///
/// In the transaction of the change itself. Of each thing only the last change is kept per person:
/// a client that asks gets what is true then, not what was in between.
enum Changes {
    /// Whom changes are for that anybody may see.
    static let everybody = "everybody"

    /// A thing has come or changed; `version` is its own.
    static func record(
        _ type: SyncKind,
        _ id: String,
        version: some BinaryInteger,
        for users: [UserID],
        at now: Instant,
        in db: Database
    ) throws {
        let change = Change(type: type, id: id, version: Int64(version), isDeleted: false)
        try write(change, for: users.map(\.text), at: now, in: db)
    }

    /// A thing that anybody may see has come or changed.
    static func recordPublic(
        _ type: SyncKind,
        _ id: String,
        version: some BinaryInteger,
        at now: Instant,
        in db: Database
    ) throws {
        let change = Change(type: type, id: id, version: Int64(version), isDeleted: false)
        try write(change, for: [everybody], at: now, in: db)
    }

    /// A thing is gone, or these people may no longer see it.
    static func recordDeletion(
        _ type: SyncKind,
        _ id: String,
        for users: [UserID],
        at now: Instant,
        in db: Database
    ) throws {
        let change = Change(type: type, id: id, version: 0, isDeleted: true)
        try write(change, for: users.map(\.text), at: now, in: db)
    }

    /// Many things of one kind have come or changed, or are gone, by one statement.
    ///
    /// `source` is a statement for the `audience`, the `id` and the `version` of each, none of them
    /// twice; its arguments are numbered.
    static func recordMany(
        _ type: SyncKind,
        isDeleted: Bool = false,
        from source: String,
        _ arguments: [any SQLConvertible],
        at now: Instant,
        in db: Database
    ) throws {
        let place =
            switch db.kind {
            case .sqlite: "0, (SELECT last_seq FROM change_log) + row_number() OVER ()"
            case .postgres: "pg_current_xact_id()::text::bigint, nextval('change_seq')"
            }
        let count = try db.execute(
            """
            INSERT INTO change (audience, type, id, version, is_deleted, at, tx, seq)
            SELECT audience, '\(type.rawValue)', id, version, \(isDeleted ? 1 : 0),
                CAST(?\(arguments.count + 1) AS BIGINT), \(place)
            FROM (\(source)) AS told WHERE true
            ON CONFLICT (audience, type, id) DO UPDATE SET tx = excluded.tx,
                seq = excluded.seq, version = excluded.version,
                is_deleted = excluded.is_deleted, at = excluded.at
            """,
            arguments + [now.milliseconds]
        )
        guard count > 0 else { return }
        if db.kind == .sqlite {
            try db.execute("UPDATE change_log SET last_seq = last_seq + ?", [count])
        }
        db.mark(.changes)
    }

    private struct Change {
        let type: SyncKind
        let id: String
        let version: Int64
        let isDeleted: Bool
    }

    private static func write(
        _ change: Change,
        for audiences: [String],
        at now: Instant,
        in db: Database
    ) throws {
        guard !audiences.isEmpty else { return }
        let audiences = Set(audiences).sorted()
        let place = try ChangeLog.place(in: db)
        let rows = audiences.map { _ in "(?, ?, ?, ?, ?, ?, \(place.sql))" }
        let arguments = audiences.flatMap { audience -> [any SQLConvertible] in
            [
                audience, change.type.rawValue, change.id, change.version, change.isDeleted,
                now.milliseconds,
            ] + place.arguments
        }
        try db.post(
            """
            INSERT INTO change (audience, type, id, version, is_deleted, at, tx, seq)
            VALUES \(rows.joined(separator: ", "))
            ON CONFLICT (audience, type, id) DO UPDATE SET tx = excluded.tx, seq = excluded.seq,
                version = excluded.version, is_deleted = excluded.is_deleted, at = excluded.at
            """,
            arguments
        )
        db.mark(.changes)
    }
}
