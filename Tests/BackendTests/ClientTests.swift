import Cache
import Foundation
import Marketplace
import Sync
import Testing
import Transport
import Wire

@testable import Backend

/// The client's code against the server's, in one process.
@Suite struct ClientTests {
    private let folder = NSTemporaryDirectory() + "roost-client-\(UUID().uuidString)"

    private func cleanUp() {
        try? FileManager.default.removeItem(atPath: folder)
    }

    private func registered(_ sync: Sync) async throws {
        let body = RegisterBody(email: "ana@example.org", password: "correct horse", name: "Ana")
        _ = try await sync.register(body, key: "register-ana")
    }

    private func booked(_ sync: Sync, in world: World) async throws -> Booking {
        let stay = try world.stay(30, 3)
        let quote = try await sync.quote(Homestead.instant, stay: stay, guests: 2)
        let id = BookingID(at: world.clock.now, random: (1, 1))
        return try await sync.book(BookBody(id: id, quoteId: quote.id, message: "Olá"))
    }

    private func payment(for booking: Booking, _ sync: Sync, _ world: World) async throws -> PayBody
    {
        let card = CardBody(
            number: "4242424242424242",
            expiryMonth: 12,
            expiryYear: 2_030,
            securityCode: "123"
        )
        let url = try await sync.greet().cardTokenUrl
        return PayBody(
            paymentId: PaymentID(at: world.clock.now, random: (2, 2)),
            cardToken: try await sync.exchangeCard(card, at: url).token,
            amount: booking.total
        )
    }

    @Test(arguments: StoreKind.allCases)
    func `a guest gets from search to a refund with the client's own code`(
        on kind: StoreKind
    ) async throws {
        defer { cleanUp() }
        try await World.run(on: kind) { world in
            let sync = try world.sync(in: folder)
            try await registered(sync)
            let search = API.search(SearchCriteria(text: "Lisbon", guests: 2))
            let page = try await sync.refresh(search).value
            #expect(page.data.contains { $0.id == Homestead.instant })
            #expect(try await sync.refresh(API.listing(Homestead.instant)).source == .network)
            #expect(try await sync.refresh(API.listing(Homestead.instant)).source == .notModified)
            let booking = try await booked(sync, in: world)
            #expect(booking.state == .pendingPayment)
            let paid = try await sync.pay(
                booking.id,
                try await payment(for: booking, sync, world)
            )
            #expect(paid.state == .confirmed)
            #expect(paid.arrival != nil)
            let preview = try await sync.refresh(API.cancellationPreview(booking.id)).value
            let cancel = CancelBody(refund: preview.refund, version: paid.version)
            #expect(try await sync.cancel(booking.id, cancel).refunded == preview.refund)
            #expect(sync.cachedNow(API.trips())?.value.data.first?.state != .confirmed)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a payment whose reply is lost is made once and told truly`(
        on kind: StoreKind
    ) async throws {
        defer { cleanUp() }
        try await World.run(on: kind) { world in
            let losses = Backend.Lock(2)
            let sync = try world.sync(in: folder) { request in
                guard request.url.hasSuffix("/pay") else { return false }
                return losses.withLock { left in
                    defer { left -= 1 }
                    return left > 0
                }
            }
            try await registered(sync)
            let booking = try await booked(sync, in: world)
            let paid = try await sync.pay(
                booking.id,
                try await payment(for: booking, sync, world)
            )
            #expect(paid.state == .confirmed)
            #expect(losses.withLock { $0 } < 0)
            #expect(try await world.captures() == 1)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a second client of the same files reads what the first one saw`(
        on kind: StoreKind
    ) async throws {
        defer { cleanUp() }
        try await World.run(on: kind) { world in
            let first = try world.sync(in: folder)
            try await registered(first)
            _ = try await first.refresh(API.listing(Homestead.instant))
            let second = try world.sync(in: folder)
            #expect(second.user?.name == "Ana")
            let seen = try #require(second.cachedNow(API.listing(Homestead.instant)))
            #expect(seen.source == .cache)
            #expect(seen.fetchedAt == world.clock.now)
        }
    }
}
