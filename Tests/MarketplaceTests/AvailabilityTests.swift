import Marketplace
import Testing

@Suite struct AvailabilityTests {
    @Test func `the first status that applies is shown`() throws {
        let day = try date("2027-05-10")
        let order: [(NightFacts, NightStatus)] = [
            (.booked, .booked), (.held, .held), (.blocked, .blocked), (.external, .external),
        ]
        for raw in UInt8(1)...15 {
            let facts = NightFacts(rawValue: raw)
            let expected = order.first { facts.contains($0.0) }?.1
            let rules = StayRules(windowDays: 3, preparationNights: 1)
            let (status, reason) = Availability.nightStatus(
                on: day,
                rules: rules,
                today: try date("2027-05-01"),
                minute: 0
            ) { $0 == day ? facts : .booked }
            #expect(status == expected)
            #expect(reason != nil)
        }
    }

    @Test func `preparation beats the rules, and only stays ask for it`() throws {
        let day = try date("2027-05-10")
        let rules = StayRules(windowDays: 3, preparationNights: 2)
        func status(_ neighbour: NightFacts, at distance: Int) throws -> NightStatus {
            Availability.nightStatus(
                on: day,
                rules: rules,
                today: try date("2027-05-01"),
                minute: 0
            ) { $0 == day.adding(days: distance) ? neighbour : [] }.status
        }
        #expect(try status(.booked, at: 2) == .preparation)
        #expect(try status(.held, at: -2) == .preparation)
        #expect(try status(.held, at: 3) == .rule)
        #expect(try status(.blocked, at: 1) == .rule)
        #expect(try status(.external, at: -1) == .rule)
    }

    @Test func `notice, cut-off and window close nights by rule`() throws {
        let today = try date("2027-05-01")
        func reason(_ offset: Int, _ rules: StayRules, minute: Int = 0) -> String? {
            Availability.nightStatus(
                on: today.adding(days: offset),
                rules: rules,
                today: today,
                minute: minute
            ) { _ in [] }.reason
        }
        #expect(reason(-1, StayRules()) == "in the past")
        #expect(reason(0, StayRules(), minute: 18 * 60 - 1) == nil)
        #expect(reason(0, StayRules(), minute: 18 * 60) == "too late to book for today")
        #expect(reason(0, StayRules(noticeDays: 1)) == "the host needs one day's notice")
        #expect(reason(1, StayRules(noticeDays: 2)) == "the host needs 2 days' notice")
        #expect(reason(2, StayRules(noticeDays: 2)) == nil)
        #expect(reason(30, StayRules(windowDays: 30)) == nil)
        #expect(reason(31, StayRules(windowDays: 30)) == "more than 30 days ahead")
        #expect(reason(731, StayRules(windowDays: 9_999)) == "more than 730 days ahead")
    }

    @Test func `every reason against a stay is told`() throws {
        let today = try date("2027-05-01")
        let home = Home(
            StayRules(
                minNights: 2,
                maxNights: 9,
                noticeDays: 1,
                windowDays: 20,
                preparationNights: 1,
                arrivalDays: [.monday, .saturday, .sunday],
                departureDays: [.monday, .saturday, .sunday],
                minNightsByArrival: [.saturday: 7]
            ),
            facts: [try date("2027-05-13"): .booked],
            today: today
        )
        func refusal(_ checkIn: String, _ nights: Int, guests: Int = 2) throws -> StayRefusal? {
            home.refusal(try stay(checkIn, nights: nights), guests: guests)
        }
        #expect(try refusal("2027-05-08", 1, guests: 0) == .noGuests)
        #expect(try refusal("2027-05-08", 1, guests: 5) == .tooManyGuests(capacity: 4))
        #expect(try refusal("2027-05-01", 1) == .tooSoon(earliest: date("2027-05-02")))
        #expect(try refusal("2027-05-24", 1) == .tooFarAhead(latest: date("2027-05-21")))
        #expect(try refusal("2027-05-04", 2) == .noArrival(on: .tuesday))
        #expect(try refusal("2027-05-08", 2) == .tooShort(min: 7))
        #expect(try refusal("2027-05-09", 1) == .tooShort(min: 2))
        #expect(try refusal("2027-05-02", 10) == .tooLong(max: 9))
        #expect(try refusal("2027-05-10", 2) == .noDeparture(on: .wednesday))
        #expect(try refusal("2027-05-10", 3) == .preparation(night: date("2027-05-12")))
        #expect(try refusal("2027-05-02", 7) == nil)
        let other = Home(StayRules(), facts: [try date("2027-05-03"): .held], today: today)
        let taken = StayRefusal.taken(night: try date("2027-05-03"), status: .held)
        #expect(other.refusal(try stay("2027-05-02", nights: 3)) == taken)
        #expect(taken.sentence == "The night of Mon 3 May 2027 is held while a guest pays.")
        let unknown = other.refusal(try stay("2027-07-09", nights: 5))
        #expect(unknown == .unknown(night: try date("2027-07-10")))
    }

