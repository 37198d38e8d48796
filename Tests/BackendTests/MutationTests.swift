import Foundation
import Marketplace
import Testing
import Wire

@testable import Backend

/// What was done offline takes effect once, each change on its own.
struct MutationTests {
    @Test(arguments: StoreKind.allCases)
    func `each change is carried out once for ever, and a refused one stops no other`(
        kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let guest = try await world.register("ana")
            let batch = [
                Mutation.save("1", Homestead.porto),
                Mutation(id: "2", name: .saveHome, target: "nonsense", args: .object([:])),
                Mutation(
                    id: "3",
                    name: .updateProfile,
                    args: .object(["about": .string("I travel.")])
                ),
                Mutation.save("4", Homestead.instant),
                Mutation(id: "5", name: .writeReview, target: "bkg_x", args: .object([:])),
            ]
            let first = try await world.push(batch, as: guest)
            #expect(
                first.map(\.outcome) == [.applied, .rejected, .applied, .applied, .rejected]
            )
            #expect(first[1].problem?.code == .invalidBody)
            let profile = try #require(first[2].data).decoded(as: User.self)
            #expect(profile.about == "I travel.")

            _ = try await world.ask(API.unsave(Homestead.porto, key: "u"), as: guest)
            let again = try await world.push(batch, as: guest)
            #expect(
                again.map(\.outcome) == [.duplicate, .rejected, .duplicate, .duplicate, .rejected]
            )
            let list = try #require(again[0].data).decoded(as: WishlistSummary.self)
            #expect(list.homes == 1 && list.isDefault)
            let saved = try await world.ask(API.wishlist(), as: guest).homes
            #expect(saved.map(\.listing.id) == [Homestead.instant])
        }
    }

    @Test func `an id belongs to one change, and to one person`() async throws {
        try await World.run { world in
            let (ana, bob) = (try await world.register("ana"), try await world.register("bob"))
            _ = try await world.push([.save("1", Homestead.porto)], as: ana)
            let reused = try await world.push([.save("1", Homestead.instant)], as: ana)
            #expect(reused[0].problem?.code == .idempotencyKeyReused)
            let other = try await world.push([.save("1", Homestead.instant)], as: bob)
            #expect(other[0].outcome == .applied)
        }
    }

    @Test func `the same batch from two devices at once takes effect once`() async throws {
        try await World.run { world in
            let guest = try await world.register("ana")
            let batch = (0..<3).map { Mutation.save("\($0)", Homestead.porto) }
            let results = try await world.atOnce(4) { _ in
                try await world.push(batch, as: guest)
            }
            let applied = results.joined().filter { $0.outcome == .applied }
            #expect(applied.count == 3)
            #expect(results.joined().allSatisfy { $0.outcome != .rejected })
        }
    }

    @Test func `what others changed since is a conflict that carries the server's copy`()
        async throws
    {
        try await World.run { world in
            let guest = try await world.register("ana")
            let held = try await world.book(as: guest)
            let caller = Caller(user: guest.user.id, session: "")
            let handler = MutationHandler(.acceptRequest, compares: .booking) { call, db in
                let id = try call.target(BookingID.self)
                try db.execute(
                    "UPDATE booking SET version = version + 1 WHERE id = ?",
                    [id.text]
                )
                return .init(.booking, id.text)
            }
            let homes = Homes(clock: { World.start })
            let views = BookingViews(
                store: world.store,
                homes: homes,
                cursors: Cursors(secret: Data(count: 32))
            )
            let service = MutationService(
                store: world.store,
                table: MutationTable([handler]),
                things: SyncTable([.bookings(views)]),
                finishPayments: { _ in }
            )
            func accept(_ id: String, seen version: Int) -> Mutation {
                Mutation(
                    id: id,
                    name: .acceptRequest,
                    target: held.id.text,
                    args: .object([:]),
                    baseVersion: version
                )
            }
            let batch = [accept("1", seen: 1), accept("2", seen: 1), accept("3", seen: 2)]
            let reply = try await service.carryOut(batch, by: caller, at: world.clock.now)
            #expect(reply.results.map(\.outcome) == [.applied, .conflict, .applied])
            let copy = try #require(reply.results[1].data).decoded(as: Booking.self)
            #expect(copy.version == 2 && reply.results[1].version == 2)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a host answers offline, and a late answer shows what the request has become`(
        kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let (guest, host) = (try await world.register("ana"), try await world.session())
            let first = try await world.requested(in: 30, as: guest)
            let second = try await world.requested(in: 50, as: guest)
            _ = try await world.ask(API.withdraw(second.id), as: guest)
            let batch = [
                try Mutation.answer("1", .acceptRequest, first),
                try Mutation.answer("2", .declineRequest, second),
            ]
            let results = try await world.push(batch, as: host)
            #expect(results.map(\.outcome) == [.applied, .conflict])
            let accepted = try #require(results[0].data).decoded(as: Booking.self)
            #expect(accepted.state == .confirmed && accepted.payment?.state == .captured)
            let late = try #require(results[1].data).decoded(as: Booking.self)
            #expect(late.state == .withdrawn && results[1].version == late.version)
            #expect(try await world.push([batch[0]], as: host)[0].outcome == .duplicate)
            let stranger = try await world.register("bob")
            let refused = try await world.push([batch[0]], as: stranger)
            #expect(refused[0].problem?.code == .notFound && refused[0].data == nil)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a stay that was asked for offline is held at the price that was agreed to, or not at all`(
        kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let (guest, other) = (try await world.register("ana"), try await world.register("bob"))
            let stay = try world.stay(30, 3)
            let quote = try await world.ask(API.quote(Homestead.instant, stay: stay, guests: 2))
            func request(_ id: String, for total: Money) throws -> Mutation {
                let body = RequestBookingBody(
                    id: Backend.Random.id(at: world.clock.now),
                    listing: Homestead.instant,
                    checkIn: stay.checkIn,
                    checkOut: stay.checkOut,
                    guests: 2,
                    total: total,
                    message: "We arrive late."
                )
                return Mutation(
                    id: id,
                    name: .requestBooking,
                    args: try JSONValue(encoding: body)
                )
            }
            let cheap = Money(minorUnits: quote.total.minorUnits - 1, currency: .euro)
            let stopped = try await world.push([try request("1", for: cheap)], as: guest)[0]
            #expect(stopped.outcome == .conflict && stopped.problem?.code == .priceChanged)
            let offered = try #require(stopped.data).decoded(as: Quote.self)
            #expect(offered.total == quote.total && stopped.problem?.quote == offered)

            let agreed = try request("2", for: quote.total)
            let held = try await world.push([agreed, agreed], as: guest)
            #expect(held.map(\.outcome) == [.applied, .duplicate])
            let booking = try #require(held[0].data).decoded(as: Booking.self)
            #expect(booking.state == .pendingPayment && booking.total == quote.total)
            let late = try await world.push([try request("3", for: quote.total)], as: other)[0]
            #expect(late.outcome == .rejected && late.problem?.code == .nightsTaken)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a home is begun and edited offline, from the version of the host's copy`(
        kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let host = try await world.register("hugo")
            let home: ListingID = Backend.Random.id(at: world.clock.now)
            let begun = CreateListingBody(id: home, details: World.details("Loft"))
            func edit(_ id: String, _ details: ListingDraft, from base: Int) throws -> Mutation {
                Mutation(
                    id: id,
                    name: .editListing,
                    target: home.text,
                    args: try JSONValue(encoding: details),
                    baseVersion: base
                )
            }
            let create = Mutation(
                id: "1",
                name: .createListing,
                args: try JSONValue(encoding: begun)
            )
            let created = try await world.push([create], as: host)[0]
            let copy = try await world.copy(as: host)
            let base = try #require(copy.first(.hostListing)?.version)
            #expect(created.outcome == .applied && created.version == base)

            let online = try await world.ask(API.ownListing(home), as: host)
            _ = try await world.edit(online, ListingDraft(title: "Garret"), as: host)
            let results = try await world.push(
                [
                    try edit("2", ListingDraft(description: "Bright."), from: base),
                    try edit("3", ListingDraft(title: "Attic"), from: base),
                ],
                as: host
            )
            #expect(results.map(\.outcome) == [.applied, .conflict])
            let merged = try #require(results[0].data).decoded(as: HostListing.self)
            #expect(merged.details.title == "Garret" && merged.details.description == "Bright.")
            #expect(results[0].version == merged.version && results[1].fields == [.title])
            let theirs = try #require(results[1].data).decoded(as: HostListing.self)
            #expect(theirs == merged)
            let stale = Mutation(
                id: "4",
                name: .setGuide,
                target: home.text,
                args: try JSONValue(encoding: World.guide),
                baseVersion: base
            )
            #expect(try await world.push([stale], as: host)[0].outcome == .conflict)
            var fresh = stale
            fresh.id = "5"
            fresh.baseVersion = merged.version
            let guided = try await world.push([fresh], as: host)[0]
            #expect(guided.outcome == .applied)
            #expect(try guided.data?.decoded(as: HostListing.self).guide == World.guide)
        }
    }
}

extension Mutation {
    fileprivate static func answer(
        _ id: String,
        _ name: MutationName,
        _ booking: Booking
    ) throws -> Mutation {
        Mutation(
            id: id,
            name: name,
            target: booking.id.text,
            args: try JSONValue(encoding: VersionBody(version: booking.version)),
            baseVersion: booking.version
        )
    }

    fileprivate static func save(_ id: String, _ home: ListingID) -> Mutation {
        Mutation(id: id, name: .saveHome, target: home.text, args: .object([:]))
    }
}
