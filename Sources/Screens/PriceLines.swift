import Canvas
import Marketplace

/// A price line by line, the total last; explained, each line says how it comes about.
struct PriceLines: Sendable, Equatable {
    /// Where the lines come from.
    enum Source: Sendable, Hashable {
        /// The server's word.
        case quote
        /// Worked out here from the home's rules, while the server has not answered.
        case estimate
    }

    let lines: [QuoteLine]
    let nights: [NightPrice]
    let total: Money
    let source: Source
    /// The host's rules, where they are known: they name the rates behind the amounts.
    var rules: PriceRules?
    /// Whether every line says how it comes about.
    var isExplained: Bool
    /// The columns it takes at most; amounts far from their labels cannot be read.
    var columns = 52

    init(_ quote: Quote, rules: PriceRules? = nil, isExplained: Bool = false) {
        lines = quote.lines
        nights = quote.nights
        total = quote.total
        source = .quote
        self.rules = rules
        self.isExplained = isExplained
    }

    init(estimate: PricedStay, rules: PriceRules? = nil, isExplained: Bool = false) {
        lines = estimate.lines
        nights = estimate.nights
        total = estimate.total
        source = .estimate
        self.rules = rules
        self.isExplained = isExplained
    }

    /// The lines a booking keeps; its nights are not kept one by one.
    init(lines: [QuoteLine], total: Money, isExplained: Bool = false) {
        self.lines = lines
        nights = []
        self.total = total
        source = .quote
        rules = nil
        self.isExplained = isExplained
    }

    /// One row for each line, and the total.
    var element: Element {
        var rows: [Element] = []
        for line in lines {
            rows.append(.leader(Line(line.label), Line("\(line.amount)", line.kind.role)))
            guard isExplained else { continue }
            rows += explanation(of: line).map { note in
                Element.paragraph(note, .uiDim).inset(columns: 2)
            }
        }
        rows.append(.leader(totalLabel, Line("\(total)", .moneyTotal, .bold)))
        if isExplained {
            let count = Words.count(lines.count, "line")
            rows.append(.text(Line("  the sum of the \(count) above", .uiDim)))
        }
        return .horizontal(spacing: 0, Element.rows(rows).fixed(columns), Element.empty.flex())
    }

    private var totalLabel: Line {
        let label = Line("Total", .moneyTotal, .bold)
        return source == .estimate ? label + Line(" · estimate", .uiDim) : label
    }
}

extension PriceLines {
    /// How the amount of a line comes about, in short notes.
    func explanation(of line: QuoteLine) -> [String] {
        switch line.kind {
        case .nights: nightNotes(line)
        case .extraGuests: [multiplication(line, "night")].compactMap(\.self)
        case .discount: discountNotes(line)
        case .cleaning, .linen, .pet: ["once for the stay"]
        case .service: [share(rules?.serviceFee, of: "nights and fees less discounts")]
        case .tax: taxNotes(line)
        }
    }

    /// What nights and fees less discounts come to: the base of service fee and taxes.
    var base: Money {
        lines.lazy.filter { $0.kind != .service && $0.kind != .tax }.map(\.amount)
            .sum(in: total.currency)
    }

    private func nightNotes(_ line: QuoteLine) -> [String] {
        let extra = lines.first { $0.kind == .extraGuests }?.unit ?? .zero(total.currency)
        let own = nights.filter { $0.price - extra == line.unit }
        guard !own.isEmpty else {
            return [multiplication(line, "night")].compactMap(\.self)
        }
        let sources = [NightPrice.Source.override, .season, .weekend, .base]
        return sources.compactMap { source in
            let dates = own.filter { $0.source == source }.map(\.date)
            return dates.isEmpty ? nil : "\(Words.nights(dates)): \(source.words)"
        }
    }

    private func discountNotes(_ line: QuoteLine) -> [String] {
        var groups: [(discount: Money, price: Money, count: Int)] = []
        for night in nights where !night.discount.isZero {
            let index = groups.firstIndex {
                $0.discount == night.discount && $0.price == night.price
            }
            if let index {
                groups[index].count += 1
            } else {
                groups.append((night.discount, night.price, 1))
            }
        }
        guard !groups.isEmpty else { return ["off the price of each night"] }
        return groups.map { group in
            "\(Words.count(group.count, "night")): \(group.discount) off \(group.price) each"
        }
    }

    private func taxNotes(_ line: QuoteLine) -> [String] {
        if let product = multiplication(line, "guest night") { return [product] }
        let rates = rules?.taxes.filter { $0.name == line.label } ?? []
        guard rates.count == 1, case .percent(let rate) = rates[0].rate else {
            return [share(nil, of: "nights and fees less discounts")]
        }
        return [share(rate, of: "nights and fees less discounts")]
    }

    private func share(_ rate: BasisPoints?, of what: String) -> String {
        rate.map { "\($0.text) of \(base): \(what)" } ?? "on \(base): \(what)"
    }

    private func multiplication(_ line: QuoteLine, _ noun: String) -> String? {
        line.unit.map { "\(Words.count(line.quantity, noun)) × \($0)" }
    }
}

extension QuoteLine.Kind {
    /// How its amount is drawn.
    var role: Role {
        switch self {
        case .nights, .extraGuests: .uiForeground
        case .discount: .moneyDiscount
        case .cleaning, .linen, .pet, .service, .tax: .moneyFee
        }
    }
}

extension NightPrice.Source {
    /// Why a night costs what it costs.
    var words: String {
        switch self {
        case .override: "the host's price for the night"
        case .season: "season price"
        case .weekend: "weekend price"
        case .base: "standard price"
        }
    }
}

extension Words {
    /// Nights, those that follow each other as one: `30 Apr, 3–5 May`.
    static func nights(_ dates: [CivilDate]) -> String {
        var runs: [ClosedRange<CivilDate>] = []
        for date in dates {
            if let last = runs.last, last.upperBound.adding(days: 1) == date {
                runs[runs.count - 1] = last.lowerBound...date
            } else {
                runs.append(date...date)
            }
        }
        return runs.map { run in
            let (first, last) = (run.lowerBound, run.upperBound)
            if first == last { return dayAndMonth(first) }
            let start = first.month == last.month ? "\(first.day)" : dayAndMonth(first) + " "
            let gap = first.month == last.month ? "–" : "– "
            return start + gap + dayAndMonth(last)
        }
        .joined(separator: ", ")
    }
}
