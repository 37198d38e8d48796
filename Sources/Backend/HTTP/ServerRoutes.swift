internal import HTTPTypes
internal import Marketplace
internal import Wire

/// The routes about the server itself and saved homes.
struct ServerRoutes: Sendable {
    let store: Store
    let accounts: AccountService
    let wishlists: WishlistService
    let once: Once
    let isDemo: Bool

    var routes: [Route] { serverRoutes + wishlistRoutes }

    private var serverRoutes: [Route] {
        [
            Route(
                .get,
                "/healthz",
                "checkHealth",
                "Whether the process answers",
                access: .anyone,
                gives: .ok(StatusReply.self),
                handler: health
            ),
            Route(
                .get,
                "/readyz",
                "checkReadiness",
                "Whether requests can be served",
                access: .anyone,
                gives: .ok(StatusReply.self),
                handler: readiness
            ),
            Route(
                .get,
                "/v1/server",
                "describeServer",
                "What this server is",
                access: .anyone,
                gives: .ok(ServerReply.self),
                handler: server
            ),
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

    @Sendable private func health(_ call: Call) async throws -> Reply {
        try Reply(StatusReply(status: "ok"))
    }

    @Sendable private func readiness(_ call: Call) async throws -> Reply {
        _ = try await store.read { try $0.exists("SELECT 1 FROM \"user\" LIMIT 1") }
        return try Reply(StatusReply(status: "ready"))
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

/// How the server is, in a word.
struct StatusReply: Codable, Sendable, Hashable {
    var status: String
}
