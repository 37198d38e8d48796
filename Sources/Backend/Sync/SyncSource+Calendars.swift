internal import Marketplace
internal import Wire

/// A month of a home's nights: the piece in which calendars are synced.
struct CalendarMonth: Sendable, Hashable {
    /// How many months of a home's nights a first copy brings: as far as most are booked ahead.
    static let copied = 13

    let listing: ListingID
    let first: CivilDate

    /// Such as `lst_…/2027-03`.
    var text: String { "\(listing)\(CalendarMonth.suffix(first))" }

    /// What ids end with for the month of this day, such as `/2027-03`.
    static func suffix(_ date: CivilDate) -> String { "/\(date.description.prefix(7))" }

    init(listing: ListingID, _ date: CivilDate) {
        self.listing = listing
        first = date.firstOfMonth
    }

    init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let listing = ListingID(String(parts[0])),
            let first = CivilDate("\(parts[1])-01")
        else { return nil }
        self.listing = listing
        self.first = first
    }

    var next: CalendarMonth { CalendarMonth(listing: listing, first.adding(days: 31)) }

    var days: Int { next.first.daysSinceEpoch - first.daysSinceEpoch }
}

extension SyncSource {
    /// The nights of the viewer's own homes, month by month.
    static func calendars(_ homes: Homes) -> SyncSource {
        SyncSource(.calendar) { viewer, after, limit, db in
            try months(of: viewer, after: after, limit, in: db)
        } bodies: { viewer, ids, db in
            try calendars(ids.compactMap { CalendarMonth($0) }, of: viewer, homes, in: db)
        }
    }

    /// The ids of the months that a first copy brings.
    private static func months(
        of viewer: SyncViewer,
        after: String,
        _ limit: Int,
        in db: Database
    ) throws -> [String] {
        let listing = after.prefix { $0 != "/" }
        let ids: [String] = try db.values(
            """
            SELECT id FROM listing WHERE host = ? AND deleted_at IS NULL AND id >= ?
            ORDER BY id LIMIT ?
            """,
            [viewer.user, String(listing), limit / CalendarMonth.copied + 2]
        )
        let months = ids.compactMap { ListingID($0) }.flatMap { id in
            sequence(first: CalendarMonth(listing: id, viewer.now.utcDate), next: \.next)
                .prefix(CalendarMonth.copied).map(\.text)
        }
        return Array(months.lazy.filter { $0 > after }.prefix(limit))
    }

    /// Those of these months that are of the viewer's homes, each as its host sees it.
    private static func calendars(
        _ months: [CalendarMonth],
        of viewer: SyncViewer,
        _ homes: Homes,
        in db: Database
    ) throws -> [String: SyncBody] {
        let rows = try db.rows(
            among: Array(Set(months.map(\.listing.text))),
            {
                """
                SELECT id, number, version FROM listing
                WHERE host = ?1 AND deleted_at IS NULL AND id IN (\($0))
                """
            },
            also: [viewer.user]
        )
        let own = try rows.reduce(into: [ListingID: Row]()) { $0[try $1.id("id")] = $1 }
        let beside = Beside<[(String, SyncBody)]>()
        for (listing, months) in Dictionary(grouping: months, by: \.listing) {
            guard let row = own[listing] else { continue }
            let home = try homes.home(number: row["number"], version: row["version"], in: db)
            for run in runs(of: months) {
                let facts = try Calendars.facts(of: home, in: run.days, at: viewer.now, in: db)
                    .get()
                beside.begin { run.bodies(of: home, knowing: facts, at: viewer.now) }
            }
        }
        return Dictionary(try beside.values().joined()) { first, _ in first }
    }

    /// Months of one home in their order, together when they lie close to one another.
    private static func runs(of months: [CalendarMonth]) -> [MonthRun] {
        let months = months.sorted { $0.first < $1.first }
        let whole = MonthRun(months: months)
        return whole.days.count <= 31 * (months.count + 2)
            ? [whole] : months.map { MonthRun(months: [$0]) }
    }
}

/// Months of one home that are read at once.
private struct MonthRun: Sendable {
    let months: [CalendarMonth]

    var days: Range<Int> {
        guard let first = months.first, let last = months.last else { return 0..<0 }
        return first.first.daysSinceEpoch..<last.next.first.daysSinceEpoch
    }

    /// Each month as its host sees it, by the id of the month.
    func bodies(
        of home: Home,
        knowing facts: [CivilDate: NightFacts],
        at now: Instant
    ) -> [(String, SyncBody)] {
        let first = CivilDate(daysSinceEpoch: days.lowerBound)
        let whole = Calendars.calendar(
            of: home,
            from: first,
            days: days.count,
            at: now,
            knowing: facts
        )
        return months.map { month in
            let start = month.first.daysSinceEpoch - days.lowerBound
            var calendar = whole
            calendar.nights = Array(whole.nights[start..<start + month.days])
            return (
                month.text, SyncBody(version: home.version, json: CalendarWriter.text(calendar))
            )
        }
    }
}
