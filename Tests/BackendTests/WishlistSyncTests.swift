import Foundation
import Marketplace
import Testing
import Wire

@testable import Backend

/// Lists of homes on several devices: what each is told, and what was done without the network.
struct WishlistSyncTests {
    @Test(arguments: StoreKind.allCases)
    func `a copy has the lists, what is on them, and the pages of these homes`(
        kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let ana = try await world.register("ana")
            let sea = try await world.wishlist("By the sea", as: ana)
            let city = try await world.wishlist("Cities", as: ana)
            for (list, home) in [
                (sea, Homestead.porto), (city, Homestead.porto), (city, Homestead.instant),
            ] {
                _ = try await world.ask(
                    API.save(home, to: list.id, key: "\(list.id)\(home)"),
                    as: ana
                )
            }
            let copy = try await world.copy(as: ana)
            #expect(copy.ids(.wishlist) == Set([sea.id.text, city.id.text]))
            #expect(copy.ids(.listing) == Set([Homestead.porto.text, Homestead.instant.text]))
            let keys = [
                WishlistHome.key(sea.id, Homestead.porto),
                WishlistHome.key(city.id, Homestead.porto),
                WishlistHome.key(city.id, Homestead.instant),
            ]
            #expect(copy.ids(.wishlistHome) == Set(keys))
            let list: WishlistSummary = try copy.thing(.wishlist, city.id.text)
            #expect(list == (try await world.ask(API.wishlist(city.id), as: ana)))
            let home: WishlistHome = try copy.thing(.wishlistHome, keys[0])
            #expect(home.wishlist == sea.id && home.listing == Homestead.porto)
            #expect(home.savedAt == world.clock.now)
            // In pages of one, which break off within a list.
            var (seen, cursor, hasMore) = (Set<String>(), Cursor?.none, true)
            while hasMore {
                let page = try await world.ask(API.sync(cursor: cursor, limit: 1), as: ana)
                seen.formUnion(page.changes.filter { $0.type == .wishlistHome }.map(\.id))
                (cursor, hasMore) = (page.cursor, page.more)
            }
            #expect(seen == Set(keys))
            let bob = try await world.register("bob")
            #expect(try await world.copy(as: bob).kinds == [.user])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `what is taken off leaves a tombstone, and a page stays while another list has the home`(
        kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let ana = try await world.register("ana")
            let sea = try await world.wishlist("By the sea", as: ana)
            let city = try await world.wishlist("Cities", as: ana)
            for list in [sea, city] {
                let save = API.save(Homestead.porto, to: list.id, key: "save \(list.id)")
                _ = try await world.ask(save, as: ana)
            }
            let start = try await world.copy(as: ana)
            _ = try await world.ask(API.unsave(Homestead.porto, from: sea.id, key: "u"), as: ana)
            let off = try await world.copy(as: ana, from: start.cursor)
            #expect(
                off.operation(.wishlistHome, WishlistHome.key(sea.id, Homestead.porto)) == .delete
            )
            #expect(off.operation(.listing, Homestead.porto.text) == .upsert)
            #expect(off.operation(.wishlist, sea.id.text) == .upsert)

