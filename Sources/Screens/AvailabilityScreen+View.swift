import Canvas
import Marketplace

extension AvailabilityScreen {
    /// How months and notes share the room.
    struct Shape {
        let across: Int
        let down: Int
        let noteColumns: Int

        var months: Int { across * down }
        var gridColumns: Int { across * (Months.columns + Months.gap) - Months.gap }
    }

    /// One month below 80 columns, two from there, three where a price stands beside them too.
    func shape(_ world: World) -> Shape {
        let size = world.body
        let leastNotes = size.columns >= 100 ? 44 : 29
        let across = min(3, Months.across(size.columns - 4 - leastNotes))
        let grid = across * (Months.columns + Months.gap) - Months.gap
        return Shape(
            across: across,
            down: max(1, (size.rows - 1) / 9),
            noteColumns: max(20, size.columns - grid - 5)
        )
    }

    func heading(_ world: World) -> Element {
        var left: [Line] = []
        if let preview = picker.stay ?? (refusal(world) == nil ? picker.preview : nil) {
            left.append(Line(Words.range(preview)))
        }
        left.append(Line(Words.count(guests, "guest")))
        var right: [Line] = []
        if let estimate = estimate(world), refusal(world) == nil {
            right.append(Line(.bold("\(estimate.total)", .moneyTotal), .dim(" total")))
        }
        return Parts.titled(nil, listing.card.title, left, .joined(right), world)
    }

    func body(_ world: World) -> Element {
        let shape = shape(world)
        let looks = looks(world)
        let grid = picker.grid(from: firstMonth, months: shape.months, look: looks.look)
        return .vertical(
            Element.horizontal(
                spacing: 3,
                Element.months(grid).fixed(shape.gridColumns),
                notes(world, looks, shape).fixed(shape.noteColumns)
            )
            .inset().flex(),
            legend(looks).inset().fixed(1)
        )
    }

    private func legend(_ looks: DayLooks) -> Element {
        var parts = [
            DayLooks.legend("××", "taken", .calendarBooked),
            DayLooks.legend("--", "closed", .calendarBlocked),
            DayLooks.legend("||", "a rule: see its day", .calendarMinimumStay),
        ]
        if let (low, high) = looks.priceRange {
            parts.append(
                Line(
                    Run(Words.short(low), .calendarPriceLow),
                    .dim(" to "),
                    Run(Words.short(high), .calendarPriceHigh)
                )
            )
        }
        return .line(.joined(parts, by: "  "))
    }

    /// What is to be said about the cursor's day and the stay.
    private func notes(_ world: World, _ looks: DayLooks, _ shape: Shape) -> Element {
        var rows = day(looks)
        if let status = status(world) { rows += [.gap, status] }
        rows += [.gap] + picked
        if let cheapestNights { rows += [.gap] + cheapest(cheapestNights) }
        rows += [.gap] + price(world, room: world.body.rows - 2 - rows.count, shape)
        return .rows(rows)
    }

    private func day(_ looks: DayLooks) -> [Element] {
        let date = picker.cursor
        let name = Line(Words.date(date), .uiTitle, .bold)
        let today = date == looks.today ? Line(" · today", .uiDim) : .blank
        return [.line(name + today)] + looks.verdict(date).elements
    }

    private func status(_ world: World) -> Element? {
        if let failure = calendar.failure {
            let age = calendar.age(world).map { Line("\($0).", .syncStale) } ?? .blank
            let problem = Line("! \(failure.sentence) R tries again. ", .statusWarn)
            return .text(problem + age)
        }
        if let age = calendar.age(world) { return .text(Line(age, .syncStale)) }
        guard calendar.nights == nil, calendar.isSlow(world) else { return nil }
        return .spinner(Spinner(frame: world.spinnerFrame, "loading the calendar"))
    }

    private var picked: [Element] {
        let checkIn =
            picker.checkIn.map { Line(Words.date($0)) } ?? Line("enter picks it", .uiDim)
        var checkOut = Line("–", .uiDim)
        if let date = picker.checkOut {
            checkOut = Line(Words.date(date))
        } else if picker.awaitsCheckOut {
            checkOut = Line("enter picks it", .uiDim)
        }
        return [.facts([("check-in", checkIn), ("check-out", checkOut)])]
    }

    private func cheapest(_ nights: Int) -> [Element] {
        let wanted = Words.count(nights, "night")
        let isDone = calendar.nights.map { calendar.reaches($0.today.adding(days: 365)) } ?? false
        if picker.stay?.nightCount == nights {
            let text =
                isDone ? "Cheapest \(wanted) of the next year" : "Cheapest \(wanted) so far …"
            return [.text(Line("✓ " + text, .statusOK))]
        }
        let text = isDone ? "No \(wanted) free in the next year." : "Looking for \(wanted) …"
        return [.text(Line(text, .uiDim))]
    }

    private func price(_ world: World, room: Int, _ shape: Shape) -> [Element] {
        guard let estimate = estimate(world) else {
            let hint = picker.checkIn == nil ? "m finds the cheapest nights" : ""
            return [.text(Line(hint, .uiDim))]
        }
        if let refusal = refusal(world) {
            // What stands in the way of the cursor's date is said above.
            guard picker.stay != nil else {
                return [.text(Line("backspace starts again", .uiDim))]
            }
            return [.text(Line("! " + refusal.sentence, .statusWarn))]
        }
        var lines = PriceLines(estimate: estimate, rules: listing.prices)
        lines.columns = min(lines.columns, shape.noteColumns)
        if estimate.lines.count < room { return [lines.element] }
        let nights = Words.count(estimate.nights.count, "night")
        return [.leader(Line(nights), Line("\(estimate.total) total", .moneyTotal, .bold))]
    }
}

extension DateVerdict {
    /// What it says about its day, with a sign and in words.
    var elements: [Element] {
        switch self {
        case .unknown: return [.line(Line("not loaded yet", .uiDim))]
        case .past: return [.line(Line("in the past", .uiDim))]
        case .taken(let reason): return [.text(Line("✕ " + reason, .calendarBooked))]
        case .closed(let reason): return [.text(Line("✕ " + reason, .calendarBlocked))]
        case .wall(let reason), .beyond(let reason):
            return [.text(Line("! " + reason, .calendarMinimumStay))]
        case .free(let night):
            let price = Line(
                Run("✓ free", .calendarFree, spoken: "free"),
                .dim(" · "),
                Run(Words.short(night.price), .listingPrice),
                .dim(" the night")
            )
            guard night.minNights > 1 else { return [.line(price)] }
            let least = "at least \(Words.count(night.minNights, "night")) from here"
            return [.line(price), .line(Line(least, .uiDim))]
        }
    }
}
