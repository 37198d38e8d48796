import Canvas
import Marketplace

extension TripsScreen {
    /// Rows of one stay in the list, the empty one after it included.
    private static let entryRows = 3

    func capacity(_ world: World) -> Int {
        ListWindow.capacity(
            rows: world.body.rows - (trips.age(world) == nil ? 0 : 1),
            entryRows: TripsScreen.entryRows - 1,
            gap: 1
        )
    }

    func heading(_ world: World) -> Element {
        guard world.account != nil else { return Parts.heading("Trips", []) }
        var line = Line(" ")
        for each in Group.allCases {
            if each != .upcoming { line.append(Run("   ")) }
            let count = groups[each]?.count ?? 0
            let isOpen = each == group
            line.append(
                Run(
                    isOpen ? "‹\(each.title)›" : " \(each.title) ",
                    isOpen ? .uiTabActive : .uiTab,
                    isOpen ? .bold : [],
                    spoken: isOpen ? "\(each.title) (open)" : each.title
                )
            )
            if count > 0 { line.append(.dim(" \(count)")) }
        }
        let waiting = more.map { world.isSlow($0) } ?? world.isSlow(.trips(after: nil))
        return .leader(line, waiting ? Line("asking… ", .uiDim) : .blank)
    }

    func body(_ world: World) -> Element {
        guard world.account != nil else { return signedOut }
        guard trips.value != nil else { return unknown(world) }
        let shown = shown
        guard !shown.isEmpty else { return .rows(age(world), empty(world)) }
        var window = window
        window.resize(capacity: capacity(world))
        window.resize(total: shown.count)
        let list = ListBlock(
            window.visible.map { row(shown[$0], world) },
            total: shown.count,
            first: window.first,
            selected: window.selection,
            gap: 1
        )
        guard world.isWide, let selection = window.selection else {
            return .vertical(age(world).fit, Element.list(list).flex())
        }
        let panes = SplitView([
            .init("Trips", .list(list)), .init("Trip", detail(shown[selection], world)),
        ])
        return .vertical(age(world).fit, Element.split(panes).flex())
    }

    /// The selected stay beside the list, as its own screen shows it in one column.
    private func detail(_ trip: Booking, _ world: World) -> Element {
        var narrow = world
        narrow.size.columns = Size.classic.columns
        return TripScreen(trip).page(narrow)
    }

    private func row(_ trip: Booking, _ world: World) -> ListBlock.Row {
        var state = Line(trip.state.sign)
        if trip.state == .pendingPayment, let end = trip.expiresAt,
            let left = Words.left(until: end, now: world.now)
        {
            state = Line(.state("◔", "pay within \(left)", .statusWarn))
        }
        if trip.reviewUntil.map({ $0 > world.now }) == true, trip.review == nil {
            state = Line(.state("☆", "write a review", .uiAccent))
        }
        return ListBlock.Row([
            Leader(Line(trip.listing.title, .listingTitle), state),
            Leader(
                Line("\(trip.listing.city) · \(Words.range(trip.stay))", .uiDim),
                Line("\(trip.total)", .listingPrice)
            ),
        ])
    }

    private func age(_ world: World) -> Element {
        guard let age = trips.age(world) else { return .empty }
        return .line(Line(" \(age) · R asks again", .syncStale))
    }

    private var signedOut: Element {
        .rows(
            .gap,
            .notice(
                Notice(
                    "Your trips are kept with your account",
                    hint: "Log in to see them here, also without the network.",
                    keys: [KeyHint("enter", "log in"), KeyHint("r", "sign up")]
                )
            )
        )
    }

    private func unknown(_ world: World) -> Element {
        guard let failure = trips.failure else {
            return .rows(.gap, Parts.waiting(.trips(after: nil), "Asking for your trips", world))
                .inset()
        }
        return .rows(
            .gap,
            .notice(
                Notice(
                    "Your trips could not be loaded",
                    hint: failure.sentence,
                    gravity: .error,
                    keys: [KeyHint("R", "try again")]
                )
            )
        )
    }

    private func empty(_ world: World) -> Element {
        let notice =
            switch group {
            case .upcoming:
                Notice(
                    "No trip ahead",
                    hint: "Find a home for your next one.",
                    keys: [KeyHint("enter", "explore"), KeyHint("f", "past trips")]
                )
            case .past:
                Notice(
                    "No past trip yet",
                    hint: "Stays come here when they are over; then you can review them.",
                    keys: [KeyHint("f", "cancelled")]
                )
            case .cancelled:
                Notice(
                    "Nothing was cancelled",
                    hint: "Stays that fell through come here.",
                    keys: [KeyHint("f", "upcoming")]
                )
            }
        return .rows(.gap, .notice(notice))
    }
}