            _ = try await world.ask(API.deleteWishlist(city.id), as: ana)
            let gone = try await world.copy(as: ana, from: off.cursor)
            #expect(gone.changes.count == 3)
            #expect(gone.changes.allSatisfy { $0.op == .delete && $0.data == nil })
            #expect(gone.kinds == [.wishlistHome, .listing, .wishlist])
            // The sum of what was told is what a first copy tells.
            let copy = try await world.copy(as: ana)
            #expect(copy.kinds == [.user, .wishlist] && copy.ids(.wishlist) == [sea.id.text])
            // What changes nothing is told to nobody.
            let same = API.renameWishlist(sea.id, name: "By the sea", key: "same")
            _ = try await world.ask(same, as: ana)
            let idle = API.unsave(Homestead.porto, from: sea.id, key: "idle")
            _ = try await world.ask(idle, as: ana)
            #expect(try await world.copy(as: ana, from: gone.cursor).changes.isEmpty)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a list is made, named, filled and deleted offline, each change once`(
        kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let ana = try await world.register("ana")
            let id: WishlistID = Backend.Random.id(at: world.clock.now)
            let batch = [
                Mutation.create("1", id, "By the sea"),
                Mutation.save("2", Homestead.porto, on: id),
                Mutation.save("3", Homestead.instant, on: id),
                Mutation.rename("4", id, "Douro"),
                Mutation.unsave("5", Homestead.porto, from: id),
                Mutation.save("6", Homestead.prepared),
            ]
            let first = try await world.push(batch, as: ana)
            #expect(first.allSatisfy { $0.outcome == .applied })
            #expect(first.map(\.version) == [1, 2, 3, 4, 5, 2])
            let list = try #require(first[4].data).decoded(as: WishlistSummary.self)
            #expect(list.name == "Douro" && list.homes == 1)
            #expect(try #require(first[5].data).decoded(as: WishlistSummary.self).isDefault)
            let homes = try await world.ask(API.homes(of: id), as: ana).data
            #expect(homes.map(\.listing.id) == [Homestead.instant])

            let again = try await world.push(batch, as: ana)
            #expect(again.allSatisfy { $0.outcome == .duplicate })
            #expect(try await world.ask(API.wishlist(id), as: ana) == list)

            let delete = Mutation.delete("7", id)
            let gone = try await world.push([delete, Mutation.delete("8", id)], as: ana)
            #expect(gone.map(\.outcome) == [.applied, .applied])
            #expect(gone.allSatisfy { $0.data == nil && $0.problem == nil })
            // A list that was deleted does not come back with what was done to it before.
            let late = try await world.push([batch[0], delete], as: ana)
            #expect(late.map(\.outcome) == [.duplicate, .duplicate])
            #expect(try await world.refusal(API.wishlist(id), as: ana).code == .notFound)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `two devices that were offline merge into one set, and the later name holds`(
        kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let ana = try await world.register("ana")
            let list = try await world.wishlist("By the sea", as: ana)
            for home in [Homestead.porto, Homestead.onRequest] {
                _ = try await world.ask(API.save(home, to: list.id, key: "\(home)"), as: ana)
            }
            let base: Set = [Homestead.porto, Homestead.onRequest]
            let (mine, theirs): (Set, Set) = (
                [Homestead.porto, Homestead.onRequest, Homestead.instant],
                [Homestead.onRequest, Homestead.instant, Homestead.prepared]
            )
            let phone = [
                Mutation.save("p1", Homestead.instant, on: list.id),
                Mutation.rename("p2", list.id, "From the phone", seen: 3),
            ]
            let laptop = [
                Mutation.unsave("l1", Homestead.porto, from: list.id),
                Mutation.save("l2", Homestead.prepared, on: list.id),
                Mutation.save("l3", Homestead.instant, on: list.id),
                Mutation.rename("l4", list.id, "From the laptop", seen: 3),
            ]
            for batch in [phone, laptop] {
                let results = try await world.push(batch, as: ana)
                #expect(results.allSatisfy { $0.outcome == .applied })
            }
            let homes = try await world.ask(API.homes(of: list.id), as: ana).data
            #expect(Set(homes.map(\.listing.id)) == Wishlists.merged(base, mine, theirs))
            #expect(try await world.ask(API.wishlist(list.id), as: ana).name == "From the laptop")
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `what cannot be is refused, and stops nothing else`(kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let (ana, bob) = (try await world.register("ana"), try await world.register("bob"))
            let theirs = try await world.wishlist("Surprise", as: bob)
            _ = try await world.ask(API.save(Homestead.porto, to: theirs.id, key: "s"), as: bob)
            let id: WishlistID = Backend.Random.id(at: world.clock.now)
            let results = try await world.push(
                [
                    .create("1", id, "a\u{1B}[2J"), .create("2", theirs.id, "Mine"),
                    .rename("3", theirs.id, "Mine"), .save("4", Homestead.instant, on: theirs.id),
                    .unsave("5", Homestead.porto, from: theirs.id), .delete("6", theirs.id),
                    .save("7", ListingID(at: World.start, random: (9, 9))),
                    .create("8", id, "Mine"),
                ],
                as: ana
            )
            let codes = results.map { $0.problem?.code }
            #expect(codes[0] == .invalidBody && codes[1] == .idempotencyKeyReused)
            #expect(codes[2...3].allSatisfy { $0 == .notFound } && codes[6] == .notFound)
            // For Ana there is no such list, so that nothing is on it already.
            #expect(results[4...5].allSatisfy { $0.outcome == .applied && $0.data == nil })
            #expect(results[7].outcome == .applied)
            let kept = try await world.ask(API.wishlist(theirs.id), as: bob)
            #expect(kept.name == "Surprise" && kept.homes == 1 && kept.version == 2)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `the list that an older program kept is the one that nobody names`(
        kind: StoreKind
    ) async throws {
        try await kind.withStore(migratedTo: 12) { old in
            let (user, id) = (Homestead.host, WishlistID(at: World.start, random: (5, 5)))
            try await old.write { db in
                try Homestead.fill(db)
                try db.execute(
                    "INSERT INTO wishlist (id, \"user\", name) VALUES (?, ?, 'Saved homes')",
                    [id.text, user.text]
                )
                for (number, time) in [(4, 2_000), (1, 1_000)] {
                    try db.execute(
                        "INSERT INTO wishlist_home (wishlist, listing, saved_at) VALUES (?, ?, ?)",
                        [id.text, number, time]
                    )
                }
            }
            let store = try old.openedAgain()
            let list = try await store.read { try WishlistRows.defaultList(of: user, in: $0) }
            let expected = WishlistSummary(
                id: id,
                name: "Saved homes",
                homes: 2,
                isDefault: true,
                version: 1,
                updatedAt: Instant(milliseconds: 2_000)
            )
            #expect(list == expected)
            #expect(try await store.problems() == [])
            try await store.write { try $0.execute("DELETE FROM wishlist") }
            let left = try await store.read {
                try $0.value("SELECT count(*) FROM wishlist_home") ?? 0
            }
            #expect(left == 0)
        }
    }
}

