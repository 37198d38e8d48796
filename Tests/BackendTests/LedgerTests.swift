import Foundation
import HTTPTypes
import HummingbirdTesting
import Marketplace
import NIOCore
import Testing
import Wire

@testable import Backend

/// What the books say, to whom, and that no more goes back than came in.
struct LedgerTests {
    @Test(arguments: StoreKind.allCases)
    func `a host sees what is theirs, page by page and as a sheet`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let guest = try await world.register("ana")
            let host = try await world.hosting("rui")
            let booking = try await world.stayed(in: 3, as: guest)
            let preview = try await world.ask(API.cancellationPreview(booking.id), as: guest)
            let body = CancelBody(refund: preview.refund, version: booking.version)
            _ = try await world.ask(API.cancel(booking.id, body), as: guest)
            _ = try await world.stayed(in: 40, as: guest)
            let page = try await world.ask(API.ledger(), as: host)
            #expect(page.data.map(\.kind) == [.capture, .refund, .capture])
            #expect(page.data.allSatisfy { $0.entries.map(\.account) == [.hostPayable] })
            let one = try await world.ask(API.ledger(booking: booking.id), as: host)
            #expect(one.data == Array(page.data.dropFirst()))
            let endpoint = Endpoint<Empty, Page<LedgerTransaction>>(.get, "/v1/ledger?limit=2")
            let first = try await world.ask(endpoint, as: host)
            let rest = try await world.ask(API.ledger(after: first.next), as: host)
            #expect(first.data + rest.data == page.data && !rest.hasMore)
            let sheet = try await world.send(
                API.ledger(),
                as: host,
                headers: [.accept: "text/csv"]
            )
            #expect(sheet.headers[.contentType] == "text/csv; charset=utf-8")
            let lines = String(buffer: sheet.body).split(separator: "\r\n")
            #expect(lines.count == 4 && lines[0].hasPrefix("at,kind,booking"))
            #expect(lines[1].contains(",host_payable,EUR,-"))
            #expect(try await world.ask(API.ledger(), as: guest).data.isEmpty)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a tax that prices include is the tax office's, until the stay is cancelled`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            try await world.store.write { db in
                var prices = Homestead.prices
                let rate = Tax.Rate.percent(BasisPoints(1_000))
                prices.taxes.append(Tax(name: "VAT", rate: rate, isIncluded: true))
                db.homesChanged()
                try db.execute(
                    "UPDATE listing SET prices = ?, version = version + 1 WHERE number = 1",
                    [try Coding.text(prices)]
                )
            }
            func owed(_ account: String) async throws -> Int64 {
                let sql = "SELECT -sum(amount) FROM ledger_entry WHERE account = ?"
                return try await world.store.read { try $0.value(sql, [account]) ?? 0 }
            }
            let guest = try await world.register("ana")
            let booking = try await world.stayed(as: guest)
            let taxes = booking.lines.filter { $0.kind == .tax }
            let charged = taxes.reduce(0) { $0 + $1.amount.minorUnits }
            let included = taxes.reduce(0) { $0 + ($1.included?.minorUnits ?? 0) }
            #expect(included > 0)
            #expect(try await owed("tax_payable") == charged + included)
            let preview = try await world.ask(API.cancellationPreview(booking.id), as: guest)
            #expect(preview.refund == booking.total)
            let body = CancelBody(refund: preview.refund, version: booking.version)
            _ = try await world.ask(API.cancel(booking.id, body), as: guest)
            for account in ["tax_payable", "host_payable", "platform_fee"] {
                #expect(try await owed(account) == 0, "\(account)")
            }
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a payment is shown to its guest and to nobody else`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let guest = try await world.register("ana")
            let other = try await world.register("bob")
            let booking = try await world.stayed(as: guest)
            let payment = try await world.payment(of: booking)
            let shown = try await world.ask(API.payment(payment), as: guest)
            #expect(shown.state == .captured && shown.amount == booking.total)
            #expect(try await world.refusal(API.payment(payment), as: other).code == .notFound)
            let body = RefundBody(amount: booking.total, reason: "Heating was out")
            let refund = API.refund(payment, body, key: "one")
            #expect(try await world.refusal(refund, as: guest).code == .forbidden)
            #expect(try await world.refusal(refund, as: other).code == .notFound)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `no more is promised back than was taken, whoever asks at once`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let booking = try await world.stayed(as: try await world.register("ana"))
            let amount = Money(minorUnits: booking.total.minorUnits * 2 / 5, currency: .euro)
            let outcomes = try await world.atOnce(6) { number in
                try await world.refund(amount, of: booking, key: "refund-\(number)")
            }
            #expect(outcomes.count { $0 == nil } == 2)
            #expect(outcomes.allSatisfy { $0 == nil || $0 == .refundRefused })
            let payment = try await world.payment(of: booking)
            try await world.parts.timers.steps.finish(payment)
            #expect(try await world.refund(amount, of: booking, key: "refund-0") != .invalidState)
            let stored = try await world.store.read { try PaymentRows.payment(payment, in: $0) }
            #expect(stored?.payment.refunded == amount * 2)
            #expect(stored?.state == .partiallyRefunded)
            await #expect(throws: StoreError.self) {
                try await world.store.write { db in
                    try PaymentRows.promise(booking.total.minorUnits, of: payment, in: db)
                }
            }
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `what an alteration costs more is taken once, or declined without a trace`(
        on kind: StoreKind
    ) async throws {
        let faults = ProviderFaults([
            .init(request: .authorize, fault: .timeoutAfter),
            .init(request: .capture, fault: .timeoutAfter),
            .init(request: .authorize, fault: .timeoutAfter),
            .init(request: .capture, fault: .timeoutAfter),
        ])
        try await World.run(on: kind, faults: faults) { world in
            let guest = try await world.register("ana")
            let booking = try await world.book(as: guest)
            let paid = try await world.payment(for: booking)
            for _ in 0..<3 { _ = try await world.send(API.pay(booking.id, paid), as: guest) }
            let shares = Ledger.Shares(tax: 100, fee: 200, host: 1_700)
            world.clock.advance(minutes: 1)
            let more = try await world.charge(shares, of: booking)
            for _ in 0..<3 { try? await world.parts.timers.steps.finish(more) }
            let state = try await world.store.read { try PaymentRows.payment(more, in: $0)?.state }
            #expect(state == .captured)
            #expect(try await world.captures() == 2)
            // And the price goes down again, out of what was paid last.
            _ = try await world.store.write { db in
                let stored = try #require(try BookingRows.booking(booking.id, in: db))
                return try PaymentOrders.refund(
                    part: Money(minorUnits: 2_500, currency: .euro),
                    Ledger.Shares(tax: 100, fee: 200, host: 2_200),
                    of: stored,
                    because: .alteration,
                    key: "alt-1",
                    at: world.clock.now,
                    in: db
                )
            }
            try await world.parts.timers.steps.finishAbandoned(all: true)
            let rows = try await world.store.read { db in
                try PaymentRows.alive(of: booking.id, in: db)
            }
            #expect(Set(rows.map(\.payment.refunded.minorUnits)) == [500, 2_000])
            let shown = try await world.ask(API.booking(booking.id), as: guest)
            #expect(shown.refunded.isZero)
            // As if the alterations themselves had been written down.
            try await world.store.write { db in
                try db.execute(
                    "UPDATE booking SET refunded = 500 WHERE id = ?",
                    [booking.id.text]
                )
            }
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `who cancels after a part came back gets what is left, and no more`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let guest = try await world.register("ana")
            let booking = try await world.stayed(as: guest)
            let part = Money(minorUnits: booking.total.minorUnits / 3, currency: .euro)
            #expect(try await world.refund(part, of: booking, key: "goodwill") == nil)
            // Promised is as good as given: the provider has not been asked yet.
            let preview = try await world.ask(API.cancellationPreview(booking.id), as: guest)
            #expect(preview.refund == booking.total - part && preview.kept.isZero)
            #expect(preview.lines.map(\.refund).sum(in: .euro) == preview.refund)
            let body = CancelBody(refund: preview.refund, version: booking.version)
            let cancelled = try await world.ask(API.cancel(booking.id, body), as: guest)
            #expect(cancelled.refunded == booking.total)
            #expect(cancelled.payment?.state == .refunded)
        }
    }

    @Test func `a card that is declined for an alteration leaves the stay as it was`() async throws
    {
        try await World.run { world in
            let guest = try await world.register("ana")
            let booking = try await world.stayed(as: guest)
            try await world.books.write { db in
                try db.execute("UPDATE card SET outcome = 'card_declined'")
            }
            let more = try await world.charge(
                Ledger.Shares(tax: 0, fee: 0, host: 900),
                of: booking
            )
            try await world.parts.timers.steps.finish(more)
            let state = try await world.store.read { try PaymentRows.payment(more, in: $0)?.state }
            #expect(state == .failed)
            let shown = try await world.ask(API.booking(booking.id), as: guest)
            #expect(shown.state == .confirmed && shown.payment?.state == .captured)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a host's fee is written down once`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let booking = try await world.stayed(as: try await world.register("ana"))
            let fee = Money(minorUnits: 5_000, currency: .euro)
            for _ in 0..<2 {
                try await world.store.write { db in
                    let stored = try #require(try BookingRows.booking(booking.id, in: db))
                    try Ledger.recordHostFee(fee, of: stored, at: world.clock.now, in: db)
                }
            }
            #expect(try await world.count("ledger_transaction WHERE kind = 'host_fee'") == 1)
        }
    }

    @Test(arguments: [
        ("captured = captured - 1", "captured = captured + 1"),
        ("refunded = 5", "refunded = 0"),
        ("state = 'voided'", "state = 'captured'"),
        ("currency = 'USD'", "currency = 'EUR'"),
        ("reference = 'ch_x'", "reference = 'ch_0'"),
    ])
    func `a difference is named, whatever it is`(change: String, back: String) async throws {
        try await World.run { world in
            let booking = try await world.stayed(as: try await world.register("ana"))
            let charge = try await world.reference(of: booking)
            try await world.books.write { _ = try $0.execute("UPDATE charge SET \(change)") }
            let differences = try await world.books.differences(from: world.store)
            #expect(differences.contains { $0.contains(charge) }, "\(change)")
            try await world.books.write { db in
                let back = back.replacing("ch_0", with: charge)
                _ = try db.execute("UPDATE charge SET \(back)")
            }
        }
    }
}

