internal import Marketplace

/// What a home costs, by its town, its size and its quality.
extension DemoHomes {
    func prices(
        of home: DemoHome,
        _ town: DemoTown,
        quality: Double,
        _ random: inout DemoRandom
    ) -> PriceRules {
        let currency = town.currency
        let rooms = home.bedrooms <= 1 ? 1.0 : 1 + 0.48 * Double(home.bedrooms - 1)
        let base = town.level * home.kind.price * rooms * DemoHomes.exponential(quality)
        func amount(_ dollars: Double) -> Money {
            DemoPrices.amount(dollars: dollars, currency)
        }
        var rules = PriceRules(base: amount(base))
        if random.chance(0.6) { rules.weekend = amount(base * (1.06 + 0.2 * random.unit())) }
        if random.chance(0.55) {
            rules.seasons = seasons(base, currency, town.center.latitude, &random)
        }
        rules.includedGuests = home.capacity
        if home.capacity > 2, random.chance(0.3) {
            rules.includedGuests = max(2, home.capacity / 2)
            rules.extraGuest = amount(base * 0.1)
        }
        discount(&rules, &random)
        rules.fees = fees(of: home, town, &random)
        rules.serviceFee = BasisPoints(1_400)
        rules.hostFee = BasisPoints(300)
        rules.taxes = DemoPrices.taxes(of: town)
        return rules
    }

    private func discount(_ rules: inout PriceRules, _ random: inout DemoRandom) {
        if random.chance(0.6) {
            rules.lengthDiscounts = [
                LengthDiscount(
                    nights: 7,
                    rate: BasisPoints(100 * random.pick([5, 8, 10, 10, 12, 15]))
                )
            ]
            if random.chance(0.7) {
                let rate = BasisPoints(100 * random.pick([20, 25, 30, 35, 40]))
                rules.lengthDiscounts.append(LengthDiscount(nights: 28, rate: rate))
            }
        }
        if random.chance(0.15) {
            rules.earlyBird = LeadDiscount(days: 60, rate: BasisPoints(1_000))
        }
        if random.chance(0.15) {
            rules.lastMinute = LeadDiscount(
                days: 3,
                rate: BasisPoints(random.pick([1_000, 1_500]))
            )
        }
    }

    private func fees(
        of home: DemoHome,
        _ town: DemoTown,
        _ random: inout DemoRandom
    ) -> [StayFee] {
        var fees: [StayFee] = []
        func add(_ kind: StayFee.Kind, _ dollars: Double) {
            let amount = DemoPrices.amount(dollars: dollars, town.currency)
            fees.append(StayFee(kind: kind, amount: amount))
        }
        let size = 0.8 + 0.25 * Double(home.bedrooms)
        if random.chance(home.homeType == .entireHome ? 0.88 : 0.3) {
            add(.cleaning, town.level * (0.28 + 0.2 * random.unit()) * size)
        }
        if random.chance(0.06) {
            add(.linen, town.level * 0.12 * size)
        }
        if home.amenities.contains(.petsAllowed), random.chance(0.4) {
            add(.pet, town.level * 0.25)
        }
        return fees
    }

    /// Summer and the turn of the year, this year's and the next one's.
    private func seasons(
        _ base: Double,
        _ currency: Currency,
        _ latitude: Double,
        _ random: inout DemoRandom
    ) -> [SeasonPrice] {
        let summer = DemoPrices.amount(dollars: base * (1.15 + 0.3 * random.unit()), currency)
        let holidays = DemoPrices.amount(dollars: base * (1.2 + 0.4 * random.unit()), currency)
        let months: (first: Int, last: Int) =
            latitude > 15 ? (6, 9) : latitude < -15 ? (12, 3) : (7, 9)
        var seasons: [SeasonPrice] = []
        for year in today.year...(today.year + 1) {
            let endYear = months.last < months.first ? year + 1 : year
            if let first = CivilDate(year: year, month: months.first, day: 15),
                let last = CivilDate(year: endYear, month: months.last, day: 1),
                let dates = DateRange(checkIn: first, checkOut: last)
            {
                seasons.append(SeasonPrice(name: "High season", dates: dates, nightly: summer))
            }
            if let first = CivilDate(year: year, month: 12, day: 23),
                let dates = DateRange(checkIn: first, nights: 11)
            {
                seasons.append(SeasonPrice(name: "Holidays", dates: dates, nightly: holidays))
            }
        }
        return seasons
    }
}
