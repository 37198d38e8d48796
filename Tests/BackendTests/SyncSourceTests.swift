import Foundation
import Marketplace
import Testing
import Wire

@testable import Backend

/// What each kind of thing tells to whom.
struct SyncSourceTests {
    @Test(arguments: StoreKind.allCases)
    func `a home is told in full to its host alone, from the draft to its end`(
        kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let (host, fan) = (try await world.register("hugo"), try await world.register("fay"))
            let starts = (try await world.copy(as: host), try await world.copy(as: fan))
            let draft = try await world.draft(as: host)
            let begun = try await world.copy(as: host, from: starts.0.cursor)
            #expect(Set(begun.kinds) == [.hostListing, .calendar])
            #expect(try begun.thing(.hostListing, draft.id.text) == draft)
            #expect(begun.first(.hostListing)?.version == draft.version)

            let home = try await world.home(as: host)
            _ = try await world.ask(API.save(home.id, key: "s"), as: fan)
            let edited = try await world.edit(home, ListingDraft(title: "Tiles"), as: host)
            let own = try await world.copy(as: host, from: begun.cursor)
            #expect(try own.thing(.hostListing, home.id.text) == edited)
            #expect(Set(own.kinds) == [.user, .hostListing, .listing, .calendar])
            let others = try await world.copy(as: fan, from: starts.1.cursor)
            #expect(Set(others.kinds) == [.listing, .wishlist, .wishlistHome])
            #expect(try await world.copy(as: fan).kinds.contains(.hostListing) == false)

            let delete = API.deleteListing(draft.id, version: draft.version)
            _ = try await world.ask(delete, as: host)
            let end = try await world.copy(as: host, from: own.cursor)
            #expect(end.changes.allSatisfy { $0.op == .delete && $0.id.hasPrefix(draft.id.text) })
            #expect(Set(end.kinds) == [.hostListing, .calendar])
            let whole = try await world.copy(as: host)
            #expect(whole.changes.filter { $0.type == .hostListing }.map(\.id) == [home.id.text])
            let months = whole.changes.filter { $0.type == .calendar }.map(\.id)
            #expect(months.count == 13 && months.allSatisfy { $0.hasPrefix(home.id.text) })
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a change of a stay is told to both sides, at every step`(kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let (guest, host) = (try await world.register("ana"), try await world.session())
            let other = try await world.register("bob")
            let booking = try await world.stayed(as: guest)
            let starts = (try await world.copy(as: guest), try await world.copy(as: host))
            let proposed = try await world.propose(booking, in: 40, nights: 3, as: guest)
            let proposal = try #require(proposed.alteration)
            for (session, start) in [(guest, starts.0), (host, starts.1)] {
                let told = try await world.copy(as: session, from: start.cursor)
                #expect(try told.thing(.alteration, proposal.id.text) == proposal)
            }
            let before = (try await world.copy(as: guest), try await world.copy(as: host))
            let decline = API.declineAlteration(
                proposal.id,
                of: booking.id,
                VersionBody(version: proposed.version)
            )
            _ = try await world.ask(decline, as: host)
            for (session, start) in [(guest, before.0), (host, before.1)] {
                let told = try await world.copy(as: session, from: start.cursor)
                let end: Alteration = try told.thing(.alteration, proposal.id.text)
                #expect(end.state == .declined)
            }
            #expect(try await world.copy(as: other).kinds == [.user])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a payment is told to the guest who pays, and to nobody else`(
        kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let (guest, host) = (try await world.register("ana"), try await world.session())
            let held = try await world.book(as: guest)
            let start = try await world.copy(as: guest)
            let body = try await world.payment(for: held)
            let paid = try await world.ask(API.pay(held.id, body), as: guest)
            let told = try await world.copy(as: guest, from: start.cursor)
            let payment: Payment = try told.thing(.payment, body.paymentId.text)
            #expect(payment == paid.payment && payment.state == .captured)
            #expect(payment == (try await world.ask(API.payment(payment.id), as: guest)))
            #expect(try await world.copy(as: host).kinds.contains(.payment) == false)

            let preview = try await world.ask(API.cancellationPreview(held.id), as: guest)
            let cancelled = try await world.ask(
                API.cancel(held.id, CancelBody(refund: preview.refund, version: paid.version)),
                as: guest
            )
            let after = try await world.copy(as: guest, from: told.cursor)
            let refunded: Payment = try after.thing(.payment, payment.id.text)
            #expect(refunded == cancelled.payment && refunded.refunded == preview.refund)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `many stays are told as each is shown by itself`(kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let host = try await world.session()
            var stays: [(SessionReply, BookingID)] = []
            for number in 0..<20 {
                let guest = try await world.register("guest\(number)")
                let days = 20 + 4 * number
                let booking =
                    switch number % 4 {
                    case 0: try await world.requested(in: days, as: guest)
                    case 1: try await world.book(in: days, as: guest)
                    case 2: try await world.inquired(in: days, as: guest)
                    default: try await world.stayed(in: days, as: guest)
                    }
                stays.append((guest, booking.id))
            }
            let copy = try await world.copy(as: host)
            #expect(copy.changes.filter { $0.type == .booking }.count == 20)
            for (guest, id) in stays {
                let told: Booking = try copy.thing(.booking, id.text)
                #expect(told == (try await world.ask(API.booking(id), as: host)))
                let own: Booking = try await world.copy(as: guest).thing(.booking, id.text)
                #expect(own == (try await world.ask(API.booking(id), as: guest)))
            }
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a host's homes are told as the encoder writes them`(
        kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let host = try await world.register("hugo")
            _ = try await world.draft(ListingDraft(), as: host)
            _ = try await world.draft(
                ListingDraft(title: "A \"quoted\" é", description: "a\n\tb"),
                as: host
            )
            var details = World.details()
            details.houseRules = ["No / shoes", "Quiet after \"ten\""]
            let home = try await world.home(details, as: host)
            let date = world.clock.now.utcDate.adding(days: 9)
            _ = try await world.ask(
                API.snooze(home.id, until: date, version: home.version),
                as: host
            )
            let now = world.clock.now
            try await world.store.read { db in
                let sql = "SELECT id FROM listing WHERE host = ?"
                let ids: [String] = try db.values(sql, [host.user.id.text])
                #expect(ids.count == 3)
                for row in try HostedHomes.some(ids, of: host.user.id, in: db) {
                    let listing = HostListing(try HostedHome(row), at: now)
                    let written = Data(try OwnHomeWriter.body(listing, row))
                    // Sets of days have no order, so that texts of the same value may differ.
                    #expect(try Coding.decode(HostListing.self, from: written) == listing)
                    #expect(written.count == (try Coding.encode(listing)).count)
                }
            }
        }
    }
}
