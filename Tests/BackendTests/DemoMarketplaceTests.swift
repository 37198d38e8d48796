import Foundation
import GRDB
import Marketplace
import Testing
import Wire

@testable import Backend

/// The demo marketplace keeps every promise that the schema and the rules make.
@Suite(.serialized)
struct DemoMarketplaceTests: DemoMarketReader {
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
        let first = try digest(DemoMarket.make(homes: 60, seed: 3))
        #expect(try digest(DemoMarket.make(homes: 60, seed: 3)) == first)
        #expect(try digest(DemoMarket.make(homes: 60, seed: 4)) != first)
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
        let queue = try #require(DemoMarket.queue)
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
        let queue = try #require(DemoMarket.queue)
        let sql = "SELECT listing, word, bits FROM listing_bits ORDER BY listing, word"
        let made = try rows(sql)
        try queue.write { db in
            for number in 1...240 { try NightBits.rebuild(listing: Int64(number), in: seam(db)) }
        }
        #expect(try rows(sql).map(\.values) == made.map(\.values))
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
        let queue = try DemoMarket.make(
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

    @Test func `homes that people share are small and say so`() throws {
        let homes = try rows(
            "SELECT number, capacity, bedrooms FROM listing WHERE home_type = 'shared_room'"
        )
        for home in homes {
            #expect(home["capacity"] == 1 && home["bedrooms"] == 1)
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

    @Test func `a prepared marketplace is made once a day`() throws {
        let folder =
            NSTemporaryDirectory() + "roost-demo-test-\(ProcessInfo.processInfo.processIdentifier)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let market = DemoMarketplace(homes: 40, today: DemoMarket.today)
        try market.prepare(at: folder + "/one.sqlite", cacheFolder: folder)
        try market.prepare(at: folder + "/two.sqlite", cacheFolder: folder)
        let one = FileManager.default.contents(atPath: folder + "/one.sqlite")
        #expect(one != nil && one == FileManager.default.contents(atPath: folder + "/two.sqlite"))
        let tomorrow = DemoMarketplace(homes: 40, today: DemoMarket.today.adding(days: 1))
        try tomorrow.prepare(at: folder + "/two.sqlite", cacheFolder: folder)
        let cached = try FileManager.default.contentsOfDirectory(atPath: folder)
            .filter { $0.hasPrefix("demo-") }
        #expect(cached.count == 1)
    }
}
