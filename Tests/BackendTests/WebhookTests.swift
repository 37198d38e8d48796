import Foundation
import HTTPTypes
import HummingbirdTesting
import Marketplace
import NIOCore
import Testing
import Wire

@testable import Backend

/// What the provider tells unasked: whom it is believed, and what follows.
struct WebhookTests {
    @Test func `only the provider is believed, and only for five minutes`() async throws {
        try await World.run { world in
            let signature = world.testProvider.signature
            let now = world.clock.now
            let body = try Coding.encode(WebhookMessage.example)
            let header = signature.header(for: body, at: now)
            let forged = WebhookSignature(secret: Data("other".utf8)).header(for: body, at: now)
            let refused: [(Data, String?)] = [
                (body, nil), (body, ""), (body, "t=1"), (body, "v1=00"), (body, forged),
                (body + Data(" ".utf8), header),
                (body, header.replacing("t=1", with: "t=2")),
                (body, String(header.dropLast(2)) + "zz"),
                (body, signature.header(for: body, at: now.adding(seconds: -301))),
                (body, signature.header(for: body, at: now.adding(seconds: 301))),
            ]
            for (body, header) in refused {
                let response = try await world.webhook(body, header)
                #expect(response.status == .unauthorized, "\(header ?? "none")")
            }
            #expect(try await world.count("webhook_event") == 0)
            let old = signature.header(for: body, at: now.adding(seconds: -300))
            #expect(try await world.webhook(body, old).status == .ok)
            let rotated = header.replacing(",", with: ",v1=\(String(repeating: "0", count: 64)),")
            #expect(try await world.webhook(body, rotated).status == .ok)
            let nonsense = Data("{}".utf8)
            let signed = signature.header(for: nonsense, at: now)
            #expect(try await world.webhook(nonsense, signed).status == .unprocessableContent)
            let elsewhere = try await world.webhook(body, header, provider: "stripe")
            #expect(elsewhere.status == .notFound)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a message that comes twice, or many times at once, counts once`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let body = try Coding.encode(WebhookMessage.example)
            let header = world.testProvider.signature.header(for: body, at: world.clock.now)
            let replies = try await world.atOnce(6) { _ in
                let response = try await world.webhook(body, header)
                return try Coding.decode(
                    WebhookReply.self,
                    from: Data(response.body.readableBytesView)
                )
            }
            #expect(replies.count { !$0.isDuplicate } == 1)
            #expect(try await world.count("webhook_event") == 1)
            try await world.parts.jobs.drain()
            #expect(try await world.count("webhook_event WHERE handled_at IS NULL") == 0)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a payment whose every answer was lost is finished by what the provider tells`(
        on kind: StoreKind
    ) async throws {
        let faults = ProviderFaults([.init(request: .authorize, fault: .timeoutAfter)])
        try await World.run(on: kind, faults: faults) { world in
            let guest = try await world.register("ana")
            let booking = try await world.book(as: guest)
            let payment = try await world.payment(for: booking)
            _ = try await world.refusal(API.pay(booking.id, payment), as: guest)
            try await world.deliverWebhooks()
            let shown = try await world.ask(API.booking(booking.id), as: guest)
            #expect(shown.state == .confirmed && shown.payment?.state == .captured)
            #expect(try await world.captures() == 1)
        }
    }

    @Test func `the order in which news of a dispute come does not matter`() async throws {
        try await World.run { world in
            let guest = try await world.register("ana")
            let booking = try await world.stayed(as: guest)
            let charge = try await world.reference(of: booking)
            try await world.deliverWebhooks()
            try await world.testProvider.dispute(charge)
            try await world.testProvider.close(charge, isWon: true)
            // The last comes first.
            try await world.books.write { db in
                try db.execute("UPDATE delivery SET due_at = due_at - id")
            }
            try await world.deliverWebhooks()
            let shown = try await world.ask(API.payment(world.payment(of: booking)), as: guest)
            #expect(shown.dispute == .won && shown.state == .captured)
            #expect(try await world.count("webhook_event") == 4)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `what the bank takes back in a dispute stands in the books`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let guest = try await world.register("ana")
            let booking = try await world.book(as: guest)
            let payment = try await world.payment(for: booking, card: "4000000000000259")
            _ = try await world.ask(API.pay(booking.id, payment), as: guest)
            try await world.deliverWebhooks()
            let disputed = try await world.ask(API.payment(payment.paymentId), as: guest)
            #expect(disputed.dispute == .disputed)
            try await world.testProvider.close(world.reference(of: booking), isWon: false)
            try await world.deliverWebhooks()
            let lost = try await world.ask(API.payment(payment.paymentId), as: guest)
            #expect(lost.dispute == .lost)
            let owed: Int64? = try await world.store.read { db in
                try db.value(
                    "SELECT amount FROM ledger_entry WHERE account = 'guest_receivable'"
                )
            }
            #expect(owed == booking.total.minorUnits)
        }
    }

    @Test func `what is given back at the provider's own door is written down, once`()
        async throws
    {
        try await World.run { world in
            let guest = try await world.register("ana")
            let booking = try await world.stayed(as: guest)
            let charge = try await world.reference(of: booking)
            let amount = Money(minorUnits: 700, currency: .euro)
            for _ in 0..<2 {
                let failure = try await world.testProvider.refund(amount, of: charge, key: "door")
                #expect(failure == nil)
                try await world.deliverWebhooks()
            }
            let shown = try await world.ask(API.booking(booking.id), as: guest)
            #expect(shown.refunded == amount && shown.payment?.state == .partiallyRefunded)
            #expect(try await world.count("ledger_transaction WHERE kind = 'refund'") == 1)
        }
    }

    @Test func `the provider tells again until it is heard, and then no more`() async throws {
        try await World.run { world in
            let sender = WebhookSender(
                provider: world.testProvider,
                news: WebhookNews(),
                logger: world.parts.webhooks.logger
            ) { _, _ in false }
            _ = try await world.stayed(as: try await world.register("ana"))
            try await sender.deliverDue()
            try await world.deliverWebhooks()
            #expect(try await world.count("webhook_event") == 0)
            world.clock.advance(seconds: 2)
            try await world.deliverWebhooks()
            #expect(try await world.count("webhook_event") == 2)
            let isDone = try await world.books.read { db in
                try !db.exists("SELECT 1 FROM delivery")
            }
            #expect(isDone)
        }
    }

    @Test func `faults follow from their seed`() throws {
        let faults = try #require(ProviderFaults("seed=7,timeout_after=40,webhook_lost=40"))
        let again = try #require(ProviderFaults("seed=7,timeout_after=40,webhook_lost=40"))
        let other = try #require(ProviderFaults("seed=8,timeout_after=40,webhook_lost=40"))
        let keys = (0..<200).map { "key-\($0)" }
        let struck = keys.map { faults.next(.authorize, key: $0) }
        #expect(struck == keys.map { again.next(.authorize, key: $0) })
        #expect(struck != keys.map { other.next(.authorize, key: $0) })
        #expect((40...120).contains(struck.count { $0 == .timeoutAfter }))
        #expect((40...120).contains(keys.count { faults.delays(of: $0).isEmpty }))
        for text in ["seed", "seed=x", "timeout=1", "failure=101", "failure=-1"] {
            #expect(ProviderFaults(text) == nil, "\(text)")
        }
    }
}

extension World {
    func payment(of booking: Booking) async throws -> PaymentID {
        try #require(try await store.read { try PaymentRows.latest(of: booking.id, in: $0) }).id
    }

    /// The provider's name for what paid for a stay.
    func reference(of booking: Booking) async throws -> String {
        let payment = try await store.read { try PaymentRows.latest(of: booking.id, in: $0) }
        return try #require(payment?.reference)
    }
}
