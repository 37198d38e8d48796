/// Where a home stands on its way to guests; only published ones are found and booked.
package enum ListingState: String, CaseIterable, Sendable, Codable, Hashable {
    case draft
    case published
    /// Hidden until a date, then published again by itself.
    case snoozed
    case unlisted
}

/// What can happen to a home's state.
package enum ListingEvent: String, CaseIterable, Sendable, Codable, Hashable {
    case publish
    case snooze
    case unlist
    /// The date until which the home sleeps has come.
    case wake
    case delete
}

/// The life of a home: which event leads from which state to which.
///
/// Stays that are booked already go on in every state.
package enum ListingMachine {
    /// The longest that a home may sleep: as far ahead as may be booked.
    package static let longestSnooze = StayRules.longestWindowDays

    /// The state after `event`; nil when the state does not allow it.
    ///
    /// `delete` leads to no state, so it has none here: see ``allowedEvents(in:)``.
    package static func state(after event: ListingEvent, from state: ListingState) -> ListingState?
    {
        switch (state, event) {
        case (.draft, .publish), (.snoozed, .publish), (.unlisted, .publish), (.snoozed, .wake):
            .published
        case (.published, .snooze), (.snoozed, .snooze): .snoozed
        case (.published, .unlist), (.snoozed, .unlist): .unlisted
        default: nil
        }
    }

    /// What the host may do with a home in `state`, in the order of ``ListingEvent``.
    ///
    /// A home may be deleted as a draft, and once unlisted; the caller refuses it while a booking
    /// refers to it.
    package static func allowedEvents(in state: ListingState) -> [ListingEvent] {
        ListingEvent.allCases.filter { event in
            if event == .wake { return false }
            if event == .delete { return state == .draft || state == .unlisted }
            return self.state(after: event, from: state) != nil
        }
    }
}
