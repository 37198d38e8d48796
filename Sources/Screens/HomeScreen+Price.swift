import Canvas
import Marketplace

extension HomeScreen {
    private static let priceColumns = 48

    /// What the dates cost, line by line.
    func price(_ world: World, isFirst: Bool) -> Element {
        let title = stay.map { "Price · \(Words.range($0))" } ?? "Price"
        return Parts.section(title, isFirst: isFirst, priceRows(world))
    }

    private func priceRows(_ world: World) -> [Element] {
        guard stay != nil else {
            let night = Line(Run("\(card.nightly)", .listingPrice), .dim(" an ordinary night"))
            return [.line(night), hint("d picks dates and shows the total")]
        }
        if let refusal {
            return [Parts.message(.warning, refusal), hint("d picks other dates")]
        }
        guard var price = price(world) else {
            return waiting(.listing(card.id), listing.failure, "the price", world)
        }
        price.columns = min(HomeScreen.priceColumns, world.size.columns - 4)
        return [price.element, priceNote(price, world)]
    }

    private func priceNote(_ price: PriceLines, _ world: World) -> Element {
        if price.source == .quote {
            return hint(isExplained ? "x explains less" : "x explains each amount")
        }
        switch quote.failure {
        case .refused(let refusal): return .text(Line("! \(refusal.sentence)", .statusWarn))
        case .signedOut: return hint("worked out from the home's rules · log in for a firm price")
        case .some: return hint("worked out from the home's rules · the server was not asked")
        case nil: return hint("worked out from the home's rules · asking the server")
        }
    }

    func hint(_ text: String) -> Element { .text(Line(text, .uiDim)) }

    /// When it is free.
    func months(_ world: World) -> Element {
        Parts.section("Availability", monthRows(world))
    }

    private func monthRows(_ world: World) -> [Element] {
        guard calendar.nights != nil else {
            let wait = calendar.isSlow(world)
            if let failure = calendar.failure { return [problem(failure, isFirst: false)] }
            return wait
                ? [.spinner(Spinner(frame: world.spinnerFrame, "fetching the calendar"))]
                : []
        }
        let today = calendar.today(world)
        let picker = StayPicker(stay: stay, today: today)
        let looks = DayLooks(
            calendar.nights,
            rules: listing.value?.stayRules ?? StayRules(),
            picker: picker,
            today: today
        )
        let room = world.isWide ? HomeScreen.priceColumns : world.size.columns - 3
        let first = max(today, stay?.checkIn ?? today).firstOfMonth
        var grid = picker.grid(from: first, months: Months.across(room), look: looks.look)
        grid.cursor = nil
        let legend = Line.joined(
            [
                DayLooks.legend("××", "taken", .calendarBooked),
                DayLooks.legend("--", "closed", .calendarBlocked),
                DayLooks.legend("||", "a rule", .calendarMinimumStay),
                Line("d opens it", .uiDim),
            ],
            by: "  "
        )
        let age = calendar.age(world).map { [Element.text(Line($0, .syncStale))] } ?? []
        return [.months(grid), Element.text(legend)] + age
    }

    /// What went wrong; the part that is not the first says it only if the page itself is there.
    func problem(_ failure: Failure, isFirst: Bool = true) -> Element {
        let isTold = !isFirst && listing.value == nil && listing.failure == failure
        if isTold { return hint("not here yet") }
        return .text(Line("! \(failure.sentence) R tries again.", .statusWarn))
    }

    func waiting(
        _ request: Request,
        _ failure: Failure?,
        _ what: String,
        _ world: World
    ) -> [Element] {
        if let failure { return [problem(failure)] }
        guard world.isSlow(request) else { return [] }
        return [.spinner(Spinner(frame: world.spinnerFrame, "fetching \(what)"))]
    }
}
