internal import Marketplace
internal import Wire

/// What is asked for and answered offline about a stay; whoever has not seen it as it is now is in
/// conflict with it.
extension MutationTable {
    static func staying(_ bookings: BookingService) -> [MutationHandler] {
        [
            MutationHandler(.requestBooking) { call, db in
                let body = try call.body(RequestBookingBody.self)
                let booking = try bookings.book(
                    queued: body,
                    by: call.caller,
                    at: call.now,
                    in: db
                )
                return .init(.booking, booking.id.text)
            },
            answer(.acceptRequest, .accept, bookings),
            answer(.declineRequest, .decline, bookings),
        ]
    }

    private static func answer(
        _ name: MutationName,
        _ event: BookingEvent,
        _ bookings: BookingService
    ) -> MutationHandler {
        MutationHandler(name, compares: .booking) { call, db in
            let id = try call.target(BookingID.self)
            let body = try call.body(VersionBody.self)
            _ = try bookings.act(event, on: id, body, by: call.caller, at: call.now, in: db)
            return .init(.booking, id.text, paysFor: id)
        }
    }
}
