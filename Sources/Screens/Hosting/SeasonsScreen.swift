import Canvas
import Marketplace

/// The parts of the year with a price of their own.
struct SeasonsScreen: Screen {
    /// The most seasons of a home, as the server takes them.
    static let most = 50

    private(set) var home: Loadable<OwnHome>
    /// The change of the outbox that is made anew, until something was kept in its place.
    private(set) var anew: HomeEditDraft?
    private(set) var window = ListWindow()
    private var removing: Request?
    private let id: ListingID

    init(_ home: OwnHome, _ draft: HomeEditDraft? = nil) {
        self.home = Loadable(home)
        anew = draft
        id = home.listing.id
        window.resize(total: order.count)
    }

    var title: String { "Seasons" }

    var prices: PriceRules? { home.value?.details(with: anew).prices }

    /// The places of the seasons in the list of the rules, the earliest season first.
    var order: [Int] {
        let seasons = prices?.seasons ?? []
        return seasons.indices.sorted {
            (seasons[$0].dates.checkIn, $0) < (seasons[$1].dates.checkIn, $1)
        }
    }

    /// The place of the selected season in the list of the rules.
    var selected: Int? {
        let order = order
        return window.selection.flatMap { order.indices.contains($0) ? order[$0] : nil }
    }

    // MARK: Commands

    func commands(_ world: World) -> [Command] {
        let none = selected == nil ? "There is no season here." : nil
        let full =
            order.count < SeasonsScreen.most
            ? nil : "A home has at most \(SeasonsScreen.most) seasons."
        let waits = home.value?.changes[.prices] != nil
        return [
            Command(
                "seasons.edit",
                "edit",
                .enter,
                .character("e"),
                whyNot: none,
                isInFooter: none == nil
            ),
            Command("seasons.add", "add", .character("a"), whyNot: full),
            Command(
                "seasons.remove",
                "remove",
                .character("x"),
                whyNot: none,
                isInFooter: none == nil
            ),
            Command(
                "seasons.outbox",
                "what waits",
                .character("w"),
                whyNot: waits ? nil : "Nothing waits of these prices.",
                isInFooter: waits
            ),
        ]
    }

    mutating func perform(_ command: CommandID, _ world: World) -> [Effect] {
        guard let home = home.value else { return [] }
        switch command {
        case "seasons.edit": return selected.map { [.open(.season(home, anew, at: $0))] } ?? []
        case "seasons.add": return [.open(.season(home, anew, at: nil))]
        case "seasons.outbox": return [.open(.outbox)]
        case "seasons.remove": return ask().map { [.ask($0)] } ?? []
        case "seasons.remove.sure": return remove(home)
        default: return []
        }
    }

    private func ask() -> Question? {
        guard let prices, let selected else { return nil }
        let season = prices.seasons[selected]
        return Question(
            "Remove this season?",
            text: [
                Line("\(season.name) · \(season.words)"),
                Line("Its nights cost what others cost then; stays keep their price.", .uiDim),
            ],
            yes: "Remove it",
            no: "Keep it",
            confirm: "seasons.remove.sure"
        )
    }

    private mutating func remove(_ home: OwnHome) -> [Effect] {
        guard var rules = prices, let selected else { return [] }
        rules.seasons.remove(at: selected)
        guard let edit = home.edit(rules, in: anew) else { return [] }
        let request = Request.editHome(edit)
        removing = request
        return [.send(request)]
    }

    mutating func handle(_ key: Key, _ world: World) -> [Effect]? {
        window.resize(capacity: capacity(world))
        return window.handle(key) ? [] : nil
    }

    // MARK: Answers

    mutating func appear(_ world: World) -> [Effect] { [.send(.ownHome(id))] }

    func copied(_ world: World) -> [Request] { [.ownHome(id)] }

    mutating func outboxChanged(_ world: World) -> [Effect] { appear(world) }

    mutating func receive(_ answer: Answer, _ world: World) -> [Effect] {
        switch (answer.request, answer.result) {
        // What is made anew lies over the home of its card: another would get old prices from it.
        case (.ownHome(id), _) where anew != nil: break
        case (.ownHome(id), .success(.ownHome(let value))):
            let kept = selected.flatMap { prices?.seasons[$0] }
            home.succeed(value, answer)
            settle(on: kept)
        case (.ownHome(id), .failure(let failure)): home.fail(failure)
        case (.editHome(let edit), .success) where edit.listing == id:
            if edit.replaces == anew?.id { anew = nil }
            guard answer.request == removing else { return [] }
            removing = nil
            return [.toast(Kept.toast("Removal", world)), .send(.ownHome(id))]
        case (let request, .failure(let failure)) where request == removing:
            removing = nil
            return [.toast(Toast("Not removed: \(failure.sentence)", .error))]
        default: break
        }
        return []
    }

    /// The selection stays with its season while that is there.
    private mutating func settle(on season: SeasonPrice?) {
        let order = order
        window.resize(total: order.count)
        guard let season, let seasons = prices?.seasons,
            let index = order.firstIndex(where: { seasons[$0].dates == season.dates })
        else { return }
        window.select(index)
    }
}
