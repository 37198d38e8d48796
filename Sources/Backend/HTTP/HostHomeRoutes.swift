internal import HTTPTypes
internal import Marketplace
internal import Wire

/// The routes by which hosts keep their homes.
struct HostHomeRoutes: Sendable {
    let accounts: AccountService
    let homes: HostHomeService
    let once: Once

    var routes: [Route] { readingRoutes + writingRoutes + lifeRoutes }

    private var readingRoutes: [Route] {
        [
            Route(
                .get,
                "/v1/listings",
                "listOwnListings",
                "The caller's homes, newest first, drafts too",
                access: .signedIn,
                query: .page(),
                gives: .ok(Page<HostListing>.self),
                caching: .personal,
                handler: list
            ),
            Route(
                .get,
                "/v1/listings/{listing}/own",
                "readOwnListing",
                "A home as its host sees it",
                access: .host(of: .listing),
                .admin,
                gives: .ok(HostListing.self),
                caching: .personal,
                problems: [.forbidden],
                handler: own
            ),
            Route(
                .get,
                "/v1/listings/{listing}/history",
                "listListingChanges",
                "Everything that was changed of a home, newest first",
                access: .host(of: .listing),
                .admin,
                query: .page(),
                gives: .ok(Page<ListingChange>.self),
                caching: .personal,
                problems: [.forbidden],
                handler: history
            ),
            Route(
                .get,
                "/v1/listings/{listing}/price-rules",
                "readPriceRules",
                "How a home is priced, and how long stays may be",
                access: .host(of: .listing),
                .admin,
                gives: .ok(PriceRulesReply.self),
                caching: .personal,
                problems: [.forbidden],
                handler: priceRules
            ),
        ]
    }

    private var lifeRoutes: [Route] {
        [
            Route(
                .post,
                "/v1/listings/{listing}/publish",
                "publishListing",
                "Let guests find a home; also wakes one that sleeps",
                access: .host(of: .listing),
                gives: .ok(HostListing.self),
                isKeyed: true,
                isVersioned: true,
                problems: [.forbidden, .invalidState, .incompleteListing],
                handler: publish
            ),
            Route(
                .post,
                "/v1/listings/{listing}/snooze",
                "snoozeListing",
                "Hide a home until a day",
                access: .host(of: .listing),
                takes: SnoozeBody.self,
                gives: .ok(HostListing.self),
                isKeyed: true,
                isVersioned: true,
                problems: [.forbidden, .invalidState],
                handler: snooze
            ),
            Route(
                .post,
                "/v1/listings/{listing}/unlist",
                "unlistListing",
                "Hide a home for good; its stays go on",
                access: .host(of: .listing),
                .admin,
                gives: .ok(HostListing.self),
                isKeyed: true,
                isVersioned: true,
                problems: [.forbidden, .invalidState],
                handler: unlist
            ),
        ]
    }

    // MARK: Reading

    @Sendable private func list(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let page = try PageRequest(try call.query())
        return try Reply(
            try await homes.homes(of: caller, page: page, at: call.now),
            caching: .personal
        )
    }

    @Sendable private func own(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let home = try await homes.home(try call.id(ListingID.self), of: caller, at: call.now)
        return try Reply(home, caching: .personal).tagged(home.version)
    }

    @Sendable private func history(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let page = try PageRequest(try call.query())
        let id = try call.id(ListingID.self)
        return try Reply(
            try await homes.history(of: id, for: caller, page: page, at: call.now),
            caching: .personal
        )
    }

    @Sendable private func priceRules(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let home = try await homes.home(try call.id(ListingID.self), of: caller, at: call.now)
        return try Reply(try PriceRulesReply(home), caching: .personal).tagged(home.version)
    }

    // MARK: Life

    @Sendable private func publish(_ call: Call) async throws -> Reply {
        try await apply(.publish, call)
    }

    @Sendable private func snooze(_ call: Call) async throws -> Reply {
        try await apply(.snooze, call, until: try call.decode(SnoozeBody.self).until)
    }

    @Sendable private func unlist(_ call: Call) async throws -> Reply {
        try await apply(.unlist, call)
    }

    private func apply(
        _ event: ListingEvent,
        _ call: Call,
        until: CivilDate? = nil
    ) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let (id, version) = (try call.id(ListingID.self), try call.expectedVersion())
        return try await once.inTransaction(call, by: caller) { db in
            try homes.apply(
                event,
                until: until,
                to: id,
                ifAt: version,
                by: caller,
                at: call.now,
                in: db
            )
        }
    }
}

extension PriceRulesReply {
    /// - Throws: ``Problem`` with the code `not_found`, for a draft that does not say them yet.
    init(_ home: HostListing) throws {
        guard let prices = home.details.prices, let rules = home.details.stayRules else {
            throw Problem(.notFound, "The draft does not say yet how the home is priced and let.")
        }
        self.init(prices: prices, stayRules: rules, version: home.version)
    }
}
