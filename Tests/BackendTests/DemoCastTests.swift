import Marketplace
import Testing
import Wire

@testable import Backend

/// What the people of the demo marketplace find when they log in.
@Suite(.serialized)
struct DemoCastTests: DemoMarketReader {
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
        #expect(DemoMarket.today.daysSinceEpoch - ended == 4)
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
        let now = DemoMarket.today.daysSinceEpoch * 86_400_000
        #expect(
            try count(
                "SELECT count(*) FROM \(said) WHERE sent_at NOT BETWEEN thread.created_at AND \(now)"
            )
                == 0
        )
        #expect(try count("SELECT count(*) FROM \(of) WHERE guest_read < last_number") == 0)
    }
}
