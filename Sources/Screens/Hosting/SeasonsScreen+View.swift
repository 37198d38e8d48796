import Canvas
import Marketplace

extension SeasonsScreen {
    func capacity(_ world: World) -> Int {
        ListWindow.capacity(rows: world.body.rows, entryRows: 2, gap: 1)
    }

    func heading(_ world: World) -> Element {
        guard let home = home.value else { return .gap }
        let count = order.isEmpty ? [] : [Line(Words.count(order.count, "season"))]
        let mark = home.changes[.prices].map(Mark.line) ?? .blank
        let right = self.home.age(world).map { Line($0, .syncStale) } ?? mark
        return Parts.titled("Seasons", home.title, count, right, world)
    }

    func body(_ world: World) -> Element {
        guard let prices, !prices.seasons.isEmpty else { return .rows(.gap, empty) }
        let order = order
        var window = window
        window.resize(capacity: capacity(world))
        let list = Element.list(
            ListBlock(
                window.visible.map { row(order[$0], prices, world) },
                total: order.count,
                first: window.first,
                selected: window.selection,
                gap: 1
            )
        )
        guard world.isWide, let selected else { return list }
        let pane = detail(prices.seasons[selected], prices)
        return .split(SplitView([.init("Seasons", list), .init("Selected season", pane)]))
    }

    private var empty: Element {
        .notice(
            Notice(
                "No season has a price of its own",
                hint: "Every night costs the base or the weekend price. A season is a part of the "
                    + "year that costs something else, such as summer.",
                keys: [KeyHint("a", "add a season")]
            )
        )
    }

    private func row(_ index: Int, _ prices: PriceRules, _ world: World) -> ListBlock.Row {
        let season = prices.seasons[index]
        let isOver = season.dates.checkOut <= world.now.utcDate
        let below = prices.seasonBelow(index).map { Line("goes before \($0.name)", .uiDim) }
        let name = Line(season.name, isOver ? .uiDim : .listingTitle, isOver ? [] : .bold)
        return ListBlock.Row([
            Leader(name, Line("\(season.nightly) a night", isOver ? .uiDim : .listingPrice)),
            Leader(
                Line(Words.nights(season.dates), .uiDim),
                isOver ? Line("over", .uiDim) : below ?? .blank
            ),
        ])
    }

    /// The selected season beside the list.
    private func detail(_ season: SeasonPrice, _ prices: PriceRules) -> Element {
        let last = season.dates.checkOut.adding(days: -1)
        return .rows([
            .title(season.name),
            .facts([
                ("First night", Line(Words.date(season.dates.checkIn))),
                ("Last night", Line(Words.date(last))),
                ("Length", Line(Words.count(season.dates.nightCount, "night"))),
                ("Price", Line("\(season.nightly) a night", .listingPrice)),
                ("Otherwise", Line("\(prices.base) a night", .uiDim)),
            ]),
        ])
    }
}
