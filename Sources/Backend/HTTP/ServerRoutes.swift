internal import HTTPTypes
internal import Marketplace
internal import Wire

/// The routes about what this server is, and saved homes.
struct ServerRoutes: Sendable {
    let accounts: AccountService
    let wishlists: WishlistService
    let once: Once
    let isDemo: Bool

    var routes: [Route] { serverRoutes + wishlistRoutes }

    private var serverRoutes: [Route] {
        [
            Route(
                .get,
                "/v1/server",
                "describeServer",
                "What this server is",
                access: .anyone,
                gives: .ok(ServerReply.self),
                handler: server
            )
        ]
    }

    private var wishlistRoutes: [Route] {
        [
            Route(
                .get,
                "/v1/wishlist",
                "readWishlist",
                "The homes that the caller saved",
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
                problems: [.forbidden],
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

    @Sendable private func server(_ call: Call) async throws -> Reply {
        try Reply(
            ServerReply(
                name: "roostd",
                version: BackendVersion.text,
                isDemo: isDemo,
                now: call.now,
                cardTokenUrl: "/test-provider/tokens"
            )
        )
    }

    @Sendable private func wishlist(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        return try Reply(
            try await wishlists.wishlist(of: caller, at: call.now),
            caching: .personal
        )
    }

    @Sendable private func save(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let id = try call.id(ListingID.self)
        return try await once.inTransaction(call, by: caller, present: wishlists.present(caller)) {
            try wishlists.save(id, for: caller, at: call.now, in: $0)
        }
    }

    @Sendable private func remove(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let id = try call.id(ListingID.self)
        return try await once.inTransaction(call, by: caller, present: wishlists.present(caller)) {
            try wishlists.remove(id, for: caller, at: call.now, in: $0)
        }
    }
}

/// The version of this build.
package enum BackendVersion {
    package static let text = "0.1.0"
}
