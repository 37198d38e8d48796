internal import Marketplace
internal import Wire

/// Tells hosts who keep copies of the months that time has brought into them.
///
/// A first copy ends some months ahead. To whoever goes on from there the month that follows comes
/// as a change of each home; no write of anybody's would bring it.
struct NewMonths: Sendable {
    /// Under which name the last month is noted that everybody has been told of.
    static let setting = "last_month_copied"
    /// How many homes are told of in one transaction; others write in between.
    private static let part = 500

    let store: Store

    /// The last month of a first copy that is made on this day.
    static func last(on today: CivilDate) -> CivilDate {
        today.firstOfMonth(adding: CalendarMonth.copied - 1)
    }

    /// The months of which nobody has been told; where nothing is noted, the last one.
    static func untold(at now: Instant, in db: Database) throws -> [CivilDate] {
        let noted: String? = try db.value("SELECT value FROM setting WHERE name = ?", [setting])
        let last = last(on: now.utcDate)
        guard let told = noted.flatMap({ CivilDate($0) }) else { return [last] }
        return (0..<CalendarMonth.copied).map { last.firstOfMonth(adding: -$0) }
            .filter { $0 > told }.reversed()
    }

    /// Tells of all these months; done twice, it tells twice, which does no harm.
    func tell(at now: Instant) async throws {
        for month in try await store.read({ try NewMonths.untold(at: now, in: $0) }) {
            var last = ""
            while let next = try await tell(month, after: last, at: now) { last = next }
            try await store.write { try NewMonths.note(month, in: $0) }
        }
    }

    /// Tells of a month of a part of the homes, and gives the id of the last; nil when none were
    /// left.
    private func tell(
        _ month: CivilDate,
        after start: String,
        at now: Instant
    ) async throws -> String? {
        let last: String? = try await store.read { db in
            try db.value(
                """
                SELECT max(id) FROM (SELECT id FROM listing WHERE id > ?
                    ORDER BY id LIMIT \(NewMonths.part)) AS homes
                """,
                [start]
            )
        }
        guard let last else { return nil }
        try await store.write(isolation: .snapshot) { db in
            try Changes.recordMany(
                .calendar,
                from: """
                    SELECT host AS audience, id || '\(CalendarMonth.suffix(month))' AS id, version
                    FROM listing WHERE deleted_at IS NULL AND id > ?1 AND id <= ?2
                    """,
                [start, last],
                at: now,
                in: db
            )
        }
        return last
    }

    private static func note(_ month: CivilDate, in db: Database) throws {
        try db.execute(
            """
            INSERT INTO setting (name, value) VALUES (?, ?)
            ON CONFLICT (name) DO UPDATE SET value = excluded.value
            """,
            [setting, month.description]
        )
    }
}
