import Marketplace
import Screens
import Sync
import Wire

/// Carries out what the screens ask for: reads from the local copy first, then from the server.
struct Performer: Sendable {
    let sync: Sync
    let payments: PaymentDesk
    let ids: Clock
    /// Tries another server's address; on success the interface opens again on that one.
    let connect: @Sendable (String) async -> Failure?
    /// Takes each answer back to the loop.
    let answer: @Sendable (Screens.Answer) async -> Void

    /// Carries out one request; cancelling the task makes it pointless, and it says nothing more.
    ///
    /// Off the caller's actor, since reading and decoding a long reply takes longer than a frame.
    @concurrent func perform(_ request: Request) async {
        switch request {
        case .search(let criteria, let cursor):
            await search(request, criteria, after: cursor)
        case .cancellationPreview(let id):
            await tell(request) { () async throws(SyncError) in
                .cancellationPreview(try await sync.refresh(API.cancellationPreview(id)).value)
            }
        case .quote(let id, let stay, let guests):
            await tell(request) { () async throws(SyncError) in
                .quote(try await sync.quote(id, stay: stay, guests: guests))
            }
        default:
            if await read(request, from: .everywhere) { return }
            await write(request)
        }
    }

    /// Says what the local copy has for a request, and asks nobody else.
    @concurrent func reread(_ request: Request) async {
        _ = await read(request, from: .copy)
    }

    /// Brings the local copy up to date, unless it is as of a moment ago.
    @concurrent func pull(ifOlderThan age: Duration) async {
        await sync.pullIfOlder(than: age)
    }

    /// Where a read looks.
    enum Source {
        case copy
        case everywhere
    }

    /// Reads what a request asks for; false when it is no read.
    private func read(_ request: Request, from source: Source) async -> Bool {
        switch request {
        case .places(let prefix):
            await read(request, API.places(prefix: prefix), source) { .places($0.data) }
        case .listing(let id):
            await read(request, API.listing(id), source) { .listing($0) }
        case .calendar(let id, let from, let to):
            await read(request, API.calendar(id, from: from, to: to), source) { .calendar($0) }
        case .reviews(let id, let cursor):
            await read(
                request,
                API.listingReviews(id, after: cursor.map(Cursor.init)),
                source
            ) { .reviews(Batch(items: $0.data, next: $0.next?.text)) }
        case .trips(let cursor):
            await read(request, API.trips(after: cursor.map(Cursor.init)), source) {
                .trips(Batch($0))
            }
        case .booking(let id):
            await read(request, API.booking(id), source) { .booking($0) }
        case .wishlist:
            await read(request, API.wishlist(), source) { .wishlist($0) }
        case .profile:
            await read(request, API.me(), source) { .account($0) }
        case .conversations:
            await readAll(request, API.threads(after:), source) { threads in
                .conversations(threads.map { talk($0) })
            }
        case .conversation(let id): await readConversation(request, id, source)
        case .unread:
            await read(request, API.unread(), source) { .unread($0.messages) }
        case .ownHomes, .ownHome, .ownCalendar, .guestRequests:
            await readAsHost(request, source)
        default: return false
        }
        return true
    }

    /// A search waits a moment before it bothers the server, since the next key may follow.
    private func search(
        _ request: Request,
        _ criteria: SearchCriteria,
        after cursor: String?
    ) async {
        let endpoint = Performer.endpoint(criteria, after: cursor)
        if cursor == nil, await sync.cached(endpoint) == nil,
            let seen = await sync.cachedSearch(criteria)
        {
            await say(request, .listings(Batch(seen.value)), asOf: seen.fetchedAt, isFinal: false)
        }
        if cursor == nil {
            try? await Timekeeper.system.pause(.milliseconds(40))
            guard !Task.isCancelled else { return }
        }
        await read(request, endpoint, .everywhere) { .listings(Batch($0)) }
    }

    /// The page of a search; the first one also says how many homes there are.
    static func endpoint(
        _ criteria: SearchCriteria,
        after cursor: String?
    ) -> Endpoint<Empty, Page<ListingCard>> {
        API.search(
            criteria,
            after: cursor.map(Cursor.init),
            limit: 100,
            includeTotal: cursor == nil
        )
    }

    /// The local copy at once, then what the server says.
    func read<Reply>(
        _ request: Request,
        _ endpoint: Endpoint<Empty, Reply>,
        _ source: Source,
        _ payload: @Sendable (Reply) -> Payload
    ) async {
        if let copy = await sync.cached(endpoint) {
            await say(request, payload(copy.value), asOf: copy.fetchedAt, isFinal: false)
        }
        guard source == .everywhere else { return }
        do throws(SyncError) {
            let fresh = try await sync.refresh(endpoint)
            await say(request, payload(fresh.value), asOf: fresh.fetchedAt, isFinal: true)
        } catch {
            await fail(request, Failure(error))
        }
    }

    /// The most pages of one list that are asked for.
    private static let mostPages = 40

    /// The same of a list that is looked at as a whole, page after page.
    func readAll<Item>(
        _ request: Request,
        _ page: @Sendable (Cursor?) -> Endpoint<Empty, Page<Item>>,
        _ source: Source,
        _ payload: @Sendable ([Item]) -> Payload
    ) async {
        if let copy = await copied(page) {
            await say(request, payload(copy.value), asOf: copy.fetchedAt, isFinal: false)
        }
        guard source == .everywhere else { return }
        await tell(request) { () async throws(SyncError) in payload(try await fetchAll(page)) }
    }

    /// All pages of a list that the local copy has, as old as the oldest of them.
    func copied<Item>(
        _ page: (Cursor?) -> Endpoint<Empty, Page<Item>>
    ) async -> Fetched<[Item]>? {
        var items: [Item] = []
        var oldest: Instant?
        var cursor: Cursor?
        for _ in 0..<Performer.mostPages {
            guard let copy = await sync.cached(page(cursor)) else { break }
            items += copy.value.data
            oldest = min(oldest ?? copy.fetchedAt, copy.fetchedAt)
            cursor = copy.value.next
            if cursor == nil { break }
        }
        return oldest.map { Fetched(items, at: $0, from: .cache) }
    }

    /// All pages of a list, from the server.
    ///
    /// - Throws: `SyncError`.
    func fetchAll<Item>(
        _ page: (Cursor?) -> Endpoint<Empty, Page<Item>>
    ) async throws(SyncError) -> [Item] {
        var items: [Item] = []
        var cursor: Cursor?
        for _ in 0..<Performer.mostPages {
            let next = try await sync.refresh(page(cursor)).value
            items += next.data
            cursor = next.next
            if cursor == nil { break }
        }
        return items
    }

    /// Only the server's own word counts, since money hangs on it.
    func tell(_ request: Request, _ work: () async throws(SyncError) -> Payload) async {
        do throws(SyncError) {
            await say(request, try await work(), asOf: ids.now(), isFinal: true)
        } catch {
            await fail(request, Failure(error))
        }
    }

    func say(_ request: Request, _ payload: Payload, asOf: Instant, isFinal: Bool) async {
        guard !Task.isCancelled else { return }
        await answer(
            Screens.Answer(request, .success(payload), asOf: asOf, isPreliminary: !isFinal)
        )
    }

    func fail(_ request: Request, _ failure: Failure) async {
        guard !Task.isCancelled else { return }
        await answer(Screens.Answer(request, .failure(failure), asOf: ids.now()))
    }
}

extension Batch {
    /// A page of the contract as a batch of the screens.
    init(_ page: Page<Item>) where Item: Codable & Hashable {
        self.init(items: page.data, next: page.next?.text, total: page.total)
    }
}
