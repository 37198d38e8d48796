import Cache
import Foundation
import Marketplace
import Sync
import TestSupport
import Testing
import Transport
import Wire

@testable import Backend

/// The client's copy against the server's own routes: *after every pull the copy answers what the
/// server answers*.
struct PulledCopyTests {
    @Test(arguments: StoreKind.allCases)
    func `after every pull the copy answers what the server answers`(
        kind: StoreKind
    ) async throws {
        let environment = ProcessInfo.processInfo.environment
        let seed = environment["ROOST_SEED"].flatMap(UInt64.init) ?? UInt64.random(in: 1...999_999)
        print("pulled copy, seed \(seed)")
        try await World.run(on: kind) { world in
            var life = try await GuestWhoHosts(world, seed: seed)
            defer { life.remove() }
            for _ in 0..<8 {
                for _ in 0..<5 { try await life.step() }
                try await life.pull()
                try await life.compare()
            }
        }
    }

    @Test func `a copy goes on between any two pages, and a reset keeps what is queued`()
        async throws
    {
        try await World.run { world in
            var life = try await GuestWhoHosts(world, seed: 7)
            defer { life.remove() }
            for _ in 0..<12 { try await life.step() }
            let change = NewChange.profile(ProfileBody(name: "Queued", about: nil))
                .pending(id: "queued", subject: "", at: world.clock.now)
            _ = try await life.sync.enqueue(change)
            // A database that was put back knows nothing of the cursors of before.
            try await life.pull()
            try await world.store.write { db in
                try db.execute("UPDATE change_log SET epoch = 'another'")
            }
            try await life.crashBetweenPages()
            #expect(life.sync.cachedNow(API.me())?.value.name == "Queued")
            #expect(await life.sync.outbox().map(\.id) == ["queued"])
            #expect(await life.sync.drain() == .done)
            try await life.pull()
            try await life.compare()
            #expect(life.sync.cachedNow(API.me())?.value.name == "Queued")
        }
    }

    @Test func `what is queued is shown over the copy, and the server's word takes its place`()
        async throws
    {
        try await World.run { world in
            var life = try await GuestWhoHosts(world, seed: 11)
            defer { life.remove() }
            try await life.pull()
            try await life.queueAll()
            try life.expectQueued()
            world.clock.advance(seconds: 10)
            #expect(await life.sync.drain() == .done)
            // The server has it; the copy hears of it with the next pull, and nothing flickers.
            try life.expectQueued()
            world.clock.advance(seconds: 1)
            try await life.pull()
            try life.expectQueued()
            try await life.compare()
        }
    }
}

/// Somebody who stays with others and has a home, seen by one device while others act.
private struct GuestWhoHosts {
    let world: World
    private let folder = TemporaryFolder()
    private let me: SessionReply
    private let host: SessionReply
    private let guest: SessionReply
    private let home: ListingID
    private let thread: ThreadID
    private var lists: [WishlistID] = []
    private var dice: SeededGenerator
    private var written = 0
    private var day = 20
    private(set) var sync: Sync

    init(_ world: World, seed: UInt64) async throws {
        self.world = world
        dice = SeededGenerator(seed: seed)
        me = try await world.register("ana")
        host = try await world.session()
        guest = try await world.register("bob")
        home = try await world.home(as: me).id
        thread = try #require(try await world.inquired(as: me).thread)
        _ = try await world.ask(API.wishlist(), as: me)
        let folders = Folders(cache: folder.path + "/cache", data: folder.path + "/data")
        let path = folders.credentials(server: "http://127.0.0.1:1", profile: "test")
        try CredentialStore(at: path).save(try await world.again(me))
        sync = try world.sync(in: folder.path)
    }

    func remove() {
        try? FileManager.default.removeItem(atPath: folder.path)
    }

    // MARK: What happens

