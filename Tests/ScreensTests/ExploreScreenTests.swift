import Canvas
import Marketplace
import Testing

@testable import Screens

@Suite struct ExploreScreenTests {
    static let lisbon = SearchCriteria(text: "Lisbon", stay: Samples.stay, guests: 2)

    private func search(_ criteria: SearchCriteria, after: String? = nil) -> Request {
        .search(criteria, after: after)
    }

    /// A driver whose first search was answered with so many homes.
    private func driver(
        _ size: Size = .classic,
        homes: Int = 5,
        total: Int? = nil,
        criteria: SearchCriteria = SearchCriteria()
    ) -> Driver {
        var driver = Driver(world: Samples.world(size, criteria: criteria))
        driver.act(.started)
        let shown = min(25, homes)
        driver.answer(
            search(criteria),
            .listings(
                Batch(
                    items: Samples.cards(0..<shown),
                    next: shown < homes ? "\(shown)" : nil,
                    total: total
                )
            )
        )
        return driver
    }

    private func explore(_ driver: Driver) throws -> ExploreScreen {
        try #require(driver.app.screen as? ExploreScreen)
    }

    // MARK: Search

    @Test func `it searches as soon as it appears`() {
        var driver = Driver()
        #expect(
            driver.act(.started) == [.send(search(SearchCriteria())), .reread(.unread)]
        )
    }

    @Test func `each letter of the place searches and asks for completions`() {
        var driver = driver()
        driver.type("p")
        let effects = driver.type("Li")
        #expect(
            effects == [
                .send(.places(prefix: "L")), .send(search(SearchCriteria(text: "L"))),
                .send(.places(prefix: "Li")), .send(search(SearchCriteria(text: "Li"))),
            ]
        )
    }

    @Test func `an answer to an older text is ignored`() throws {
        var driver = driver()
        driver.type("pLi")
        driver.answer(
            search(SearchCriteria(text: "L")),
            .listings(Batch(items: [Samples.card(77)], next: nil, total: 1))
        )
        #expect(try explore(driver).results.homes.reached == 5)
        driver.answer(
            search(SearchCriteria(text: "Li")),
            .listings(Batch(items: [Samples.card(78)], next: nil, total: 1))
        )
        #expect(try explore(driver).selected?.id == Samples.card(78).id)
    }

    @Test func `tab completes the place, escape brings back what stood there`() throws {
        var driver = driver()
        driver.type("pLi")
        let place = Place(
            name: "Lisbon",
            country: "Portugal",
            countryCode: "PT",
            center: Coordinate(latitude: 38.7, longitude: -9.1),
            homes: 214
        )
        driver.answer(.places(prefix: "Li"), .places([place]))
        driver.press(.tab)
        #expect(try explore(driver).criteria.text == "Lisbon")
        let effects = driver.press(.escape)
        #expect(effects == [.send(search(SearchCriteria()))])
    }

    @Test func `sorting starts again at the top`() throws {
        var driver = driver()
        driver.type("jj")
        let effects = driver.type("o")
        #expect(effects == [.send(search(SearchCriteria(sort: .priceLow)))])
        #expect(try explore(driver).window.selected == 0)
    }

    @Test func `filters search as they change, and escape undoes them all`() throws {
        var driver = driver()
        driver.type("f")
        driver.type("90")
        driver.press(.tab, .character("+"))
        let limit = Samples.euro(90_00)
        let changed = SearchCriteria(guests: 2, nightlyLimit: limit)
        #expect(try explore(driver).criteria == changed)
        driver.press(.escape)
        #expect(try explore(driver).criteria == SearchCriteria())
    }

    @Test func `two picks on the months set the dates for all screens`() throws {
        var driver = driver()
        driver.type("d")
        driver.press(.enter)
        driver.type("lll")
        let effects = driver.press(.enter)
        let stay = Samples.range(0, 3)
        #expect(effects == [.send(search(SearchCriteria(stay: stay)))])
        #expect(driver.app.world.criteria.stay == stay)
    }

    @Test func `dates may be pasted`() {
        var driver = driver()
        driver.type("d")
        let effects = driver.press(.paste("2027-05-01 2027-05-04"))
        #expect(effects == [.send(search(SearchCriteria(stay: Samples.stay)))])
    }

    // MARK: Scrolling

    /// Answers every search for a further part until there is none.
    private func serve(_ effects: [Effect], _ driver: inout Driver, homes: Int, told: Bool) -> Int {
        var queue = effects
        var served = 0
        while !queue.isEmpty {
            guard case .send(.search(let criteria, let after?)) = queue.removeFirst(),
                let first = Int(after)
            else { continue }
            served += 1
            let last = min(first + 25, homes)
            queue += driver.answer(
                .search(criteria, after: after),
                .listings(
                    Batch(
                        items: Samples.cards(first..<last),
                        next: last < homes ? "\(last)" : nil,
                        total: told ? homes : nil
                    )
                )
            )
        }
        return served
    }

    @Test(arguments: [true, false])
    func `two thousand keys at once all land`(told: Bool) throws {
        var driver = driver(homes: 2_500, total: told ? 2_500 : nil)
        let effects = driver.type(String(repeating: "j", count: 2_000))
        #expect(effects.count == 1, "parts are asked for one after the other")
        #expect(try explore(driver).window.selected == 2_000)
        let served = serve(effects, &driver, homes: 2_500, told: told)
        #expect(served >= 80)
        #expect(try explore(driver).selected?.title == "Home 2000")
        #expect(driver.text.contains("Home 2000"))
    }

    @Test func `keys before the first answer count too`() throws {
        var driver = Driver()
        driver.act(.started)
        driver.type(String(repeating: "j", count: 30))
        let effects = driver.answer(
            search(SearchCriteria()),
            .listings(Batch(items: Samples.cards(0..<25), next: "25", total: 40))
        )
        #expect(effects == [.send(search(SearchCriteria(), after: "25"))])
        #expect(try explore(driver).window.selected == 30)
    }

    @Test func `without an end known, the end of the list stops the selection`() throws {
        var driver = driver(homes: 30)
        let effects = driver.type(String(repeating: "j", count: 100))
        _ = serve(effects, &driver, homes: 30, told: false)
        #expect(try explore(driver).window.selected == 29)
    }

    @Test func `a failed part is said and not asked for again by moving`() {
        var driver = driver(homes: 100, total: 100)
        let effects = driver.press(.end)
        #expect(effects == [.send(search(SearchCriteria(), after: "25"))])
        driver.fail(search(SearchCriteria(), after: "25"), .offline("No connection."))
        #expect(driver.type("k").isEmpty)
        #expect(driver.text.contains("! The list goes on, but: No connection. R tries again."))
        #expect(driver.type("R") == [.send(search(SearchCriteria()))])
    }

    @Test func `a first page that changed goes on from its own end`() throws {
        var driver = driver(homes: 100, total: 100)
        driver.press(.end)
        let page = Batch(items: Samples.cards(0..<20), next: "20", total: 90)
        let effects = driver.answer(search(SearchCriteria()), .listings(page))
        #expect(effects == [.send(search(SearchCriteria(), after: "20"))])
        #expect(try explore(driver).window.selected == 89)
    }

    // MARK: Details

    @Test func `details are asked for once the selection rests`() {
        var driver = driver(Size(columns: 100, rows: 30))
        driver.type("j")
        driver.wait(.milliseconds(100))
        driver.type("j")
        #expect(driver.wait(.milliseconds(100)).isEmpty)
        let effects = driver.wait(.milliseconds(60))
        #expect(effects.first == .send(.listing(Samples.card(2).id)))
        #expect(driver.wait(.seconds(5)).isEmpty)
    }

    @Test func `a narrow terminal asks for no details`() {
        var driver = driver()
        driver.type("j")
        #expect(driver.wait(.seconds(1)).isEmpty)
    }

    @Test func `booking from the list fetches the page and goes on`() {
        var driver = driver(criteria: Self.lisbon)
        let card = Samples.card(0)
        #expect(driver.type("b") == [.send(.listing(card.id))])
        driver.answer(.listing(card.id), .listing(Samples.listing(card)))
        #expect(driver.app.screen is BookScreen)
    }

    @Test func `without dates booking says what to do first`() {
        var driver = driver()
        driver.type("b")
        #expect(driver.text.contains("Pick dates first: d."))
        // It was about that key alone.
        driver.type("3")
        #expect(!driver.text.contains("Pick dates first: d."))
    }

    @Test func `why a key did nothing goes by itself, too`() {
        var driver = driver()
        driver.type("b")
        _ = driver.wait(.seconds(3))
        #expect(driver.text.contains("Pick dates first: d."))
        _ = driver.wait(.seconds(1))
        #expect(!driver.text.contains("Pick dates first: d."))
    }

    // MARK: States

    @Test func `nothing spins before 150 ms`() {
        var driver = Driver()
        driver.act(.started)
        driver.wait(.milliseconds(140))
        #expect(!driver.text.contains("looking for homes"))
        driver.wait(.milliseconds(20))
        #expect(driver.text.contains("looking for homes"))
    }

    @Test func `an empty result names what could be loosened`() {
        let criteria = SearchCriteria(
            text: "Lisbon",
            stay: Samples.stay,
            nightlyLimit: Samples.euro(20_00),
            amenities: [.pool]
        )
        let driver = driver(homes: 0, total: 0, criteria: criteria)
        let hint =
            "Try a higher price limit, or fewer amenities, or other dates, or another place."
        #expect(driver.text.contains("No home matches"))
        #expect(driver.plain.contains(hint))
    }

    @Test func `an error says what to do`() {
        var driver = Driver()
        driver.act(.started)
        driver.fail(search(SearchCriteria()), .offline("The server is not reached."))
        #expect(driver.text.contains("✕ No homes to show"))
        #expect(driver.text.contains("R try again"))
    }

    @Test func `offline the copy stays readable with its age`() {
        var driver = driver()
        driver.act(.connection(.offline(since: driver.now)))
        driver.wait(.seconds(3 * 3_600))
        #expect(driver.text.contains("as of 12:00 UTC · 3 h ago"))
        #expect(driver.text.contains("Home 0"))
    }

    @Test func `hostile titles do no harm`() {
        var driver = Driver()
        driver.act(.started)
        let card = Samples.card(1, title: "Nice\u{1B}[2J\u{202E}loft\u{7}\n👨‍👩‍👧 家")
        driver.answer(search(SearchCriteria()), .listings(Batch(items: [card], next: nil)))
        #expect(!driver.text.contains("\u{1B}"))
        #expect(!driver.text.contains("\u{202E}"))
        #expect(driver.text.contains("loft"))
    }

    @Test func `the smallest terminal shows the whole range, its years and nights`() {
        // Until 28 December 2027.
        let days = 21_180 - Samples.today.daysSinceEpoch
        let criteria = SearchCriteria(stay: Samples.range(days, 6))
        var driver = Driver(world: Samples.world(.minimum, criteria: criteria))
        driver.act(.started)
        driver.type("d")
        #expect(driver.text.contains("28 Dec 2027 – 3 Jan 2028 (6 nights)"))
    }
}
