import Foundation
import HTTPTypes
import HummingbirdTesting
import Marketplace
import NIOCore
import Testing
import Wire

@testable import Backend

/// The table of the state machine, through the routes: what it has is done, all else is refused.
struct BookingMachineRouteTests {
    /// The states that requests and time lead to; a failed payment is tried again within its hold.
    static let states = BookingState.allCases.filter { $0 != .paymentFailed }

    /// The events that somebody asks for about a booking that is there.
    static let events: [BookingEvent] = [
        .preapprove, .specialOffer, .book, .accept, .decline, .withdraw, .cancel, .checkIn,
        .checkOut, .noShow, .proposeAlteration,
    ]

    @Test(arguments: states)
    func `what the table does not have is refused, with what it has`(
        state: BookingState
    ) async throws {
        try await World.run { world in
            let booking = try await world.booking(in: state)
            let guest = try await world.session(of: booking.guest)
            let host = try await world.session()
            for (side, session) in [(BookingActor.guest, guest), (.host, host)] {
                let shown = try await world.now(booking, as: session)
                #expect(shown.state == state)
                #expect(Set(shown.allowedEvents).isSubset(of: Self.allowed(in: state, by: side)))
                for event in Self.events where !shown.allowedEvents.contains(event) {
                    // To let go of what was let go of is no change, and no refusal.
                    if state == .withdrawn, event == .withdraw, side == .guest { continue }
                    let response = try await world.attempt(event, on: shown, by: side, as: session)
                    guard BookingMachine.sides(of: event).contains(side) else {
                        #expect(response.status.code == 403, "\(event) by \(side)")
                        continue
                    }
                    let problem = try response.problem()
                    #expect(problem.code == .invalidState, "\(event) by \(side): \(problem)")
                    #expect(problem.currentState == state, "\(event) by \(side)")
                    #expect(problem.allowedEvents == shown.allowedEvents, "\(event) by \(side)")
                }
                #expect(try await world.now(booking, as: session).version == shown.version)
            }
        }
    }

    @Test(arguments: states)
    func `an administrator cancels what is confirmed, and nothing else`(
        state: BookingState
    ) async throws {
        try await World.run { world in
            let booking = try await world.booking(in: state)
            let root = try await world.administrator("other")
            let shown = try await world.now(booking, as: root)
            let allowed = BookingMachine.allowedEvents(in: state, by: .admin)
            #expect(shown.state == state && shown.allowedEvents == allowed)
            let body = AdminCancelBody(
                version: shown.version,
                refund: .zero(.euro),
                reason: "Closed"
            )
            let response = try await world.send(API.adminCancel(booking.id, body), as: root)
            guard allowed.isEmpty else {
                #expect(response.status == .ok)
                return
            }
            let problem = try response.problem()
            #expect(problem.code == .invalidState && problem.currentState == state)
            #expect(problem.allowedEvents == [])
        }
    }

    /// What the table has for somebody, without the events that are about an open change.
    private static func allowed(in state: BookingState, by side: BookingActor) -> [BookingEvent] {
        BookingMachine.allowedEvents(in: state, by: side)
    }

    @Test(arguments: states)
    func `what is allowed is done, and leads where the table says`(
        state: BookingState
    ) async throws {
        let sides: [BookingActor] = [.guest, .host]
        for side in sides {
            for event in BookingMachine.allowedEvents(in: state, by: side)
            where Self.events.contains(event) {
                try await World.run { world in
                    let booking = try await world.booking(in: state)
                    let user = side == .guest ? booking.guest : Homestead.host
                    if event == .noShow { world.clock.advance(days: 1) }
                    if event == .checkIn { world.clock.advance(days: 3) }
                    let session = try await world.session(of: user)
                    let shown = try await world.now(booking, as: session)
                    guard shown.allowedEvents.contains(event) else { return }
                    let response = try await world.attempt(event, on: shown, by: side, as: session)
                    #expect((200...201).contains(response.status.code), "\(event) by \(side)")
                    let next = try BookingMachine.transition(from: state, on: event, by: side)
                    let after = try await world.now(booking, as: session)
                    #expect(after.state == next.state, "\(event) by \(side)")
                    #expect(after.version > shown.version)
                    #expect(after.history.count == after.version)
                }
            }
        }
    }
}

extension World {
    /// A booking that has come into this state the way bookings do.
    func booking(in state: BookingState) async throws -> Booking {
        let guest = try await register("ana")
        let host = try await session()
        switch state {
        case .inquiry:
            return try await inquired(in: 2, as: guest)
        case .closed:
            let booking = try await inquired(in: 60, as: guest)
            clock.advance(days: 30)
            return try await afterTick(booking)
        case .offer:
            let booking = try await inquired(in: 2, as: guest)
            return try await ask(API.preapprove(booking.id, version(booking)), as: host)
        case .pendingPayment:
            return try await book(in: 2, as: guest)
        case .paymentExpired:
            let booking = try await book(in: 2, as: guest)
            clock.advance(minutes: 16)
            return try await afterTick(booking)
        case .withdrawn:
            let booking = try await book(in: 2, as: guest)
            return try await ask(API.withdraw(booking.id), as: guest)
        case .requested:
            return try await requested(in: 2, as: guest)
        case .expired:
            let booking = try await requested(in: 2, as: guest)
            clock.advance(days: 1)
            return try await afterTick(booking)
        case .declined:
            let booking = try await requested(in: 2, as: guest)
            return try await ask(API.decline(booking.id, version(booking)), as: host)
        default:
            return try await paidBooking(in: state, guest, host)
        }
    }

