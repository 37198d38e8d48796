import Canvas
import Marketplace

/// One stay: where it stands, how to get there, what was paid, and what can still be done.
struct TripScreen: Screen {
    /// What is on its way to the server.
    enum Work: Sendable, Equatable {
        /// The refund is being asked for, to be put into the question.
        case previewing
        case cancelling
        case withdrawing
    }

    let id: BookingID
    var trip: Loadable<Booking>
    var preview: CancellationPreview?
    var work: Work?
    /// Why the last action came to nothing.
    var problem: String?
    var isExplained = false
    var scroll = Scroll()

    init(_ booking: Booking) {
        id = booking.id
        trip = Loadable(booking)
    }

    var title: String { "Trip" }

    var unsaved: String? {
        work == .cancelling ? "The cancellation is on its way and not confirmed yet." : nil
    }

    mutating func appear(_ world: World) -> [Effect] {
        [.send(.booking(id))]
    }

    func copied(_ world: World) -> [Request] { [.booking(id)] }

    mutating func handle(_ key: Key, _ world: World) -> [Effect]? {
        let place = pageSize(world)
        let rows = Layout.rows(of: page(world), columns: place.columns)
        return scroll.handle(key, rows: rows, visible: place.rows) ? [] : nil
    }

    func nextTick(_ world: World) -> Instant? {
        guard let trip = trip.value, trip.needsPayment, let end = trip.expiresAt else { return nil }
        return Words.nextChange(until: end, now: world.now)
    }

    func commands(_ world: World) -> [Command] {
        guard let trip = trip.value else { return [] }
        var commands: [Command] = []
        if trip.needsPayment {
            commands.append(Command("trip.pay", "pay \(trip.total)", .enter, .character("p")))
        }
        if let review = reviewCommand(trip, world) { commands.append(review) }
        let busy = work == nil ? nil : "The last action is still on its way."
        if trip.allowedEvents.contains(.withdraw) {
            let title = trip.state == .pendingPayment ? "let it go" : "withdraw request"
            commands.append(Command("trip.withdraw", title, .character("X"), whyNot: busy))
        } else if trip.state.isOccupying {
            let isAllowed = trip.allowedEvents.contains(.cancel)
            let whyNot =
                isAllowed ? busy : "A stay that is \(trip.state.title) cannot be cancelled."
            commands.append(
                Command(
                    "trip.cancel",
                    "cancel trip",
                    .character("X"),
                    whyNot: whyNot,
                    isInFooter: isAllowed
                )
            )
        }
        if trip.thread != nil {
            let title = "message \(trip.listing.hostName)"
            commands.append(Command("trip.message", title, .character("c")))
        }
        return commands + [
            Command("trip.copy", "copy code", .character("y")),
            Command("trip.explain", "explain", .character("x")),
        ]
    }

    private func reviewCommand(_ trip: Booking, _ world: World) -> Command? {
        if let end = trip.reviewUntil, end > world.now {
            let title = trip.review == nil ? "write a review" : "change the review"
            return Command("trip.review", title, .character("r"))
        }
        guard trip.state == .completed, trip.review == nil else { return nil }
        return Command(
            "trip.review",
            "review",
            .character("r"),
            whyNot: "The 14 days for a review are over.",
            isInFooter: false
        )
    }

    mutating func perform(_ command: CommandID, _ world: World) -> [Effect] {
        guard let booking = trip.value else { return [] }
        switch command {
        case "trip.pay": return [.replace(.pay(booking))]
        case "trip.review": return [.open(.review(booking))]
        case "trip.message":
            let about = booking.correspondence(with: booking.listing.hostName)
            return about.map { [.open(.conversation($0, isWriting: true))] } ?? []
        case "trip.copy": return [.copy(booking.code)]
        case "trip.explain": isExplained.toggle()
        case "trip.cancel":
            problem = nil
            work = .previewing
            return [.send(.cancellationPreview(id))]
        case "trip.cancel.sure":
            guard let preview, work == nil else { return [] }
            work = .cancelling
            return [.send(.cancel(id, refund: preview.refund, version: booking.version))]
        case "trip.withdraw": return [.ask(withdrawQuestion(booking))]
        case "trip.withdraw.sure":
            work = .withdrawing
            return [.send(.withdraw(id))]
        default: break
        }
        return []
    }
}