extension SyncCopy {
    fileprivate func ids(_ kind: SyncKind) -> Set<String> {
        Set(changes.filter { $0.type == kind }.map(\.id))
    }

    fileprivate func operation(_ kind: SyncKind, _ id: String) -> SyncChange.Operation? {
        changes.last { $0.type == kind && $0.id == id }?.op
    }
}

extension Mutation {
    fileprivate static func create(_ id: String, _ list: WishlistID, _ name: String) -> Mutation {
        let args: JSONValue = .object(["id": .string(list.text), "name": .string(name)])
        return Mutation(id: id, name: .createWishlist, args: args)
    }

    fileprivate static func rename(
        _ id: String,
        _ list: WishlistID,
        _ name: String,
        seen version: Int? = nil
    ) -> Mutation {
        Mutation(
            id: id,
            name: .renameWishlist,
            target: list.text,
            args: .object(["name": .string(name)]),
            baseVersion: version
        )
    }

    fileprivate static func delete(_ id: String, _ list: WishlistID) -> Mutation {
        Mutation(id: id, name: .deleteWishlist, target: list.text, args: .object([:]))
    }

    fileprivate static func save(
        _ id: String,
        _ home: ListingID,
        on list: WishlistID? = nil
    ) -> Mutation {
        Mutation(id: id, name: .saveHome, target: home.text, args: naming(list))
    }

    fileprivate static func unsave(
        _ id: String,
        _ home: ListingID,
        from list: WishlistID
    ) -> Mutation {
        Mutation(id: id, name: .unsaveHome, target: home.text, args: naming(list))
    }

    private static func naming(_ list: WishlistID?) -> JSONValue {
        .object(list.map { ["wishlist": .string($0.text)] } ?? [:])
    }
}
