import Canvas
import Marketplace
import Testing

@testable import Screens

@Suite struct AvailabilityScreenTests {
    static let listing = Samples.listing()
    static let from = Samples.today.adding(days: -1).firstOfMonth

    static func request(_ part: Int) -> Request {
        let first = from.firstOfMonth(adding: 4 * part)
        return .calendar(listing.card.id, from: first, to: first.firstOfMonth(adding: 4))
    }

    static func nights(_ part: Int, taken: [Int] = []) -> Payload {
        let first = from.firstOfMonth(adding: 4 * part)
        let end = first.firstOfMonth(adding: 4)
        return .calendar(
            Samples.calendar(
                listing,
                from: first,
                days: end.daysSinceEpoch - first.daysSinceEpoch,
                taken: taken.map { Samples.today.adding(days: $0) }
            )
        )
    }

    /// The screen opened on a calendar where these days from today are booked.
    private func driver(
        _ size: Size = .classic,
        stay: DateRange? = nil,
        taken: [Int] = []
    ) -> Driver {
        let criteria = SearchCriteria(stay: stay, guests: 2)
        var driver = Driver(world: Samples.world(size, criteria: criteria))
        driver.open(.availability(Self.listing))
        driver.answer(Self.request(0), Self.nights(0, taken: taken))
        return driver
    }

    private func screen(_ driver: Driver) throws -> AvailabilityScreen {
        try #require(driver.app.screen as? AvailabilityScreen)
    }

    @Test func `it asks for the visible months only, each part once`() {
        let criteria = SearchCriteria(guests: 2)
        var driver = Driver(world: Samples.world(criteria: criteria))
        #expect(driver.open(.availability(Self.listing)) == [.send(Self.request(0))])
        driver.answer(Self.request(0), Self.nights(0))
        #expect(driver.type(">>>").isEmpty)
        #expect(driver.type(">") == [.send(Self.request(1))])
        #expect(driver.type("<>").isEmpty)
    }

    @Test func `two picks make a stay for all screens`() throws {
        var driver = driver()
        driver.type(" lll")
        #expect(driver.text.contains("20–23 Apr 2027 (3 nights)"))
        driver.press(.enter)
        let stay = Samples.range(0, 3)
        #expect(try screen(driver).picker.stay == stay)
        #expect(driver.app.world.criteria.stay == stay)
        driver.press(.enter)
        #expect(driver.app.screen is BookScreen)
    }

    @Test func `the running total follows the cursor`() {
        var driver = driver()
        driver.type(" ll")
        let two = Pricing.price(
            stay: Samples.range(0, 2),
            guests: 2,
            bookedOn: Samples.today,
            rules: Samples.prices
        )
        #expect(driver.text.contains("\(two.total) total"))
        driver.type("l")
        #expect(!driver.text.contains("\(two.total) total"))
    }

    @Test func `a wall cannot be picked and says why`() throws {
        var driver = driver()
        driver.type(" l ")
        #expect(try screen(driver).picker.stay == nil)
        #expect(driver.text.contains("Stay at least 2 nights."))
    }

    @Test func `no stay reaches over a booked night`() throws {
        var driver = driver(taken: [4])
        driver.type(" llll")
        // Leaving on the morning of the booked night is legal.
        #expect(driver.text.contains("20–24 Apr 2027 (4 nights)"))
        driver.type("l ")
        #expect(try screen(driver).picker.stay == nil)
        #expect(driver.plain.contains("The night of Sat 24 Apr 2027 is booked."))
    }

    @Test func `a check-in without room for the shortest stay is a wall`() {
        var driver = driver(taken: [2])
        driver.type("l")
        let reason = "At least 2 nights, but: The night of Thu 22 Apr 2027 is booked."
        #expect(driver.plain.contains(reason))
    }

    @Test func `the cheapest nights of the year are one key away`() throws {
        var driver = driver()
        let effects = driver.type("m")
        #expect(effects.contains(.send(Self.request(1))))
        #expect(effects.contains(.send(Self.request(2))))
        let first = try #require(try screen(driver).picker.stay)
        #expect(first.nightCount == 3)
        #expect(first.nights.allSatisfy { $0.weekday != .friday && $0.weekday != .saturday })
        driver.type("+")
        #expect(try screen(driver).picker.stay?.nightCount == 4)
        driver.type("--")
        #expect(try screen(driver).picker.stay?.nightCount == 2)
    }

    @Test func `the calendar's failure says what to do`() {
        var driver = Driver(world: Samples.world())
        driver.open(.availability(Self.listing))
        driver.fail(Self.request(0), .offline("The server is not reached."))
        #expect(driver.plain.contains("! The server is not reached. R tries again."))
        #expect(driver.type("R") == [.send(Self.request(0))])
    }

    @Test func `offline the calendar stays with its age`() {
        var driver = driver()
        driver.act(.connection(.offline(since: driver.now)))
        driver.wait(.seconds(7_200))
        #expect(driver.plain.contains("as of 12:00 UTC · 2 h ago"))
        driver.type(" lll")
        #expect(driver.text.contains("(3 nights)"))
    }

    @Test(arguments: [3, 11, 2_027] as [UInt64])
    func `what looks free can be booked, what does not cannot`(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let taken = (0..<12).map { _ in Int.random(in: 0..<90, using: &random) }
        let rules = StayRules(
            minNights: Int.random(in: 1...4, using: &random),
            maxNights: 14,
            arrivalDays: [.saturday, .monday, .thursday],
            departureDays: [.sunday, .friday, .monday, .wednesday]
        )
        let listing = Samples.listing(stayRules: rules)
        let days = Set(taken).map { Samples.today.adding(days: $0) }
        let calendar = Samples.calendar(listing, from: Samples.today, days: 120, taken: days)
        for start in 0..<40 {
            var picker = StayPicker(stay: nil, today: Samples.today)
            picker.move(to: Samples.today.adding(days: start))
            picker.pick()
            for nights in 1...20 {
                let stay = Samples.range(start, nights)
                picker.move(to: stay.checkOut)
                let looks = DayLooks(
                    calendar,
                    rules: rules,
                    picker: picker,
                    today: Samples.today
                )
                let refusal = Availability.refusal(
                    of: stay,
                    guests: 1,
                    capacity: 2,
                    in: calendar,
                    rules: rules
                )
                var isFree = false
                if case .free = looks.verdict(stay.checkOut) { isFree = true }
                #expect(isFree == (refusal == nil), "seed \(seed): \(stay)")
            }
        }
    }
}
