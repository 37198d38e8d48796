import Canvas
import Marketplace

/// What a pane beside a list shows of the selected home.
struct ListingDetail: Sendable, Equatable {
    let id: ListingID
    private(set) var listing = Loadable<Listing>()
    private(set) var calendar: StayCalendar
    private(set) var reviews: [Review] = []

    /// The width of the terminal from which there is a third pane, with reviews.
    static let columnsForReviews = 160

    init(_ id: ListingID, now: Instant) {
        self.id = id
        calendar = StayCalendar(id, now: now)
    }

    /// Asks for what the panes show.
    mutating func ask(around stay: DateRange?, _ world: World) -> [Effect] {
        let month = (stay?.checkIn ?? world.now.utcDate).firstOfMonth(adding: 1)
        var effects: [Effect] = [.send(.listing(id))]
        effects += calendar.need(through: month.adding(days: -1))
        if world.size.columns >= ListingDetail.columnsForReviews {
            effects.append(.send(.reviews(id, after: nil)))
        }
        return effects
    }

    /// Takes an answer, if it belongs to the home.
    mutating func take(_ answer: Answer) {
        if calendar.take(answer) { return }
        switch (answer.request, answer.result) {
        case (.listing(id), .success(.listing(let value))): listing.succeed(value, answer)
        case (.listing(id), .failure(let failure)): listing.fail(failure)
        case (.reviews(id, nil), .success(.reviews(let batch))): reviews = batch.items
        default: break
        }
    }
}

/// The home beside a list: it follows the selection only once that rests, so that moving stays
/// cheap for the eye, the line and the server.
struct RestingDetail: Sendable, Equatable {
    /// The home that the pane shows.
    private(set) var card: ListingCard?
    private(set) var detail: ListingDetail?
    /// When the selection has rested long enough for the pane to follow.
    private(set) var restsAt: Instant?

    private static let rest = Duration.milliseconds(150)

    /// Another home may be selected now; nothing is asked for where nothing is shown.
    mutating func select(_ card: ListingCard?, _ world: World) {
        restsAt = nil
        guard world.isWide, let card else { return }
        if self.card == nil || self.card?.id == card.id { self.card = card }
        guard card.id != self.card?.id || card.id != detail?.id else { return }
        restsAt = world.now.adding(RestingDetail.rest)
    }

    /// Shows a selection that has rested, and asks for its details.
    mutating func tick(
        _ card: ListingCard?,
        around stay: DateRange?,
        _ world: World
    ) -> [Effect] {
        guard let restsAt, restsAt <= world.now else { return [] }
        self.restsAt = nil
        guard let card else { return [] }
        self.card = card
        guard card.id != detail?.id else { return [] }
        var fresh = ListingDetail(card.id, now: world.now)
        let effects = fresh.ask(around: stay, world)
        detail = fresh
        return effects
    }

    /// Takes an answer, if it belongs to the home.
    mutating func take(_ answer: Answer) { detail?.take(answer) }

    /// What has come of this home.
    func known(of id: ListingID) -> ListingDetail? { detail.flatMap { $0.id == id ? $0 : nil } }
}
