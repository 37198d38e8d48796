import Foundation
import HTTPTypes
import HummingbirdTesting
import Marketplace
import NIOCore
import Testing
import Wire

@testable import Backend

/// Takes what was found out of a transaction that is rolled back.
private struct Found: Error {
    let problems: [String]
}

/// What the database itself refuses, and what a check finds in one that was tampered with.
struct StoreTests {
    @Test(arguments: StoreKind.allCases)
    func `the key refuses a second booking of a night`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let booking = try await world.book(as: try await world.register("ana"))
            await #expect(throws: StoreError.self) {
                try await world.store.write { db in
                    try db.execute(
                        "INSERT INTO booked_night (listing, night, booking) VALUES (1, ?, ?)",
                        [booking.stay.checkIn.daysSinceEpoch, booking.id.text]
                    )
                }
            }
        }
    }

    @Test(
        arguments: StoreKind.allCases,
        [
            "UPDATE booking_event SET state = 'completed'", "DELETE FROM booking_event",
            "UPDATE ledger_entry SET amount = 0", "DELETE FROM ledger_transaction",
            "UPDATE payment SET refunded = captured + 1",
            "UPDATE booking SET refunded = total + 1",
        ]
    )
    func `history and books cannot be rewritten`(on kind: StoreKind, sql: String) async throws {
        try await World.run(on: kind) { world in
            _ = try await world.stayed(as: try await world.register("ana"))
            await #expect(throws: StoreError.self) {
                try await world.store.write { try $0.execute(sql) }
            }
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a check names the rows that break a promise`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let booking = try await world.stayed(as: try await world.register("ana"))
            func problems(after sql: String) async throws -> [String] {
                do {
                    return try await world.store.write { db in
                        try db.execute(sql)
                        throw Found(problems: try StoreCheck.problems(in: db))
                    }
                } catch let found as Found {
                    return found.problems
                }
            }
            for sql in [
                "DELETE FROM booked_night WHERE night % 2 = 0",
                "UPDATE booking SET total = total + 1",
                "INSERT INTO ledger_entry (\"transaction\", account, currency, amount) "
                    + "SELECT id, 'refunds', 'EUR', 5 FROM ledger_transaction",
                "UPDATE payment SET captured = amount - 1",
                "UPDATE listing SET rating_count = 3 WHERE number = 1",
            ] {
                #expect(try await !problems(after: sql).isEmpty, "\(sql)")
            }
            let named = try await problems(after: "UPDATE booking SET total = total + 1")
            #expect(named.contains { $0.contains(booking.id.text) })
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `private replies have tags too, and are kept by nobody else`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let guest = try await world.register("ana")
            let booking = try await world.stayed(as: guest)
            let first = try await world.send(API.booking(booking.id), as: guest)
            #expect(first.headers[.cacheControl] == "private, no-cache")
            let tag = try #require(first.headers[.eTag])
            let again = try await world.send(
                API.booking(booking.id),
                as: guest,
                headers: [.ifNoneMatch: "\"other\", \(tag)"]
            )
            #expect(again.status == .notModified && again.body.readableBytes == 0)
            let preview = try await world.send(API.cancellationPreview(booking.id), as: guest)
            #expect(preview.headers[.cacheControl] == "no-store")
            #expect(first.headers[.requestId] != again.headers[.requestId])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `the night bits say the same as the calendar`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let guest = try await world.register("ana")
            _ = try await world.book(Homestead.prepared, in: 40, nights: 5, as: guest)
            _ = try await world.book(Homestead.prepared, in: 60, nights: 1, as: guest)
            let first = world.clock.now.utcDate
            let calendar = try await world.ask(
                API.calendar(Homestead.prepared, from: first, to: first.adding(days: 120))
            )
            let words = try await world.store.read { db in
                try db.rows("SELECT word, bits FROM listing_bits WHERE listing = 3")
            }
            let bits = Dictionary(
                uniqueKeysWithValues: words.map { ($0[0] as Int, $0[1] as Int64) }
            )
            for night in calendar.nights {
                let day = night.date.daysSinceEpoch
                let isSet = bits[day >> 6, default: 0] & (1 << Int64(day & 63)) != 0
                #expect(isSet == !night.status.isOpen, "\(night.date)")
            }
        }
    }
}
