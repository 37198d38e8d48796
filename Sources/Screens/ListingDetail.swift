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
