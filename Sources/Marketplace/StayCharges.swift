/// Every amount of a stay's price, before it is written down as lines.
///
/// The total is the sum of what ``lines`` shows, by construction: both add up the same amounts.
struct StayCharges {
    let nights: [NightPrice]
    let service: Money
    let total: Money
    let beforeTax: Money
    let hostPayout: Money

    private let guests: Int
    private let extraGuests: Int
    private let extraPerNight: Money
    private let discount: Money
    private let discountLabel: String?
    private let fees: [StayFee]
    private let taxes: [TaxCharge]

    /// `offer` takes the place of what all nights with discounts would cost.
    init(
        stay: DateRange,
        guests: Int,
        today: CivilDate,
        rules: PriceRules,
        withPets: Bool,
        childAges: [Int] = [],
        offer: Money? = nil
    ) {
        let currency = rules.base.currency
        self.guests = guests
        extraGuests = max(0, guests - rules.includedGuests)
        extraPerNight = (rules.extraGuest ?? .zero(currency)) * extraGuests
        let discountRule =
            offer == nil ? DiscountRule.best(for: stay, bookedOn: today, rules: rules) : nil
        let ruled = StayCharges.nights(
            of: stay,
            rules: rules,
            extraPerNight: extraPerNight,
            rate: discountRule?.rate ?? .zero
        )
        nights = offer.map { StayCharges.nights(ruled, for: $0) } ?? ruled
        discountLabel = offer == nil ? discountRule?.label : "Special offer"
        fees = rules.fees.filter { !$0.amount.isZero && ($0.kind != .pet || withPets) }
        discount = nights.lazy.map(\.discount).sum(in: currency)

        let nightSum = nights.lazy.map(\.price).sum(in: currency)
        let owedToHost = nightSum + discount + fees.lazy.map(\.amount).sum(in: currency)
        service = owedToHost.share(rules.serviceFee)
        taxes = rules.taxes.map {
            TaxCharge(
                $0,
                on: owedToHost,
                guests: guests,
                childAges: childAges,
                nights: stay.nightCount
            )
        }
        let included = taxes.lazy.compactMap(\.line.included).sum(in: currency)
        let earned = owedToHost - included
        beforeTax = earned + service
        total = owedToHost + service + taxes.lazy.map(\.amount).sum(in: currency)
        hostPayout = earned - earned.share(rules.hostFee)
    }

    /// The lines in the order in which they are shown; nothing costs nothing and gets no line.
    var lines: [QuoteLine] {
        nightLines + [extraLine, discountLine].compactMap(\.self) + feeLines
            + [serviceLine].compactMap(\.self)
            + taxes.filter { !$0.isNothing }.map(\.line)
    }

    /// One line for all nights of the same price, in the order of their first night.
    private var nightLines: [QuoteLine] {
        var groups: [(unit: Money, count: Int)] = []
        for night in nights {
            let unit = night.price - extraPerNight
            if let index = groups.firstIndex(where: { $0.unit == unit }) {
                groups[index].count += 1
            } else {
                groups.append((unit, 1))
            }
        }
        return groups.map { group in
            QuoteLine(
                kind: .nights,
                label: "\(StayCharges.counted(group.count, "night")) × \(group.unit)",
                quantity: group.count,
                unit: group.unit,
                amount: group.unit * group.count
            )
        }
    }

    private var extraLine: QuoteLine? {
        guard !extraPerNight.isZero else { return nil }
        let people = StayCharges.counted(extraGuests, "extra guest")
        return QuoteLine(
            kind: .extraGuests,
            label: "\(people) × \(StayCharges.counted(nights.count, "night"))",
            quantity: nights.count,
            unit: extraPerNight,
            amount: extraPerNight * nights.count
        )
    }

    private var discountLine: QuoteLine? {
        guard let discountLabel, !discount.isZero else { return nil }
        return QuoteLine(kind: .discount, label: discountLabel, amount: discount)
    }

    private var feeLines: [QuoteLine] {
        fees.map { QuoteLine(kind: $0.kind.line, label: $0.kind.label, amount: $0.amount) }
    }

    private var serviceLine: QuoteLine? {
        guard !service.isZero else { return nil }
        return QuoteLine(kind: .service, label: "Service fee", amount: service)
    }

    private static func nights(
        of stay: DateRange,
        rules: PriceRules,
        extraPerNight: Money,
        rate: BasisPoints
    ) -> [NightPrice] {
        stay.nights.map { date in
            let (nightly, source) = Pricing.nightly(on: date, rules: rules)
            let price = nightly + extraPerNight
            let discount = price.share(rate).negated
            return NightPrice(date: date, source: source, price: price, discount: discount)
        }
    }

    /// The nights so discounted that they cost `offer` in all; each bears its share of it.
    private static func nights(_ nights: [NightPrice], for offer: Money) -> [NightPrice] {
        let prices = nights.map(\.price.minorUnits)
        let discount = offer - nights.lazy.map(\.price).sum(in: offer.currency)
        guard discount.isNegative else { return nights }
        return zip(nights, discount.split(by: prices)).map { night, part in
            NightPrice(date: night.date, source: night.source, price: night.price, discount: part)
        }
    }

    private static func counted(_ count: Int, _ noun: String) -> String {
        count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
    }
}

/// What one tax comes to: one rounded line.
private struct TaxCharge {
    let line: QuoteLine

    var amount: Money { line.amount }
    var isNothing: Bool { line.amount.isZero && line.included?.isZero ?? true }

    /// A tax in percent is on `base`: nights and fees, less discounts, without the service fee.
    ///
    /// One that the prices contain is the part of `base` that leaves rate × rest: 21 of 121 at 21 %.
    init(_ tax: Tax, on base: Money, guests: Int, childAges: [Int], nights: Int) {
        let isIncluded = tax.isIncluded ?? false
        let charge: Money
        var quantity = 1
        var unit: Money?
        switch tax.rate {
        case .percent(let rate):
            charge =
                isIncluded
                ? base.split(by: [Int64(rate.value), 10_000])[0] : base.share(rate)
        case .perGuestNight(let amount, let nightCap):
            let exempt = childAges.count { $0 < tax.exemptBelowAge ?? 0 }
            quantity = max(0, guests - exempt) * min(nights, nightCap ?? nights)
            unit = amount
            charge = isIncluded ? TaxCharge.smaller(amount * quantity, base) : amount * quantity
        }
        line = QuoteLine(
            kind: .tax,
            label: isIncluded ? "\(tax.name), included" : tax.name,
            quantity: quantity,
            unit: unit,
            amount: isIncluded ? .zero(base.currency) : charge,
            included: isIncluded ? charge : nil
        )
    }

    private static func smaller(_ one: Money, _ other: Money) -> Money {
        one.minorUnits < other.minorUnits ? one : other
    }
}

extension StayFee.Kind {
    fileprivate var line: QuoteLine.Kind {
        switch self {
        case .cleaning: .cleaning
        case .linen: .linen
        case .pet: .pet
        }
    }

    fileprivate var label: String {
        switch self {
        case .cleaning: "Cleaning fee"
        case .linen: "Linen fee"
        case .pet: "Pet fee"
        }
    }
}
