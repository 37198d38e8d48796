internal import HTTPTypes
internal import Marketplace
internal import Wire

/// The routes by which hosts keep their nights.
struct HostCalendarRoutes: Sendable {
    let accounts: AccountService
    let calendars: HostCalendarService
    let once: Once

    var routes: [Route] {
        [
            Route(
                .get,
                "/v1/listings/{listing}/own-calendar",
                "readOwnCalendar",
                "The nights of a home, each with what takes it",
                access: .host(of: .listing),
                .admin,
                query: .nights,
                gives: .ok(ListingCalendar.self),
                caching: .personal,
                problems: [.forbidden],
                handler: calendar
            ),
            Route(
                .put,
                "/v1/calendar",
                "editNights",
                "Open, block or price many nights of several homes",
                access: .hosts,
                takes: NightEdit.self,
                gives: .ok(NightEditReply.self),
                isKeyed: true,
                problems: [.forbidden, .notFound, .invalidState],
                handler: edit
            ),
            Route(
                .get,
                "/v1/listings/{listing}/blocks",
                "listBlocks",
                "The blocks of a home that are not over",
                access: .host(of: .listing),
                .admin,
                gives: .ok(BlocksReply.self),
                caching: .personal,
                problems: [.forbidden],
                handler: blocks
            ),
            Route(
                .post,
                "/v1/listings/{listing}/blocks",
                "blockNights",
                "Block nights, all of them or none",
                access: .host(of: .listing),
                takes: BlockBody.self,
                gives: .created(CalendarBlock.self),
                isKeyed: true,
                problems: [.forbidden, .nightOccupied],
                handler: block
            ),
            Route(
                .delete,
                "/v1/listings/{listing}/blocks/{block}",
                "unblockNights",
                "Take a block away",
                access: .host(of: .listing),
                gives: .ok(Empty.self),
                isKeyed: true,
                problems: [.forbidden],
                handler: unblock
            ),
        ]
    }

    @Sendable private func calendar(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let (from, days) = try HomeRoutes.nights(call)
        let calendar = try await calendars.calendar(
            try call.id(ListingID.self),
            from: from,
            days: days,
            for: caller,
            at: call.now
        )
        return try Reply(calendar, caching: .personal)
    }

    @Sendable private func edit(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let body = try call.decode(NightEdit.self)
        return try await once.inTransaction(call, by: caller) {
            try calendars.edit(body, by: caller, at: call.now, in: $0)
        }
    }

    @Sendable private func blocks(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let id = try call.id(ListingID.self)
        return try Reply(
            try await calendars.blocks(id, for: caller, at: call.now),
            caching: .personal
        )
    }

    @Sendable private func block(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let id = try call.id(ListingID.self)
        let body = try call.decode(BlockBody.self)
        return try await once.inTransaction(call, by: caller, status: .created) {
            try calendars.block(id, body, by: caller, at: call.now, in: $0)
        }
    }

    @Sendable private func unblock(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let (id, block) = (try call.id(ListingID.self), try call.id(BlockID.self, at: 1))
        return try await once.inTransaction(call, by: caller) { db in
            try calendars.unblock(id, block, by: caller, at: call.now, in: db)
            return Empty()
        }
    }
}
