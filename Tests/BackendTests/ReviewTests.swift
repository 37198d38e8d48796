import Foundation
import HTTPTypes
import HummingbirdTesting
import Marketplace
import NIOCore
import Testing
import Wire

@testable import Backend

/// Reviews from both sides, hidden until both are in or the window closes; and saved homes.
struct ReviewTests {
    @Test(arguments: StoreKind.allCases)
    func `a hidden review leaks nowhere`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let (guest, booking) = try await completedStay(in: world)
            let stranger = try await world.register("bob")
            let before = try await everything(in: world, as: stranger)
            let draft = ReviewDraft(
                stars: 2,
                subScores: [.location: 5],
                text: "Noisy parrots",
                privateNote: "Fix the tap"
            )
            let written = try await world.ask(API.review(booking.id, draft, key: "r"), as: guest)
            #expect(written.publishedAt == nil)
            #expect(try await everything(in: world, as: stranger) == before)
            let own = try await world.ask(API.booking(booking.id), as: guest)
            #expect(own.review == written && own.reviewUntil != nil)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `both come out together, and count from then on`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let (guest, booking) = try await completedStay(in: world)
            let draft = ReviewDraft(stars: 4, subScores: [.value: 3], text: "Good")
            _ = try await world.ask(API.review(booking.id, draft, key: "r"), as: guest)
            let now = world.clock.now
            try await world.store.write { db in
                let stored = try #require(try BookingRows.booking(booking.id, in: db))
                let host = ReviewDraft(stars: 5, text: "Lovely guest")
                _ = try ReviewService.submit(host, of: stored, by: .host, at: now, in: db)
            }
            let page = try await world.ask(API.listingReviews(Homestead.instant))
            #expect(page.data.map(\.text) == ["Good"])
            let listing = try await world.ask(API.listing(Homestead.instant))
            #expect(listing.card.rating == Rating(hundredths: 400, count: 1))
            #expect(listing.subScores == [.value: 300])
            let late = try await world.refusal(
                API.review(booking.id, ReviewDraft(stars: 1, text: "Bad"), key: "s"),
                as: guest
            )
            #expect(late.code == .reviewRefused)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a private note reaches the other side alone, once the reviews are out`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let (guest, booking) = try await completedStay(in: world)
            let host = try await world.session()
            let toHost = ReviewDraft(stars: 4, text: "Good", privateNote: "Fix the tap")
            let toGuest = ReviewDraft(stars: 5, text: "Tidy")
            _ = try await world.ask(API.review(booking.id, toHost, key: "g"), as: guest)
            #expect(try await world.now(booking, as: host).receivedReview == nil)
            _ = try await world.ask(API.review(booking.id, toGuest, key: "h"), as: host)
            let read = try await world.now(booking, as: host).receivedReview
            #expect(read?.text == "Good" && read?.privateNote == "Fix the tap")
            let own = try await world.now(booking, as: guest)
            #expect(own.receivedReview?.text == "Tidy" && own.receivedReview?.privateNote == nil)
            #expect(own.review?.privateNote == nil)
            let page = try await world.ask(API.listingReviews(Homestead.instant))
            #expect(page.data.allSatisfy { $0.privateNote == nil })
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `both sides write, and each replies once to the other`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let (guest, booking) = try await completedStay(in: world)
            let host = try await world.session(of: Homestead.host)
            let said = try await world.ask(
                API.review(booking.id, ReviewDraft(stars: 4, text: "Quiet"), key: "h"),
                as: host
            )
            #expect(said.side == .host && said.publishedAt == nil)
            #expect(try await world.ask(API.guestReviews(guest.user.id)).data.isEmpty)
            let early = try await world.refusal(API.replyToReview(said.id, text: "?"), as: guest)
            #expect(early.code == .notFound)
            let own = try await world.ask(
                API.review(booking.id, ReviewDraft(stars: 5, text: "Bright"), key: "g"),
                as: guest
            )
            #expect(
                try await world.ask(API.guestReviews(guest.user.id)).data.map(\.id) == [said.id]
            )
            let mine = try await world.refusal(API.replyToReview(own.id, text: "Me"), as: guest)
            #expect(mine.code == .forbidden)
            let stranger = try await world.register("bob")
            let nobody = try await world.refusal(API.replyToReview(own.id, text: "I"), as: stranger)
            #expect(nobody.code == .notFound)
            let replies = try await world.atOnce(4) { number in
                let body = ReplyBody(text: "Come again \(number)")
                let endpoint = Endpoint<ReplyBody, Review>(
                    .put,
                    "/v1/reviews/\(own.id)/reply",
                    body: body
                )
                return try await world.send(endpoint, as: host).status.code
            }
            #expect(replies.sorted() == [200, 422, 422, 422])
            let page = try await world.ask(API.listingReviews(Homestead.instant))
            #expect(page.data.first?.reply?.text.hasPrefix("Come again") == true)
            world.clock.advance(days: 31)
            let later = try await world.session(of: guest.user.id)
            let late = try await world.refusal(API.replyToReview(said.id, text: "Thx"), as: later)
            #expect(late.code == .reviewRefused)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a home's page says what its host cancelled`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let (guest, host) = (try await world.register("ana"), try await world.session())
            #expect(
                try await world.ask(API.listingReviews(Homestead.instant)).cancellations.isEmpty
            )
            for days in [30, 60] {
                let booking = try await world.stayed(in: days, as: guest)
                let fee = try await world.ask(API.hostCancellationPreview(booking.id), as: host).fee
                let body = HostCancelBody(version: booking.version, fee: fee, reason: "My own")
                _ = try await world.ask(API.hostCancel(booking.id, body), as: host)
                world.clock.advance(seconds: 1)
            }
            let page = try await world.ask(API.listingReviews(Homestead.instant))
            #expect(
                page.cancellations.map(\.text) == [
                    "The host cancelled this stay 60 days before arrival.",
                    "The host cancelled this stay 30 days before arrival.",
                ]
            )
            #expect(page.cancellations.allSatisfy { $0.month.description == "2027-03-01" })
            #expect(page.data.isEmpty)
            let response = try await world.send(API.listingReviews(Homestead.instant))
            let text = String(buffer: response.body)
            #expect(!text.contains("My own") && !text.contains("Ana"))
            let other = try await world.ask(API.listingReviews(Homestead.porto))
            #expect(other.cancellations.isEmpty)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `one comes out when the window closes`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let (guest, booking) = try await completedStay(in: world)
            let draft = ReviewDraft(stars: 5, text: "Great")
            _ = try await world.ask(API.review(booking.id, draft, key: "r"), as: guest)
            world.clock.advance(days: 15)
            try await world.parts.timers.tick()
            let page = try await world.ask(API.listingReviews(Homestead.instant))
            #expect(page.data.map(\.stars) == [5])
            let session = try await login(in: world)
            let problem = try await world.refusal(
                API.review(booking.id, draft, key: "s"),
                as: session
            )
            #expect(problem.code == .reviewRefused)
            let shown = try await world.ask(API.booking(booking.id), as: session)
            #expect(shown.reviewUntil == nil && shown.review?.publishedAt != nil)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a review is rewritten, not doubled, also by two at once`(on kind: StoreKind) async throws
    {
        try await World.run(on: kind) { world in
            let (guest, booking) = try await completedStay(in: world)
            _ = try await world.atOnce(5) { number in
                let stars = number + 1
                let draft = ReviewDraft(stars: stars, text: "\(stars) stars")
                return try await world.ask(
                    API.review(booking.id, draft, key: "k\(stars)"),
                    as: guest
                )
            }
            #expect(try await world.count("review") == 1)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `only a stay that is over is reviewed, with stars and words`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let guest = try await world.register("ana")
            let booking = try await world.stayed(as: guest)
            let early = try await world.refusal(
                API.review(booking.id, ReviewDraft(stars: 5, text: "Soon"), key: "r"),
                as: guest
            )
            #expect(early.code == .reviewRefused)
            let empty = try await world.refusal(
                API.review(booking.id, ReviewDraft(stars: 9, text: " "), key: "r"),
                as: guest
            )
            #expect(empty.errors?.map(\.pointer) == ["/stars", "/text"])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `saved homes are one's own, and saving twice saves once`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let ana = try await world.register("ana")
            let bob = try await world.register("bob")
            #expect(try await world.ask(API.wishlist(), as: ana).homes.isEmpty)
            _ = try await world.atOnce(5) { _ in
                try await world.ask(API.save(Homestead.porto, key: "save"), as: ana)
            }
            let list = try await world.ask(API.wishlist(), as: ana)
            #expect(list.homes.map(\.listing.id) == [Homestead.porto])
            #expect(try await world.ask(API.wishlist(), as: bob).homes.isEmpty)
            let empty = try await world.ask(API.unsave(Homestead.porto, key: "unsave"), as: ana)
            #expect(empty.homes.isEmpty)
            let missing = ListingID(at: World.start, random: (9, 9))
            #expect(
                try await world.refusal(API.save(missing, key: "missing"), as: ana).code
                    == .notFound
            )
        }
    }

    private func completedStay(in world: World) async throws -> (SessionReply, Booking) {
        let guest = try await world.register("ana")
        _ = try await world.stayed(in: 2, nights: 2, as: guest)
        world.clock.advance(days: 3)
        try await world.parts.timers.tick()
        world.clock.advance(days: 2)
        try await world.parts.timers.tick()
        let session = try await login(in: world)
        let booking = try #require(try await world.ask(API.trips(), as: session).data.first)
        #expect(booking.state == .completed)
        #expect(booking.history.map(\.state).suffix(2) == [.inStay, .completed])
        return (session, booking)
    }

    private func login(in world: World) async throws -> SessionReply {
        let body = LoginBody(email: "ana@example.org", password: "correct horse", device: "t")
        return try await world.ask(API.login(body))
    }

    /// Bodies and tags of all that a stranger can ask for.
    private func everything(in world: World, as session: SessionReply) async throws -> [String] {
        let from = world.clock.now.utcDate
        var seen: [String] = []
        for target in [
            API.listing(Homestead.instant).target,
            API.listingReviews(Homestead.instant).target,
            API.search(SearchCriteria(sort: .rating), includeTotal: true).target,
            API.search(SearchCriteria()).target,
            API.calendar(Homestead.instant, from: from, to: from.adding(days: 30)).target,
            API.trips().target, API.wishlist().target,
        ] {
            let response = try await world.send(
                Endpoint<Empty, Empty>(.get, target),
                as: session
            )
            seen.append(String(buffer: response.body))
            seen.append(response.headers[.eTag] ?? "")
        }
        return seen
    }
}
