package import Marketplace

/// A home of the host, with what was changed of it here and is not confirmed.
package struct OwnHome: Sendable, Equatable {
    /// What the server said last, with the changes that wait laid over it.
    package var listing: HostListing
    /// The parts that were changed here, and what becomes of each.
    package var changes: [ListingField: OutboxEntry.State]
    /// Of the prices the parts that were changed here; these are told one by one where a page shows
    /// them apart.
    package var priceChanges: Set<PriceRules.Part>
    /// What becomes of the check-in guide, where that was changed here.
    package var guideChange: OutboxEntry.State?

    package init(
        _ listing: HostListing,
        changes: [ListingField: OutboxEntry.State] = [:],
        priceChanges: Set<PriceRules.Part> = [],
        guideChange: OutboxEntry.State? = nil
    ) {
        self.listing = listing
        self.changes = changes
        self.priceChanges = priceChanges
        self.guideChange = guideChange
    }

    /// What becomes of everything that was changed here.
    var waiting: [OutboxEntry.State] {
        Array(changes.values) + [guideChange].compactMap(\.self)
    }

    package var title: String { listing.details.title ?? "A home without a title" }
}

/// The nights of a home of the host.
package struct OwnCalendar: Sendable, Equatable {
    /// What the server said last, with the changes that wait laid over it.
    package var calendar: ListingCalendar
    /// The nights that were changed here and are not confirmed.
    package var queued: Set<CivilDate>

    package init(_ calendar: ListingCalendar, queued: Set<CivilDate> = []) {
        self.calendar = calendar
        self.queued = queued
    }
}

/// A stay that a guest asks the host for.
package struct OwnRequest: Sendable, Equatable {
    package var booking: Booking
    /// What the host has said and the server has not heard.
    package var answer: HostAnswer?

    package init(_ booking: Booking, answer: HostAnswer? = nil) {
        self.booking = booking
        self.answer = answer
    }
}

/// What a host says to a request.
package enum HostAnswer: Sendable, Hashable {
    case accept
    case decline

    package var word: String {
        switch self {
        case .accept: "accept"
        case .decline: "decline"
        }
    }
}

/// What a host changes of a home: only the parts that are said.
package struct HomeEdit: Sendable, Hashable {
    package var listing: ListingID
    package var draft: ListingDraft
    /// The same parts as the host saw them.
    package var seen: ListingDraft
    /// The version in which the host saw them.
    package var version: Int
    /// For the outbox.
    package var title: String
    /// The change in the outbox whose place this takes.
    package var replaces: String?

    package init(
        listing: ListingID,
        draft: ListingDraft,
        seen: ListingDraft,
        version: Int,
        title: String,
        replaces: String? = nil
    ) {
        self.listing = listing
        self.draft = draft
        self.seen = seen
        self.version = version
        self.title = title
        self.replaces = replaces
    }
}

/// How guests get into a home, as its host writes it.
package struct GuideEdit: Sendable, Hashable {
    package var listing: ListingID
    package var guide: GuideDraft
    /// The guide as the host saw it.
    package var seen: GuideDraft
    /// The version of the home in which the host saw it.
    package var version: Int
    /// For the outbox.
    package var title: String
    /// The change in the outbox whose place this takes.
    package var replaces: String?

    package init(
        listing: ListingID,
        guide: GuideDraft,
        seen: GuideDraft,
        version: Int,
        title: String,
        replaces: String? = nil
    ) {
        self.listing = listing
        self.guide = guide
        self.seen = seen
        self.version = version
        self.title = title
        self.replaces = replaces
    }
}

/// A guide in the outbox that could not be merged, to be written anew.
package struct GuideEditDraft: Sendable, Equatable {
    /// The change whose place the new one takes.
    package var id: String
    package var mine: GuideDraft

    package init(id: String, mine: GuideDraft) {
        self.id = id
        self.mine = mine
    }
}

/// A change of the outbox that could not be merged, to be written anew.
package struct HomeEditDraft: Sendable, Equatable {
    /// The change whose place the new one takes.
    package var id: String
    package var mine: ListingDraft

    package init(id: String, mine: ListingDraft) {
        self.id = id
        self.mine = mine
    }
}

/// A change of nights in the outbox that could not be merged, to be made anew.
package struct NightsDraft: Sendable, Equatable {
    /// The change whose place the new one takes.
    package var id: String
    package var nights: DateRange
    package var mine: NightChange

    package init(id: String, nights: DateRange, mine: NightChange) {
        self.id = id
        self.nights = nights
        self.mine = mine
    }
}
