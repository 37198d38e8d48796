import Foundation
import Marketplace
import Testing
import Wire

@testable import Backend

/// Several named lists of homes: each its owner's alone, and a set whatever the order of changes.
struct WishlistTests {
    @Test(arguments: StoreKind.allCases)
    func `a guest keeps several lists beside the one that nobody names`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let ana = try await world.register("ana")
            #expect(try await world.ask(API.wishlists(), as: ana).data.isEmpty)
            _ = try await world.ask(API.save(Homestead.porto, key: "s"), as: ana)
            world.clock.advance(seconds: 1)
            let sea = try await world.wishlist("By the sea", as: ana)
            #expect(sea.homes == 0 && sea.version == 1 && !sea.isDefault)
            world.clock.advance(seconds: 1)
            for home in [Homestead.porto, Homestead.instant] {
                _ = try await world.ask(API.save(home, to: sea.id, key: "\(home)"), as: ana)
            }
            let lists = try await world.ask(API.wishlists(), as: ana).data
            #expect(lists.map(\.name) == ["By the sea", "Saved homes"])
            #expect(lists.map(\.homes) == [2, 1] && lists.map(\.isDefault) == [false, true])
            #expect(lists.map(\.version) == [3, 2])

            let name = "Douro, “com calma” 🏡"
            let renamed = try await world.ask(
                API.renameWishlist(sea.id, name: name, key: "r"),
                as: ana
            )
            #expect(renamed.name == name && renamed.version == 4 && renamed.homes == 2)
            #expect(try await world.ask(API.wishlist(sea.id), as: ana) == renamed)
            let rest = try await world.ask(
                API.unsave(Homestead.porto, from: sea.id, key: "u"),
                as: ana
            )
            #expect(rest.homes == 1)
            // What is on one list says nothing of the other.
            let saved = try await world.ask(API.wishlist(), as: ana).homes
            #expect(saved.map(\.listing.id) == [Homestead.porto])

            _ = try await world.ask(API.deleteWishlist(sea.id), as: ana)
            #expect(try await world.refusal(API.wishlist(sea.id), as: ana).code == .notFound)
            #expect(try await world.ask(API.wishlists(), as: ana).data.map(\.homes) == [1])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `the same change twice changes no more`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let ana = try await world.register("ana")
            let list = try await world.wishlist("By the sea", as: ana)
            let body = CreateWishlistBody(id: list.id, name: "Another name")
            let again = Endpoint<CreateWishlistBody, WishlistSummary>(
                .post,
                "/v1/wishlists",
                body: body,
                idempotencyKey: "weeks later"
            )
            #expect(try await world.ask(again, as: ana) == list)
            for key in ["a", "b"] {
                let saved = try await world.ask(
                    API.save(Homestead.porto, to: list.id, key: key),
                    as: ana
                )
                #expect(saved.version == 2 && saved.homes == 1)
            }
            for key in ["c", "d"] {
                let renamed = try await world.ask(
                    API.renameWishlist(list.id, name: "Douro", key: key),
                    as: ana
                )
                #expect(renamed.version == 3)
            }
            for key in ["e", "f"] {
                let left = try await world.ask(
                    API.unsave(Homestead.porto, from: list.id, key: key),
                    as: ana
                )
                #expect(left.version == 4 && left.homes == 0)
            }
            let gone = Endpoint<Empty, Empty>(.delete, "/v1/wishlists/\(list.id)")
            _ = try await world.ask(gone, as: ana)
            #expect(try await world.refusal(gone, as: ana).code == .notFound)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a list is its owner's alone`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let (ana, bob) = (try await world.register("ana"), try await world.register("bob"))
            let list = try await world.wishlist("Surprise for Bob", as: ana)
            _ = try await world.ask(API.save(Homestead.porto, to: list.id, key: "s"), as: ana)
            let answers = [
                try await world.refusal(API.wishlist(list.id), as: bob),
                try await world.refusal(API.homes(of: list.id), as: bob),
                try await world.refusal(
                    API.renameWishlist(list.id, name: "Mine", key: "r"),
                    as: bob
                ),
                try await world.refusal(API.deleteWishlist(list.id), as: bob),
                try await world.refusal(
                    API.save(Homestead.instant, to: list.id, key: "a"),
                    as: bob
                ),
                try await world.refusal(
                    API.unsave(Homestead.porto, from: list.id, key: "u"),
                    as: bob
                ),
            ]
            #expect(answers.allSatisfy { $0.code == .notFound })
            let body = CreateWishlistBody(id: list.id, name: "Mine")
            let stolen = try await world.refusal(API.createWishlist(body), as: bob)
            #expect(stolen.code == .idempotencyKeyReused)
            #expect(try await world.ask(API.wishlists(), as: bob).data.isEmpty)
            let kept = try await world.ask(API.wishlist(list.id), as: ana)
            #expect(kept.name == "Surprise for Bob" && kept.homes == 1 && kept.version == 2)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `the homes of a list come in pages, the last saved first`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let ana = try await world.register("ana")
            let list = try await world.wishlist("Everything", as: ana)
            // The last two at once: then their order is that of the homes.
            for (home, pause) in [
                (Homestead.porto, 1), (Homestead.instant, 1), (Homestead.prepared, 0),
                (Homestead.onRequest, 0),
            ] {
                _ = try await world.ask(API.save(home, to: list.id, key: "\(home)"), as: ana)
                world.clock.advance(seconds: Int64(pause))
            }
            let whole = try await world.ask(API.homes(of: list.id), as: ana)
            let order = [
                Homestead.onRequest, Homestead.prepared, Homestead.instant, Homestead.porto,
            ]
            #expect(whole.data.map(\.listing.id) == order && !whole.hasMore)
            var (paged, cursor) = ([ListingID](), Cursor?.none)
            repeat {
                let page = try await world.ask(
                    API.homes(of: list.id, limit: 1, after: cursor),
                    as: ana
                )
                #expect(page.data.count == 1)
                paged += page.data.map(\.listing.id)
                cursor = page.next
            } while cursor != nil
            #expect(paged == order)
            let first = try await world.ask(API.homes(of: list.id, limit: 1), as: ana)
            let other = try await world.wishlist("Other", as: ana)
            let wrong = API.homes(of: other.id, after: first.next)
            #expect(try await world.refusal(wrong, as: ana).code == .badRequest)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `names are one line that can be read`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let ana = try await world.register("ana")
            let list = try await world.wishlist("Fine", as: ana)
            let longest = String(repeating: "é", count: Wishlists.longestName)
            let hostile = [
                "", " \u{3000}", longest + "x", "two\nlines", "a\u{1B}[2J", "a\u{202E}b", "a\u{0}b",
                "a" + String(repeating: "\u{301}", count: 1_000),
            ]
            for (number, name) in hostile.enumerated() {
                let rename = API.renameWishlist(list.id, name: name, key: "\(number)")
                let refused = try await world.refusal(rename, as: ana)
                #expect(refused.code == .invalidBody, "\(number)")
                #expect(refused.errors?.map(\.pointer) == ["/name"])
                let id: WishlistID = Backend.Random.id(at: world.clock.now)
                let create = API.createWishlist(CreateWishlistBody(id: id, name: name))
                #expect(try await world.refusal(create, as: ana).code == .invalidBody, "\(number)")
            }
            let rename = API.renameWishlist(list.id, name: longest, key: "longest")
            #expect(try await world.ask(rename, as: ana).name == longest)
            // As text, and as nothing else.
            let sly = "'; DROP TABLE wishlist; --"
            let again = API.renameWishlist(list.id, name: sly, key: "sly")
            #expect(try await world.ask(again, as: ana).name == sly)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `only homes that are shown are saved, and what is saved stays until it is deleted`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let (ana, host) = (try await world.register("ana"), try await world.register("host"))
            let list = try await world.wishlist("Maybe", as: ana)
            let draft = try await world.draft(as: host)
            let early = API.save(draft.id, to: list.id, key: "draft")
            #expect(try await world.refusal(early, as: ana).code == .notFound)

