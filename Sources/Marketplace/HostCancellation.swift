/// What a host's cancellation of a confirmed stay brings about.
///
/// The guest gets everything back, fees included; the nights stay blocked; the host pays a fee; the
/// home's page says publicly that the host cancelled.
package enum HostCancellation {
    /// The share of the guest's price, without taxes, that the host pays.
    ///
    /// Half within 48 hours of check-in, a quarter within 30 days, a tenth before. (Airbnb's host
    /// cancellation policy of 2022, without its least amount, which would need a conversion.)
    package static func feeRate(at now: Instant, checkIn: Instant) -> BasisPoints {
        if now >= checkIn.adding(seconds: -48 * 3_600) { return BasisPoints(5_000) }
        return now >= checkIn.adding(seconds: -30 * 86_400)
            ? BasisPoints(2_500) : BasisPoints(1_000)
    }

    /// Everything that follows when the host cancels `booking` at `now`.
    package static func consequences(
        of booking: Booking,
        at now: Instant
    ) -> HostCancellationConsequences {
        let currency = booking.total.currency
        let untaxed = booking.lines.lazy.filter { $0.kind != .tax }.map(\.amount)
            .sum(in: currency)
        let preview = Cancellation.preview(of: booking, at: now, by: .host)
        return HostCancellationConsequences(
            refund: preview.refund,
            blockedNights: booking.stay,
            fee: untaxed.share(feeRate(at: now, checkIn: booking.cancellation.checkIn.at)),
            note: note(days: days(before: booking.cancellation.midnightBeforeCheckIn, at: now))
        )
    }

    /// How many days there are until the day of arrival where the home is; 0 from then on.
    private static func days(before midnight: Instant, at now: Instant) -> Int {
        guard now < midnight else { return 0 }
        return 1 + Int((midnight.milliseconds - now.milliseconds - 1) / 86_400_000)
    }

    private static func note(days: Int) -> String {
        switch days {
        case ...0: "The host cancelled this stay on the day of arrival."
        case 1: "The host cancelled this stay one day before arrival."
        default: "The host cancelled this stay \(days) days before arrival."
        }
    }
}

/// What a host's cancellation brings about.
package struct HostCancellationConsequences: Hashable, Sendable, Codable {
    /// To the guest: everything that was paid and has not come back yet.
    package var refund: Money
    /// They stay blocked as `host_cancelled`.
    package var blockedNights: DateRange
    /// What the host owes the platform.
    package var fee: Money
    /// The public note in place of a review.
    package var note: String

    package init(
        refund: Money,
        blockedNights: DateRange,
        fee: Money,
        note: String
    ) {
        self.refund = refund
        self.blockedNights = blockedNights
        self.fee = fee
        self.note = note
    }
}

/// What a home's page says in public of a stay that its host cancelled, in place of a review.
package struct CancellationNote: Hashable, Sendable, Codable {
    package var text: String
    /// The first day of the month in which the host cancelled.
    package var month: CivilDate

    package init(
        text: String,
        month: CivilDate
    ) {
        self.text = text
        self.month = month
    }
}