    /// Something that another device, or somebody else, does.
    mutating func step() async throws {
        world.clock.advance(seconds: 2)
        written += 1
        let key = "step-\(written)"
        switch Int.random(in: 0..<17, using: &dice) {
        case 0: try await attempt(API.save(anyHome(), key: key), as: me)
        case 1: try await attempt(API.unsave(anyHome(), key: key), as: me)
        case 2:
            let id: WishlistID = Backend.Random.id(at: world.clock.now)
            lists.append(id)
            try await attempt(API.createWishlist(CreateWishlistBody(id: id, name: key)), as: me)
        case 3:
            guard let list = lists.randomElement(using: &dice) else { return }
            try await attempt(API.save(anyHome(), to: list, key: key), as: me)
        case 4:
            guard let list = lists.randomElement(using: &dice) else { return }
            try await attempt(API.renameWishlist(list, name: key, key: key), as: me)
        case 5:
            guard !lists.isEmpty else { return }
            try await attempt(API.deleteWishlist(lists.removeLast()), as: me)
        case 6, 7:
            let body = MessageBody(id: Backend.Random.id(at: world.clock.now), text: key)
            let author = Bool.random(using: &dice) ? me : host
            try await attempt(API.send(body, to: thread), as: author)
        case 8: try await attempt(API.markRead(thread, upTo: written), as: me)
        case 9: try await attempt(API.readNotices(NoticesReadBody(), key: key), as: me)
        case 10:
            let own = try await world.ask(API.ownListing(home), as: me)
            _ = try await world.edit(own, ListingDraft(title: "Rooms \(written)"), as: me)
        case 11:
            let change = NightChange(isOpen: Bool.random(using: &dice), price: World.euros(99))
            _ = try await world.change([home], in: 3 + written % 9, nights: 2, change, as: me)
        case 12, 13:
            let body = ProfileBody(name: "Name \(written)", about: nil)
            let person = [me, host, guest].randomElement(using: &dice) ?? me
            try await attempt(API.updateProfile(body), as: person)
        case 14:
            let own = try await world.ask(API.ownListing(home), as: me)
            let prices = PriceRules(base: World.euros(Int64(60 + written)))
            let draft = ListingDraft(neighbourhood: "Hill \(written)", prices: prices)
            _ = try await world.edit(own, draft, as: me)
        case 15:
            day += 4
            _ = try await world.stayed(home, in: day, nights: 2, as: guest)
        default:
            day += 4
            do {
                _ = try await world.book(in: day, nights: 2, as: me, allowOverlap: true)
            } catch let problem as Problem where problem.code == .tooManyHolds {}
        }
    }

    private mutating func anyHome() -> ListingID {
        Bool.random(using: &dice) ? Homestead.porto : Homestead.instant
    }

    /// What is refused has changed nothing.
    private func attempt<Body, Reply>(
        _ endpoint: Endpoint<Body, Reply>,
        as session: SessionReply
    ) async throws {
        do { _ = try await world.ask(endpoint, as: session) } catch is Problem {}
    }

    // MARK: The device

    func pull() async throws {
        world.clock.advance(seconds: 1)
        try await world.parts.jobs.drain()
        try await world.changesSettle()
        guard case .done = await sync.pull() else {
            Issue.record("the pull did not get through")
            return
        }
    }

    /// The program ends after every page of a copy that is begun anew.
    mutating func crashBetweenPages() async throws {
        for _ in 0..<400 {
            let asked = Backend.Lock(0)
            let dying = try world.sync(in: folder.path) { request in
                guard request.url.contains("/v1/sync?") else { return false }
                return asked.withLock { count in
                    count += 1
                    return count > 2
                }
            }
            if case .done = await dying.pull(pageLimit: 5) { break }
        }
        sync = try world.sync(in: folder.path)
    }

    /// One of each kind of change that waits, over what the copy has.
    mutating func queueAll() async throws {
        let changes: [NewChange] = [
            .save(Homestead.porto),
            .message(
                thread,
                MessageBody(id: Backend.Random.id(at: world.clock.now), text: "Queued")
            ),
            .profile(ProfileBody(name: "Queued", about: nil)),
            .editListing(
                home,
                ListingDraft(title: "Queued"),
                seen: ListingDraft(title: "Tiled rooms"),
                version: try await world.ask(API.ownListing(home), as: me).version
            ),
            .editNights(
                NightEdit(
                    listings: [home],
                    nights: try world.stay(5, 2),
                    change: NightChange(isOpen: false, price: World.euros(77))
                )
            ),
        ]
        _ = try await sync.refresh(API.listing(Homestead.porto))
        _ = try await sync.refresh(API.listing(Homestead.instant))
        for (index, change) in changes.enumerated() {
            let pending = change.pending(id: "q\(index)", subject: "", at: world.clock.now)
            _ = try await sync.enqueue(pending)
        }
        let list: WishlistID = Backend.Random.id(at: world.clock.now)
        lists = [list]
        try await queue(.readNotices, nil, Empty())
        try await queue(.createWishlist, list.text, CreateWishlistBody(id: list, name: "Draft"))
        try await queue(.renameWishlist, list.text, WishlistNameBody(name: "Queued"))
        try await queue(.saveHome, Homestead.instant.text, SaveHomeBody(wishlist: list))
    }

