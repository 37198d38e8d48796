import Canvas
import Marketplace

extension OwnNightsScreen {
    func shape(_ world: World) -> AvailabilityScreen.Shape {
        let size = world.body
        let across = min(3, Months.across(size.columns - 4 - 29))
        let grid = across * (Months.columns + Months.gap) - Months.gap
        return AvailabilityScreen.Shape(
            across: across,
            down: max(1, (size.rows - 1) / 9),
            noteColumns: max(20, size.columns - grid - 5)
        )
    }

    func heading(_ world: World) -> Element {
        let right = calendar.age(world).map { Line($0, .syncStale) } ?? home.stateLine
        return Parts.titled("Nights", home.title, [], right, world)
    }

    func body(_ world: World) -> Element {
        let shape = shape(world)
        let grid = picker.grid(from: firstMonth, months: shape.months) { look($0, world) }
        return .vertical(
            Element.horizontal(
                spacing: 3,
                Element.months(grid).fixed(shape.gridColumns),
                notes(world).fixed(shape.noteColumns)
            )
            .inset().flex(),
            legend(world).inset().fixed(1)
        )
    }

    /// The signs of the nights that have come, as many as there is room for.
    private func legend(_ world: World) -> Element {
        let statuses = Set((calendar.nights?.nights ?? []).map(\.status))
        var parts: [Line] = []
        if !calendar.queued.isEmpty { parts.append(DayLooks.legend("⇅", "queued", .syncPending)) }
        parts += [
            DayLooks.legend("××", "stay", .calendarBooked),
            DayLooks.legend("--", "blocked", .calendarBlocked),
        ]
        if statuses.contains(.external) {
            parts.append(DayLooks.legend("≈≈", "other calendar", .calendarBlocked))
        }
        parts.append(DayLooks.legend("··", "past or not bookable", .uiDim))
        let room = world.body.columns - 2
        while parts.count > 1, SafeText.width(Line.joined(parts, by: "   ").text) > room {
            parts.removeLast()
        }
        return .line(.joined(parts, by: "   "))
    }

    /// How a night looks to its host; a sign on what is queued, and the rest in words beside it.
    private func look(_ date: CivilDate, _ world: World) -> MonthGrid.Day {
        let edge = edge(of: date)
        let number = Months.number(date)
        let today = calendar.today(world)
        guard date >= today else { return .init("··", .uiDim, edge: edge, spoken: "past") }
        guard let night = calendar.nights?.night(date) else { return .init(number, .uiDim) }
        let isQueued = calendar.queued.contains(date)
        switch night.status {
        case .booked, .held:
            return .init("××", .calendarBooked, edge: edge, spoken: "stay")
        case .blocked:
            let sign = isQueued ? "⇅-" : "--"
            let role: Role = isQueued ? .syncPending : .calendarBlocked
            return .init(sign, role, edge: edge, spoken: isQueued ? "block queued" : "blocked")
        case .external: return .init("≈≈", .calendarBlocked, edge: edge, spoken: "taken elsewhere")
        case .preparation, .rule, .open:
            if isQueued { return .init("⇅\(date.day % 10)", .syncPending, edge: edge) }
            guard night.status.isOpen else {
                return .init("··", .uiDim, edge: edge, spoken: "not bookable")
            }
            let role: Role = date == today ? .calendarToday : .calendarFree
            return .init(number, role, edge: edge, spoken: "free, \(Words.short(night.price))")
        }
    }

    private func edge(of date: CivilDate) -> MonthGrid.Day.Edge {
        guard anchor != nil, range.contains(date) else { return .none }
        if range.nightCount == 1 { return .single }
        if date == range.checkIn { return .start }
        return date.adding(days: 1) == range.checkOut ? .end : .inside
    }

    // MARK: Beside the months

    private func notes(_ world: World) -> Element {
        var rows = cursorNotes(world)
        if let failure = calendar.failure, calendar.nights == nil {
            rows += [.gap, Parts.message(.warning, "\(failure.sentence) R tries again.")]
        }
        rows += [.gap] + picked
        if let form {
            let what = form.focused == .price ? "Price of a night" : "Least nights from here"
            rows += [.gap, .title(what), form.fieldsElement()]
        }
        if let complaint { rows += [.gap, Parts.message(.error, complaint)] }
        return .rows(rows)
    }

    private func cursorNotes(_ world: World) -> [Element] {
        let date = picker.cursor
        let name = Line(Words.date(date), .uiTitle, .bold)
        let today = date == calendar.today(world) ? Line(" · today", .uiDim) : .blank
        guard let night = calendar.nights?.night(date) else {
            return [.line(name + today), .line(Line("not loaded yet", .uiDim))]
        }
        var rows: [Element] = [.line(name + today), .text(OwnNightsScreen.words(of: night))]
        if calendar.queued.contains(date) { rows.append(.line(Mark.line(.queued))) }
        rows.append(
            .facts([
                ("price", Line("\(night.price)", .listingPrice)),
                ("stays", Line("at least \(Words.count(night.minNights, "night"))")),
            ])
        )
        return rows
    }

    private static func words(of night: Night) -> Line {
        let reason = night.reason.map { " · \($0)" } ?? ""
        switch night.status {
        case .open: return Line(.state("✓", "open", .calendarFree))
        case .booked: return Line(.state("×", "a stay\(reason)", .calendarBooked))
        case .held: return Line(.state("×", "held for a guest\(reason)", .calendarBooked))
        case .blocked: return Line(.state("-", "blocked\(reason)", .calendarBlocked))
        case .external: return Line(.state("≈", "another calendar\(reason)", .calendarBlocked))
        case .preparation, .rule: return Line(.state("·", "not bookable\(reason)", .uiDim))
        }
    }

    /// Which nights the keys are about.
    private var picked: [Element] {
        let count = range.nightCount
        let last = range.checkOut.adding(days: -1)
        guard count > 1 else {
            return [.text(Line("The keys change this night; v picks several.", .uiDim))]
        }
        var rows: [Element] = [
            .line(Line(Words.count(count, "night"), .uiTitle, .bold)),
            .facts([
                ("from", Line(Words.date(range.checkIn))), ("to", Line(Words.date(last))),
            ]),
        ]
        let held = count - free.reduce(0) { $0 + $1.nightCount }
        if held > 0 {
            let verb = held == 1 ? "is held by a stay and stays" : "are held by stays and stay"
            rows.append(.text(Line("\(Words.count(held, "night")) \(verb) as they are", .uiDim)))
        }
        return rows
    }
}
