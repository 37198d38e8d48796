package import Marketplace
internal import Wire

/// What changes of a person's row after it was made.
extension Accounts {
    /// Takes a person's address for proved.
    static func verify(_ id: UserID, at now: Instant, in db: Database) throws {
        let changed = try db.execute(
            #"UPDATE "user" SET verified_at = ? WHERE id = ? AND verified_at IS NULL"#,
            [now.milliseconds, id.text]
        )
        if changed > 0 { try Changes.recordProfile(of: id, at: now, in: db) }
    }

    static func passwordHash(of id: UserID, in db: Database) throws -> String? {
        try db.value(#"SELECT password_hash FROM "user" WHERE id = ?"#, [id.text])
    }

    static func setPassword(_ hash: String, of id: UserID, in db: Database) throws {
        try db.execute(#"UPDATE "user" SET password_hash = ? WHERE id = ?"#, [hash, id.text])
    }

    static func setRole(_ role: UserRole, of id: UserID, in db: Database) throws {
        try db.execute(#"UPDATE "user" SET role = ? WHERE id = ?"#, [role.rawValue, id.text])
    }

    /// Whoever has a home is a host; an administrator stays one.
    static func becomeHost(_ id: UserID, in db: Database) throws {
        try db.execute(
            #"UPDATE "user" SET role = 'host' WHERE id = ? AND role = 'guest'"#,
            [id.text]
        )
    }

    /// Counts a home more, or less, that a host shows.
    static func countHomes(
        _ difference: Int,
        of host: UserID,
        at now: Instant,
        in db: Database
    ) throws {
        let sql = #"UPDATE "user" SET homes = homes + ? WHERE id = ?"#
        try db.execute(sql, [difference, host.text])
        if difference > 0 { try becomeHost(host, in: db) }
        try Changes.recordProfile(of: host, at: now, in: db)
    }

    /// What anybody may know of a person; nil when there is none.
    static func card(of id: UserID, in db: Database) throws -> HostCard? {
        let row = try db.row(
            """
            SELECT name, about, homes, is_superhost, response_rate, created_at
            FROM "user" WHERE id = ?
            """,
            [id.text]
        )
        return row.map { row in
            HostCard(
                id: id,
                name: row["name"],
                isSuperhost: row["is_superhost"],
                since: row.instant("created_at").utcDate,
                about: row["about"],
                homes: row["homes"],
                responseRate: (row["response_rate"] as Int?).map { BasisPoints($0) }
            )
        }
    }
}

extension Store {
    /// Makes the person with this address an administrator, or no longer one; false when there is
    /// no such person.
    package func setAdministrator(
        _ email: String,
        isOne: Bool,
        at now: Instant = .now()
    ) async throws -> Bool {
        try await write { db in
            let id: String? = try db.value(
                """
                UPDATE "user" SET role = CASE WHEN ?1 = 1 THEN 'admin'
                    WHEN homes > 0 THEN 'host' ELSE 'guest' END
                WHERE email = ?2 RETURNING id
                """,
                [isOne, email.lowercased()]
            )
            guard let user = id.flatMap(UserID.init) else { return false }
            try Changes.recordProfile(of: user, at: now, in: db)
            return true
        }
    }
}
