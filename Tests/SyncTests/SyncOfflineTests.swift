import Cache
import Marketplace
import Sync
import TestSupport
import Testing
import Wire

@Suite struct SyncOfflineTests {
    @Test func `homes seen before are searched without the server`() async throws {
        let homes = Page(
            data: [Sample.card(1, city: "Lisboa"), Sample.card(2, city: "Porto")],
            hasMore: false,
            next: nil
        )
        let client = try Client { _ in .body(homes) }
        _ = try await client.sync.refresh(API.search(SearchCriteria()))
        client.server.stop()
        let found = await client.sync.cachedSearch(SearchCriteria(text: "por"))
        #expect(found?.value.data == [Sample.card(2, city: "Porto")])
        #expect(found?.fetchedAt == Sample.noon)
        #expect(await client.sync.cachedSearch(SearchCriteria(text: "rome")) == nil)
    }

    @Test func `a stay seen in the list can be opened, and one seen alone is in the list`()
        async throws
    {
        let list = Page(data: [Sample.booking(1)], hasMore: false, next: nil)
        let client = try Client { request in
            request.target == API.trips().target
                ? .body(list) : .body(Sample.booking(2, checkIn: 50))
        }
        _ = try await client.sync.refresh(API.trips())
        _ = try await client.sync.refresh(API.booking(Sample.id(2)))
        client.server.stop()
        #expect(client.sync.cachedNow(API.booking(Sample.id(1)))?.value == Sample.booking(1))
        let trips = client.sync.cachedNow(API.trips())?.value.data.map(\.id)
        #expect(trips == [Sample.id(2), Sample.id(1)])
    }

    @Test func `a stay that was paid shows so in a list that was confirmed before`() async throws {
        let list = Page(data: [Sample.booking(1), Sample.booking(2)], hasMore: false, next: nil)
        let paid = Sample.booking(1, state: .confirmed, version: 2)
        let client = try Client { request in
            if request.method == "POST" { return .body(paid) }
            return request.number == 0 ? .body(list, etag: "\"1\"") : .reply(304)
        }
        _ = try await client.sync.refresh(API.trips())
        client.clock.advance(seconds: 60)
        _ = try await client.sync.refresh(API.trips())
        _ = try await client.sync.pay(Sample.id(1), Sample.payment(1))
        let trips = client.sync.cachedNow(API.trips())
        #expect(trips?.value.data.contains(paid) == true)
        #expect(trips?.value.data.count == 2)
    }

    @Test func `nights seen in one window are known in another`() async throws {
        let home: ListingID = Sample.id(7)
        let client = try Client { request in
            request.target.contains("from=\(Sample.day(0))")
                ? .body(Sample.calendar(home, from: 0, nights: 30))
                : .body(Sample.calendar(home, from: 30, nights: 30))
        }
        _ = try await client.sync.refresh(calendar(home, 0, 30))
        client.clock.advance(seconds: 60)
        _ = try await client.sync.refresh(calendar(home, 30, 60))
        let both = client.sync.cachedNow(calendar(home, 20, 40))
        #expect(both?.value.nights.map(\.date) == (20..<40).map { Sample.day($0) })
        #expect(both?.fetchedAt == Sample.noon)
        #expect(client.sync.cachedNow(calendar(home, 70, 80)) == nil)
    }

    @Test func `the calendar of one's own home is kept for good`() async throws {
        let home: ListingID = Sample.id(7)
        let client = try Client { request in
            request.target.contains("calendar")
                ? .body(Sample.calendar(home, from: 0, nights: 30))
                : .body(Sample.listing(7, host: Sample.id(1), amenities: []))
        }
        _ = try await client.sync.refresh(API.listing(home))
        _ = try await client.sync.refresh(calendar(home, 0, 30))
        let path = client.folders.copy(server: client.server.address, account: Sample.id(1))
        let cache = try Cache(at: path, budget: Cache.Budget(pageBytes: 0, cards: 10))
        try await cache.trim()
        #expect(cache.pageNow(calendar(home, 0, 30).target) != nil)
        #expect(cache.pageNow(API.listing(home).target) != nil)
    }

    @Test func `trips, stays of guests and threads never leave, pages of browsing do`() async throws
    {
        let (found, stay) = (
            Page(data: [Sample.card(1)], hasMore: false, next: nil), Sample.booking(1)
        )
        let client = try Client { request in
            switch request.target {
            case let target where target.hasPrefix("/v1/search"): .body(found)
            case let target where target.hasPrefix("/v1/threads"):
                .body(Page<MessageThread>(data: [], hasMore: false, next: nil))
            default: .body(Page(data: [stay], hasMore: false, next: nil))
            }
        }
        let ofGuests = API.bookings(BookingFilter(role: .host))
        let search = API.search(SearchCriteria(text: "lisboa"))
        _ = try await client.sync.refresh(API.trips())
        _ = try await client.sync.refresh(ofGuests)
        _ = try await client.sync.refresh(API.threads())
        _ = try await client.sync.refresh(search)
        let path = client.folders.copy(server: client.server.address, account: Sample.id(1))
        let cache = try Cache(at: path, budget: Cache.Budget(pageBytes: 0, cards: 0))
        try await cache.trim()
        for target in [API.trips().target, ofGuests.target, API.threads().target] {
            #expect(cache.pageNow(target) != nil, "\(target)")
        }
        #expect(cache.bookingNow(stay.id) != nil)
        #expect(cache.pageNow(search.target) == nil)
    }

    private func calendar(
        _ home: ListingID,
        _ from: Int,
        _ to: Int
    ) -> Endpoint<Empty, ListingCalendar> {
        API.calendar(home, from: Sample.day(from), to: Sample.day(to))
    }
}
