import Cache
import Marketplace
import TestSupport
import Testing

@Suite struct CacheBookingTests {
    let cache: Cache

    init() throws {
        cache = try Cache(inMemoryWith: Cache.Budget())
    }

    @Test func `trips are one's own stays, the latest check-in first`() async throws {
        try await file([
            Sample.booking(1, checkIn: 5), Sample.booking(2, checkIn: 40),
            Sample.booking(3, guest: Sample.id(9), checkIn: 20),
        ])
        let trips = cache.tripsNow(of: Sample.id(1))
        #expect(trips?.bookings.map(\.id) == [Sample.id(2), Sample.id(1)])
        #expect(cache.tripsNow(of: Sample.id(8)) == nil)
    }

    @Test func `an older version never replaces a newer one`() async throws {
        try await file([Sample.booking(1, state: .confirmed, version: 3)])
        try await file([Sample.booking(1, state: .pendingPayment, version: 2)])
        #expect(cache.bookingNow(Sample.id(1))?.bookings.first?.state == .confirmed)
        try await file([Sample.booking(1, state: .cancelledByGuest, version: 4)])
        #expect(cache.bookingNow(Sample.id(1))?.bookings.first?.state == .cancelledByGuest)
    }

    private func file(_ bookings: [Booking]) async throws {
        var filing = Filing(at: Sample.noon)
        filing.bookings = bookings
        try await cache.file(filing)
    }
}
