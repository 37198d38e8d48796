import Foundation
import Marketplace
import Testing
import Wire

@testable import Backend

/// Things that clients keep tell of other things: *whatever one of them is made from, its change
/// reaches every copy*.
///
/// For each step the kinds are named that look different afterwards. A copy that follows the log
/// must then be what a copy that is begun anew is.
struct CopiedKindTests {
    @Test(arguments: StoreKind.allCases)
    func `whatever a copied thing is made from, its change is told`(kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            var town = try await Town(world)
            try await changeNames(in: &town)
            try await changeHome(in: &town)
            try await changeStays(in: &town)
            try await changeLists(in: &town)
        }
    }

    private func changeNames(in town: inout Town) async throws {
        let world = town.world
        try await town.after(
            "the guest's name",
            shows: [.user, .booking, .thread, .message, .review]
        ) {
            let body = ProfileBody(name: "Anabel", about: nil)
            _ = try await world.ask(API.updateProfile(body), as: $0.guest)
        }
        try await town.after(
            "the host's name",
            shows: [.user, .booking, .thread, .message, .review, .listing]
        ) {
            let body = ProfileBody(name: "Hugh", about: nil)
            _ = try await world.ask(API.updateProfile(body), as: $0.host)
        }
        try await town.after("what the host says of themselves", shows: [.listing]) {
            let body = ProfileBody(name: nil, about: "I paint.")
            _ = try await world.ask(API.updateProfile(body), as: $0.host)
        }
    }

    private func changeHome(in town: inout Town) async throws {
        let world = town.world
        for (what, draft) in [
            ("title", ListingDraft(title: "Painted rooms")),
            ("quarter", ListingDraft(neighbourhood: "Alfama")),
            ("city", ListingDraft(city: "Setúbal")),
        ] {
            try await town.after("its \(what)", shows: [.booking, .thread, .listing, .hostListing])
            {
                try await $0.edit(draft)
            }
        }
        try await town.after("its address", shows: [.booking, .hostListing]) {
            try await $0.edit(ListingDraft(address: "Beco do Jasmim 3"))
        }
        try await town.after("the way in", shows: [.booking, .hostListing]) {
            let own = try await world.ask(API.ownListing($0.home), as: $0.host)
            let guide = GuideDraft(directions: "Ring twice", checkIn: "At the baker's")
            _ = try await world.ask(
                API.setGuide($0.home, guide, version: own.version, key: "g2"),
                as: $0.host
            )
        }
        try await town.after("its prices", shows: [.calendar, .listing, .hostListing]) {
            try await $0.edit(ListingDraft(prices: PriceRules(base: World.euros(95))))
        }
        try await town.after("its rules", shows: [.calendar, .listing, .hostListing]) {
            let rules = StayRules(minNights: 2, preparationNights: 2)
            try await $0.edit(ListingDraft(stayRules: rules))
        }
        try await town.after("the price of a night", shows: [.calendar, .listing, .hostListing]) {
            let change = NightChange(price: World.euros(120))
            _ = try await world.change([$0.home], in: 40, nights: 3, change, as: $0.host)
        }
        try await town.after(
            "another home of the host",
            shows: [.listing, .hostListing, .calendar]
        ) {
            _ = try await world.home(World.details("Second rooms"), as: $0.host)
        }
    }

    private func changeStays(in town: inout Town) async throws {
        let world = town.world
        try await town.after("a reply to a review", shows: [.review, .booking, .notification]) {
            _ = try await world.ask(
                API.replyToReview($0.review, text: "Come again"),
                as: $0.host
            )
        }
        try await town.after("a message", shows: [.thread, .message, .notification]) {
            let body = MessageBody(id: Backend.Random.id(at: world.clock.now), text: "Hello")
            _ = try await world.ask(API.send(body, to: $0.thread), as: $0.host)
        }
        try await town.after("a mark", shows: [.thread]) {
            _ = try await world.ask(API.markRead($0.thread, upTo: 9), as: $0.guest)
        }
        try await town.after("a proposal", shows: [.booking, .alteration, .notification]) {
            _ = try await world.propose($0.booking, in: 30, nights: 4, as: $0.guest)
        }
        // With the nights kept free beside it, it reaches into the month before and the one after.
        try await town.after(
            "a stay of another guest",
            shows: [.calendar, .booking, .notification]
        ) {
            let first = world.clock.now.utcDate.adding(days: 80).firstOfMonth
            let days = first.daysSinceEpoch - world.clock.now.utcDate.daysSinceEpoch
            _ = try await world.stayed($0.home, in: days, nights: 30, as: $0.other)
        }
        try await town.after("old notices", shows: [.notification]) { _ in
            let later = world.clock.now.adding(seconds: Notices.retention + 3_600)
            try await world.store.write { try Notices.tidy(at: later, in: $0) }
        }
    }

    private func changeLists(in town: inout Town) async throws {
        let world = town.world
        try await town.after("a saved home", shows: [.wishlist, .wishlistHome, .listing]) {
            let home = try await world.home(World.details("Third rooms"), as: $0.host)
            _ = try await world.ask(API.save(home.id, key: "third"), as: $0.guest)
            $0.third = home.id
        }
        try await town.after("a home that is gone", shows: [.wishlist, .wishlistHome, .listing]) {
            let home = try await world.ask(API.ownListing(try #require($0.third)), as: $0.host)
            let unlisted = try await world.ask(
                API.unlist(home.id, version: home.version),
                as: $0.host
            )
            _ = try await world.ask(
                API.deleteListing(home.id, version: unlisted.version),
                as: $0.host
            )
        }
    }
}

/// A host and a guest with a past, each with a copy that follows.
private struct Town {
    let world: World
    let host: SessionReply
    let guest: SessionReply
    let other: SessionReply
    let home: ListingID
    let thread: ThreadID
    let booking: Booking
    let review: ReviewID
    var third: ListingID?
    private var copies: [Copy]

    private struct Copy {
        let session: SessionReply
        var things: [String: JSONValue]
        var cursor: Cursor
    }

    init(_ world: World) async throws {
        self.world = world
        let newHost = try await world.register("hugo")
        let newGuest = try await world.register("ana")
        home = try await world.home(as: newHost).id
        let past = try await world.stayed(home, in: 1, nights: 1, as: newGuest)
        world.clock.advance(days: 3)
        for _ in 0..<2 { try await world.parts.timers.tick() }
        host = try await world.again(newHost)
        guest = try await world.again(newGuest)
        other = try await world.register("bob")
        for (session, text) in [(guest, "Lovely"), (host, "Tidy")] {
            let draft = ReviewDraft(stars: 5, text: text)
            _ = try await world.ask(API.review(past.id, draft, key: text), as: session)
        }
        review = try #require(try await world.ask(API.booking(past.id), as: guest).review).id
        booking = try await world.stayed(home, in: 30, nights: 3, as: guest)
        thread = try #require(try await world.ask(API.booking(booking.id), as: guest).thread)
        for session in [guest, host] {
            let body = MessageBody(id: Backend.Random.id(at: world.clock.now), text: "Hi")
            _ = try await world.ask(API.send(body, to: thread), as: session)
        }
        _ = try await world.ask(API.save(home, key: "save"), as: guest)
        try await world.parts.jobs.drain()
        copies = []
        for session in [host, guest] {
            let copy = try await world.copy(as: session)
            let things = Town.laying(copy.changes, into: [:])
            copies.append(Copy(session: session, things: things, cursor: copy.cursor))
        }
    }

    func edit(_ draft: ListingDraft) async throws {
        _ = try await world.edit(
            try await world.ask(API.ownListing(home), as: host),
            draft,
            as: host
        )
    }

    /// Does something, after which these kinds look different to one of the two at least.
    mutating func after(
        _ what: String,
        shows kinds: [SyncKind],
        _ work: (inout Town) async throws -> Void
    ) async throws {
        world.clock.advance(seconds: 1)
        try await work(&self)
        try await world.parts.jobs.drain()
        var different: Set<String> = []
        for index in copies.indices {
            let before = copies[index].things
            let session = copies[index].session
            let news = try await world.copy(as: session, from: copies[index].cursor)
            #expect(!news.isReset)
            copies[index].things = Town.laying(news.changes, into: before)
            copies[index].cursor = news.cursor
            let anew = Town.laying(try await world.copy(as: session).changes, into: [:])
            let followed = copies[index].things
            for key in Set(anew.keys).union(followed.keys).union(before.keys) {
                // A month that was changed is told, however far ahead it is.
                if anew[key] == nil, key.hasPrefix(SyncKind.calendar.rawValue) { continue }
                #expect(
                    Town.look(anew[key], key) == Town.look(followed[key], key),
                    "\(what): \(key)"
                )
                if anew[key] != before[key] { different.insert(Town.kind(key)) }
            }
        }
        let missing = Set(kinds.map(\.rawValue)).subtracting(different)
        #expect(missing == [], "\(what)")
    }

    private static func laying(
        _ changes: [SyncChange],
        into things: [String: JSONValue]
    ) -> [String: JSONValue] {
        changes.reduce(into: things) { things, change in
            things["\(change.type.rawValue) \(change.id)"] = change.data
        }
    }

    private static func kind(_ key: String) -> String { String(key.prefix { $0 != " " }) }

    /// The days of a home's rules are a set, which has no order.
    private static func look(_ thing: JSONValue?, _ key: String) -> JSONValue? {
        guard kind(key) == SyncKind.hostListing.rawValue || kind(key) == SyncKind.listing.rawValue,
            case .object(var parts)? = thing
        else { return thing }
        for name in ["prices", "stay_rules", "details"] {
            if let part = parts[name] { parts[name] = sorted(part) }
        }
        return .object(parts)
    }

    private static func sorted(_ value: JSONValue) -> JSONValue {
        switch value {
        case .object(let parts): .object(parts.mapValues(sorted))
        case .array(let parts): .array(parts.map(sorted).sorted { "\($0)" < "\($1)" })
        default: value
        }
    }
}