    private func queue(_ name: MutationName, _ target: String?, _ args: some Encodable) async throws
    {
        let change = PendingChange(
            id: name.rawValue,
            name: name,
            target: target,
            args: try JSONValue(encoding: args),
            subject: "",
            createdAt: world.clock.now,
            sendAfter: world.clock.now
        )
        _ = try await sync.enqueue(change)
    }

    /// What is queued is what is shown.
    func expectQueued() throws {
        let saved = sync.cachedNow(API.wishlist())?.value.homes.map(\.listing.id)
        #expect(saved == [Homestead.porto])
        let messages = try #require(sync.cachedNow(API.messages(thread))?.value.data)
        #expect(messages.map(\.text) == ["Queued", "Is it quiet?"])
        #expect(messages.map(\.number) == [2, 1])
        #expect(sync.cachedNow(API.thread(thread))?.value.lastMessage?.text == "Queued")
        #expect(sync.cachedNow(API.threads())?.value.data.first?.lastMessage?.text == "Queued")
        #expect(sync.cachedNow(API.me())?.value.name == "Queued")
        #expect(sync.cachedNow(API.ownListing(home))?.value.details.title == "Queued")
        #expect(sync.cachedNow(API.ownListings())?.value.data.first?.details.title == "Queued")
        let nights = try #require(sync.cachedNow(try calendar(isOwn: true))?.value)
        for day in 5..<7 {
            let night = nights.night(world.clock.now.utcDate.adding(days: day))
            #expect(night?.status == .blocked && night?.price == World.euros(77))
        }
        let named = try #require(sync.cachedNow(API.wishlists())?.value.data)
        #expect(Set(named.map(\.name)) == ["Queued", Wishlists.defaultName])
        #expect(named.map(\.homes) == [1, 1])
        #expect(sync.cachedNow(API.unread())?.value == UnreadReply(notices: 0, messages: 0))
    }

    // MARK: The comparison

    /// Every request that the copy answers, against the server's own answer.
    func compare() async throws {
        let me = try await world.again(me)
        try await compare(API.me(), as: me)
        try await compare(API.trips(), as: me)
        try await compare(API.bookings(BookingFilter(role: .host)), as: me)
        for booking in try await world.ask(API.trips(), as: me).data {
            try await compare(API.booking(booking.id), as: me)
        }
        try await compare(API.wishlist(), as: me)
        try await compare(API.wishlists(), as: me)
        for list in lists {
            try await compare(API.wishlist(list), as: me)
            try await compare(API.homes(of: list), as: me)
        }
        try await compare(API.threads(), as: me)
        try await compare(API.thread(thread), as: me)
        try await compare(API.messages(thread), as: me)
        try await compare(API.notices(), as: me)
        try await compare(API.notices(isUnreadOnly: true), as: me)
        try await compare(API.unread(), as: me)
        try await compare(API.ownListings(), as: me)
        try await compare(API.ownListing(home), as: me)
        try await compare(API.listing(home), as: me)
        try await compare(try calendar(isOwn: false), as: me)
        let told = try await world.ask(try calendar(isOwn: true), as: me)
        let copied = try #require(sync.cachedNow(try calendar(isOwn: true))?.value)
        // The copy has stays, but no names of blocks.
        let stays = told.nights.filter { $0.status != .blocked }
        #expect(copied.nights.filter { $0.status != .blocked } == stays)
    }

    private func calendar(isOwn: Bool) throws -> Endpoint<Empty, ListingCalendar> {
        let first = world.clock.now.utcDate
        let last = first.adding(days: 90)
        return isOwn
            ? API.ownCalendar(home, from: first, to: last)
            : API.calendar(home, from: first, to: last)
    }

    private func compare<Reply>(
        _ endpoint: Endpoint<Empty, Reply>,
        as session: SessionReply
    ) async throws {
        let told: Reply
        do {
            told = try await world.ask(endpoint, as: session)
        } catch let problem as Problem {
            #expect(problem.code == .notFound, "\(endpoint.target)")
            #expect(sync.cachedNow(endpoint)?.value == nil, "\(endpoint.target)")
            return
        }
        let copied = sync.cachedNow(endpoint)
        #expect(copied?.value == told, "\(endpoint.target)")
        #expect(copied?.source == .cache)
    }
}
