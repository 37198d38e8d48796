import Canvas
import Marketplace

extension ExploreScreen {
    func commands(_ world: World) -> [Command] {
        switch mode {
        case .results: resultCommands(world)
        case .place:
            [
                Command("explore.place.accept", "search", .enter),
                Command("explore.place.complete", "complete", .tab),
                Command("explore.place.cancel", "as before", .escape),
            ]
        case .dates(let picker): dateCommands(picker)
        case .filters:
            [
                Command("explore.filters.done", "done", .enter),
                Command("explore.filters.next", "next", .tab),
                Command("explore.filters.cancel", "as before", .escape, .character("q")),
            ]
        }
    }

    private func resultCommands(_ world: World) -> [Command] {
        let whyNot = selected == nil ? whyNoneIsSelected : nil
        let noDates = criteria.stay == nil ? "Pick dates first: d." : nil
        return [
            world.server.isChosen
                ? Command("explore.open", "open", .enter, whyNot: whyNot)
                : Command("explore.server", "choose a server", .enter),
            Command("explore.dates", "dates", .character("d")),
            Command("explore.place", "place", .character("p"), .character("/")),
            Command("explore.filters", "filters", .character("f")),
            Command("explore.sort", "sort", .character("o")),
            SaveSwitch.command("explore.save", selected, world),
            Command("explore.book", "book", .character("b"), whyNot: whyNot ?? noDates),
            Command("explore.copy", "copy link", .character("y"), whyNot: whyNot),
            Command(
                "explore.clear",
                "clear search",
                .character("X"),
                whyNot: isPlain ? "There is nothing to clear." : nil,
                isInFooter: false
            ),
            Command("explore.refresh", "refresh", .character("R"), isInFooter: false),
        ]
    }

    private var whyNoneIsSelected: String {
        guard window.total > 0 else { return "No home is selected." }
        return results.pageFailure == nil
            ? "This home is still on its way." : "This home is not here, and the server is away."
    }

    private func dateCommands(_ picker: StayPicker) -> [Command] {
        let isLate = picker.awaitsCheckOut && picker.checkIn.map { picker.cursor > $0 } ?? false
        return [
            Command(
                "explore.dates.pick",
                isLate ? "check out here" : "check in here",
                .enter,
                .character(" ")
            ),
            Command("explore.dates.next", "next month", .character(">"), .pageDown),
            Command("explore.dates.previous", "month before", .character("<"), .pageUp),
            Command("explore.dates.clear", "any dates", .backspace, .delete),
            Command("explore.dates.cancel", "as before", .escape, .character("q"), .character("d")),
        ]
    }

    /// Whether nothing but the sort order is asked for.
    private var isPlain: Bool { criteria == SearchCriteria(sort: criteria.sort) }

    mutating func perform(_ command: CommandID, _ world: World) -> [Effect] {
        switch command {
        case "explore.server": return [.open(.welcome)]
        case "explore.dates":
            enter(.dates(StayPicker(stay: criteria.stay, today: world.now.utcDate)))
        case "explore.place": enter(.place(PlaceField(criteria.text)))
        case "explore.filters": enter(.filters(FilterForm(criteria)))
        case "explore.refresh": return seek(criteria, world, again: true)
        case "explore.clear": return seek(SearchCriteria(sort: criteria.sort), world)
        case "explore.sort":
            var next = criteria
            next.sort = criteria.sort.next
            return seek(next, world)
        case "explore.place.accept": return handle(.enter, world) ?? []
        case "explore.place.complete", "explore.filters.next": return handle(.tab, world) ?? []
        case "explore.place.cancel": return handle(.escape, world) ?? []
        case "explore.filters.done": enter(.results)
        case "explore.filters.cancel":
            guard case .filters(let form) = mode else { return [] }
            enter(.results)
            return seek(form.before, world)
        default: return performOnDates(command, world) ?? performOnHome(command, world)
        }
        return []
    }

    private mutating func performOnDates(_ command: CommandID, _ world: World) -> [Effect]? {
        guard case .dates(var picker) = mode else { return nil }
        var next = criteria
        switch command {
        case "explore.dates.pick":
            picker.pick()
            enter(.dates(picker))
            guard let stay = picker.stay else { return [] }
            next.stay = stay
        case "explore.dates.next", "explore.dates.previous":
            picker.move(months: command == "explore.dates.next" ? 1 : -1)
            enter(.dates(picker))
            return []
        case "explore.dates.clear": next.stay = nil
        case "explore.dates.cancel": break
        default: return nil
        }
        enter(.results)
        return seek(next, world)
    }

    private mutating func performOnHome(_ command: CommandID, _ world: World) -> [Effect] {
        guard let selected else { return [] }
        switch command {
        case "explore.open": return [.open(.home(selected))]
        case "explore.save": return SaveSwitch.effects(selected, world)
        case "explore.book": return book(selected)
        case "explore.copy":
            return [.copy(selected.link), .toast(Toast("Link copied: \(selected.link)", .ok))]
        default: return []
        }
    }
}

extension SearchSort {
    /// The order after this one, the first after the last.
    var next: SearchSort {
        let all = SearchSort.allCases.filter { $0 != .distance }
        let index = all.firstIndex(of: self) ?? 0
        return all[(index + 1) % all.count]
    }

    /// What the heading calls it.
    var title: String {
        switch self {
        case .best: "★ best"
        case .priceLow: "↑ cheapest"
        case .priceHigh: "↓ dearest"
        case .rating: "★ top rated"
        case .distance: "↑ nearest"
        }
    }
}