extension World {
    /// Somebody who is made the host of all homes.
    func hosting(_ name: String) async throws -> SessionReply {
        let session = try await register(name)
        try await store.write { db in
            try db.execute("UPDATE listing SET host = ?", [session.user.id.text])
            try db.execute(
                "UPDATE \"user\" SET homes = CASE WHEN id = ? THEN 4 ELSE 0 END",
                [session.user.id.text]
            )
        }
        return session
    }

    /// Orders a refund as an administrator would; nil when it was ordered.
    func refund(_ amount: Money, of booking: Booking, key: String) async throws -> ProblemCode? {
        let now = clock.now
        do {
            try await store.write { db in
                guard let stored = try BookingRows.booking(booking.id, in: db) else { return }
                _ = try PaymentOrders.refund(
                    part: amount,
                    Ledger.shares(of: stored).part(amount.minorUnits, in: amount.currency),
                    of: stored,
                    because: .administrator(note: "test"),
                    key: key,
                    at: now,
                    in: db
                )
            }
            return nil
        } catch let problem as Problem {
            return problem.code
        }
    }

    /// Orders what an alteration costs more.
    func charge(_ shares: Ledger.Shares, of booking: Booking) async throws -> PaymentID {
        let id = PaymentID(at: clock.now, random: (5, 5))
        let now = clock.now
        try await store.write { db in
            guard let stored = try BookingRows.booking(booking.id, in: db) else { return }
            try PaymentOrders.charge(
                delta: Money(minorUnits: shares.total, currency: stored.total.currency),
                shares,
                as: id,
                of: stored,
                at: now,
                in: db
            )
        }
        return id
    }
}
