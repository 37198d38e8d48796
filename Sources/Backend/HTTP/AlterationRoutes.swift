internal import HTTPTypes
internal import Marketplace
internal import Wire

/// The routes by which a confirmed stay is changed.
struct AlterationRoutes: Sendable {
    let accounts: AccountService
    let alterations: AlterationService
    let once: Once

    var routes: [Route] {
        [
            Route(
                .post,
                "/v1/bookings/{booking}/alteration-preview",
                "previewAlteration",
                "What a change of the stay would cost",
                access: .party(to: .booking),
                takes: AlterationPreviewBody.self,
                gives: .ok(AlterationPreview.self),
                problems: [.invalidState, .nightsTaken, .stayRefused],
                handler: preview
            ),
            Route(
                .get,
                "/v1/bookings/{booking}/alterations",
                "listAlterations",
                "The proposals to change a stay, the newest first",
                access: .party(to: .booking),
                .admin,
                gives: .ok(Page<Alteration>.self),
                caching: .personal,
                handler: list
            ),
            Route(
                .post,
                "/v1/bookings/{booking}/alterations",
                "proposeAlteration",
                "Propose other dates or another number of guests",
                access: .party(to: .booking),
                takes: AlterationBody.self,
                gives: .created(Booking.self),
                isKeyed: true,
                problems: [
                    .invalidState, .alterationPending, .nightsTaken, .stayRefused, .priceChanged,
                    .overlappingStay,
                ],
                handler: propose
            ),
            Route(
                .post,
                "/v1/bookings/{booking}/alterations/{alteration}/accept",
                "acceptAlteration",
                "Accept a change of the stay and settle the difference",
                access: .party(to: .booking),
                takes: AcceptAlterationBody.self,
                gives: .ok(Booking.self),
                isKeyed: true,
                problems: [
                    .invalidState, .nightsTaken, .stayRefused, .priceChanged, .paymentFailed,
                    .providerUnavailable, .overlappingStay,
                ],
                handler: accept
            ),
            Route(
                .post,
                "/v1/bookings/{booking}/alterations/{alteration}/decline",
                "declineAlteration",
                "Decline a change of the stay",
                access: .party(to: .booking),
                takes: VersionBody.self,
                gives: .ok(Booking.self),
                isKeyed: true,
                problems: [.invalidState],
                handler: { try await close(.declineAlteration, $0) }
            ),
            Route(
                .post,
                "/v1/bookings/{booking}/alterations/{alteration}/withdraw",
                "withdrawAlteration",
                "Withdraw one's own proposal",
                access: .party(to: .booking),
                takes: VersionBody.self,
                gives: .ok(Booking.self),
                isKeyed: true,
                problems: [.invalidState],
                handler: { try await close(.withdrawAlteration, $0) }
            ),
        ]
    }

    @Sendable private func preview(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let id = try call.id(BookingID.self)
        let body = try call.decode(AlterationPreviewBody.self)
        return try Reply(try await alterations.preview(id, body, by: caller, at: call.now))
    }

    @Sendable private func list(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let id = try call.id(BookingID.self)
        return try Reply(
            try await alterations.alterations(of: id, by: caller, at: call.now),
            caching: .personal
        )
    }

    @Sendable private func propose(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let id = try call.id(BookingID.self)
        let body = try call.decode(AlterationBody.self)
        return try await once.inTransaction(call, by: caller, status: .created) { db in
            try alterations.propose(body, to: id, by: caller, at: call.now, in: db)
        }
    }

    @Sendable private func accept(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let id = try call.id(BookingID.self)
        let alteration = try call.id(AlterationID.self, at: 1)
        let body = try call.decode(AcceptAlterationBody.self)
        return try await once.acrossCalls(call, by: caller) {
            try await alterations.accept(alteration, of: id, body, by: caller, at: call.now)
        }
    }

    private func close(_ event: BookingEvent, _ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let id = try call.id(BookingID.self)
        let alteration = try call.id(AlterationID.self, at: 1)
        let body = try call.decode(VersionBody.self)
        return try await once.inTransaction(call, by: caller) { db in
            try alterations.close(
                alteration,
                of: id,
                by: event,
                body,
                caller,
                at: call.now,
                in: db
            )
        }
    }
}
