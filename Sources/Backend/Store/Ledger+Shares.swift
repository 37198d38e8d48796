internal import Marketplace

/// Whose the parts of a price are.
extension Ledger {
    /// How an amount is made up: tax, the platform's fee, and what is the host's.
    struct Shares: Sendable, Hashable {
        var tax: Int64
        var fee: Int64
        var host: Int64

        var total: Int64 { tax + fee + host }

        /// A part of the same make-up, to the minor unit.
        func part(_ amount: Int64, in currency: Currency) -> Shares {
            guard total > 0 else { return Shares(tax: 0, fee: 0, host: amount) }
            let weights = [max(0, tax), max(0, fee), max(0, host)]
            let parts = Money(minorUnits: amount, currency: currency).split(by: weights)
            return Shares(
                tax: parts[0].minorUnits,
                fee: parts[1].minorUnits,
                host: parts[2].minorUnits
            )
        }
    }

    /// How the price of a booking is made up.
    static func shares(of booking: StoredBooking) -> Shares {
        let tax = tax(in: booking.lines)
        let fee = booking.total.minorUnits - tax - booking.hostPayout
        return Shares(tax: tax, fee: fee, host: booking.hostPayout)
    }

    /// What the tax office gets of a price: what is charged on top, and what the prices include.
    static func tax(in lines: [QuoteLine]) -> Int64 {
        lines.lazy.filter { $0.kind == .tax }.reduce(0) { $0 + $1.amount.minorUnits }
            + included(lines)
    }

    private static func included(_ lines: [QuoteLine]) -> Int64 {
        lines.reduce(0) { $0 + ($1.included?.minorUnits ?? 0) }
    }

    /// How a refund is shared: tax and platform give back theirs, the host the rest.
    static func shares(of refund: [RefundLine], booking: StoredBooking) -> Shares {
        var tax: Int64 = 0
        var service: Int64 = 0
        var host: Int64 = 0
        var owed: Int64 = 0
        for line in refund {
            switch line.kind {
            case .tax: tax += line.refund.minorUnits
            case .service: service += line.refund.minorUnits
            default:
                host += line.refund.minorUnits
                owed += line.paid.minorUnits
            }
        }
        // What of the host's lines is not the host's: the fee, and the tax that prices include.
        let notHosts = owed - booking.hostPayout
        guard notHosts > 0, host > 0, owed >= host else {
            return Shares(tax: tax, fee: service, host: host)
        }
        let currency = booking.total.currency
        let back = Money(minorUnits: notHosts, currency: currency).split(by: [host, owed - host])[0]
        let included = min(included(booking.lines), notHosts)
        let parts = back.split(by: [included, notHosts - included]).map(\.minorUnits)
        return Shares(tax: tax + parts[0], fee: service + parts[1], host: host - back.minorUnits)
    }
}
