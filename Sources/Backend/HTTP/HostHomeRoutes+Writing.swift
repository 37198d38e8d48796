internal import HTTPTypes
internal import Marketplace
internal import Wire

/// The routes by which hosts say what their homes are.
extension HostHomeRoutes {
    var writingRoutes: [Route] {
        [
            Route(
                .post,
                "/v1/listings",
                "createListing",
                "Begin a home as a draft",
                access: .signedIn,
                takes: CreateListingBody.self,
                gives: .created(HostListing.self),
                isKeyed: true,
                problems: [.forbidden],
                handler: create
            ),
            Route(
                .patch,
                "/v1/listings/{listing}",
                "editListing",
                "Change the parts of a home that are said",
                access: .host(of: .listing),
                takes: ListingDraft.self,
                gives: .ok(HostListing.self),
                isKeyed: true,
                isVersioned: true,
                problems: [.forbidden, .incompleteListing],
                handler: edit
            ),
            Route(
                .put,
                "/v1/listings/{listing}/arrival-guide",
                "setArrivalGuide",
                "Say how guests get in",
                access: .host(of: .listing),
                takes: GuideDraft.self,
                gives: .ok(HostListing.self),
                isKeyed: true,
                isVersioned: true,
                problems: [.forbidden, .incompleteListing],
                handler: setGuide
            ),
            Route(
                .put,
                "/v1/listings/{listing}/price-rules",
                "setPriceRules",
                "Say how a home is priced, and how long stays may be",
                access: .host(of: .listing),
                takes: PriceRulesBody.self,
                gives: .ok(PriceRulesReply.self),
                isKeyed: true,
                isVersioned: true,
                problems: [.forbidden, .incompleteListing],
                handler: setPriceRules
            ),
            Route(
                .delete,
                "/v1/listings/{listing}",
                "deleteListing",
                "Take away a home that is a draft or unlisted",
                access: .host(of: .listing),
                gives: .ok(Empty.self),
                isKeyed: true,
                isVersioned: true,
                problems: [.forbidden, .invalidState],
                handler: delete
            ),
        ]
    }

    @Sendable private func create(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let body = try call.decode(CreateListingBody.self)
        return try await once.inTransaction(call, by: caller, status: .created) {
            try homes.create(body, by: caller, at: call.now, in: $0)
        }
    }

    @Sendable private func edit(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let (id, version) = (try call.id(ListingID.self), try call.expectedVersion())
        let body = try call.decode(ListingDraft.self)
        return try await once.inTransaction(call, by: caller) {
            try homes.edit(id, body, from: .exactly(version), by: caller, at: call.now, in: $0)
        }
    }

    @Sendable private func setGuide(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let (id, version) = (try call.id(ListingID.self), try call.expectedVersion())
        let body = try call.decode(GuideDraft.self)
        return try await once.inTransaction(call, by: caller) {
            try homes.setGuide(id, body, ifAt: version, by: caller, at: call.now, in: $0)
        }
    }

    @Sendable private func setPriceRules(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let (id, version) = (try call.id(ListingID.self), try call.expectedVersion())
        let body = try call.decode(PriceRulesBody.self)
        let said = ListingDraft(prices: body.prices, stayRules: body.stayRules)
        return try await once.inTransaction(call, by: caller) { db in
            try PriceRulesReply(
                homes.edit(id, said, from: .exactly(version), by: caller, at: call.now, in: db)
            )
        }
    }

    @Sendable private func delete(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let (id, version) = (try call.id(ListingID.self), try call.expectedVersion())
        return try await once.inTransaction(call, by: caller) { db in
            try homes.delete(id, ifAt: version, by: caller, at: call.now, in: db)
            return Empty()
        }
    }
}
