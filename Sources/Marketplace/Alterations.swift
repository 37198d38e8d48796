/// Who may change a confirmed stay, until when, and what the change costs.
///
/// A change is priced as a whole by the home's rules of the day of the proposal, as if booked on the
/// day of the booking, so that lead-time discounts stay. The guest pays the difference to what was
/// paid, or gets it back.
package enum Alterations {
    /// How long a proposal waits for its answer.
    package static let answer = Duration.seconds(24 * 3_600)

    /// When a proposal made at `now` falls away: after a day, but no later than either check-in.
    package static func expiry(
        proposedAt now: Instant,
        oldCheckIn: Instant,
        newCheckIn: Instant
    ) -> Instant {
        min(now.adding(answer), oldCheckIn, newCheckIn)
    }

    /// Whether `actor` may cause `event` while `open` is the proposal that waits, if there is one.
    ///
    /// One proposal at a time; the other side answers it, its own side withdraws it. Every event
    /// that is not about changes is allowed.
    package static func allows(
        _ event: BookingEvent,
        by actor: BookingActor,
        open: Alteration?
    ) -> Bool {
        switch event {
        case .proposeAlteration: open == nil
        case .acceptAlteration, .declineAlteration: open.map { $0.proposedBy != actor } ?? false
        case .withdrawAlteration: open.map { $0.proposedBy == actor } ?? false
        case .expireAlteration, .alterationFailed: open != nil
        default: true
        }
    }

    /// The state of a proposal after `event`; nil for events that are not about an open proposal.
    package static func state(after event: BookingEvent) -> Alteration.State? {
        switch event {
        case .proposeAlteration: .proposed
        case .acceptAlteration: .accepted
        case .declineAlteration: .declined
        case .withdrawAlteration: .withdrawn
        case .alterationFailed: .failed
        // A booking that leaves `confirmed` takes the proposal with it.
        case .expireAlteration, .cancel, .noShow, .checkIn, .captureFailed: .expired
        default: nil
        }
    }

    /// The nights to hold first and then to release when `old` becomes `new`, each in order.
    package static func nights(
        from old: DateRange,
        to new: DateRange
    ) -> (added: [CivilDate], released: [CivilDate]) {
        (new.nights.filter { !old.contains($0) }, old.nights.filter { !new.contains($0) })
    }

    /// Why a change is none or cannot be proposed at `now`; nil when it can.
    ///
    /// Whether the new nights can be had is for ``Availability``, asked with the booking's own nights
    /// taken as free.
    package static func refusal(
        of stay: DateRange,
        _ party: Party,
        booked: (stay: DateRange, party: Party),
        checkIn: Instant,
        at now: Instant
    ) -> AlterationRefusal? {
        if now >= checkIn { return .stayHasBegun }
        return stay == booked.stay && party == booked.party ? .nothingChanges : nil
    }
}

/// Why a stay cannot be changed.
package enum AlterationRefusal: Error, Hashable, Sendable {
    case nothingChanges
    case stayHasBegun

    /// What the proposer should know.
    package var sentence: String {
        switch self {
        case .nothingChanges: "Dates and guests are the same as now."
        case .stayHasBegun: "A stay can be changed until its check-in."
        }
    }
}
