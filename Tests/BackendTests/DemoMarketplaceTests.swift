import Foundation
import GRDB
import Marketplace
import Testing
import Wire

@testable import Backend

/// The demo marketplace keeps every promise that the schema and the rules make.
@Suite(.serialized)
struct DemoMarketplaceTests {
    private static let today = CivilDate(daysSinceEpoch: 20_780)
    private static let market = Shared()

    /// One small marketplace for all tests: making it is most of their time.
    private final class Shared: Sendable {
        let queue: DatabaseQueue?

        init() {
            queue = try? DemoMarketplaceTests.make(homes: 240, seed: 7)
        }
    }

    private static func make(homes: Int, seed: UInt64) throws -> DatabaseQueue {
        let queue = try DatabaseQueue()
        try SQLiteEngine.migrator(Migrations.all).migrate(queue)
        try queue.write { db in
            try DemoMarketplace(homes: homes, seed: seed, today: today).fill(db)
        }
        return queue
    }

    private func seam(_ db: GRDB.Database) -> Backend.Database {
        Backend.Database(.sqlite, SQLiteSession(db, known: KnownStatements()))
    }

    private func rows(_ sql: String) throws -> [Backend.Row] {
        let queue = try #require(DemoMarketplaceTests.market.queue)
        return try queue.read { try seam($0).rows(sql) }
    }

    private func count(_ sql: String) throws -> Int {
        let queue = try #require(DemoMarketplaceTests.market.queue)
        return try queue.read { try Int.fetchOne($0, sql: sql) } ?? 0
    }

    /// Every row of every table, hashed (FNV-1a).
    private func digest(_ queue: DatabaseQueue) throws -> UInt64 {
        try queue.read { db in
            let tables = try String.fetchAll(
                db,
                sql: """
                    SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name
                    """
            )
            var hash: UInt64 = 0xCBF2_9CE4_8422_2325
            // The log of changes has a name of its own in every database.
            let own = tables.filter { !$0.hasPrefix("listing_text") && $0 != "change_log" }
            for table in own {
                for row in try GRDB.Row.fetchAll(db, sql: "SELECT * FROM \"\(table)\"") {
                    for byte in row.description.utf8 {
                        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
                    }
                }
            }
            return hash
        }
    }

    @Test func `the same seed gives the same rows`() throws {
        let first = try digest(DemoMarketplaceTests.make(homes: 60, seed: 3))
        #expect(try digest(DemoMarketplaceTests.make(homes: 60, seed: 3)) == first)
        #expect(try digest(DemoMarketplaceTests.make(homes: 60, seed: 4)) != first)
    }

