internal import Marketplace
internal import Wire

/// A month of a home's nights: the piece in which calendars are synced.
struct CalendarMonth: Sendable, Hashable {
    let listing: ListingID
    let first: CivilDate

    /// Such as `lst_…/2027-03`.
    var text: String { "\(listing)/\(first.description.prefix(7))" }

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
    /// How many months of a home's nights a first copy brings: as far as most are booked ahead.
    private static let monthsAhead = 13

    /// The nights of the viewer's own homes, month by month.
    static func calendars(_ homes: Homes) -> SyncSource {
        SyncSource(.calendar) { viewer, after, limit, db in
            let listing = after.prefix { $0 != "/" }
            let ids: [String] = try db.values(
                "SELECT id FROM listing WHERE host = ? AND id >= ? ORDER BY id LIMIT ?",
                [viewer.user, String(listing), limit / monthsAhead + 2]
            )
            let months = ids.compactMap { ListingID($0) }.flatMap { id in
                sequence(first: CalendarMonth(listing: id, viewer.now.utcDate), next: \.next)
                    .prefix(monthsAhead).map(\.text)
            }
            return Array(months.lazy.filter { $0 > after }.prefix(limit))
        } bodies: { viewer, ids, db in
            let months = ids.compactMap { CalendarMonth($0) }
            let rows = try db.rows(
                among: Array(Set(months.map(\.listing.text))),
                { "SELECT id, number, version FROM listing WHERE host = ?1 AND id IN (\($0))" },
                also: [viewer.user]
            )
            let own = try rows.reduce(into: [ListingID: Row]()) { $0[try $1.id("id")] = $1 }
            return try Dictionary(grouping: months, by: \.listing).reduce(into: [:]) {
                bodies,
                home in
                guard let row = own[home.key] else { return }
                let months = home.value.sorted { $0.first < $1.first }
                let version: Int64 = row["version"]
                let home = try homes.home(number: row["number"], version: version, in: db)
                for calendar in try calendars(of: home, months, at: viewer.now, in: db) {
                    bodies[calendar.month.text] = SyncBody(
                        version: version,
                        json: CalendarWriter.text(calendar.calendar)
                    )
                }
            }
        }
    }

    /// The months of one home, read at once when they lie close together.
    private static func calendars(
        of home: Home,
        _ months: [CalendarMonth],
        at now: Instant,
        in db: Database
    ) throws -> [(month: CalendarMonth, calendar: ListingCalendar)] {
        guard let first = months.first?.first, let last = months.last else { return [] }
        let days = last.next.first.daysSinceEpoch - first.daysSinceEpoch
        guard days <= 31 * (months.count + 2) else {
            return try months.flatMap { try calendars(of: home, [$0], at: now, in: db) }
        }
        let whole = try Calendars.calendar(of: home, from: first, days: days, at: now, in: db).get()
        return months.map { month in
            let start = month.first.daysSinceEpoch - first.daysSinceEpoch
            var calendar = whole
            calendar.nights = Array(whole.nights[start..<start + month.days])
            return (month, calendar)
        }
    }
}