            let home = try await world.home(World.details("Other rooms"), as: host)
            _ = try await world.ask(API.save(home.id, to: list.id, key: "s"), as: ana)
            let hidden = try await world.ask(API.unlist(home.id, version: home.version), as: host)
            let again = try await world.ask(API.save(home.id, to: list.id, key: "t"), as: ana)
            #expect(again.homes == 1 && again.version == 2)
            let shown = try await world.ask(API.homes(of: list.id), as: ana).data
            #expect(shown.map(\.listing.title) == ["Other rooms"])
            _ = try await world.ask(API.deleteListing(home.id, version: hidden.version), as: host)
            #expect(try await world.ask(API.homes(of: list.id), as: ana).data.isEmpty)
            #expect(try await world.ask(API.wishlist(list.id), as: ana).homes == 0)
            _ = try await world.ask(API.deleteWishlist(list.id), as: ana)
            #expect(try await world.count("wishlist_home") == 0)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a list that nobody names may be renamed and deleted, and comes back when it is needed`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let ana = try await world.register("ana")
            let first = try await world.ask(API.save(Homestead.porto, key: "one"), as: ana)
            let rename = API.renameWishlist(first.id, name: "Someday", key: "r")
            #expect(try await world.ask(rename, as: ana).isDefault)
            #expect(try await world.ask(API.wishlist(), as: ana).name == "Someday")
            _ = try await world.ask(API.deleteWishlist(first.id), as: ana)
            // A repeated request tells what is true by now.
            let again = try await world.ask(API.save(Homestead.porto, key: "one"), as: ana)
            #expect(again.id != first.id && again.homes.isEmpty && again.name == "Saved homes")
            let saved = try await world.ask(API.save(Homestead.instant, key: "two"), as: ana)
            #expect(saved.id == again.id && saved.homes.map(\.listing.id) == [Homestead.instant])
        }
    }
}

extension World {
    /// A new list.
    func wishlist(_ name: String, as session: SessionReply) async throws -> WishlistSummary {
        let id: WishlistID = Backend.Random.id(at: clock.now)
        return try await ask(
            API.createWishlist(CreateWishlistBody(id: id, name: name)),
            as: session
        )
    }
}
