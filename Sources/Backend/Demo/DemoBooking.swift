internal import Marketplace

/// A stay with its price, its terms and what has become of it.
struct DemoBooking {
    let stay: DemoStay
    let id: String
    let number: Int64
    let state: BookingState
    let isInstant: Bool
    let price: (lines: [QuoteLine], total: Money, hostPayout: Money)
    let terms: CancellationTerms
    let confirmedAt: Instant
    let refund: Money
    /// The parts of the price, or of the refund, that go to tax and to the platform.
    let tax: (paid: Int64, back: Int64)
    let fee: (paid: Int64, back: Int64)
    let card: Int

    init(
        _ stay: DemoStay,
        of home: DemoHome,
        id: String,
        number: Int64,
        clock: WallClock,
        now: Instant,
        card: Int
    ) {
        self.stay = stay
        self.id = id
        self.number = number
        self.card = card
        isInstant = home.isInstant
        confirmedAt = stay.createdAt.adding(seconds: home.isInstant ? 140 : 9_300)
        price = Pricing.unhashed(
            stay: stay.dates,
            guests: stay.guests,
            bookedOn: stay.createdAt.utcDate,
            rules: home.prices
        )
        terms = Cancellation.terms(
            policy: home.policy,
            stay: stay.dates,
            confirmedAt: confirmedAt,
            zone: clock,
            checkInFrom: home.checkInFrom,
            checkOutBy: home.checkOutBy
        )
        state = DemoBooking.state(of: stay, terms, at: now)
        let paidTax = DemoBooking.sum(price.lines.filter { $0.kind == .tax }.map(\.amount))
        tax.paid = paidTax
        fee.paid = price.total.minorUnits - price.hostPayout.minorUnits - paidTax
        let back = DemoBooking.back(of: stay, price, terms, paidTax: paidTax)
        refund = back.refund
        tax.back = back.tax
        fee.back = back.fee
    }

    private static func state(
        of stay: DemoStay,
        _ terms: CancellationTerms,
        at now: Instant
    ) -> BookingState {
        if stay.cancelledAt != nil { return .cancelledByGuest }
        if terms.checkOut.at <= now { return .completed }
        return terms.checkIn.at <= now ? .inStay : .confirmed
    }

    /// What comes back of a stay that was cancelled, and how much of it from tax and platform.
    private static func back(
        of stay: DemoStay,
        _ price: (lines: [QuoteLine], total: Money, hostPayout: Money),
        _ terms: CancellationTerms,
        paidTax: Int64
    ) -> (refund: Money, tax: Int64, fee: Int64) {
        guard let cancelledAt = stay.cancelledAt else {
            return (.zero(price.total.currency), 0, 0)
        }
        let back = Cancellation.preview(
            lines: price.lines,
            stay: stay.dates,
            terms: terms,
            at: cancelledAt,
            by: .guest
        )
        let tax = sum(back.lines.filter { $0.kind == .tax }.map(\.refund))
        let service = sum(back.lines.filter { $0.kind == .service }.map(\.refund))
        let paidService = sum(price.lines.filter { $0.kind == .service }.map(\.amount))
        let fee = hostFee(
            of: back.refund.minorUnits - tax - service,
            owed: price.total.minorUnits - paidTax - paidService,
            price.hostPayout
        )
        return (back.refund, tax, service + fee)
    }

    /// The part of a refund of what was `owed` to the host that is the platform's host fee, shared
    /// as the ledger shares it.
    private static func hostFee(of refund: Int64, owed: Int64, _ payout: Money) -> Int64 {
        let fee = Money(minorUnits: owed - payout.minorUnits, currency: payout.currency)
        guard fee.minorUnits > 0, refund > 0 else { return 0 }
        return fee.split(by: [refund, owed - refund])[0].minorUnits
    }

    var reviewUntil: Instant { terms.checkOut.at.adding(seconds: 14 * 86_400) }

    func insert(into row: DemoInsert, staging: DemoInsert, listing: Int64) throws {
        let isOpen = state == .confirmed || state == .inStay
        let due = state == .confirmed ? terms.checkIn.at : terms.checkOut.at
        row.bind(id).bind(DemoIDs.code(UInt64(number))).bind(listing).bind(stay.guest)
        row.bind(stay.dates.checkIn.daysSinceEpoch).bind(stay.dates.checkOut.daysSinceEpoch)
        row.bind(stay.guests).bind(state.rawValue).bind(version).bind(isInstant)
        row.bind(DemoJSON.text(price.lines)).bind(DemoJSON.text(terms))
        row.bind(price.total.currency.code).bind(price.total.minorUnits)
        row.bind(price.hostPayout.minorUnits).bind(refund.minorUnits).bind(stay.message)
        row.bind(stay.createdAt.milliseconds).bind(terms.checkIn.at.milliseconds)
        row.bind(terms.checkOut.at.milliseconds).bind(isOpen ? due.milliseconds : nil)
        row.bind(confirmedAt.milliseconds)
        row.bind(isOpen ? nil : (stay.cancelledAt ?? terms.checkOut.at).milliseconds)
        try row.run()
        staging.bind(number).bind(id).bind(listing).bind(stay.dates.checkIn.daysSinceEpoch)
        staging.bind(stay.dates.checkOut.daysSinceEpoch).bind(state.rawValue).bind(isInstant)
        staging.bind(price.total.currency.code).bind(price.total.minorUnits)
        staging.bind(price.hostPayout.minorUnits).bind(refund.minorUnits)
        staging.bind(stay.createdAt.milliseconds).bind(terms.checkIn.at.milliseconds)
        staging.bind(terms.checkOut.at.milliseconds).bind(confirmedAt.milliseconds)
        staging.bind((stay.cancelledAt ?? terms.checkOut.at).milliseconds)
        staging.bind(tax.paid).bind(fee.paid).bind(tax.back).bind(fee.back)
        try staging.bind(card).run()
    }

    /// One for each event; see the events in `DemoBookings`.
    private var version: Int {
        let steps = isInstant ? 2 : 3
        switch state {
        case .confirmed: return steps
        case .completed: return steps + 2
        default: return steps + 1
        }
    }

    private static func sum(_ amounts: [Money]) -> Int64 {
        amounts.reduce(0) { $0 + $1.minorUnits }
    }
}
