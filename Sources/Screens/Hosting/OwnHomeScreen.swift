import Canvas
import Marketplace

/// One home as its host sees it: what guests read, what it costs, and what waits to be sent.
struct OwnHomeScreen: Screen {
    private(set) var home: Loadable<OwnHome>
    private var scroll = Scroll()
    private let id: ListingID

    init(_ home: OwnHome) {
        self.home = Loadable(home)
        id = home.listing.id
    }

    var title: String { "Your home" }

    func commands(_ world: World) -> [Command] {
        let isPriced = home.value?.listing.details.prices != nil
        let whyNot = isPriced ? nil : "The home has no price for a night yet."
        let waits = home.value?.waiting.isEmpty == false
        return [
            Command("own.edit", "edit", .character("e"), .enter),
            Command("own.nights", "nights", .character("d")),
            Command("own.guide", "check-in guide", .character("i")),
            Command("own.fees", "fees", .character("f"), whyNot: whyNot),
            Command("own.seasons", "seasons", .character("s"), whyNot: whyNot),
            Command(
                "own.outbox",
                "what waits",
                .character("w"),
                whyNot: waits ? nil : "Nothing waits of this home.",
                isInFooter: waits
            ),
            Command("own.copy", "copy link", .character("y")),
        ]
    }

    mutating func perform(_ command: CommandID, _ world: World) -> [Effect] {
        guard let home = home.value else { return [] }
        switch command {
        case "own.edit": return [.open(.editHome(home, nil))]
        case "own.nights": return [.open(.ownNights(home, nil))]
        case "own.guide": return [.open(.editGuide(home, nil))]
        case "own.fees": return [.open(.editFees(home, nil))]
        case "own.seasons": return [.open(.seasons(home, nil))]
        case "own.outbox": return [.open(.outbox)]
        case "own.copy":
            let link = "roost://listing/\(id)"
            return [.copy(link), .toast(Toast("Link copied: \(link)", .ok))]
        default: return []
        }
    }

    mutating func handle(_ key: Key, _ world: World) -> [Effect]? {
        guard let home = home.value else { return nil }
        let columns = pageColumns(world)
        let rows = pages(home, world).map { Layout.rows(of: $0, columns: columns) }.max() ?? 0
        return scroll.handle(key, rows: rows, visible: world.body.rows) ? [] : nil
    }

    /// What scrolls, all of it together: where there is room, what guests read beside the rest.
    private func pages(_ home: OwnHome, _ world: World) -> [Element] {
        let page = OwnHomePage(home)
        return world.isWide ? [page.main, page.beside(isFirst: true)] : [page.element]
    }

    /// The room that each of them has beside its scroll bar.
    private func pageColumns(_ world: World) -> Int {
        let inner = world.body.columns - 2
        return (world.isWide ? (inner - 3) / 2 : inner) - 1
    }

    mutating func appear(_ world: World) -> [Effect] { [.send(.ownHome(id))] }

    func copied(_ world: World) -> [Request] { [.ownHome(id)] }

    mutating func outboxChanged(_ world: World) -> [Effect] { appear(world) }

    mutating func receive(_ answer: Answer, _ world: World) -> [Effect] {
        switch (answer.request, answer.result) {
        case (.ownHome(id), .success(.ownHome(let value))): home.succeed(value, answer)
        case (.ownHome(id), .failure(let failure)): home.fail(failure)
        default: break
        }
        return []
    }

    func heading(_ world: World) -> Element {
        guard let home = home.value else { return .gap }
        let right = self.home.age(world).map { Line($0, .syncStale) } ?? home.mark
        return Parts.titled(nil, home.title, [home.stateLine], right, world)
    }

    func body(_ world: World) -> Element {
        guard let home = home.value else { return .gap }
        let scrolled = pages(home, world).map {
            Element.scroll(ScrollView(offset: scroll.offset, $0))
        }
        guard scrolled.count > 1 else { return scrolled[0].inset() }
        let panes = [
            SplitView.Pane("Home", scrolled[0]), .init("Seasons, check-in guide", scrolled[1]),
        ]
        return .split(SplitView(breakpoints: [90], panes)).inset()
    }
}
