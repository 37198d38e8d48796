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
                things: SyncTable([.bookings(views)])
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
}

extension Mutation {
    fileprivate static func save(_ id: String, _ home: ListingID) -> Mutation {
        Mutation(id: id, name: .saveHome, target: home.text, args: .object([:]))
    }
}

extension World {
    /// Sends what was done offline.
    func push(
        _ mutations: [Mutation],
        as session: SessionReply
    ) async throws -> [MutationResult] {
        try await ask(API.mutate(mutations, key: UUID().uuidString), as: session).results
    }
}
