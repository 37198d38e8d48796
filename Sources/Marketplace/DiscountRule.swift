/// The one discount that applies to a stay: discounts are never combined.
enum DiscountRule: Hashable, Sendable {
    case length(LengthDiscount)
    case earlyBird(LeadDiscount)
    case lastMinute(LeadDiscount)

    var rate: BasisPoints {
        switch self {
        case .length(let discount): discount.rate
        case .earlyBird(let discount), .lastMinute(let discount): discount.rate
        }
    }

    /// What its line is called: "Weekly discount, 10%".
    var label: String {
        "\(name), \(rate.text)"
    }

    private var name: String {
        switch self {
        case .length(let discount):
            switch discount.nights {
            case 7: "Weekly discount"
            case 28: "Monthly discount"
            default: "\(discount.nights)-night discount"
            }
        case .earlyBird: "Early-bird discount"
        case .lastMinute: "Last-minute discount"
        }
    }

    /// The length-of-stay discount with the highest threshold reached, else the better one of
    /// early bird and last minute; nil when none applies.
    static func best(
        for stay: DateRange,
        bookedOn today: CivilDate,
        rules: PriceRules
    ) -> DiscountRule? {
        if let discount = length(of: stay, rules: rules) { return .length(discount) }
        let lead = stay.checkIn.daysSinceEpoch - today.daysSinceEpoch
        let early = rules.earlyBird.flatMap { $0.rate > .zero && lead >= $0.days ? $0 : nil }
        let late = rules.lastMinute.flatMap {
            $0.rate > .zero && (0...max(0, $0.days)).contains(lead) ? $0 : nil
        }
        if let early, early.rate >= late?.rate ?? .zero { return .earlyBird(early) }
        return late.map(DiscountRule.lastMinute)
    }

    private static func length(of stay: DateRange, rules: PriceRules) -> LengthDiscount? {
        rules.lengthDiscounts
            .filter { $0.rate > .zero && $0.nights <= stay.nightCount }
            .max { ($0.nights, $0.rate) < ($1.nights, $1.rate) }
    }
}