    @Test func `nothing refers to what is not there`() throws {
        #expect(try rows("PRAGMA foreign_key_check").isEmpty)
        #expect(try count("SELECT count(*) FROM listing") == 240)
        #expect(try count("SELECT sum(homes) FROM place") == 240)
        #expect(
            try count(
                """
                SELECT count(*) FROM user WHERE homes <>
                    (SELECT count(*) FROM listing WHERE host = user.id)
                """
            ) == 0
        )
    }

    @Test func `the check of the store finds nothing`() throws {
        let queue = try #require(DemoMarketplaceTests.market.queue)
        let problems = try queue.read { try StoreCheck.problems(in: seam($0)) }
        #expect(problems == [])
    }

    @Test func `stays at one home never overlap, nor do they meet a block`() throws {
        let overlaps = """
            SELECT count(*) FROM booking a JOIN booking b ON a.listing = b.listing AND a.id < b.id
            WHERE a.state NOT LIKE 'cancelled%' AND b.state NOT LIKE 'cancelled%'
                AND a.check_in < b.check_out AND b.check_in < a.check_out
            """
        #expect(try count(overlaps) == 0)
        let blocked = """
            SELECT count(*) FROM booked_night JOIN block USING (listing)
            WHERE night >= first_night AND night < until
            """
        #expect(try count(blocked) == 0)
    }

    @Test func `exactly the occupying stays hold their nights`() throws {
        let held = """
            SELECT count(*) FROM booking WHERE
                (SELECT count(*) FROM booked_night WHERE booking = booking.id) <>
                CASE WHEN state IN ('confirmed', 'in_stay') THEN check_out - check_in ELSE 0 END
            """
        #expect(try count(held) == 0)
        #expect(try count("SELECT count(*) FROM booked_night") > 1_000)
    }

    @Test func `the words of nights are those that a rebuild gives`() throws {
        let queue = try #require(DemoMarketplaceTests.market.queue)
        let sql = "SELECT listing, word, bits FROM listing_bits ORDER BY listing, word"
        let made = try rows(sql)
        try queue.write { db in
            for number in 1...240 { try NightBits.rebuild(listing: Int64(number), in: seam(db)) }
        }
        #expect(try rows(sql).map(\.values) == made.map(\.values))
    }

    @Test func `lines add up to the total and are the price of the stay`() throws {
        for row in try rows(
            "SELECT booking.*, prices FROM booking JOIN listing ON number = listing"
        ) {
            let lines: [QuoteLine] = try row.json("lines")
            let rules: PriceRules = try row.json("prices")
            let total: Int64 = row["total"]
            #expect(lines.reduce(0) { $0 + $1.amount.minorUnits } == total)
            #expect(rules.problem == nil)
            let booked = Instant(milliseconds: row["created_at"]).utcDate
            let price = Pricing.price(
                stay: try row.stay(),
                guests: row["guests"],
                bookedOn: booked,
                rules: rules
            )
            #expect(price.lines == lines)
            #expect(price.hostPayout.minorUnits == row["host_payout"])
            let terms: CancellationTerms = try row.json("cancellation")
            #expect(terms.checkIn.at.milliseconds == row["check_in_at"])
            #expect(terms.checkOut.at.milliseconds == row["check_out_at"])
        }
    }

    @Test func `deadlines are those of the exact clock`() throws {
        let sql = """
            SELECT booking.*, time_zone, check_in_from, check_out_by, policy
            FROM booking JOIN listing ON number = listing WHERE booking.rowid % 5 = 0
            """
        for row in try rows(sql) {
            let terms: CancellationTerms = try row.json("cancellation")
            let exact = Cancellation.terms(
                policy: try row.named("policy"),
                stay: try row.stay(),
                confirmedAt: row.instant("confirmed_at"),
                zone: Zones.clock(row["time_zone"]),
                checkInFrom: row["check_in_from"],
                checkOutBy: row["check_out_by"]
            )
            #expect(terms == exact)
        }
    }

    @Test func `every booking is paid once and its history is complete`() throws {
        let unpaid = """
            SELECT count(*) FROM booking LEFT JOIN payment ON payment.booking = booking.id
            WHERE payment.captured IS NOT total OR payment.refunded <> booking.refunded
            """
        #expect(try count(unpaid) == 0)
        let history = """
            SELECT count(*) FROM booking WHERE version <>
                (SELECT count(*) FROM booking_event WHERE booking = booking.id)
                OR state <> (SELECT state FROM booking_event WHERE booking = booking.id
                    ORDER BY version DESC LIMIT 1)
            """
        #expect(try count(history) == 0)
    }

    @Test func `the ledger sums to zero and agrees with the payments`() throws {
        let unbalanced = """
            SELECT "transaction" FROM ledger_entry GROUP BY "transaction", currency
            HAVING sum(amount) <> 0
            """
        #expect(try rows(unbalanced).isEmpty)
        let held = """
            SELECT count(*) FROM payment JOIN
                (SELECT moved.payment, sum(ledger_entry.amount) AS amount FROM ledger_entry
                    JOIN ledger_transaction AS moved ON moved.id = "transaction"
                    WHERE account = 'provider_clearing' GROUP BY moved.payment) AS books
                ON books.payment = payment.id
            WHERE captured - refunded <> books.amount
            """
        #expect(try count(held) == 0)
    }

    @Test func `ratings are those of the published reviews`() throws {
        let wrong = """
            SELECT count(*) FROM listing LEFT JOIN
                (SELECT listing, sum(stars) AS stars, count(*) AS reviews FROM review
                    WHERE side = 'guest' AND published_at IS NOT NULL GROUP BY listing) AS written
                ON written.listing = number
            WHERE rating_sum <> ifnull(stars, 0) OR rating_count <> ifnull(reviews, 0)
            """
        #expect(try count(wrong) == 0)
        #expect(
            try count("SELECT count(*) FROM listing WHERE rating_count > 0") > 200
        )
        #expect(
            try count("SELECT sum(count) FROM listing_sub_score")
                == 6 * count("SELECT sum(rating_count) FROM listing")
        )
    }

    @Test func `currencies with no, two and three decimals occur`() throws {
        let codes = try rows("SELECT DISTINCT currency FROM listing").compactMap {
            Currency($0["currency"] as String)
        }
        #expect(Set(codes.map(\.exponent)) == [0, 2, 3])
    }

    @Test func `texts are clean, of sane length and seldom repeated`() throws {
        let texts = try rows(
            """
            SELECT title AS text, 80 AS most FROM listing
            UNION ALL SELECT description, 3000 FROM listing
            UNION ALL SELECT text, 1500 FROM review
            UNION ALL SELECT name, 40 FROM user
            """
        )
        for row in texts {
            let text: String = row["text"]
            let most: Int = row["most"]
            #expect((2...most).contains(text.count) || text.count == 1, "\(text)")
            let isClean = text.unicodeScalars.allSatisfy { $0.value > 31 || $0 == "\n" }
            #expect(isClean && !text.contains("{") && !text.contains("  "), "\(text)")
        }
        let most = "SELECT max(n) FROM (SELECT count(*) AS n FROM listing GROUP BY title)"
        #expect(try count(most) <= 4)
    }

    @Test func `the usual marketplace is rated and worded like a real one`() throws {
        let queue = try DemoMarketplaceTests.make(
            homes: DemoMarketplace.usualHomes,
            seed: DemoMarketplace.usualSeed
        )
        func count(_ sql: String) throws -> Int {
            try queue.read { try Int.fetchOne($0, sql: sql) } ?? 0
        }
        func most(_ column: String, of table: String) throws -> Int {
            try count(
                """
                SELECT max(n) FROM
                    (SELECT count(*) AS n FROM \(table) GROUP BY \(column))
                """
            )
        }
        #expect(try most("title", of: "listing") <= 2)
        #expect(try most("text", of: "review") <= 15)
        let ratings = try queue.read {
            try Int.fetchAll(
                $0,
                sql: "SELECT rating FROM listing WHERE rating_count >= 5 ORDER BY rating"
            )
        }
        try #require(ratings.count > 800)
        #expect((470...488).contains(ratings[ratings.count / 2]))
        #expect((430...455).contains(ratings[ratings.count / 10]))
        #expect(ratings.count { $0 < 400 } * 20 < ratings.count)
        #expect(ratings.count { $0 == 500 } * 100 < 8 * ratings.count)
        #expect(try count("SELECT count(*) FROM listing WHERE rating_count = 0") < 200)
        #expect(try count("SELECT count(*) FROM listing WHERE rating_count >= 15") > 80)
        #expect(
            try count("SELECT count(*) FROM listing WHERE rating_count BETWEEN 3 AND 10") > 900
        )
        #expect(try count("SELECT count(*) FROM listing WHERE home_type = 'shared_room'") > 10)
    }

    @Test func `what guests gave up is refunded as the terms say`() throws {
        let cancelled = try rows("SELECT * FROM booking WHERE state = 'cancelled_by_guest'")
        #expect(cancelled.count > 2)
        for row in cancelled {
            let refund = Cancellation.preview(
                lines: try row.json("lines"),
                stay: try row.stay(),
                terms: try row.json("cancellation"),
                at: row.instant("ended_at"),
                by: .guest
            )
            #expect(refund.refund.minorUnits == row["refunded"])
            #expect(row.instant("confirmed_at") < row.instant("ended_at"))
            #expect((row["ended_at"] as Int64) < row["check_in_at"])
        }
        let unexplained = """
            SELECT count(*) FROM booking WHERE state = 'cancelled_by_guest' AND refunded <>
                (SELECT ifnull(sum(payment_step.amount), 0) FROM payment_step JOIN payment
                    ON payment.id = payment_step.payment
                    WHERE kind = 'refund' AND payment.booking = booking.id)
            """
        #expect(try count(unexplained) == 0)
    }

    @Test func `homes that people share are small and say so`() throws {
        let homes = try rows(
            "SELECT number, capacity, bedrooms FROM listing WHERE home_type = 'shared_room'"
        )
        for home in homes {
            #expect(home["capacity"] == 1 && home["bedrooms"] == 1)
        }
    }

    @Test func `the homes of Ana's trips are what they say they are`() throws {
        let homes = try rows(
            """
            SELECT listing.* FROM booking JOIN listing ON number = listing
                JOIN user ON user.id = guest
            WHERE email = 'demo@roost.example'
            """
        )
        #expect(homes.count == 4)
        for home in homes {
            let prices: PriceRules = try home.json("prices")
            let capacity: Int = home["capacity"]
            #expect(prices.includedGuests <= capacity && capacity >= 2)
            let text: String = home["description"]
            let numbers = text.matches(of: /sleeps (\d+)|up to (\d+) people|space for (\d+) here/)
            for number in numbers {
                let said = number.1 ?? number.2 ?? number.3
                #expect(said.flatMap { Int($0) } == capacity, "\(text)")
            }
        }
    }

    @Test func `the homes can be read`() throws {
        for row in try rows("SELECT * FROM listing") {
            let rules: StayRules = try row.json("stay_rules")
            let houseRules: [String] = try row.json("house_rules")
            #expect(rules.minNights <= rules.maxNights && !houseRules.isEmpty)
            let prices: PriceRules = try row.json("prices")
            let facts = SearchFacts(prices: prices, rules: rules)
            #expect(facts.minNights == row["min_nights"])
            #expect(facts.nightlyComparable == row["nightly_comparable"])
        }
    }

    @Test func `Ana finds a stay to review, a trip ahead, a past one, a cancelled one`() throws {
        let trips = try rows(
            """
            SELECT booking.*, hosts.stars AS host_stars, hosts.published_at AS host_published,
                own.published_at AS own_published
            FROM booking JOIN user ON user.id = guest
                LEFT JOIN review AS hosts ON hosts.booking = booking.id AND hosts.side = 'host'
                LEFT JOIN review AS own ON own.booking = booking.id AND own.side = 'guest'
            WHERE email = 'demo@roost.example' ORDER BY check_in
            """
        )
        #expect(
            trips.map { $0["state"] as String }
                == ["completed", "completed", "confirmed", "cancelled_by_guest"]
        )
        try #require(trips.count == 4)
        #expect(
            trips[0]["own_published"] as Int? != nil && trips[0]["host_published"] as Int? != nil
        )
        #expect(trips[1]["host_stars"] == 5 && trips[1]["host_published"] as Int? == nil)
        #expect(trips[1]["own_published"] as Int? == nil)
        let ended: Int = trips[1]["check_out"]
        #expect(DemoMarketplaceTests.today.daysSinceEpoch - ended == 4)
        #expect((trips[3]["refunded"] as Int64) > 0)
        let homes = try count(
            """
            SELECT count(*) FROM listing JOIN user ON user.id = host
            WHERE email = 'demo@roost.example'
            """
        )
        #expect(homes == 4)
        let saved =
            "SELECT count(DISTINCT place) FROM wishlist_home JOIN listing ON listing = number"
        #expect(try count(saved) == 6)
        #expect(try count("SELECT count(*) FROM user WHERE password_hash IS NOT NULL") == 2)
    }

    @Test func `each of Ana's trips was talked about, after it was booked and before today`() throws
    {
        let of = "thread JOIN \"user\" ON \"user\".id = guest AND email = 'demo@roost.example'"
        #expect(try count("SELECT count(*) FROM \(of)") == 4)
        let said = "\(of) JOIN message ON message.thread = thread.id"
        #expect(try count("SELECT count(DISTINCT thread.id) FROM \(said)") == 4)
        let now = DemoMarketplaceTests.today.daysSinceEpoch * 86_400_000
        #expect(
            try count(
                "SELECT count(*) FROM \(said) WHERE sent_at NOT BETWEEN thread.created_at AND \(now)"
            )
                == 0
        )
        #expect(try count("SELECT count(*) FROM \(of) WHERE guest_read < last_number") == 0)
    }

    @Test func `a prepared marketplace is made once a day`() throws {
        let folder =
            NSTemporaryDirectory() + "roost-demo-test-\(ProcessInfo.processInfo.processIdentifier)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let market = DemoMarketplace(homes: 40, today: DemoMarketplaceTests.today)
        try market.prepare(at: folder + "/one.sqlite", cacheFolder: folder)
        try market.prepare(at: folder + "/two.sqlite", cacheFolder: folder)
        let one = FileManager.default.contents(atPath: folder + "/one.sqlite")
        #expect(one != nil && one == FileManager.default.contents(atPath: folder + "/two.sqlite"))
        let tomorrow = DemoMarketplace(homes: 40, today: DemoMarketplaceTests.today.adding(days: 1))
        try tomorrow.prepare(at: folder + "/two.sqlite", cacheFolder: folder)
        let cached = try FileManager.default.contentsOfDirectory(atPath: folder)
            .filter { $0.hasPrefix("demo-") }
        #expect(cached.count == 1)
    }
}
