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
            _ = try await world.stayed(in: 60, as: try await world.register("bob"))
            let ana = try await world.register("ana")
            let booking = try await world.stayed(as: ana)
            _ = try await world.propose(booking, in: 40, nights: 3, as: ana)
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
            for (sql, sentence) in Tampering.all {
                let problems = try await problems(after: sql)
                #expect(problems.contains { $0.hasPrefix(sentence + ": ") }, "\(sql): \(problems)")
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

/// What nothing of ours does to a database, and the promise that it breaks.
private enum Tampering {
    static let all = bookings + reviews + others + log

    private static let bookings = [
        (
            "DELETE FROM booked_night WHERE night % 2 = 0",
            "a booking holds its nights, and only while it occupies them"
        ),
        ("UPDATE booking SET total = total + 1", "the lines of a price add up to its total"),
        (
            "UPDATE alteration SET old_total = old_total + 1",
            "the lines of a proposal add up to its total"
        ),
        (
            """
            INSERT INTO ledger_entry ("transaction", account, currency, amount)
            SELECT id, 'refunds', 'EUR', 5 FROM ledger_transaction
            """,
            "the ledger sums to zero"
        ),
        ("UPDATE payment SET captured = amount - 1", "the ledger equals the payments"),
    ]

    private static let reviews = [
        (
            "UPDATE listing SET rating_count = 3 WHERE number = 1",
            "a home's rating counts its published reviews"
        ),
        (
            "UPDATE listing SET rating_sum = 3 WHERE number = 1",
            "a home's rating counts its published reviews"
        ),
        (
            """
            INSERT INTO listing_sub_score (listing, sub_score, sum, count)
            VALUES (1, 'value', 5, 1)
            """,
            "a home's scores are those of its published reviews"
        ),
        (review("guest", publishedAt: "0"), "a home's scores are those of its published reviews"),
        (
            review("guest", publishedAt: "0"),
            "a side of a stay reviews it, once it is over, and of its home"
        ),
        (
            "\(review("guest", publishedAt: "0")) UNION ALL \(values("host", publishedAt: "NULL"))",
            "both reviews of a stay come out together"
        ),
    ]

    private static let others = [
        (
            "UPDATE listing SET snoozed_until = 5, state = 'unlisted' WHERE number = 1",
            "only a home that is published sleeps"
        ),
        (
            "UPDATE notice SET \"user\" = (SELECT id FROM \"user\" WHERE name = 'Bob')",
            "nobody is given notice of somebody else's stay or conversation"
        ),
        (
            "UPDATE thread SET booking = (SELECT min(id) FROM booking)",
            "in a conversation speak the guest and the host, and of a stay of theirs"
        ),
    ]

    private static let log = [
        (
            change(of: "calendar", for: "usr_nobody"),
            "a change is told to everybody, or to somebody who is there"
        ),
        (change(of: "listing", for: "everybody"), "what has changed is there, or its end is told"),
        ("DELETE FROM notice", "what has changed is there, or its end is told"),
        ("UPDATE change SET tx = 9000000000000000", "no change stands where the next one will"),
        ("DELETE FROM change_log", "there is one log of changes"),
    ]

    private static func change(of kind: String, for audience: String) -> String {
        """
        INSERT INTO change (audience, type, id, tx, seq, version, is_deleted, at)
        VALUES ('\(audience)', '\(kind)', 'none', 0, 0, 1, 0, 0)
        """
    }

    private static func review(_ side: String, publishedAt: String) -> String {
        """
        INSERT INTO review (id, booking, side, listing, author, stars, sub_scores, text, stayed,
            submitted_at, due_at, published_at)
        \(values(side, publishedAt: publishedAt))
        """
    }

    private static func values(_ side: String, publishedAt: String) -> String {
        """
        SELECT 'rev_\(side)' || id, id, '\(side)', listing, guest, 5, '{"value":5}', '', 0, 0, 0,
            CAST(\(publishedAt) AS BIGINT) FROM booking
        """
    }
}
