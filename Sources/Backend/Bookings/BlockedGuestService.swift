internal import Marketplace
internal import Wire

/// A host's own list of guests who may not book any of the host's homes.
struct BlockedGuestService: Sendable {
    let store: Store
    let cursors: Cursors

    /// The caller's list, the last blocked first.
    func list(of caller: Caller, page: PageRequest) async throws -> Page<BlockedGuest> {
        try await store.read { db in
            let list = "blocked guests \(caller.user)"
            let rows = try BlockedGuestRows.list(
                of: caller.user,
                after: try page.after.map { try cursors.read($0, list: list) } ?? .top,
                limit: page.limit + 1,
                in: db
            )
            let shown = rows.prefix(page.limit)
            let last = rows.count > page.limit ? shown.last : nil
            return Page(
                data: Array(shown),
                hasMore: last != nil,
                next: last.map { row in
                    let position = ListPosition(key: row.since.milliseconds, tie: row.guest.text)
                    return cursors.make(position, list: list)
                }
            )
        }
    }

    /// Takes no more bookings from a guest; what is confirmed stays, and what is open is answered.
    ///
    /// Only who has ever asked the caller for a stay can be blocked: of anybody else the caller
    /// does not learn whether there is such a person.
    ///
    /// - Throws: ``Problem`` with the code `not_found`.
    func block(
        _ guest: UserID,
        _ body: BlockGuestBody,
        by caller: Caller,
        at now: Instant,
        in db: Database
    ) throws -> BlockedGuest {
        if let note = body.note, let problem = HomeChecks.problem(ofNote: note) {
            throw Problem(field: "note", problem.detail)
        }
        guard try BlockedGuestRows.hasAsked(guest, of: caller.user, in: db) else {
            throw Problem(.notFound, "Nobody with this id has ever asked you for a stay.")
        }
        try GuestStays.takeTurn(of: guest, in: db)
        try BlockedGuestRows.block(
            guest,
            by: caller.user,
            note: body.note ?? "",
            at: now,
            in: db
        )
        guard let blocked = try BlockedGuestRows.blocked(guest, by: caller.user, in: db) else {
            throw CorruptRow(column: "guest")
        }
        return blocked
    }

    /// Takes bookings from a guest again; whoever is not on the list is let in already.
    func unblock(_ guest: UserID, by caller: Caller, in db: Database) throws {
        try BlockedGuestRows.remove(guest, by: caller.user, in: db)
    }
}
