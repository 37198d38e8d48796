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
        [
            Command("own.edit", "edit", .character("e"), .enter),
            Command("own.nights", "nights", .character("d")),
            Command(
                "own.outbox",
                "what waits",
                .character("w"),
                whyNot: home.value?.changes.isEmpty == false ? nil : "Nothing waits of this home.",
                isInFooter: home.value?.changes.isEmpty == false
            ),
            Command("own.copy", "copy link", .character("y")),
        ]
    }

    mutating func perform(_ command: CommandID, _ world: World) -> [Effect] {
        guard let home = home.value else { return [] }
        switch command {
        case "own.edit": return [.open(.editHome(home, nil))]
        case "own.nights": return [.open(.ownNights(home, nil))]
        case "own.outbox": return [.open(.outbox)]
        case "own.copy":
            let link = "roost://listing/\(id)"
            return [.copy(link), .toast(Toast("Link copied: \(link)", .ok))]
        default: return []
        }
    }

    mutating func handle(_ key: Key, _ world: World) -> [Effect]? {
        guard let home = home.value else { return nil }
        let rows = Layout.rows(of: OwnHomePage(home).element, columns: world.body.columns - 3)
        return scroll.handle(key, rows: rows, visible: world.body.rows) ? [] : nil
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
        let page = OwnHomePage(home).element
        return .scroll(ScrollView(offset: scroll.offset, page)).inset()
    }
}

/// What stands on the page of a home of the host.
struct OwnHomePage {
    private let home: OwnHome
    private var details: ListingDraft { home.listing.details }

    init(_ home: OwnHome) {
        self.home = home
    }

    var element: Element {
        var rows: [Element] = [.facts(facts)]
        let missing = home.listing.problems.filter { _ in home.listing.state == .draft }
        if !missing.isEmpty {
            rows.append(
                Parts.section(
                    "Before it can be published",
                    missing.map { Parts.item("\(OwnHomePage.name($0.pointer)) \($0.detail)") }
                )
            )
        }
        let text = details.description ?? ""
        rows.append(
            Parts.section(
                "Description",
                [marked(.description), .paragraph(text.isEmpty ? "Nothing yet." : text)]
            )
        )
        let rules = details.houseRules ?? []
        let items = rules.isEmpty ? [Element.line(Line("None.", .uiDim))] : rules.map(Parts.item)
        rows.append(Parts.section("House rules", [marked(.houseRules)] + items))
        return .rows(rows)
    }

    private var facts: [(String, Line)] {
        var facts: [(String, Line)] = [
            ("Title", value(home.title, .title)),
            ("Where", Line(home.place)),
        ]
        facts.append(("Price", value(price, .prices)))
        let guests = details.capacity.map { Words.count($0, "guest") } ?? "not said yet"
        facts.append(("Sleeps", value(guests, .capacity)))
        if let rating = home.listing.rating {
            facts.append(("Rating", Line("★ \(rating.text) (\(rating.count))", .listingRating)))
        }
        return facts
    }

    private var price: String {
        guard let prices = details.prices else { return "not said yet" }
        let days = Weekday.allCases.filter(prices.weekendNights.contains).map(Words.weekday)
            .joined(separator: ", ")
        guard let weekend = prices.weekend, weekend != prices.base, !days.isEmpty else {
            return "\(prices.base) a night"
        }
        return "\(prices.base) a night, \(weekend) on \(days)"
    }

    private func value(_ text: String, _ field: ListingField) -> Line {
        .joined([Line(text), mark(field)], by: "  ")
    }

    private func mark(_ field: ListingField) -> Line {
        home.changes[field].map(Mark.line) ?? .blank
    }

    private func marked(_ field: ListingField) -> Element {
        let mark = mark(field)
        return mark.isEmpty ? .empty : .line(mark)
    }

    private static func name(_ pointer: String) -> String {
        let words = pointer.dropFirst().replacing("/", with: ", ").replacing("_", with: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}
