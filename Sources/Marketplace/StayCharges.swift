/// Every amount of a stay's price, before it is written down as lines.
///
/// The total is the sum of what ``lines`` shows, by construction: both add up the same amounts.
struct StayCharges {
    let nights: [NightPrice]
    let discountRule: DiscountRule?
    let service: Money
    let total: Money
    let beforeTax: Money
    let hostPayout: Money

    private let guests: Int
    private let extraGuests: Int
    private let extraPerNight: Money
    private let discount: Money
    private let fees: [StayFee]
    private let taxes: [TaxCharge]

    init(stay: DateRange, guests: Int, today: CivilDate, rules: PriceRules, withPets: Bool) {
        let currency = rules.base.currency
        self.guests = guests
        extraGuests = max(0, guests - rules.includedGuests)
        extraPerNight = (rules.extraGuest ?? .zero(currency)) * extraGuests
        discountRule = DiscountRule.best(for: stay, bookedOn: today, rules: rules)
        nights = StayCharges.nights(
            of: stay,
            rules: rules,
            extraPerNight: extraPerNight,
            rate: discountRule?.rate ?? .zero
        )
        fees = rules.fees.filter { !$0.amount.isZero && ($0.kind != .pet || withPets) }
        discount = nights.lazy.map(\.discount).sum(in: currency)

        let nightSum = nights.lazy.map(\.price).sum(in: currency)
        let owedToHost = nightSum + discount + fees.lazy.map(\.amount).sum(in: currency)
        service = owedToHost.share(rules.serviceFee)
        taxes = rules.taxes.map {
            TaxCharge($0, on: owedToHost, guests: guests, nights: stay.nightCount)
        }
        beforeTax = owedToHost + service
        total = beforeTax + taxes.lazy.map(\.amount).sum(in: currency)
        hostPayout = owedToHost - owedToHost.share(rules.hostFee)
    }

    /// The lines in the order in which they are shown; nothing costs nothing and gets no line.
    var lines: [QuoteLine] {
        nightLines + [extraLine, discountLine].compactMap(\.self) + feeLines
            + [serviceLine].compactMap(\.self)
            + taxes.filter { !$0.amount.isZero }.map(\.line)
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
        guard let discountRule, !discount.isZero else { return nil }
        return QuoteLine(kind: .discount, label: discountRule.label, amount: discount)
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

    private static func counted(_ count: Int, _ noun: String) -> String {
        count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
    }
}

/// What one tax comes to: one rounded line.
private struct TaxCharge {
    let line: QuoteLine

    var amount: Money { line.amount }

    /// A tax in percent is on `base`: nights and fees, less discounts, without the service fee.
    init(_ tax: Tax, on base: Money, guests: Int, nights: Int) {
        switch tax.rate {
        case .percent(let rate):
            line = QuoteLine(kind: .tax, label: tax.name, amount: base.share(rate))
        case .perGuestNight(let unit, let nightCap):
            let count = guests * min(nights, nightCap ?? nights)
            line = QuoteLine(
                kind: .tax,
                label: tax.name,
                quantity: count,
                unit: unit,
                amount: unit * count
            )
        }
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
