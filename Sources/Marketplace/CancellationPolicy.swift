/// The cancellation policies that a host may choose from.
package enum CancellationPolicy: String, CaseIterable, Sendable, Codable, Hashable {
    case flexible
    case moderate
    case limited
    case firm
    case strict
    case longTerm = "long_term"

    package var title: String {
        self == .longTerm ? "Long term" : rawValue.prefix(1).uppercased() + rawValue.dropFirst()
    }
}

/// A policy applied to one stay: what comes back until when, in order of time.
///
/// It is kept with the booking, so that a later change of the home's policy changes nothing.
package struct CancellationTerms: Hashable, Sendable, Codable {
    package var policy: CancellationPolicy
    /// What the host had chosen for the home, where a stay of this length follows another policy.
    package var chosen: CancellationPolicy?
    /// Ordered by deadline; after the last one, what `afterwards` says applies.
    package var tiers: [RefundTier]
    package var afterwards: RefundShare
    package var checkIn: LocalInstant
    package var checkOut: LocalInstant

    package init(
        policy: CancellationPolicy,
        chosen: CancellationPolicy? = nil,
        tiers: [RefundTier],
        afterwards: RefundShare,
        checkIn: LocalInstant,
        checkOut: LocalInstant
    ) {
        self.policy = policy
        self.chosen = chosen
        self.tiers = tiers
        self.afterwards = afterwards
        self.checkIn = checkIn
        self.checkOut = checkOut
    }
}

/// What a guest gets back who cancels before `until`.
package struct RefundTier: Hashable, Sendable, Codable {
    package var until: LocalInstant
    package var share: RefundShare

    package init(until: LocalInstant, share: RefundShare) {
        self.until = until
        self.share = share
    }
}

/// How much of a stay's nights is given back, and whether the service fee is.
package struct RefundShare: Hashable, Sendable, Codable {
    /// Of the nights that are neither spent nor kept.
    package var rate: BasisPoints
    /// Nights the host keeps beyond those already spent.
    package var keptNights: Int
    package var refundsService: Bool

    package init(rate: BasisPoints, keptNights: Int = 0, refundsService: Bool = false) {
        self.rate = rate
        self.keptNights = keptNights
        self.refundsService = refundsService
    }

    package static let everything = RefundShare(rate: .whole, refundsService: true)
    package static let nothing = RefundShare(rate: .zero)
}

/// An instant together with what the clock on the home's wall then shows.
///
/// Only the server knows time zones; the parts let every client print the deadline in full.
package struct LocalInstant: Hashable, Sendable, Codable {
    package var at: Instant
    package var date: CivilDate
    /// Minutes after local midnight.
    package var minute: Int
    /// IANA name, such as `Europe/Lisbon`.
    package var timeZone: String

    package init(at: Instant, date: CivilDate, minute: Int, timeZone: String) {
        self.at = at
        self.date = date
        self.minute = minute
        self.timeZone = timeZone
    }
}

/// What a cancellation would give back, computed by the server at `computedAt`.
package struct CancellationPreview: Hashable, Sendable, Codable {
    package var booking: BookingID
    package var lines: [RefundLine]
    package var refund: Money
    package var kept: Money
    package var computedAt: Instant
    /// When the refund next gets smaller; nil when it no longer can.
    package var nextDeadline: LocalInstant?

    package init(
        booking: BookingID,
        lines: [RefundLine],
        refund: Money,
        kept: Money,
        computedAt: Instant,
        nextDeadline: LocalInstant?
    ) {
        self.booking = booking
        self.lines = lines
        self.refund = refund
        self.kept = kept
        self.computedAt = computedAt
        self.nextDeadline = nextDeadline
    }
}

/// What comes back of one line of the price.
package struct RefundLine: Hashable, Sendable, Codable {
    package var kind: QuoteLine.Kind
    package var label: String
    package var paid: Money
    package var refund: Money

    package init(kind: QuoteLine.Kind, label: String, paid: Money, refund: Money) {
        self.kind = kind
        self.label = label
        self.paid = paid
        self.refund = refund
    }
}
