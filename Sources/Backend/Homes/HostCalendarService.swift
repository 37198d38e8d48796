internal import Marketplace
internal import Wire

/// What hosts do with their nights: look at them, block, open and price them.
///
/// A night is blocked only while nobody holds it: both are read and written in one transaction that
/// no other comes between, so that of a booking and a block at once exactly one wins.
struct HostCalendarService: Sendable {
    /// How many homes one edit may be about.
    static let mostHomes = 100

    let homes: HostHomeService
    let shown: Homes
    let transitions: Transitions

    /// The nights as the host sees them, each with the booking or the block that takes it.
    func calendar(
        _ id: ListingID,
        from: CivilDate,
        days: Int,
        for caller: Caller,
        at now: Instant
    ) async throws -> ListingCalendar {
        try await homes.store.read { db in
            let own = try homes.own(id, of: caller, orAdmin: true, at: now, in: db)
            let home = try shown.home(number: own.number, version: own.version, in: db)
            var calendar = try Calendars.calendar(of: home, from: from, days: days, at: now, in: db)
                .get()
            let first = from.daysSinceEpoch
            let sources = try sources(of: own.number, in: first..<(first + days), at: now, db)
            for index in calendar.nights.indices {
                calendar.nights[index].sourceId = sources[calendar.nights[index].date]
            }
            return calendar
        }
    }

    /// The blocks of a home that are not over, in the order of their first night.
    func blocks(_ id: ListingID, for caller: Caller, at now: Instant) async throws -> BlocksReply {
        try await homes.store.read { db in
            let home = try homes.own(id, of: caller, orAdmin: true, at: now, in: db)
            let today = home.today(at: now).daysSinceEpoch
            let blocks = try BlockRows.blocks(of: home.number, in: today..<Int.max, db)
            return BlocksReply(data: blocks.map { CalendarBlock($0, of: id) })
        }
    }

    /// Blocks nights, all of them or none; the same id again gives the block that is there.
    ///
    /// - Throws: ``Problem`` with the code `night_occupied`, which names the nights that are.
    func block(
        _ id: ListingID,
        _ body: BlockBody,
        by caller: Caller,
        at now: Instant,
        in db: Database
    ) throws -> CalendarBlock {
        let home = try homes.own(id, of: caller, at: now, in: db)
        if let known = try BlockRows.block(body.id, in: db) {
            guard known.home == home.number else { throw Problem(field: "id", "is taken") }
            return CalendarBlock(known.block, of: id)
        }
        let nights = try nights(of: body, at: home, at: now)
        try HomeChecks.check(note: body.note)
        try transitions.releaseLapsed(on: home.number, at: now, in: db)
        let facts = try Calendars.facts(of: home.number, in: nights, at: now, db).get()
        let occupied = facts.filter { !$0.value.isDisjoint(with: .stays) }.keys.sorted()
        guard occupied.isEmpty else {
            var problem = Problem(.nightOccupied, "Guests have \(occupied.count) of these nights.")
            problem.nights = occupied
            throw problem
        }
        let today = home.today(at: now).daysSinceEpoch
        let count = try BlockRows.blocks(of: home.number, in: today..<Int.max, db).count
        guard count < BlockRows.capacity else {
            throw Problem(.forbidden, "A home has at most \(BlockRows.capacity) blocks.")
        }
        let block = BlockRows.Block(id: body.id, nights: nights, kind: .host, note: body.note)
        try BlockRows.insert(block, of: home.number, in: db)
        try changed(home, nights, to: NightChange(isOpen: false), by: caller, at: now, in: db)
        return CalendarBlock(block, of: id)
    }

