package import Marketplace

/// What hosts do with their homes; `version` is the one they saw, sent as `If-Match`.
extension API {
    package static func ownListings(
        after cursor: Cursor? = nil
    ) -> Endpoint<Empty, Page<HostListing>> {
        Endpoint(.get, "/v1/listings", query: .after(cursor))
    }

    package static func ownListing(_ id: ListingID) -> Endpoint<Empty, HostListing> {
        Endpoint(.get, "/v1/listings/\(id)/own")
    }

    package static func createListing(
        _ body: CreateListingBody
    ) -> Endpoint<CreateListingBody, HostListing> {
        Endpoint(.post, "/v1/listings", body: body, idempotencyKey: body.id.text)
    }

    /// Changes the parts that are said and leaves the others as they are.
    package static func editListing(
        _ id: ListingID,
        _ details: ListingDraft,
        version: Int,
        key: String
    ) -> Endpoint<ListingDraft, HostListing> {
        Endpoint(
            .patch,
            "/v1/listings/\(id)",
            body: details,
            idempotencyKey: key,
            version: version
        )
    }

    /// Only of a home that no booking refers to.
    package static func deleteListing(
        _ id: ListingID,
        version: Int
    ) -> Endpoint<Empty, Empty> {
        Endpoint(.delete, "/v1/listings/\(id)", version: version)
    }

    package static func publish(_ id: ListingID, version: Int) -> Endpoint<Empty, HostListing> {
        Endpoint(
            .post,
            "/v1/listings/\(id)/publish",
            idempotencyKey: "publish-\(id)-\(version)",
            version: version
        )
    }

    package static func snooze(
        _ id: ListingID,
        until: CivilDate,
        version: Int
    ) -> Endpoint<SnoozeBody, HostListing> {
        Endpoint(
            .post,
            "/v1/listings/\(id)/snooze",
            body: SnoozeBody(until: until),
            idempotencyKey: "snooze-\(id)-\(version)",
            version: version
        )
    }

    package static func unlist(_ id: ListingID, version: Int) -> Endpoint<Empty, HostListing> {
        Endpoint(
            .post,
            "/v1/listings/\(id)/unlist",
            idempotencyKey: "unlist-\(id)-\(version)",
            version: version
        )
    }

    /// What was changed, the newest first.
    package static func listingHistory(
        _ id: ListingID,
        after cursor: Cursor? = nil
    ) -> Endpoint<Empty, Page<ListingChange>> {
        Endpoint(.get, "/v1/listings/\(id)/history", query: .after(cursor))
    }

    package static func setGuide(
        _ id: ListingID,
        _ guide: GuideDraft,
        version: Int,
        key: String
    ) -> Endpoint<GuideDraft, HostListing> {
        Endpoint(
            .put,
            "/v1/listings/\(id)/arrival-guide",
            body: guide,
            idempotencyKey: key,
            version: version
        )
    }

    package static func priceRules(_ id: ListingID) -> Endpoint<Empty, PriceRulesReply> {
        Endpoint(.get, "/v1/listings/\(id)/price-rules")
    }

    package static func setPriceRules(
        _ id: ListingID,
        _ body: PriceRulesBody,
        version: Int,
        key: String
    ) -> Endpoint<PriceRulesBody, PriceRulesReply> {
        Endpoint(
            .put,
            "/v1/listings/\(id)/price-rules",
            body: body,
            idempotencyKey: key,
            version: version
        )
    }

    /// Opens, blocks or prices nights of several homes; each night is judged on its own.
    package static func editNights(
        _ edit: NightEdit,
        key: String
    ) -> Endpoint<NightEdit, NightEditReply> {
        Endpoint(.put, "/v1/calendar", body: edit, idempotencyKey: key)
    }

    /// The nights as the home's host sees them: with what takes each.
    package static func ownCalendar(
        _ id: ListingID,
        from: CivilDate,
        to: CivilDate
    ) -> Endpoint<Empty, ListingCalendar> {
        Endpoint(
            .get,
            "/v1/listings/\(id)/own-calendar",
            query: [QueryItem("from", from.description), QueryItem("to", to.description)]
        )
    }

    package static func blocks(_ id: ListingID) -> Endpoint<Empty, BlocksReply> {
        Endpoint(.get, "/v1/listings/\(id)/blocks")
    }

    package static func block(
        _ id: ListingID,
        _ body: BlockBody
    ) -> Endpoint<BlockBody, CalendarBlock> {
        Endpoint(
            .post,
            "/v1/listings/\(id)/blocks",
            body: body,
            idempotencyKey: body.id.text
        )
    }

    package static func unblock(_ id: ListingID, _ block: BlockID) -> Endpoint<Empty, Empty> {
        Endpoint(.delete, "/v1/listings/\(id)/blocks/\(block)")
    }
}

extension [QueryItem] {
    /// Where a page begins; nothing for the first.
    static func after(_ cursor: Cursor?) -> [QueryItem] {
        cursor.map { [QueryItem("after", $0.text)] } ?? []
    }
}
