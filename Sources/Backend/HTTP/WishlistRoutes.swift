internal import HTTPTypes
internal import Marketplace
internal import Wire

/// The routes of saved homes: named lists, and the one that homes go to without saying where.
struct WishlistRoutes: Sendable {
    let accounts: AccountService
    let wishlists: WishlistService
    let once: Once

    var routes: [Route] { defaultRoutes + listRoutes + homeRoutes }

    private var defaultRoutes: [Route] {
        [
            Route(
                .get,
                "/v1/wishlist",
                "readWishlist",
                "The homes that the caller saved without saying where",
                access: .signedIn,
                gives: .ok(Wishlist.self),
                caching: .personal,
                handler: wishlist
            ),
            Route(
                .put,
                "/v1/wishlist/homes/{listing}",
                "saveHome",
                "Save a home",
                access: .signedIn,
                gives: .ok(Wishlist.self),
                isKeyed: true,
                problems: [.wishlistFull],
                handler: save
            ),
            Route(
                .delete,
                "/v1/wishlist/homes/{listing}",
                "removeHome",
                "Take a home off the list",
                access: .signedIn,
                gives: .ok(Wishlist.self),
                isKeyed: true,
                handler: remove
            ),
        ]
    }

    private var listRoutes: [Route] {
        [
            Route(
                .get,
                "/v1/wishlists",
                "listWishlists",
                "The caller's lists of homes, the last changed first",
                access: .signedIn,
                gives: .ok(WishlistsReply.self),
                caching: .personal,
                handler: list
            ),
            Route(
                .post,
                "/v1/wishlists",
                "createWishlist",
                "Make a list of homes, once per id",
                access: .signedIn,
                takes: CreateWishlistBody.self,
                gives: .created(WishlistSummary.self),
                isKeyed: true,
                problems: [.wishlistFull],
                handler: create
            ),
            Route(
                .get,
                "/v1/wishlists/{wishlist}",
                "readNamedWishlist",
                "A list of homes, without the homes",
                access: .owner(of: .wishlist),
                gives: .ok(WishlistSummary.self),
                caching: .personal,
                handler: summary
            ),
            Route(
                .patch,
                "/v1/wishlists/{wishlist}",
                "renameWishlist",
                "Give a list another name",
                access: .owner(of: .wishlist),
                takes: WishlistNameBody.self,
                gives: .ok(WishlistSummary.self),
                isKeyed: true,
                handler: rename
            ),
            Route(
                .delete,
                "/v1/wishlists/{wishlist}",
                "deleteWishlist",
                "Take a list away with what is on it",
                access: .owner(of: .wishlist),
                gives: .ok(Empty.self),
                isKeyed: true,
                handler: delete
            ),
        ]
    }

    // MARK: The list that nobody names

    @Sendable private func wishlist(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        return try Reply(
            try await wishlists.wishlist(of: caller, at: call.now),
            caching: .personal
        )
    }

    @Sendable private func save(_ call: Call) async throws -> Reply {
        try await changing(call) { id, caller, db in
            _ = try wishlists.save(id, for: caller, at: call.now, in: db)
        }
    }

    @Sendable private func remove(_ call: Call) async throws -> Reply {
        try await changing(call) { id, caller, db in
            _ = try wishlists.remove(id, for: caller, at: call.now, in: db)
        }
    }

    /// Answers with the whole list, also when the change was made before.
    private func changing(
        _ call: Call,
        _ change: @escaping @Sendable (ListingID, Caller, Database) throws -> Void
    ) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let id = try call.id(ListingID.self)
        let present: @Sendable (Database) throws -> Wishlist = { db in
            try wishlists.wishlist(of: caller, at: call.now, in: db)
        }
        return try await once.inTransaction(call, by: caller, present: present) { db in
            try change(id, caller, db)
            return try present(db)
        }
    }

    // MARK: Lists

    @Sendable private func list(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        return try Reply(try await wishlists.lists(of: caller), caching: .personal)
    }

    @Sendable private func create(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let body = try call.decode(CreateWishlistBody.self)
        return try await once.inTransaction(call, by: caller, status: .created) { db in
            try wishlists.create(body, by: caller, at: call.now, in: db)
        }
    }

    @Sendable private func summary(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let id = try call.id(WishlistID.self)
        return try Reply(try await wishlists.list(id, of: caller), caching: .personal)
    }

    @Sendable private func rename(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let id = try call.id(WishlistID.self)
        let body = try call.decode(WishlistNameBody.self)
        return try await once.inTransaction(call, by: caller) { db in
            try wishlists.rename(id, body, by: caller, at: call.now, in: db)
        }
    }

    @Sendable private func delete(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let id = try call.id(WishlistID.self)
        return try await once.inTransaction(call, by: caller) { db in
            guard try wishlists.delete(id, by: caller, at: call.now, in: db) else {
                throw WishlistService.notFound
            }
            return Empty()
        }
    }
}
