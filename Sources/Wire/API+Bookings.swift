package import Marketplace

/// What guests, hosts and administrators do with a booking.
extension API {
    /// As guest or as host, the newest check-in first.
    package static func bookings(
        _ filter: BookingFilter,
        after cursor: Cursor? = nil
    ) -> Endpoint<Empty, Page<Booking>> {
        Endpoint(.get, "/v1/bookings", query: filter.query + .after(cursor))
    }

    package static func inquire(_ body: InquiryBody) -> Endpoint<InquiryBody, Booking> {
        Endpoint(.post, "/v1/inquiries", body: body, idempotencyKey: body.id.text)
    }

    package static func preapprove(
        _ id: BookingID,
        _ body: VersionBody
    ) -> Endpoint<VersionBody, Booking> {
        action("preapprove", on: id, body, version: body.version)
    }

    package static func specialOffer(
        _ id: BookingID,
        _ body: SpecialOfferBody
    ) -> Endpoint<SpecialOfferBody, Booking> {
        action("special-offer", on: id, body, version: body.version)
    }

    /// Books what the host offered.
    package static func bookOffer(
        _ id: BookingID,
        _ body: BookOfferBody
    ) -> Endpoint<BookOfferBody, Booking> {
        action("book", on: id, body, version: body.version)
    }

    package static func accept(
        _ id: BookingID,
        _ body: VersionBody
    ) -> Endpoint<VersionBody, Booking> {
        action("accept", on: id, body, version: body.version)
    }

    package static func decline(
        _ id: BookingID,
        _ body: VersionBody
    ) -> Endpoint<VersionBody, Booking> {
        action("decline", on: id, body, version: body.version)
    }

    package static func checkIn(
        _ id: BookingID,
        _ body: VersionBody
    ) -> Endpoint<VersionBody, Booking> {
        action("check-in", on: id, body, version: body.version)
    }

    package static func checkOut(
        _ id: BookingID,
        _ body: VersionBody
    ) -> Endpoint<VersionBody, Booking> {
        action("check-out", on: id, body, version: body.version)
    }

    package static func noShow(
        _ id: BookingID,
        _ body: VersionBody
    ) -> Endpoint<VersionBody, Booking> {
        action("no-show", on: id, body, version: body.version)
    }

    /// What a host's cancellation would bring about now.
    package static func hostCancellationPreview(
        _ id: BookingID
    ) -> Endpoint<Empty, HostCancellationConsequences> {
        Endpoint(.get, "/v1/bookings/\(id)/host-cancellation-preview")
    }

    package static func hostCancel(
        _ id: BookingID,
        _ body: HostCancelBody
    ) -> Endpoint<HostCancelBody, Booking> {
        action("host-cancel", on: id, body, version: body.version)
    }

    package static func adminCancel(
        _ id: BookingID,
        _ body: AdminCancelBody
    ) -> Endpoint<AdminCancelBody, Booking> {
        Endpoint(
            .post,
            "/v1/admin/bookings/\(id)/cancel",
            body: body,
            idempotencyKey: "admin-cancel-\(id)-\(body.version)"
        )
    }

    /// What happened to a booking, the first first.
    package static func bookingEvents(
        _ id: BookingID,
        after cursor: Cursor? = nil
    ) -> Endpoint<Empty, Page<BookingTransition>> {
        Endpoint(.get, "/v1/bookings/\(id)/events", query: .after(cursor))
    }

    // MARK: Alterations

    package static func alterationPreview(
        _ id: BookingID,
        _ body: AlterationPreviewBody
    ) -> Endpoint<AlterationPreviewBody, AlterationPreview> {
        Endpoint(.post, "/v1/bookings/\(id)/alteration-preview", body: body)
    }

    package static func proposeAlteration(
        _ id: BookingID,
        _ body: AlterationBody
    ) -> Endpoint<AlterationBody, Booking> {
        Endpoint(
            .post,
            "/v1/bookings/\(id)/alterations",
            body: body,
            idempotencyKey: body.id.text
        )
    }

    package static func alterations(_ id: BookingID) -> Endpoint<Empty, Page<Alteration>> {
        Endpoint(.get, "/v1/bookings/\(id)/alterations")
    }

    package static func acceptAlteration(
        _ alteration: AlterationID,
        of id: BookingID,
        _ body: AcceptAlterationBody
    ) -> Endpoint<AcceptAlterationBody, Booking> {
        action("alterations/\(alteration)/accept", on: id, body, version: body.version)
    }

    package static func declineAlteration(
        _ alteration: AlterationID,
        of id: BookingID,
        _ body: VersionBody
    ) -> Endpoint<VersionBody, Booking> {
        action("alterations/\(alteration)/decline", on: id, body, version: body.version)
    }

    package static func withdrawAlteration(
        _ alteration: AlterationID,
        of id: BookingID,
        _ body: VersionBody
    ) -> Endpoint<VersionBody, Booking> {
        action("alterations/\(alteration)/withdraw", on: id, body, version: body.version)
    }

    /// An action takes effect once per version of the booking: the version is in the key.
    private static func action<Body>(
        _ name: String,
        on id: BookingID,
        _ body: Body,
        version: Int
    ) -> Endpoint<Body, Booking> {
        let slug = name.split(separator: "/").joined(separator: "-")
        return Endpoint(
            .post,
            "/v1/bookings/\(id)/\(name)",
            body: body,
            idempotencyKey: "\(slug)-\(id)-\(version)"
        )
    }
}

extension BookingFilter {
    /// The filter as a query; parts left open are left out.
    package var query: [QueryItem] {
        let open: [(String, String?)] = [
            ("state", state?.rawValue),
            ("listing", listing?.text),
            ("from", from?.description),
            ("to", to?.description),
        ]
        return [QueryItem("role", role.rawValue)]
            + open.compactMap { name, value in value.map { QueryItem(name, $0) } }
    }
}