    private func paidBooking(
        in state: BookingState,
        _ guest: SessionReply,
        _ host: SessionReply
    ) async throws -> Booking {
        let booking = try await stayed(in: 2, nights: 4, as: guest)
        switch state {
        case .cancelledByGuest:
            let refund = try await ask(API.cancellationPreview(booking.id), as: guest).refund
            let body = CancelBody(refund: refund, version: booking.version)
            return try await ask(API.cancel(booking.id, body), as: guest)
        case .cancelledByHost:
            let fee = try await ask(API.hostCancellationPreview(booking.id), as: host).fee
            let body = HostCancelBody(version: booking.version, fee: fee, reason: "Broken")
            return try await ask(API.hostCancel(booking.id, body), as: host)
        case .cancelledByAdmin:
            let body = AdminCancelBody(
                version: booking.version,
                refund: booking.total,
                reason: "Closed"
            )
            return try await ask(
                API.adminCancel(booking.id, body),
                as: try await administrator()
            )
        case .inStay:
            clock.advance(minutes: 51 * 60)
            return try await afterTick(booking)
        case .completed:
            clock.advance(days: 10)
            _ = try await afterTick(booking)
            return try await afterTick(booking)
        case .noShow:
            clock.advance(minutes: 75 * 60)
            let session = try await again(host)
            return try await ask(API.noShow(booking.id, version(booking)), as: session)
        default:
            return booking
        }
    }

    private func afterTick(_ booking: Booking) async throws -> Booking {
        try await parts.timers.tick()
        return try await now(booking, as: try await session(of: booking.guest))
    }

    /// Asks for an event, whether it is allowed or not.
    func attempt(
        _ event: BookingEvent,
        on booking: Booking,
        by side: BookingActor,
        as session: SessionReply,
        attempt number: Int = 0
    ) async throws -> TestResponse {
        let (id, body) = (booking.id, version(booking))
        // Each attempt is a request of its own.
        let key: HTTPFields = [.key: "\(event)-\(side)-\(booking.version)-\(number)"]
        switch event {
        case .preapprove:
            return try await send(API.preapprove(id, body), as: session, headers: key)
        case .accept: return try await send(API.accept(id, body), as: session, headers: key)
        case .decline: return try await send(API.decline(id, body), as: session, headers: key)
        case .checkIn: return try await send(API.checkIn(id, body), as: session, headers: key)
        case .checkOut: return try await send(API.checkOut(id, body), as: session, headers: key)
        case .noShow: return try await send(API.noShow(id, body), as: session, headers: key)
        case .withdraw: return try await send(API.withdraw(id), as: session, headers: key)
        case .specialOffer:
            let offer = SpecialOfferBody(
                version: booking.version,
                checkIn: booking.stay.checkIn,
                checkOut: booking.stay.checkOut,
                guests: booking.guests,
                nights: Money(minorUnits: 10_000 + Int64(number), currency: .euro)
            )
            return try await send(API.specialOffer(id, offer), as: session, headers: key)
        case .book:
            let body = BookOfferBody(
                version: booking.version,
                total: booking.total,
                allowOverlap: true
            )
            return try await send(API.bookOffer(id, body), as: session, headers: key)
        case .cancel:
            return try await cancel(booking, by: side, as: session, key)
        default:
            let alteration = AlterationBody(
                id: Backend.Random.id(at: clock.now),
                version: booking.version,
                checkIn: booking.stay.checkIn,
                checkOut: booking.stay.checkOut.adding(days: -1),
                guests: booking.guests,
                difference: try await difference(booking, as: session)
            )
            return try await send(
                API.proposeAlteration(id, alteration),
                as: session,
                headers: key
            )
        }
    }

    private func cancel(
        _ booking: Booking,
        by side: BookingActor,
        as session: SessionReply,
        _ key: HTTPFields
    ) async throws -> TestResponse {
        guard side == .guest else {
            let preview = try? await ask(API.hostCancellationPreview(booking.id), as: session)
            let body = HostCancelBody(
                version: booking.version,
                fee: preview?.fee ?? .zero(.euro),
                reason: "Broken"
            )
            return try await send(API.hostCancel(booking.id, body), as: session, headers: key)
        }
        let preview = try? await ask(API.cancellationPreview(booking.id), as: session)
        let body = CancelBody(
            refund: preview?.refund ?? .zero(.euro),
            version: booking.version
        )
        return try await send(API.cancel(booking.id, body), as: session, headers: key)
    }

    private func difference(_ booking: Booking, as session: SessionReply) async throws -> Money {
        let body = AlterationPreviewBody(
            checkIn: booking.stay.checkIn,
            checkOut: booking.stay.checkOut.adding(days: -1),
            guests: booking.guests
        )
        let preview = try? await ask(API.alterationPreview(booking.id, body), as: session)
        return preview?.difference.amount ?? .zero(.euro)
    }
}
