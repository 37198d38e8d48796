import Foundation
import HTTPTypes
import HummingbirdTesting
import Marketplace
import NIOCore
import Testing
import Wire

@testable import Backend

/// The life of a home, as its host leads it.
struct HostHomeTests {
    @Test(arguments: StoreKind.allCases)
    func `a home goes from an empty draft to its guests, and away again`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let host = try await world.register("rui")
            let draft = try await world.draft(ListingDraft(), as: host)
            #expect(draft.state == .draft && draft.details == ListingDraft())
            #expect(draft.allowedEvents == [.publish, .delete])
            let early = try await world.refusal(
                API.publish(draft.id, version: draft.version),
                as: host
            )
            #expect(early.code == .incompleteListing)
            #expect(early.errors?.map(\.pointer).contains("/title") == true)
            #expect(early.errors?.map(\.pointer).contains("/guide/check_in") == true)
            let said = try await world.edit(draft, World.details(), as: host)
            #expect(said.details == World.details())
            #expect(said.problems.map(\.pointer) == ["/guide/check_in"])
            let guided = try await world.ask(
                API.setGuide(draft.id, World.guide, version: said.version, key: "guide"),
                as: host
            )
            #expect(try await world.refusal(API.listing(draft.id)).code == .notFound)
            let home = try await world.ask(
                API.publish(draft.id, version: guided.version),
                as: host
            )
            #expect(home.state == .published && home.problems.isEmpty)
            #expect(try await world.found(SearchCriteria(text: "tiled")) == [home.id])
            #expect(try await world.found(SearchCriteria(text: "Lisbon")).contains(home.id))
            #expect(try await world.ask(API.listing(home.id)).host.homes == 1)
            let unlisted = try await world.ask(
                API.unlist(home.id, version: home.version),
                as: host
            )
            #expect(unlisted.state == .unlisted)
            #expect(try await world.found(SearchCriteria(text: "tiled")) == [])
            #expect(try await world.refusal(API.listing(home.id)).code == .notFound)
            _ = try await world.ask(
                API.deleteListing(home.id, version: unlisted.version),
                as: host
            )
            #expect(try await world.refusal(API.ownListing(home.id), as: host).code == .notFound)
            #expect(try await world.ask(API.ownListings(), as: host).data == [])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `the home of a superhost says so in results and on its page`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let host = try await world.register("rui")
            try await world.store.write { db in
                let sql = "UPDATE \"user\" SET is_superhost = 1 WHERE id = ?"
                try db.execute(sql, [host.user.id.text])
            }
            let home = try await world.home(as: host)
            let cards = try await world.ask(API.search(SearchCriteria(text: "tiled"))).data
            #expect(cards.map(\.id) == [home.id] && cards.allSatisfy(\.isSuperhost))
            #expect(try await world.ask(API.listing(home.id)).card.isSuperhost)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a home is begun once, also by many at once`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let host = try await world.register("rui")
            let other = try await world.register("eva")
            let body = CreateListingBody(
                id: Backend.Random.id(at: world.clock.now),
                details: World.details()
            )
            let homes = try await world.atOnce(8) { number in
                var endpoint = API.createListing(body)
                endpoint.idempotencyKey = "key-\(number % 4)"
                return try await world.ask(endpoint, as: host)
            }
            #expect(Set(homes.map(\.id)) == [body.id])
            #expect(try await world.ask(API.ownListings(), as: host).data.count == 1)
            let problem = try await world.refusal(API.createListing(body), as: other)
            #expect(problem.code == .invalidBody && problem.errors?.first?.pointer == "/id")
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `of two edits of one version exactly one takes effect`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let host = try await world.register("rui")
            let home = try await world.home(as: host)
            let codes = try await world.atOnce(8) { number in
                try await world.send(
                    API.editListing(
                        home.id,
                        ListingDraft(title: "Title \(number)"),
                        version: home.version,
                        key: "edit-\(number)"
                    ),
                    as: host
                ).status.code
            }
            #expect(codes.count { $0 == 200 } == 1 && codes.count { $0 == 412 } == 7)
            let problem = try await world.refusal(
                API.unlist(home.id, version: home.version),
                as: host
            )
            #expect(problem.code == .preconditionFailed)
            let now = try await world.ask(API.ownListing(home.id), as: host)
            #expect(problem.currentVersion == now.version)
            #expect(try await world.found(SearchCriteria(text: "title")) == [home.id])
            #expect(try await world.found(SearchCriteria(text: "tiled")) == [])
        }
    }

    @Test func `a change names the version that it is of, and bookings make none stale`()
        async throws
    {
        try await World.run { world in
            let host = try await world.register("rui")
            let home = try await world.home(as: host)
            var endpoint = API.editListing(
                home.id,
                ListingDraft(title: "New"),
                version: home.version,
                key: "edit"
            )
            endpoint.version = nil
            #expect(try await world.refusal(endpoint, as: host).code == .preconditionRequired)
            for tag in ["7", "\"x\"", "W/\"2\"", "\""] {
                let problem = try await world.refusal(
                    endpoint,
                    as: host,
                    headers: [.ifMatch: tag]
                )
                #expect(problem.code == .preconditionFailed, "\(tag)")
            }
            let shown = try await world.send(API.ownListing(home.id), as: host)
            #expect(shown.headers[.eTag] == "\"\(home.version)\"")
            _ = try await world.book(home.id, as: try await world.register("ana"))
            let edited = try await world.edit(home, ListingDraft(title: "New"), as: host)
            #expect(edited.details.title == "New" && edited.version > home.version)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `strangers learn nothing of a draft and change nothing of a home`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let host = try await world.register("rui")
            let draft = try await world.draft(as: host)
            let home = try await world.home(World.details("Other rooms"), as: host)
            let guest = try await world.register("ana")
            for (id, code) in [(draft.id, ProblemCode.notFound), (home.id, .forbidden)] {
                for problem in [
                    try await world.refusal(API.ownListing(id), as: guest),
                    try await world.refusal(API.listingHistory(id), as: guest),
                    try await world.refusal(API.priceRules(id), as: guest),
                    try await world.refusal(API.blocks(id), as: guest),
                    try await world.refusal(try world.block(id, in: 3, nights: 2), as: guest),
                    try await world.refusal(API.publish(id, version: 1), as: guest),
                    try await world.refusal(API.unlist(id, version: 1), as: guest),
                    try await world.refusal(API.deleteListing(id, version: 1), as: guest),
                    try await world.refusal(
                        API.editListing(id, ListingDraft(title: "Mine"), version: 1, key: "a"),
                        as: guest
                    ),
                    try await world.refusal(
                        API.setGuide(id, World.guide, version: 1, key: "b"),
                        as: guest
                    ),
                    try await world.refusal(
                        API.editNights(
                            NightEdit(
                                listings: [id],
                                nights: try world.stay(3, 2),
                                change: NightChange(isOpen: false)
                            ),
                            key: "c-\(id)"
                        ),
                        as: guest
                    ),
                ] { #expect(problem.code == code, "\(problem.detail)") }
                #expect(try await world.refusal(API.ownListing(id)).code == .unauthenticated)
            }
            #expect(try await world.ask(API.ownListing(home.id), as: host) == home)
            #expect(try await world.ask(API.ownListings(), as: guest).data == [])
        }
    }

    @Test func `what only guests may know is in no answer to anybody else`() async throws {
        try await World.run { world in
            let host = try await world.register("rui")
            let home = try await world.home(as: host)
            let pin = try #require(home.pin)
            let distance = pin.metres(to: World.exact)
            #expect(FuzzedPin.meters.contains(distance), "\(distance)")
            #expect(pin.latitude == (pin.latitude * 10_000).rounded() / 10_000)
            let from = world.clock.now.utcDate
            let seed: Int64? = try await world.store.read {
                try $0.value("SELECT pin_seed FROM arrival_guide WHERE address LIKE 'Rua do B%'")
            }
            let secrets = [
                "Benformoso", "38.7142317", "9.1394562", "third arch", "4711", "bacalhau", "casa\"",
                String(try #require(seed)), "Aunt",
            ]
            _ = try await world.ask(
                try world.block(home.id, in: 3, nights: 2, note: "Aunt Maria"),
                as: host
            )
            for response in [
                try await world.send(API.listing(home.id)),
                try await world.send(API.search(SearchCriteria(text: "tiled"))),
                try await world.send(API.calendar(home.id, from: from, to: from.adding(days: 9))),
                try await world.send(API.places(prefix: "lis")),
                try await world.send(API.quote(home.id, stay: try world.stay(20, 2), guests: 2)),
            ] {
                #expect(response.status.code < 300)
                let text = String(buffer: response.body)
                for secret in secrets { #expect(!text.contains(secret), "\(secret): \(text)") }
            }
            let guest = try await world.register("ana")
            let stay = try await world.stayed(home.id, as: guest)
            #expect(stay.arrival?.checkIn == World.guide.checkIn)
            #expect(stay.arrival?.location == World.exact)
        }
    }

    @Test func `the pin stays where it is until the home moves`() async throws {
        try await World.run { world in
            let host = try await world.register("rui")
            let home = try await world.home(as: host)
            let same = try await world.edit(
                home,
                ListingDraft(title: "Other words", location: World.exact),
                as: host
            )
            #expect(same.pin == home.pin)
            var near = World.exact
            near.latitude += 0.001
            let moved = try await world.edit(same, ListingDraft(location: near), as: host)
            let (old, new) = (try #require(home.pin), try #require(moved.pin))
            #expect(abs(new.latitude - old.latitude - 0.001) < 0.000_2)
            #expect(try await world.ask(API.listing(home.id)).card.location == new)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a home that sleeps is hidden, keeps its stays, and wakes without anybody's doing`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let host = try await world.register("rui")
            let guest = try await world.register("ana")
            let home = try await world.home(as: host)
            let booking = try await world.stayed(home.id, in: 2, nights: 2, as: guest)
            let wakes = world.clock.now.utcDate.adding(days: 3)
            let asleep = try await world.ask(
                API.snooze(home.id, until: wakes, version: home.version),
                as: host
            )
            #expect(asleep.state == .snoozed && asleep.snoozedUntil == wakes)
            #expect(asleep.allowedEvents == [.publish, .snooze, .unlist])
            #expect(try await world.found(SearchCriteria(text: "tiled")) == [])
            #expect(try await world.refusal(API.listing(home.id)).code == .notFound)
            let quote = API.quote(home.id, stay: try world.stay(20, 2), guests: 2)
            #expect(try await world.refusal(quote).code == .notFound)
            #expect(try await world.ask(API.booking(booking.id), as: guest).state == .confirmed)
            world.clock.advance(days: 3)
            #expect(try await world.found(SearchCriteria(text: "tiled")) == [home.id])
            _ = try await world.ask(quote)
            let later = try await world.again(host)
            #expect(try await world.ask(API.ownListing(home.id), as: later).state == .published)
            try await world.parts.timers.tick()
            #expect(try await world.count("listing WHERE snoozed_until IS NOT NULL") == 0)
            let awake = try await world.ask(API.ownListing(home.id), as: later)
            #expect(awake.version == asleep.version)
        }
    }

    @Test func `a home sleeps until a day to come, and only when it is published`() async throws {
        try await World.run { world in
            let host = try await world.register("rui")
            let home = try await world.home(as: host)
            let today = world.clock.now.utcDate
            for day in [-1, 0, 731] {
                let problem = try await world.refusal(
                    API.snooze(home.id, until: today.adding(days: day), version: home.version),
                    as: host,
                    headers: [.key: "day \(day)"]
                )
                #expect(problem.errors?.first?.pointer == "/until", "\(day)")
            }
            let draft = try await world.draft(as: host)
            let problem = try await world.refusal(
                API.snooze(draft.id, until: today.adding(days: 5), version: draft.version),
                as: host
            )
            #expect(problem.code == .invalidState)
            let gone = try await world.refusal(
                API.deleteListing(home.id, version: home.version),
                as: host
            )
            #expect(gone.code == .invalidState)
        }
    }

    @Test func `a home with stays to come cannot be deleted`() async throws {
        try await World.run { world in
            let host = try await world.register("rui")
            let home = try await world.home(as: host)
            let booking = try await world.book(home.id, as: try await world.register("ana"))
            let unlisted = try await world.ask(
                API.unlist(home.id, version: home.version),
                as: host
            )
            let delete = API.deleteListing(home.id, version: unlisted.version)
            #expect(try await world.refusal(delete, as: host).code == .invalidState)
            #expect(booking.state == .pendingPayment)
        }
    }
}

extension Coordinate {
    /// By the formula of haversines.
    fileprivate func metres(to other: Coordinate) -> Double {
        let (one, two) = (latitude * .pi / 180, other.latitude * .pi / 180)
        let north = sin((two - one) / 2)
        let east = sin((other.longitude - longitude) * .pi / 360)
        return 2 * 6_371_000
            * asin((north * north + cos(one) * cos(two) * east * east).squareRoot())
    }
}
