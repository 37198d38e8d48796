internal import HTTPTypes
internal import Marketplace
internal import Wire

/// The routes by which hosts say from whom they take no bookings.
struct BlockedGuestRoutes: Sendable {
    let accounts: AccountService
    let guests: BlockedGuestService
    let once: Once

    var routes: [Route] {
        [
            Route(
                .get,
                "/v1/me/blocked-guests",
                "listBlockedGuests",
                "The guests from whom the caller takes no bookings, the last blocked first",
                access: .signedIn,
                query: .page(),
                gives: .ok(Page<BlockedGuest>.self),
                caching: .personal,
                handler: list
            ),
            Route(
                .put,
                "/v1/me/blocked-guests/{user}",
                "blockGuest",
                "Take no more bookings from a guest, or change the note about it",
                access: .hosts,
                takes: BlockGuestBody.self,
                gives: .ok(BlockedGuest.self),
                isKeyed: true,
                problems: [.notFound],
                handler: block
            ),
            Route(
                .delete,
                "/v1/me/blocked-guests/{user}",
                "unblockGuest",
                "Take bookings from a guest again",
                access: .signedIn,
                gives: .ok(Empty.self),
                isKeyed: true,
                handler: unblock
            ),
        ]
    }

    @Sendable private func list(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let page = try PageRequest(try call.query())
        return try Reply(try await guests.list(of: caller, page: page), caching: .personal)
    }

    @Sendable private func block(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let guest = try call.id(UserID.self)
        let body = try call.decode(BlockGuestBody.self)
        return try await once.inTransaction(call, by: caller) { db in
            try guests.block(guest, body, by: caller, at: call.now, in: db)
        }
    }

    @Sendable private func unblock(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let guest = try call.id(UserID.self)
        return try await once.inTransaction(call, by: caller) { db in
            try guests.unblock(guest, by: caller, in: db)
            return Empty()
        }
    }
}
