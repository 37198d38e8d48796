import Foundation
import Marketplace
import Testing
import Wire

@testable import Backend

/// Steps of a stay's life, on both sides of it.
extension World {
    /// Opens a session for somebody who is there already, such as the host of all homes.
    func session(of user: UserID = Homestead.host) async throws -> SessionReply {
        let token = Backend.Random.bytes(32)
        try await store.write { db in
            _ = try Accounts.openSession(
                of: user,
                device: "",
                token: token,
                at: clock.now,
                in: db
            )
        }
        return try await ask(API.refresh(Base64URL.encode(token)))
    }

    /// Opens a session for somebody who runs the marketplace.
    func administrator(_ name: String = "root") async throws -> SessionReply {
        let session = try await register(name)
        try await store.write { db in
            let sql = "UPDATE \"user\" SET role = 'admin' WHERE id = ?"
            try db.execute(sql, [session.user.id.text])
        }
        return session
    }

    /// The same person's session, after the clock has moved.
    func again(_ session: SessionReply) async throws -> SessionReply {
        try await self.session(of: session.user.id)
    }

    /// Pays with a card that is good.
    @discardableResult
    func pay(
        _ booking: Booking,
        card: String = "4242424242424242",
        as guest: SessionReply
    ) async throws -> Booking {
        try await ask(API.pay(booking.id, try await payment(for: booking, card: card)), as: guest)
    }

    /// Asks a host who is to be asked, with the money reserved.
    func requested(
        in days: Int = 30,
        nights: Int = 3,
        card: String = "4242424242424242",
        as guest: SessionReply
    ) async throws -> Booking {
        let held = try await book(Homestead.onRequest, in: days, nights: nights, as: guest)
        return try await pay(held, card: card, as: guest)
    }

    func inquired(
        _ home: ListingID = Homestead.instant,
        in days: Int = 30,
        nights: Int = 3,
        as guest: SessionReply
    ) async throws -> Booking {
        let stay = try stay(days, nights)
        let body = InquiryBody(
            id: Backend.Random.id(at: clock.now),
            listing: home,
            checkIn: stay.checkIn,
            checkOut: stay.checkOut,
            guests: 2,
            message: "Is it quiet?"
        )
        return try await ask(API.inquire(body), as: guest)
    }

    func version(_ booking: Booking) -> VersionBody { VersionBody(version: booking.version) }

    /// The booking as it is now, for one of its sides.
    func now(_ booking: Booking, as session: SessionReply) async throws -> Booking {
        try await ask(API.booking(booking.id), as: session)
    }

    /// Proposes other dates, at the difference that the preview says.
    func propose(
        _ booking: Booking,
        in days: Int,
        nights: Int,
        guests: Int = 2,
        as session: SessionReply
    ) async throws -> Booking {
        let body = try await alteration(of: booking, in: days, nights, guests, as: session)
        return try await ask(API.proposeAlteration(booking.id, body), as: session)
    }

    func alteration(
        of booking: Booking,
        in days: Int,
        _ nights: Int,
        _ guests: Int = 2,
        as session: SessionReply
    ) async throws -> AlterationBody {
        let stay = try stay(days, nights)
        let preview = try await ask(
            API.alterationPreview(
                booking.id,
                AlterationPreviewBody(
                    checkIn: stay.checkIn,
                    checkOut: stay.checkOut,
                    guests: guests
                )
            ),
            as: session
        )
        return AlterationBody(
            id: Backend.Random.id(at: clock.now),
            version: booking.version,
            checkIn: stay.checkIn,
            checkOut: stay.checkOut,
            guests: guests,
            difference: preview.difference.amount
        )
    }

    func acceptance(
        of proposed: Booking
    ) throws -> Endpoint<AcceptAlterationBody, Booking> {
        let alteration = try #require(proposed.alteration)
        return API.acceptAlteration(
            alteration.id,
            of: proposed.id,
            AcceptAlterationBody(version: proposed.version, difference: alteration.difference)
        )
    }

    /// What the ledger says of an account.
    func balance(of account: LedgerAccount) async throws -> Int {
        try await store.read { db in
            let sql = "SELECT amount FROM ledger_entry WHERE account = ?"
            return try (db.values(sql, [account.rawValue]) as [Int]).reduce(0, +)
        }
    }
}
