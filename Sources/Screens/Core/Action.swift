package import Canvas
package import Marketplace

/// Something that happened; the only way the program's state changes.
package enum Action: Sendable, Equatable {
    case started
    case key(Key)
    case resized(Size)
    /// Time passed; spinners turn, toasts go, ages grow.
    case ticked
    case answered(Answer)
    case connection(Connection)
    /// Who is logged in, as the local copy knows it at the start.
    case account(User?)
    case edited(String)
    /// The local copy has changed: by a pull, or by another program.
    case copyChanged
    /// What waits to be sent has changed.
    case outbox(OutboxFacts)
    case toast(Toast)
}

/// What an action brings along, since reducers have no clock and make no ids.
package struct Moment: Sendable, Equatable {
    package var now: Instant
    package var fresh: FreshIDs

    package init(now: Instant, fresh: FreshIDs) {
        self.now = now
        self.fresh = fresh
    }
}
