internal import HTTPTypes
internal import Marketplace
internal import Wire

/// The routes that anybody may ask about homes.
struct HomeRoutes: Sendable {
    let homes: HomeService

    var routes: [Route] {
        [
            Route(.get, "/v1/search/listings", isCached: true, handler: search),
            Route(.get, "/v1/places", isCached: true, handler: completions),
            Route(.get, "/v1/listings/*", isCached: true, handler: listing),
            Route(.get, "/v1/listings/*/calendar", isCached: true, handler: calendar),
            Route(.get, "/v1/listings/*/reviews", isCached: true, handler: reviews),
        ]
    }

    @Sendable private func search(_ call: Call) async throws -> Reply {
        let query = try call.query()
        let criteria = try SearchCriteria(query: query)
        let page = try PageRequest(query, standard: 50)
        let bytes = try await homes.search(criteria, page: page, at: call.now)
        return Reply(body: Encoded(bytes), caching: .shared)
    }

    @Sendable private func completions(_ call: Call) async throws -> Reply {
        let prefix = try call.query()["q"] ?? ""
        guard prefix.utf8.count <= 200 else {
            throw Problem(.badRequest, "q is longer than 200 bytes")
        }
        return try Reply(try await homes.completions(of: prefix), caching: .shared)
    }

    @Sendable private func listing(_ call: Call) async throws -> Reply {
        Reply(body: Encoded(try await homes.listing(try call.id(ListingID.self))), caching: .shared)
    }

    @Sendable private func calendar(_ call: Call) async throws -> Reply {
        let query = try call.query()
        guard let from = query["from"].flatMap({ CivilDate($0) }) else {
            throw Problem(.badRequest, "from must be a date: YYYY-MM-DD")
        }
        guard let to = query["to"].flatMap({ CivilDate($0) }) else {
            throw Problem(.badRequest, "to must be a date: YYYY-MM-DD")
        }
        let id = try call.id(ListingID.self)
        let calendar = try await homes.calendar(id, from: from, to: to, at: call.now)
        return try Reply(calendar, caching: .shared)
    }

    @Sendable private func reviews(_ call: Call) async throws -> Reply {
        let page = try PageRequest(try call.query())
        return try Reply(
            try await homes.reviews(try call.id(ListingID.self), page: page),
            caching: .shared
        )
    }
}
