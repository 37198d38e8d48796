import Foundation
import HTTPTypes
import HummingbirdTesting
import Marketplace
import Testing
import Wire

@testable import Backend

/// How much there may be of lists, and many who change the same one at once.
struct WishlistLimitTests {
    @Test(arguments: StoreKind.allCases)
    func `lists and homes have an end, also for many who come at once`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let ana = try await world.register("ana")
            let list = try await world.wishlist("First", as: ana)
            try await world.fill(list.id, to: Wishlists.mostHomes - 1)
            let homes = [Homestead.porto, Homestead.instant, Homestead.prepared]
            let codes = try await world.atOnce(3) { number in
                let save = API.save(homes[number], to: list.id, key: "\(number)")
                return try await world.send(save, as: ana).status.code
            }
            #expect(codes.sorted() == [200, 409, 409])
            let full = try await world.ask(API.wishlist(list.id), as: ana)
            #expect(full.homes == Wishlists.mostHomes)
            let missing = try await world.refusal(
                API.save(Homestead.onRequest, to: list.id, key: "more"),
                as: ana
            )
            #expect(missing.code == .wishlistFull)

            try await world.fillLists(of: ana.user.id, to: Wishlists.most - 2)
            let made = try await world.atOnce(4) { number in
                let id: WishlistID = Backend.Random.id(at: world.clock.now)
                let body = CreateWishlistBody(id: id, name: "List \(number)")
                return try await world.send(API.createWishlist(body), as: ana).status.code
            }
            #expect(made.sorted() == [201, 409, 409, 409])
            // What was made stays made, and the list that nobody names has its place.
            #expect(
                try await world.ask(API.createWishlist(.init(id: list.id, name: "First")), as: ana)
                    .id == list.id
            )
            _ = try await world.ask(API.save(Homestead.porto, key: "default"), as: ana)
            let lists = try await world.ask(API.wishlists(), as: ana).data
            #expect(lists.count == Wishlists.most)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a check names who has more than there may be`(on kind: StoreKind) async throws {
        try await kind.withStore { store in
            let user = Homestead.host
            try await store.write { db in
                try Homestead.fill(db)
                try WishlistLimitTests.insertLists(Wishlists.most + 1, of: user, in: db)
            }
            let problems = try await store.problems()
            #expect(problems.count == 1 && problems[0].contains(user.text))
        }
    }

    /// Makes empty lists past all limits.
    fileprivate static func insertLists(
        _ count: Int,
        of user: UserID,
        in db: Backend.Database
    ) throws {
        for number in 0..<count {
            _ = try WishlistRows.insert(
                Backend.Random.id(at: World.start),
                "List \(number)",
                isDefault: false,
                of: user,
                at: World.start,
                in: db
            )
        }
    }

    // MARK: Two at once

    @Test(arguments: StoreKind.allCases)
    func `the same list made by many at once is one`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let ana = try await world.register("ana")
            let id: WishlistID = Backend.Random.id(at: world.clock.now)
            let lists = try await world.atOnce(8) { number in
                let endpoint = Endpoint<CreateWishlistBody, WishlistSummary>(
                    .post,
                    "/v1/wishlists",
                    body: CreateWishlistBody(id: id, name: "By the sea"),
                    idempotencyKey: number.isMultiple(of: 2) ? "one" : "other-\(number)"
                )
                return try await world.ask(endpoint, as: ana)
            }
            #expect(Set(lists).count == 1)
            #expect(try await world.ask(API.wishlists(), as: ana).data == [lists[0]])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `what is put on and taken off at once is a set in the end`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let ana = try await world.register("ana")
            let list = try await world.wishlist("By the sea", as: ana)
            for home in [Homestead.porto, Homestead.onRequest] {
                _ = try await world.ask(API.save(home, to: list.id, key: "\(home)"), as: ana)
            }
            _ = try await world.atOnce(12) { number in
                let key = "at once \(number)"
                let change =
                    switch number % 3 {
                    case 0: API.save(Homestead.instant, to: list.id, key: key)
                    case 1: API.save(Homestead.prepared, to: list.id, key: key)
                    default: API.unsave(Homestead.porto, from: list.id, key: key)
                    }
                return try await world.ask(change, as: ana)
            }
            let homes = try await world.ask(API.homes(of: list.id), as: ana).data
            let expected = [Homestead.instant, Homestead.prepared, Homestead.onRequest]
            #expect(Set(homes.map(\.listing.id)) == Set(expected) && homes.count == 3)
            // One for each of what happened, and none for what was so already.
            #expect(try await world.ask(API.wishlist(list.id), as: ana).version == 6)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a list that is deleted while it is filled is gone with all that was put on it`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let ana = try await world.register("ana")
            let list = try await world.wishlist("By the sea", as: ana)
            let codes = try await world.atOnce(9) { number in
                let key = "at once \(number)"
                let home = number.isMultiple(of: 2) ? Homestead.porto : Homestead.instant
                let response =
                    switch number {
                    case 4, 5:
                        try await world.send(
                            Endpoint<Empty, Empty>(.delete, "/v1/wishlists/\(list.id)"),
                            as: ana
                        )
                    case 6:
                        try await world.send(
                            API.renameWishlist(list.id, name: "Other", key: key),
                            as: ana
                        )
                    default:
                        try await world.send(API.save(home, to: list.id, key: key), as: ana)
                    }
                return response.status.code
            }
            #expect(codes.allSatisfy { $0 == 200 || $0 == 404 })
            #expect(try await world.count("wishlist_home") == 0)
            #expect(try await world.ask(API.wishlists(), as: ana).data.isEmpty)
        }
    }
}

extension World {
    /// Puts copies of a home on a list until it has so many.
    fileprivate func fill(_ list: WishlistID, to count: Int) async throws {
        try await store.write { db in
            for number in 0..<count {
                let id = ListingID(at: World.start, random: (50, UInt64(number) << 8))
                try Homestead.insert(100 + Int64(number), id, "Copy \(number)", in: db)
                try db.execute(
                    "INSERT INTO wishlist_home (wishlist, listing, saved_at) VALUES (?, ?, 0)",
                    [list.text, 100 + number]
                )
            }
            try Homestead.recount(db)
        }
    }

    /// Makes empty lists until somebody has so many.
    fileprivate func fillLists(of user: UserID, to count: Int) async throws {
        try await store.write { db in
            let known = try WishlistRows.lists(of: user, in: db).count
            try WishlistLimitTests.insertLists(count - known, of: user, in: db)
        }
    }
}
