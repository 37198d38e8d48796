package import Marketplace

/// The requests that roost makes of roostd; the routes of roostd answer exactly these.
package enum API {
    package static func server() -> Endpoint<Empty, ServerReply> {
        Endpoint(.get, "/v1/server")
    }

    // MARK: Accounts

    package static func register(
        _ body: RegisterBody,
        key: String
    ) -> Endpoint<RegisterBody, SessionReply> {
        Endpoint(.post, "/v1/auth/register", body: body, idempotencyKey: key)
    }

    package static func login(_ body: LoginBody) -> Endpoint<LoginBody, SessionReply> {
        Endpoint(.post, "/v1/auth/login", body: body)
    }

    package static func refresh(_ token: String) -> Endpoint<RefreshBody, SessionReply> {
        Endpoint(.post, "/v1/auth/refresh", body: RefreshBody(refreshToken: token))
    }

    package static func logout(_ token: String) -> Endpoint<RefreshBody, Empty> {
        Endpoint(.post, "/v1/auth/logout", body: RefreshBody(refreshToken: token))
    }

    package static func me() -> Endpoint<Empty, User> {
        Endpoint(.get, "/v1/me")
    }

    package static func updateProfile(_ body: ProfileBody) -> Endpoint<ProfileBody, User> {
        Endpoint(.patch, "/v1/me", body: body)
    }

    // MARK: Homes

    /// Places whose name begins with `prefix`, the ones with most homes first.
    package static func places(prefix: String) -> Endpoint<Empty, PlacesReply> {
        Endpoint(.get, "/v1/places", query: [QueryItem("q", prefix)])
    }

    package static func search(
        _ criteria: SearchCriteria,
        after cursor: Cursor? = nil,
        limit: Int = 50,
        includeTotal: Bool = false
    ) -> Endpoint<Empty, Page<ListingCard>> {
        var query = criteria.query
        query.append(QueryItem("limit", String(limit)))
        if let cursor { query.append(QueryItem("after", cursor.text)) }
        if includeTotal { query.append(QueryItem("include", "total")) }
        return Endpoint(.get, "/v1/search/listings", query: query)
    }

    package static func listing(_ id: ListingID) -> Endpoint<Empty, Listing> {
        Endpoint(.get, "/v1/listings/\(id)")
    }

    /// The nights from `from` up to, not including, `to`; at most 400.
    package static func calendar(
        _ id: ListingID,
        from: CivilDate,
        to: CivilDate
    ) -> Endpoint<Empty, ListingCalendar> {
        Endpoint(
            .get,
            "/v1/listings/\(id)/calendar",
            query: [QueryItem("from", from.description), QueryItem("to", to.description)]
        )
    }

    package static func listingReviews(
        _ id: ListingID,
        after cursor: Cursor? = nil
    ) -> Endpoint<Empty, ListingReviews> {
        Endpoint(
            .get,
            "/v1/listings/\(id)/reviews",
            query: cursor.map { [QueryItem("after", $0.text)] } ?? []
        )
    }

    package static func quote(
        _ id: ListingID,
        stay: DateRange,
        guests: Int,
        withPets: Bool? = nil,
        childAges: [Int]? = nil
    ) -> Endpoint<QuoteBody, Quote> {
        Endpoint(
            .post,
            "/v1/listings/\(id)/quotes",
            body: QuoteBody(stay: stay, guests: guests, withPets: withPets, childAges: childAges)
        )
    }

    // MARK: Bookings and money

    package static func book(_ body: BookBody) -> Endpoint<BookBody, Booking> {
        Endpoint(.post, "/v1/bookings", body: body, idempotencyKey: body.id.text)
    }

    /// The caller's own stays, newest check-in first.
    package static func trips(after cursor: Cursor? = nil) -> Endpoint<Empty, Page<Booking>> {
        var query = [QueryItem("role", "guest")]
        if let cursor { query.append(QueryItem("after", cursor.text)) }
        return Endpoint(.get, "/v1/bookings", query: query)
    }

    package static func booking(_ id: BookingID) -> Endpoint<Empty, Booking> {
        Endpoint(.get, "/v1/bookings/\(id)")
    }

    package static func pay(_ id: BookingID, _ body: PayBody) -> Endpoint<PayBody, Booking> {
        Endpoint(
            .post,
            "/v1/bookings/\(id)/pay",
            body: body,
            idempotencyKey: body.paymentId.text
        )
    }

    package static func confirmPayment(
        _ id: PaymentID,
        approved: Bool
    ) -> Endpoint<ConfirmPaymentBody, Booking> {
        Endpoint(
            .post,
            "/v1/payments/\(id)/confirm",
            body: ConfirmPaymentBody(approved: approved),
            idempotencyKey: "confirm-\(id)"
        )
    }

    package static func withdraw(_ id: BookingID) -> Endpoint<Empty, Booking> {
        Endpoint(.post, "/v1/bookings/\(id)/withdraw", idempotencyKey: "withdraw-\(id)")
    }

    package static func cancellationPreview(
        _ id: BookingID
    ) -> Endpoint<Empty, CancellationPreview> {
        Endpoint(.get, "/v1/bookings/\(id)/cancellation-preview")
    }

    package static func cancel(
        _ id: BookingID,
        _ body: CancelBody
    ) -> Endpoint<CancelBody, Booking> {
        Endpoint(
            .post,
            "/v1/bookings/\(id)/cancel",
            body: body,
            idempotencyKey: "cancel-\(id)-\(body.version)"
        )
    }

    /// Writes or, until it is published, rewrites the caller's review of a stay.
    package static func review(
        _ id: BookingID,
        _ draft: ReviewDraft,
        key: String
    ) -> Endpoint<ReviewDraft, Review> {
        Endpoint(.put, "/v1/bookings/\(id)/review", body: draft, idempotencyKey: key)
    }

    // MARK: Saved homes

    package static func wishlist() -> Endpoint<Empty, Wishlist> {
        Endpoint(.get, "/v1/wishlist")
    }

    /// `key` is fresh for every press: a home may be saved again after it was taken off.
    package static func save(_ id: ListingID, key: String) -> Endpoint<Empty, Wishlist> {
        Endpoint(.put, "/v1/wishlist/homes/\(id)", idempotencyKey: key)
    }

    /// `key` is fresh for every press, as with ``save(_:key:)``.
    package static func unsave(_ id: ListingID, key: String) -> Endpoint<Empty, Wishlist> {
        Endpoint(.delete, "/v1/wishlist/homes/\(id)", idempotencyKey: key)
    }
}
