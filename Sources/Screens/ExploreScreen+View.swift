import Canvas
import Marketplace

extension ExploreScreen {
    // MARK: Heading

    func heading(_ world: World) -> Element {
        let right = state(world)
        guard case .place(let field) = mode else {
            return .horizontal(Element.line(asked).flex(), right.fit).inset()
        }
        let form = FormBlock([FormField("Place", .text(field.input))], focus: 0)
        return .horizontal(Element.form(form).flex(), right.fit)
    }

    /// What is looked for, in words.
    private var asked: Line {
        var parts = [
            criteria.text.isEmpty
                ? Line("Anywhere", .uiDim) : Line(criteria.text, .listingLocation, .bold)
        ]
        parts.append(criteria.stay.map { Line(Words.range($0)) } ?? Line("any dates", .uiDim))
        parts.append(Line(Words.count(criteria.guests, "guest")))
        if let limit = criteria.nightlyLimit { parts.append(Line("under \(Words.short(limit))")) }
        if let type = criteria.homeType { parts.append(Line(type.title)) }
        let amenities = criteria.amenities.ordered
        parts += amenities.prefix(3).map { Line($0.title) }
        if amenities.count > 3 { parts.append(Line("+\(amenities.count - 3)", .uiDim)) }
        return .joined(parts)
    }

    /// How many homes, in which order, how old; or that the search goes on.
    private func state(_ world: World) -> Element {
        // While there is no list, its place says that homes are looked for.
        let hasList = results.answered != nil
        if hasList, world.isSlow(.search(criteria, after: nil)), results.age(world) == nil {
            return .spinner(Spinner(frame: world.spinnerFrame, "searching"))
        }
        var parts: [Line] = []
        if results.isCurrent {
            let homes = results.homes
            let count = homes.announced ?? homes.reached
            let more = homes.announced == nil && !homes.isComplete ? "+" : ""
            parts.append(Line("\(Words.grouped(count))\(more) \(count == 1 ? "home" : "homes")"))
        }
        parts.append(Line(criteria.sort.title, .uiDim))
        if let age = results.age(world) { parts.append(Line(age, .syncStale)) }
        return .line(.joined(parts))
    }

    // MARK: Body

    func body(_ world: World) -> Element {
        let base = panes(world)
        switch mode {
        case .results: return base
        case .place(let field): return .vertical(field.completions.fit, base.flex())
        case .dates(let picker): return .overlay(Overlay(base, dateDialog(picker, world)))
        case .filters(let form):
            return .overlay(Overlay(base, form.dialog(rows: world.body.rows)))
        }
    }

    private func panes(_ world: World) -> Element {
        let list = list(world)
        guard world.isWide, case .list = list else { return list }
        guard let card = resting.card ?? selected else { return list }
        let known = resting.known(of: card.id)
        let pane = ListingPane(
            card: card,
            detail: known,
            stay: criteria.stay,
            guests: criteria.guests
        )
        return .split(
            SplitView(
                breakpoints: [100, ListingDetail.columnsForReviews],
                [
                    .init("Homes", weight: 52, list),
                    .init("Selected home", weight: 45, pane.facts(world)),
                ]
                    + (world.size.columns >= ListingDetail.columnsForReviews
                        ? [.init("Reviews", weight: 45, pane.opinions(world))] : [])
            )
        )
    }

    /// How many entries fit, and whether there is an empty row between them.
    func listShape(_ world: World) -> (capacity: Int, gap: Int) {
        var rows = world.body.rows
        if case .place(let field) = mode { rows -= field.rows }
        if results.pageFailure != nil { rows -= 1 }
        let gap = world.body.rows >= 17 ? 1 : 0
        let capacity = ListWindow.capacity(rows: rows, entryRows: ListingRow.rows, gap: gap)
        return (capacity, gap)
    }

    private func list(_ world: World) -> Element {
        if let notice = notice(world) { return notice }
        let shape = listShape(world)
        var window = window
        window.resize(capacity: shape.capacity)
        let rows = window.visible.map { index in
            results.homes[index].map { card in
                ListingRow(
                    card: card,
                    isSaved: world.saved.contains(card.id),
                    knownCity: criteria.text
                )
                .row
            } ?? ListingRow.placeholder
        }
        let list = Element.list(
            ListBlock(
                rows,
                total: window.total,
                first: window.first,
                selected: window.selection,
                isFocused: mode == .results,
                gap: shape.gap
            )
        )
        guard let failure = results.pageFailure else { return list }
        let problem = Line(
            "! The list goes on, but: \(failure.sentence) R tries again.",
            .statusWarn
        )
        return .vertical(list.flex(), Element.line(problem).inset().fit)
    }

    /// What stands in place of the list while there is none.
    private func notice(_ world: World) -> Element? {
        guard results.isCurrent || results.answered != nil else {
            if !world.server.isChosen { return ExploreScreen.noServer }
            if let failure = results.failure {
                return .notice(
                    Notice(
                        "No homes to show",
                        hint: failure.sentence,
                        gravity: .error,
                        // In the place field letters are text.
                        keys: isTyping ? [] : [KeyHint("R", "try again")]
                    )
                )
            }
            guard world.isSlow(.search(criteria, after: nil)) else { return .gap }
            return .spinner(Spinner(frame: world.spinnerFrame, "looking for homes"))
        }
        guard results.homes.isEmpty else { return nil }
        return .notice(
            Notice(
                "No home matches",
                hint: "Try \(looser.joined(separator: ", or ")).",
                keys: [
                    KeyHint("d", "dates"), KeyHint("p", "place"), KeyHint("f", "filters"),
                    KeyHint("X", "clear search"),
                ]
            )
        )
    }

    private static let noServer = Element.notice(
        Notice(
            "No server is chosen yet",
            hint: "The homes of one are shown here, or those of a demo on this machine.",
            keys: [KeyHint("enter", "choose")]
        )
    )

    /// What could be asked less strictly.
    private var looser: [String] {
        var ways: [String] = []
        if criteria.nightlyLimit != nil { ways.append("a higher price limit") }
        if !criteria.amenities.isEmpty { ways.append("fewer amenities") }
        if criteria.homeType != nil { ways.append("any type of home") }
        if criteria.stay != nil { ways.append("other dates") }
        if criteria.guests > 2 { ways.append("fewer guests") }
        if !criteria.text.isEmpty { ways.append("another place") }
        return ways.isEmpty ? ["again later"] : ways
    }

    // MARK: Dates

    private func dateDialog(_ picker: StayPicker, _ world: World) -> Dialog {
        let across = world.size.columns >= 80 ? 2 : 1
        let today = world.now.utcDate
        let months = picker.cursor.firstOfMonth
        let isNear = months < picker.earliest.firstOfMonth(adding: across)
        let first = isNear ? picker.earliest.firstOfMonth : months
        let grid = picker.grid(from: first, months: across) { date in
            MonthGrid.Day(
                Months.number(date),
                date < today ? .uiDim : date == today ? .calendarToday : .calendarFree,
                edge: picker.edge(of: date),
                spoken: date < today ? "past" : ""
            )
        }
        let question =
            picker.awaitsCheckOut ? "Which day do you leave?" : "Which day do you arrive?"
        return Dialog(
            "Dates",
            // Room for a range from one year into the next.
            columns: max(40, across * (Months.columns + Months.gap) + 1),
            .rows(
                .months(grid),
                .line(Line(Words.date(picker.cursor), .uiTitle, .bold)),
                .line(picker.preview.map { Line(Words.range($0)) } ?? Line(question, .uiDim))
            )
        )
    }
}
