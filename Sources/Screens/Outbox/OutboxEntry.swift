package import Marketplace

/// A change that was made here, as the outbox shows it.
package struct OutboxEntry: Sendable, Equatable {
    package enum State: Sendable, Equatable, CaseIterable {
        case queued
        case sending
        case needsYou
        case rejected
        case sent

        /// The glyph and the word: never colour alone.
        package var glyph: String {
            switch self {
            case .queued: "○"
            case .sending: "▸"
            case .needsYou: "!"
            case .rejected: "×"
            case .sent: "✓"
            }
        }

        package var word: String {
            switch self {
            case .queued: "queued"
            case .sending: "sending"
            case .needsYou: "needs you"
            case .rejected: "rejected"
            case .sent: "sent"
            }
        }
    }

    /// A part of a thing that both sides changed, as text.
    package struct Difference: Sendable, Equatable {
        package var part: String
        package var mine: String
        package var theirs: String
        /// What it was when the user saw it; nil where that is not known.
        package var base: String?

        package init(part: String, mine: String, theirs: String, base: String?) {
            self.part = part
            self.mine = mine
            self.theirs = theirs
            self.base = base
        }
    }

    /// What the user has to choose between, where the server did not do it.
    package enum Choice: Sendable, Equatable {
        /// Mine or theirs, or where there is a form for it, something else.
        case sides(hasForm: Bool)
        /// The stay at the price that it has now, or other dates.
        case price(Money)
        /// Other dates.
        case dates
    }

    /// Of the change, and of its key.
    package var id: String
    /// What it does, such as `Save` or `Message`.
    package var verb: String
    /// What it is about, such as the title of a home.
    package var subject: String
    /// What is said or changed, in one line; empty where the verb says it all.
    package var detail: String
    package var state: State
    package var createdAt: Instant
    /// Not sent before.
    package var sendAfter: Instant
    /// Whether it can still be taken back without a trace.
    package var canUndo: Bool
    /// What the server said against it.
    package var reason: String?
    package var differences: [Difference]
    /// What else there is to know, a sentence each.
    package var notes: [String]
    /// Nil where there is nothing to choose.
    package var choice: Choice?
    /// Until when it makes sense to send it.
    package var deadline: Instant?
    /// Until when what came of it waits to be paid.
    package var payUntil: Instant?

    package init(
        id: String,
        verb: String,
        subject: String,
        detail: String = "",
        state: State,
        createdAt: Instant,
        sendAfter: Instant,
        canUndo: Bool,
        reason: String? = nil,
        differences: [Difference] = [],
        notes: [String] = [],
        choice: Choice? = nil,
        deadline: Instant? = nil,
        payUntil: Instant? = nil
    ) {
        self.id = id
        self.verb = verb
        self.subject = subject
        self.detail = detail
        self.state = state
        self.createdAt = createdAt
        self.sendAfter = sendAfter
        self.canUndo = canUndo
        self.reason = reason
        self.differences = differences
        self.notes = notes
        self.choice = choice
        self.deadline = deadline
        self.payUntil = payUntil
    }
}

/// Where a change of the outbox leads.
package enum OutboxPlace: Sendable, Hashable {
    /// To what it is about.
    case thing
    /// To a form with what was written.
    case form
    /// To other dates for the stay.
    case dates
    /// To the price of the same home on those dates.
    case stay(DateRange)
}

/// A stay that can be had in place of another one, with its price by the rules of the home.
package struct OtherStay: Sendable, Equatable {
    package var dates: DateRange
    package var total: Money

    package init(_ dates: DateRange, total: Money) {
        self.dates = dates
        self.total = total
    }
}

/// A stay that was asked for offline, is booked now and waits for its payment.
package struct HeldStay: Sendable, Hashable {
    package var booking: BookingID
    package var title: String
    package var until: Instant

    package init(booking: BookingID, title: String, until: Instant) {
        self.booking = booking
        self.title = title
        self.until = until
    }
}

/// What a person decides about a change of the outbox.
package enum OutboxDecision: Sendable, Hashable {
    /// Takes back what has not left.
    case undo
    /// Sends again what was refused.
    case retry
    /// Forgets what was refused or not merged.
    case drop
    case keepMine
    case keepTheirs
    /// Books the stay at the price that it has now.
    case acceptPrice(Money)
}

/// The outbox in the corner of every screen.
package struct OutboxFacts: Sendable, Equatable {
    package enum Phase: Sendable, Equatable {
        case idle
        case sending
        case waiting(until: Instant)
        case signedOut
    }

    package var queued: Int
    package var needsYou: Int
    package var rejected: Int
    package var phase: Phase
    package var held: [HeldStay]

    package init(
        queued: Int = 0,
        needsYou: Int = 0,
        rejected: Int = 0,
        phase: Phase = .idle,
        held: [HeldStay] = []
    ) {
        self.held = held
        self.queued = queued
        self.needsYou = needsYou
        self.rejected = rejected
        self.phase = phase
    }
}