    /// Takes a block away; only an administrator does so after the host cancelled a stay.
    func unblock(
        _ id: ListingID,
        _ block: BlockID,
        by caller: Caller,
        at now: Instant,
        in db: Database
    ) throws {
        let home = try homes.own(id, of: caller, orAdmin: true, at: now, in: db)
        guard let known = try BlockRows.block(block, in: db), known.home == home.number else {
            throw Problem(.notFound, "There is no such block.")
        }
        switch known.block.kind {
        case .external:
            throw Problem(.forbidden, "These nights come from another calendar; open them there.")
        case .hostCancelled where !caller.isAdmin:
            throw Problem(.forbidden, "A stay was cancelled here; the nights stay blocked.")
        case .host where home.host != caller.user:
            throw Problem(.forbidden, "This is somebody else's home.")
        case .host, .hostCancelled:
            break
        }
        try BlockRows.remove(block, in: db)
        let change = NightChange(isOpen: true)
        try changed(home, known.block.nights, to: change, by: caller, at: now, in: db)
    }

    // MARK: What both do

    private func nights(
        of body: BlockBody,
        at home: HostedHome,
        at now: Instant
    ) throws -> Range<Int> {
        let today = home.today(at: now)
        guard body.checkIn >= today else { throw Problem(field: "check_in", "is in the past") }
        guard body.checkOut > body.checkIn else {
            throw Problem(field: "check_out", "must be after check_in")
        }
        guard body.checkOut <= HostCalendarService.end(from: today) else {
            throw Problem(field: "check_out", "is more than two years ahead")
        }
        return body.checkIn.daysSinceEpoch..<body.checkOut.daysSinceEpoch
    }

    /// The day after the last night that a host may say anything of.
    static func end(from today: CivilDate) -> CivilDate {
        today.adding(days: StayRules.longestWindowDays + 1)
    }

    private func changed(
        _ home: HostedHome,
        _ nights: Range<Int>,
        to change: NightChange,
        by caller: Caller,
        at now: Instant,
        in db: Database
    ) throws {
        guard let range = DateRange(nights) else { return }
        _ = try homes.saved(
            home,
            over: home,
            by: caller,
            also: [.nights(range, change)],
            at: now,
            in: db
        )
        try NightBits.refresh(listing: home.number, days: nights, in: db)
        try Changes.recordNights(of: .init(home.number, in: db), range, at: now, in: db)
    }

    private func sources(
        of number: Int64,
        in days: Range<Int>,
        at now: Instant,
        _ db: Database
    ) throws -> [CivilDate: String] {
        var sources: [CivilDate: String] = [:]
        for block in try BlockRows.blocks(of: number, in: days, db) {
            for day in block.nights.clamped(to: days) {
                sources[CivilDate(daysSinceEpoch: day)] = block.id.text
            }
        }
        let nights = """
            SELECT night, booking FROM booked_night
            JOIN booking ON booking.id = booked_night.booking
            WHERE booked_night.listing = ? AND night >= ? AND night < ?
                AND NOT \(BookingRows.isLapsed())
            """
        let bounds: [any SQLConvertible] = [number, days.lowerBound, days.upperBound]
        for row in try db.rows(nights, bounds + [now.milliseconds]) {
            sources[row.date("night")] = row["booking"]
        }
        return sources
    }
}

extension CalendarBlock {
    init(_ block: BlockRows.Block, of listing: ListingID) {
        guard let nights = DateRange(block.nights) else {
            preconditionFailure("the store keeps no block without a night")
        }
        self.init(
            id: block.id,
            listing: listing,
            nights: nights,
            kind: block.kind,
            note: block.note
        )
    }
}

extension HostedHome {
    /// The home's own date.
    func today(at now: Instant) -> CivilDate {
        Zones.clock(details.timeZone ?? "UTC").at(now).date
    }
}

extension DateRange {
    /// Nights as days since 1970; nil when there are none.
    init?(_ days: Range<Int>) {
        self.init(
            checkIn: CivilDate(daysSinceEpoch: days.lowerBound),
            checkOut: CivilDate(daysSinceEpoch: days.upperBound)
        )
    }
}
