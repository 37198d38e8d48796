import Marketplace
import Testing

@Suite struct HostRulesTests {
    @Test func `a pin is 150 to 500 metres away, and always the same`() {
        for seed in Seeds.all {
            var random = SplitMix64(seed: seed)
            let home = Coordinate(
                latitude: Double(random.int(-8_900...8_900)) / 100,
                longitude: Double(random.int(-18_000...18_000)) / 100
            )
            let secret = random.next()
            let pin = FuzzedPin.pin(of: home, seed: secret)
            #expect((149.9...500.1).contains(home.meters(to: pin)), "seed \(seed): \(pin)")
            #expect((-180...180).contains(pin.longitude), "seed \(seed): \(pin)")
            #expect(pin == FuzzedPin.pin(of: home, seed: secret), "seed \(seed)")
            #expect(pin != FuzzedPin.pin(of: home, seed: secret &+ 1), "seed \(seed)")
        }
    }

    @Test func `a circle lies in its box, also across the antimeridian`() throws {
        for seed in Seeds.all {
            var random = SplitMix64(seed: seed)
            let center = Coordinate(
                latitude: Double(random.int(-9_000...9_000)) / 100,
                longitude: Double(random.int(-18_000...18_000)) / 100
            )
            let circle = try #require(
                GeoCircle(center: center, radiusMeters: random.int(1_000...500_000))
            )
            let near = FuzzedPin.pin(of: center, seed: random.next())
            #expect(circle.contains(near), "seed \(seed)")
            #expect(circle.box.contains(near), "seed \(seed): \(near) in \(circle.box)")
        }
    }

    @Test func `applying the edits of a home one by one gives the edited home`() {
        for seed in Seeds.all {
            var random = SplitMix64(seed: seed)
            let old = random.listingDraft()
            let newer = random.listingDraft()
            let edits = old.edits(to: newer)
            let stepwise = edits.reduce(old) { $0.applying($1.to) }
            #expect(stepwise == old.applying(newer), "seed \(seed)")
            #expect(stepwise.edits(to: newer).isEmpty, "seed \(seed)")
            #expect(edits.allSatisfy { $0.from != $0.to }, "seed \(seed)")
            #expect(old.conflicts(mine: newer, theirs: newer).isEmpty, "seed \(seed)")
        }
    }

    @Test func `a draft that took one part says that part and no other`() {
        let whole = ListingDraft(
            title: "Loft",
            description: "High up",
            neighbourhood: "Alfama",
            city: "Lisbon",
            countryCode: "PT",
            location: Coordinate(latitude: 38.7, longitude: -9.1),
            address: "Rua 1",
            homeType: .entireHome,
            capacity: 2,
            bedrooms: 0,
            beds: 0,
            bathrooms: 0,
            amenities: [],
            houseRules: [],
            isInstant: false,
            timeZone: "Europe/Lisbon",
            checkInFrom: 0,
            checkOutBy: 0,
            policy: .firm,
            prices: PriceRules(base: euros(1)),
            stayRules: StayRules()
        )
        for field in ListingField.allCases {
            var only = ListingDraft()
            only.take(field, of: whole)
            #expect(ListingField.allCases.filter(only.has) == [field])
        }
    }

    @Test func `an empty draft lacks what guests need, each part by its name`() {
        let missing = ListingDraft().publishingProblems(guide: nil).map(\.pointer)
        #expect(ListingDraft().problems.isEmpty)
        #expect(missing.contains("/title") && missing.contains("/prices"))
        #expect(missing.contains("/guide/check_in"))
        #expect(!missing.contains("/house_rules"))
        #expect(ListingDraft(capacity: 51).problems.map(\.pointer) == ["/capacity"])
        #expect(ListingDraft(title: "  ").problems.map(\.pointer) == ["/title"])
    }

    @Test func `an edit never touches a night that a stay holds`() {
        for seed in Seeds.all {
            var random = SplitMix64(seed: seed)
            let today = random.date()
            let night = EditableNight(
                date: today.adding(days: random.int(-3...30)),
                facts: NightFacts(rawValue: UInt8(random.int(0...31))),
                price: random.bool() ? euros(Int64(random.int(1...9_000))) : nil
            )
            let change = NightChange(
                isOpen: random.bool() ? random.bool() : nil,
                price: random.bool() ? euros(Int64(random.int(1...9_000))) : nil,
                clearsPrice: random.bool() ? true : nil,
                minNights: random.bool() ? random.int(1...7) : nil
            )
            let outcome = NightEdits.outcome(
                of: change,
                on: night,
                today: today,
                currency: .euro
            )
            let after = night.applying(change)
            if outcome == .applied {
                #expect(night.facts.isDisjoint(with: .stays), "seed \(seed)")
                #expect(after != night, "seed \(seed)")
                let again = NightEdits.outcome(
                    of: change,
                    on: after,
                    today: today,
                    currency: .euro
                )
                #expect(again == .unchanged, "seed \(seed)")
            }
            if outcome == .unchanged { #expect(after == night, "seed \(seed)") }
        }
    }

    @Test func `every order of the same reports about a payment ends in the same state`() {
        for seed in Seeds.all {
            var random = SplitMix64(seed: seed)
            let reports = (0..<random.int(1...8)).compactMap { _ in
                Payment.State.allCases.randomElement(using: &random)
            }
            func end(_ reports: [Payment.State]) -> Payment.State {
                reports.reduce(.created) { PaymentMachine.state($0, reported: $1) }
            }
            #expect(end(reports) == end(reports.shuffled(using: &random)), "seed \(seed)")
            #expect(end(reports) == end(reports + reports), "seed \(seed)")
            var rank = 0
            for count in reports.indices {
                let next = PaymentMachine.rank(of: end(Array(reports.prefix(count + 1))))
                #expect(next >= rank, "seed \(seed)")
                rank = next
            }
        }
    }

    @Test func `what we order of a payment always raises its rank`() {
        for state in Payment.State.allCases {
            for next in PaymentMachine.successors(of: state) {
                #expect(PaymentMachine.rank(of: next) > PaymentMachine.rank(of: state))
            }
        }
    }

    @Test func `the more specific rule says how long a stay must be`() throws {
        let summer = try stay("2027-07-01", nights: 62)
        let rules = StayRules(
            minNights: 1,
            minNightsByArrival: [.friday: 2],
            seasons: [SeasonStay(name: "Summer", dates: summer, minNights: 5, maxNights: 14)],
            minNightsByDate: [try date("2027-07-02"): 7]
        )
        #expect(try rules.minNights(arriving: date("2027-06-01")) == 1)
        #expect(try rules.minNights(arriving: date("2027-06-04")) == 2)
        #expect(try rules.minNights(arriving: date("2027-07-09")) == 5)
        #expect(try rules.minNights(arriving: date("2027-07-02")) == 7)
        #expect(try rules.maxNights(arriving: date("2027-07-02")) == 14)
        #expect(try rules.maxNights(arriving: date("2027-06-02")) == 31)
    }

    @Test func `free dates offer every stay that would do, and none in the past`() throws {
        let wanted = try stay("2027-06-10", nights: 3)
        let today = try date("2027-06-09")
        let around = DateFlexibility.days(2).stays(around: wanted, today: today)
        #expect(around.map(\.checkIn.day) == [10, 9, 11, 12])
        #expect(around.allSatisfy { $0.nightCount == 3 })
        let weekends = DateFlexibility.weekend(of: try date("2027-06-01"))
            .stays(around: nil, today: today)
        #expect(weekends.map(\.checkIn.day) == [11, 18, 25])
        let month = DateFlexibility.month(try date("2027-07-01"), nights: 4)
        #expect(month.stays(around: nil, today: today).count == 31)
    }

    @Test func `a home is published, sleeps, wakes and is taken down`() {
        #expect(ListingMachine.allowedEvents(in: .draft) == [.publish, .delete])
        #expect(ListingMachine.allowedEvents(in: .published) == [.snooze, .unlist])
        #expect(ListingMachine.allowedEvents(in: .snoozed) == [.publish, .snooze, .unlist])
        #expect(ListingMachine.allowedEvents(in: .unlisted) == [.publish, .delete])
        #expect(ListingMachine.state(after: .wake, from: .snoozed) == .published)
        #expect(ListingMachine.state(after: .wake, from: .unlisted) == nil)
    }

    @Test func `a badge needs stays, answers, few cancellations and stars`() throws {
        var record = HostRecord(
            stays: 10,
            nights: 30,
            responseRate: BasisPoints(9_000),
            cancellations: 0,
            rating: Rating(hundredths: 480, count: 8)
        )
        #expect(SuperhostBadge.isEarned(by: record))
        record.cancellations = 1
        #expect(!SuperhostBadge.isEarned(by: record))
        record.stays = 99
        #expect(SuperhostBadge.isEarned(by: record))
        record.rating?.hundredths = 479
        #expect(!SuperhostBadge.isEarned(by: record))
        let quarter = try SuperhostBadge.assessment(on: date("2027-08-31"))
        #expect(quarter.description == "2027-07-01")
    }
}

extension SplitMix64 {
    fileprivate mutating func listingDraft() -> ListingDraft {
        var draft = ListingDraft()
        if bool() { draft.title = "Home \(int(0...2))" }
        if bool() { draft.capacity = int(1...3) }
        if bool() { draft.amenities = bool() ? [.wifi] : [.pool, .wifi] }
        if bool() { draft.isInstant = bool() }
        if bool() { draft.prices = PriceRules(base: euros(Int64(int(1...3)))) }
        if bool() { draft.stayRules = StayRules(minNights: int(1...2)) }
        if bool() { draft.location = Coordinate(latitude: Double(int(0...2)), longitude: 1) }
        return draft
    }
}
