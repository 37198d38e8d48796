internal import Marketplace

/// What homes cost, in the money of their country.
enum DemoPrices {
    private static let priced: Set<String> = [
        "EUR", "USD", "GBP", "JPY", "KRW", "INR", "VND", "BRL", "CAD", "AUD", "MXN", "NZD", "ILS",
        "TRY", "PHP", "THB", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "RON", "CNY", "HKD",
        "TWD", "SGD", "MYR", "IDR", "ZAR", "EGP", "MAD", "KES", "AED", "SAR", "KWD", "BHD", "OMR",
        "JOD", "TND", "CLP", "COP", "PEN", "ISK", "GEL", "LKR", "NPR", "PKR", "BDT",
    ]

    /// The currency of this code where hosts price in it, else the US dollar.
    static func currency(_ code: String) -> Currency {
        guard priced.contains(code) else { return .dollar }
        return Currency(code) ?? .dollar
    }

    /// An amount of US dollars in another currency, rounded as people round prices.
    static func amount(dollars: Double, _ currency: Currency) -> Money {
        let million = Money(minorUnits: 1_000_000 * scale(currency), currency: currency)
        let unitsPerEuro = 1e8 / Double(ApproximateRates.euroCents(of: million))
        let units = dollars / 1.08 * unitsPerEuro
        let step = units < 60 ? 1.0 : units < 300 ? 2 : magnitude(units) / 20
        let rounded = max(1, (units / step).rounded()) * step
        return Money(minorUnits: Int64(rounded) * scale(currency), currency: currency)
    }

    private static func scale(_ currency: Currency) -> Int64 {
        (0..<currency.exponent).reduce(1) { scale, _ in scale * 10 }
    }

    private static func magnitude(_ value: Double) -> Double {
        var power = 1.0
        while power * 10 <= value { power *= 10 }
        return power
    }

    /// What the town or its country asks of guests.
    static func taxes(of town: DemoTown) -> [Tax] {
        guard let tax = byPlace[town.name + town.countryCode] ?? byPlace[town.countryCode] else {
            return []
        }
        if tax.percent > 0 {
            return [Tax(name: tax.name, rate: .percent(BasisPoints(tax.percent)))]
        }
        let amount = Money(minorUnits: tax.amount, currency: town.currency)
        return [Tax(name: tax.name, rate: .perGuestNight(amount, nightCap: tax.cap))]
    }

    private struct Rate {
        var name: String
        var percent = 0
        var amount: Int64 = 0
        var cap: Int?
    }

    private static let byPlace: [String: Rate] = [
        "LisbonPT": Rate(name: "City tax", amount: 400, cap: 7),
        "PortoPT": Rate(name: "City tax", amount: 300, cap: 7),
        "BarcelonaES": Rate(name: "Tourist tax", amount: 625, cap: 7),
        "ParisFR": Rate(name: "Tourist tax", amount: 575),
        "FR": Rate(name: "Tourist tax", amount: 310),
        "RomeIT": Rate(name: "City tax", amount: 600, cap: 10),
        "FlorenceIT": Rate(name: "City tax", amount: 550, cap: 7),
        "IT": Rate(name: "City tax", amount: 350, cap: 10),
        "AmsterdamNL": Rate(name: "Tourist tax", percent: 1_250),
        "BE": Rate(name: "City tax", amount: 350),
        "BerlinDE": Rate(name: "City tax", percent: 750),
        "AT": Rate(name: "Local tax", percent: 320),
        "CZ": Rate(name: "Local fee", amount: 5_000, cap: 60),
        "HU": Rate(name: "Tourist tax", percent: 400),
        "GR": Rate(name: "Climate levy", amount: 150),
        "HR": Rate(name: "Sojourn tax", amount: 170),
        "EdinburghGB": Rate(name: "Visitor levy", percent: 500),
        "IS": Rate(name: "VAT", percent: 1_100),
        "New York CityUS": Rate(name: "Occupancy taxes", percent: 1_475),
        "San FranciscoUS": Rate(name: "Occupancy tax", percent: 1_400),
        "ChicagoUS": Rate(name: "Accommodations tax", percent: 1_740),
        "New OrleansUS": Rate(name: "Occupancy tax", percent: 1_220),
        "Los AngelesUS": Rate(name: "Occupancy tax", percent: 1_400),
        "US": Rate(name: "Occupancy tax", percent: 1_200),
        "MontréalCA": Rate(name: "Taxes", percent: 1_850),
        "VancouverCA": Rate(name: "Taxes", percent: 1_600),
        "MX": Rate(name: "VAT and lodging tax", percent: 1_950),
        "JP": Rate(name: "Accommodation tax", amount: 200),
        "AE": Rate(name: "Tourism dirham", amount: 1_500, cap: 30),
        "OM": Rate(name: "Tourism tax", percent: 400),
        "JO": Rate(name: "Sales tax", percent: 800),
        "TN": Rate(name: "Stay tax", amount: 3_000, cap: 9),
        "TH": Rate(name: "VAT", percent: 700),
        "ID": Rate(name: "Hotel tax", percent: 1_000),
        "IN": Rate(name: "GST", percent: 1_200),
        "NZ": Rate(name: "GST", percent: 1_500),
        "BR": Rate(name: "Service tax", percent: 500),
        "MA": Rate(name: "Tourist tax", amount: 2_500),
    ]
}