    @Test func `preparation is asked for even where the calendar does not show it`() throws {
        let today = try date("2027-05-01")
        let booked = try date("2027-05-10")
        let shown = Home(StayRules(), facts: [booked: .booked], today: today).calendar
        func refusal(_ stay: DateRange) -> StayRefusal? {
            Availability.refusal(
                of: stay,
                guests: 1,
                capacity: 1,
                in: shown,
                rules: StayRules(preparationNights: 2)
            )
        }
        let besides = StayRefusal.preparation(night: booked)
        #expect(refusal(try stay("2027-05-07", nights: 2)) == besides)
        #expect(refusal(try stay("2027-05-06", nights: 2)) == nil)
        #expect(refusal(try stay("2027-05-12", nights: 2)) == besides)
        #expect(refusal(try stay("2027-05-13", nights: 2)) == nil)
    }

    @Test func `the cheapest stay is found, the earliest of equals`() throws {
        var prices = PriceRules(base: euros(10_000))
        for day in ["2027-05-10", "2027-05-11", "2027-05-20", "2027-05-21"] {
            prices.overrides[try date(day)] = euros(5_000)
        }
        func cheapest(_ facts: [CivilDate: NightFacts], nights: Int = 2) throws -> DateRange? {
            let today = try date("2027-05-01")
            let calendar = Home(StayRules(), facts: facts, today: today).calendar
            return Pricing.cheapest(
                nights: nights,
                guests: 2,
                in: calendar,
                rules: prices,
                stayRules: StayRules(),
                today: calendar.today
            )
        }
        #expect(try cheapest([:]) == stay("2027-05-10", nights: 2))
        let taken = [try date("2027-05-11"): NightFacts.booked]
        #expect(try cheapest(taken) == stay("2027-05-20", nights: 2))
        #expect(try cheapest([:], nights: 32) == nil)
        #expect(try cheapest([:], nights: 0) == nil)
    }

    @Test func `a stay that can be booked crosses no night that is not open`() throws {
        var bookable = 0
        for seed in Seeds.all {
            var random = SplitMix64(seed: seed)
            let rules = StayRules(
                minNights: random.int(1...3),
                noticeDays: random.int(0...2),
                windowDays: random.int(10...60),
                preparationNights: random.int(0...2)
            )
            let today = random.date()
            var stays: Set<CivilDate> = []
            var facts: [CivilDate: NightFacts] = [:]
            for offset in -3...63 where random.once(in: 8) {
                let day = today.adding(days: offset)
                facts[day] = NightFacts(rawValue: UInt8(random.int(1...15)))
                if facts[day]?.isDisjoint(with: .stays) == false { stays.insert(day) }
            }
            let home = Home(rules, facts: facts, today: today)
            for _ in 0..<20 {
                let first = today.adding(days: random.int(0...50))
                let stay = try random.stay(from: first, longest: 6)
                guard home.refusal(stay) == nil else { continue }
                bookable += 1
                let nights = stay.nights.map { home.calendar.night($0)?.status }
                #expect(nights.allSatisfy { $0 == .open }, "seed \(seed): \(stay)")
                #expect(stay.nights.allSatisfy { facts[$0] == nil }, "seed \(seed): \(stay)")
                for distance in 0..<rules.preparationNights {
                    let neighbours = [
                        stay.checkOut.adding(days: distance),
                        stay.checkIn.adding(days: -1 - distance),
                    ]
                    #expect(stays.isDisjoint(with: neighbours), "seed \(seed): \(stay)")
                }
            }
        }
        #expect(bookable > 1_000)
    }

    @Test func `what is free instead begins nearest, of the same length, and never overlaps`()
        throws
    {
        let today = try date("2027-04-20")
        let stay = try #require(DateRange(checkIn: try date("2027-05-01"), nights: 3))
        let taken = try ["2027-05-01", "2027-05-02", "2027-05-06"].map { try date($0) }
        let calendar = Availability.calendar(
            of: .sample,
            from: today,
            days: 30,
            facts: Dictionary(uniqueKeysWithValues: taken.map { ($0, NightFacts.booked) }),
            prices: PriceRules(base: euros(100_00)),
            rules: StayRules(minNights: 2),
            today: today,
            minute: 0
        )
        let free = Availability.nearest(
            to: stay,
            guests: 2,
            capacity: 2,
            in: calendar,
            rules: StayRules(minNights: 2)
        )
        let starts = try ["2027-05-03", "2027-04-28", "2027-05-07"].map { try date($0) }
        #expect(free.prefix(3).map(\.checkIn) == starts)
        #expect(free.allSatisfy { $0.nightCount == 3 })
        for (index, one) in free.enumerated() {
            for other in free[(index + 1)...] {
                #expect(one.checkOut <= other.checkIn || other.checkOut <= one.checkIn)
            }
        }
        let crowd = Availability.nearest(
            to: stay,
            guests: 3,
            capacity: 2,
            in: calendar,
            rules: StayRules(minNights: 2)
        )
        #expect(crowd.isEmpty)
    }
}

/// A home for four with its calendar of 70 nights.
private struct Home {
    let rules: StayRules
    let calendar: ListingCalendar

    init(_ rules: StayRules, facts: [CivilDate: NightFacts], today: CivilDate) {
        self.rules = rules
        calendar = Availability.calendar(
            of: .sample,
            from: today,
            days: 70,
            facts: facts,
            prices: PriceRules(base: euros(10_000)),
            rules: rules,
            today: today,
            minute: 0
        )
    }

    func refusal(_ stay: DateRange, guests: Int = 2) -> StayRefusal? {
        Availability.refusal(of: stay, guests: guests, capacity: 4, in: calendar, rules: rules)
    }
}
