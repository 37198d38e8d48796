internal import HTTPTypes
internal import Marketplace
internal import Wire

/// The routes that anybody may ask about homes.
struct HomeRoutes: Sendable {
    let homes: HomeService

    var routes: [Route] {
        [
            Route(
                .get,
                "/v1/search/listings",
                "searchListings",
                "Search for homes",
                access: .anyone,
                query: searchParameters,
                gives: .ok(Page<ListingCard>.self),
                caching: .shared,
                isCached: true,
                handler: search
            ),
            Route(
                .get,
                "/v1/places",
                "completePlaces",
                "Places whose name begins with a text",
                access: .anyone,
                query: [.optional("q", String.self, "The beginning of a name; 200 bytes at most")],
                gives: .ok(PlacesReply.self),
                caching: .shared,
                isCached: true,
                handler: completions
            ),
            Route(
                .get,
                "/v1/listings/{listing}",
                "readListing",
                "The page of a home",
                access: .anyone,
                gives: .ok(Listing.self),
                caching: .shared,
                isCached: true,
                handler: listing
            ),
            Route(
                .get,
                "/v1/listings/{listing}/calendar",
                "readCalendar",
                "The nights of a home",
                access: .anyone,
                query: .nights,
                gives: .ok(ListingCalendar.self),
                caching: .shared,
                isCached: true,
                handler: calendar
            ),
            Route(
                .get,
                "/v1/listings/{listing}/reviews",
                "listReviews",
                "The published reviews of a home, newest first, and what its host cancelled",
                access: .anyone,
                query: .page(),
                gives: .ok(ListingReviews.self),
                caching: .shared,
                isCached: true,
                handler: reviews
            ),
        ]
    }

    /// What ``SearchCriteria`` reads from a query, and ``PageRequest``.
    private var searchParameters: [QueryParameter] {
        [
            .optional("q", String.self, "A place, or words of a home; 200 bytes at most"),
            .optional("bbox", String.self, "south,west,north,east in degrees"),
            .optional("check_in", CivilDate.self, "The first night; together with check_out"),
            .optional("check_out", CivilDate.self, "The day of departure"),
            .optional("guests", Int.self, "How many people", in: 1...50),
            .optional(
                "price_max",
                Int.self,
                "The dearest night, in minor units; together with currency",
                in: 1...999_999_999_999
            ),
            .optional("currency", Currency.self, "The currency of price_max and total_max"),
            .list("amenities", of: Amenity.self, "What a home must have"),
            .optional("type", HomeType.self, "The type of home"),
            .optional("near", String.self, "latitude,longitude,meters: a circle of up to 500 km"),
            .optional(
                "flex",
                String.self,
                "Free dates: days:N around the stay, weekend:YYYY-MM or month:YYYY-MM:NIGHTS"
            ),
            .optional(
                "total_max",
                Int.self,
                "The dearest stay, taxes included, in minor units; together with currency",
                in: 1...999_999_999_999
            ),
            .optional("policy", CancellationPolicy.self, "The policy of cancellation"),
            .optional("instant", Bool.self, "Only homes that are booked without asking"),
            .optional("sort", SearchSort.self, "The order; best when left out"),
            .optional("include", PageExtra.self, "What to add to the page"),
        ] + .page(standard: 50)
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
        let (bytes, basis) = try await homes.listing(try call.id(ListingID.self))
        return Reply(body: Encoded(bytes), caching: .shared, basis: basis)
    }

    @Sendable private func calendar(_ call: Call) async throws -> Reply {
        let (from, days) = try HomeRoutes.nights(call)
        let id = try call.id(ListingID.self)
        let (calendar, basis) = try await homes.calendar(id, from: from, days: days, at: call.now)
        let body = Encoded(CalendarWriter.text(calendar))
        return Reply(body: body, caching: .shared, basis: basis)
    }

    /// The nights that a query asks for: the first, and how many.
    static func nights(_ call: Call) throws -> (from: CivilDate, days: Int) {
        let query = try call.query()
        guard let from = query["from"].flatMap({ CivilDate($0) }) else {
            throw Problem(.badRequest, "from must be a date: YYYY-MM-DD")
        }
        guard let to = query["to"].flatMap({ CivilDate($0) }) else {
            throw Problem(.badRequest, "to must be a date: YYYY-MM-DD")
        }
        let days = to.daysSinceEpoch - from.daysSinceEpoch
        guard (1...HomeService.longestCalendar).contains(days) else {
            let most = HomeService.longestCalendar
            throw Problem(.badRequest, "to must be 1 to \(most) days after from")
        }
        return (from, days)
    }

    @Sendable private func reviews(_ call: Call) async throws -> Reply {
        let page = try PageRequest(try call.query())
        let (reviews, basis) = try await homes.reviews(try call.id(ListingID.self), page: page)
        let body = Encoded(try Coding.encode(reviews))
        return Reply(body: body, caching: .shared, basis: basis)
    }
}

extension [QueryParameter] {
    /// What ``HomeRoutes/nights(_:)`` reads.
    static let nights: [QueryParameter] = [
        .required("from", CivilDate.self, "The first night"),
        .required("to", CivilDate.self, "The day after the last night"),
    ]
}
