internal import Marketplace
internal import Wire

/// A host's own list of guests who may not book any of the host's homes.
struct BlockedGuestService: Sendable {
    let store: Store
    let cursors: Cursors

    /// The caller's list, the last blocked first.
    func list(of caller: Caller, page: PageRequest) async throws -> Page<BlockedGuest> {
        try await store.read { db in
            let list = try cursors.list("blocked guests \(caller.user)", page)
            let rows = try BlockedGuestRows.list(
                of: caller.user,
                after: list.start,
                limit: list.wanted,
                in: db
            )
            return list.page(rows) { row in
                ListPosition(key: row.since.milliseconds, tie: row.guest.text)
            }
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
        try HomeChecks.check(note: body.note)
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
