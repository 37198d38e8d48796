import Canvas
import Marketplace

extension HostScreen {
    private static let entryRows = 2

    func capacity(_ world: World) -> Int {
        ListWindow.capacity(rows: world.body.rows, entryRows: HostScreen.entryRows, gap: 1)
    }

    func heading(_ world: World) -> Element {
        guard world.account != nil else { return Parts.heading("Host", []) }
        var line = Line(" ")
        for each in Group.allCases {
            if each != .homes { line.append(Run("   ")) }
            let isOpen = each == group
            line.append(
                Run(
                    isOpen ? "‹\(each.title)›" : " \(each.title) ",
                    isOpen ? .uiTabActive : .uiTab,
                    isOpen ? .bold : [],
                    spoken: isOpen ? "\(each.title) (open)" : each.title
                )
            )
            let count = each == .homes ? homes.value?.count : requests.value?.count
            if let count, count > 0 { line.append(.dim(" \(count)")) }
        }
        let age = group == .homes ? homes.age(world) : requests.age(world)
        return .leader(line, age.map { Line($0 + " ", .syncStale) } ?? .blank)
    }

    func body(_ world: World) -> Element {
        if let notice = notice(world) { return .rows(.gap, notice) }
        var window = window
        window.resize(capacity: capacity(world))
        window.resize(total: count)
        let list = Element.list(
            ListBlock(
                window.visible.map { row($0, world) },
                total: count,
                first: window.first,
                selected: window.selection,
                gap: 1
            )
        )
        guard world.isWide, let detail = detail(world) else { return list }
        return .split(SplitView([.init(group.title, list), .init("Selected", detail)]))
    }

    /// The selected entry beside the list, as its own screen shows it in one column.
    private func detail(_ world: World) -> Element? {
        if let home = selectedHome { return OwnHomePage(home).element }
        return selectedRequest.map { GuestRequestScreen($0).page(world) }
    }

    private func row(_ index: Int, _ world: World) -> ListBlock.Row {
        switch group {
        case .homes: HostScreen.row((homes.value ?? [])[index])
        case .requests: HostScreen.row((requests.value ?? [])[index], world.now)
        }
    }

    private static func row(_ home: OwnHome) -> ListBlock.Row {
        let price = home.listing.details.prices.map { Line("\($0.base) a night", .listingPrice) }
        return ListBlock.Row([
            Leader(
                Line(home.title, .listingTitle, .bold),
                .joined([home.mark, home.stateLine], by: "  ")
            ),
            Leader(Line(home.place, .uiDim), price ?? Line("no price yet", .uiDim)),
        ])
    }

    private static func row(_ request: OwnRequest, _ now: Instant) -> ListBlock.Row {
        let booking = request.booking
        let who = "\(booking.guestName) · \(Words.count(booking.guests, "guest"))"
        return ListBlock.Row([
            Leader(Line(who, .listingTitle, .bold), request.deadline(now)),
            Leader(
                Line("\(Words.dates(booking.stay)) · \(booking.listing.title)", .uiDim),
                request.amount
            ),
        ])
    }

    private func notice(_ world: World) -> Element? {
        guard world.account != nil else {
            return .notice(
                Notice(
                    "Your homes are kept with your account",
                    hint: "Log in to see them here, also without the network.",
                    keys: [KeyHint("enter", "log in")]
                )
            )
        }
        let isKnown = group == .homes ? homes.value != nil : requests.value != nil
        guard !isKnown else { return count == 0 ? empty : nil }
        let failure = group == .homes ? homes.failure : requests.failure
        guard let failure else {
            let request = group == .homes ? Request.ownHomes : .guestRequests
            return Parts.waiting(request, "Asking for your \(group.title.lowercased())", world)
        }
        return .notice(
            Notice(
                "Your \(group.title.lowercased()) could not be loaded",
                hint: failure.sentence,
                gravity: .error,
                keys: [KeyHint("R", "try again")]
            )
        )
    }

    private var empty: Element {
        switch group {
        case .homes: .notice(Notice("You have no home here yet"))
        case .requests:
            .notice(
                Notice(
                    "Nobody waits for an answer",
                    hint: "Guests who ask for a stay come here, with the time that is left."
                )
            )
        }
    }
}
