import Canvas
import Marketplace
import Testing

@testable import Screens

@Suite struct HomeScreenTests {
    static let listing = Samples.listing()
    static let id = Samples.listing().card.id
    static let quoteRequest = Request.quote(id, Samples.stay, guests: 2)

    private func driver(
        _ size: Size = .classic,
        stay: DateRange? = Samples.stay,
        account: User? = Samples.guest
    ) -> Driver {
        let criteria = SearchCriteria(stay: stay, guests: 2)
        var driver = Driver(world: Samples.world(size, account: account, criteria: criteria))
        driver.open(.home(Samples.card()))
        driver.answer(.listing(Self.id), .listing(Self.listing))
        driver.answer(AvailabilityScreenTests.request(0), AvailabilityScreenTests.nights(0))
        return driver
    }

    @Test func `it asks for all it shows`() {
        let criteria = SearchCriteria(stay: Samples.stay, guests: 2)
        var driver = Driver(world: Samples.world(criteria: criteria))
        #expect(
            driver.open(.home(Samples.card())) == [
                .send(.listing(Self.id)), .send(.reviews(Self.id, after: nil)),
                .send(AvailabilityScreenTests.request(0)), .send(Self.quoteRequest),
            ]
        )
        #expect(driver.text.contains("Azulejo loft by the river"))
    }

    @Test func `the price is an estimate until the server's quote comes`() {
        var driver = driver()
        #expect(driver.text.contains("Total · estimate"))
        #expect(driver.text.contains("asking the server"))
        driver.answer(Self.quoteRequest, .quote(Samples.quote()))
        #expect(!driver.text.contains("estimate"))
        #expect(driver.text.contains("\(Samples.quote().total)"))
    }

    @Test func `each amount can be explained`() {
        var driver = driver(Size(columns: 100, rows: 30))
        driver.answer(Self.quoteRequest, .quote(Samples.quote()))
        driver.type("x")
        let plain = driver.plain
        #expect(plain.contains("1 May: weekend price"))
        #expect(plain.contains("6% of €361.00: nights and fees less discounts"))
        #expect(plain.contains("6 guest nights × €2.00"))
    }

    @Test func `a refused quote says why beside the estimate`() {
        var driver = driver()
        let refusal = Refusal(code: "nights_taken", sentence: "These nights are taken.")
        driver.fail(Self.quoteRequest, .refused(refusal))
        #expect(driver.plain.contains("! These nights are taken."))
    }

    @Test func `dates that cannot be booked say so in place of a price`() {
        var driver = driver(stay: Samples.range(5, 1))
        #expect(driver.plain.contains("Stay at least 2 nights."))
        driver.type("b")
        #expect(driver.app.screen is HomeScreen)
    }

    @Test func `the policy names its deadline with year and zone`() {
        let driver = driver()
        #expect(driver.plain.contains("Full refund until Mon 26 Apr 2027, 15:00 (Europe/Lisbon)."))
    }

    @Test func `new dates from the calendar bring a new price`() {
        var driver = driver()
        driver.answer(Self.quoteRequest, .quote(Samples.quote()))
        driver.type("d")
        driver.answer(AvailabilityScreenTests.request(0), AvailabilityScreenTests.nights(0))
        driver.press(.backspace)
        driver.type(" llll ")
        let effects = driver.press(.escape)
        let stay = Samples.range(11, 4)
        #expect(driver.app.world.criteria.stay == stay)
        #expect(effects.contains(.send(.quote(Self.id, stay, guests: 2))))
    }

    @Test func `coming back within a minute asks for nothing`() {
        var driver = driver()
        driver.type("d")
        #expect(driver.press(.escape).isEmpty)
        driver.wait(.seconds(61))
        driver.type("d")
        #expect(driver.press(.escape).contains(.send(.listing(Self.id))))
    }

    @Test func `scrolling to the end brings more reviews, once`() {
        var driver = driver()
        let first = (0..<10).map { Samples.review($0) }
        driver.answer(
            .reviews(Self.id, after: nil),
            .reviews(Batch(items: first, next: "10"))
        )
        #expect(driver.type("G") == [.send(.reviews(Self.id, after: "10"))])
        #expect(driver.type("G").isEmpty)
        driver.answer(
            .reviews(Self.id, after: "10"),
            .reviews(Batch(items: [Samples.review(10, text: "The last word.")], next: nil))
        )
        driver.type("G")
        #expect(driver.text.contains("The last word."))
    }

    @Test func `saving needs an account and says so`() {
        var guest = driver()
        #expect(guest.type("s") == [.send(.save(Self.id))])
        #expect(guest.text.contains("♥ saved"))
        var stranger = driver(account: nil)
        #expect(stranger.type("s").isEmpty)
        #expect(stranger.text.contains("Log in to save homes"))
    }

    @Test func `without the server the card is there and the rest says what to do`() {
        var driver = Driver(world: Samples.world())
        driver.open(.home(Samples.card()))
        driver.fail(.listing(Self.id), .offline("The server is not reached."))
        #expect(driver.text.contains("Alfama, Lisbon · entire home"))
        #expect(driver.plain.contains("The server is not reached. R tries again."))
    }

    @Test func `without the server the page says once what went wrong, and nothing is on its way`()
    {
        let failure = Failure.offline("The server is not reached.")
        var driver = Driver(world: Samples.world(connection: .offline(since: Samples.now)))
        driver.open(.home(Samples.card()))
        driver.fail(.listing(Self.id), failure)
        driver.fail(AvailabilityScreenTests.request(0), failure)
        driver.fail(.reviews(Self.id, after: nil), failure)
        #expect(driver.plain.split(separator: "The server is not reached.").count == 2)
        driver.type("b")
        #expect(driver.text.contains("The home could not be fetched; R tries again."))
    }

    @Test func `a long title gives way to dates and guests`() {
        let title = "A very long title of a very small house by the river that never ends at all"
        let criteria = SearchCriteria(stay: Samples.stay, guests: 2)
        var driver = Driver(world: Samples.world(.minimum, criteria: criteria))
        driver.open(.home(Samples.card(1, title: title)))
        #expect(driver.text.contains("A very long title of… · 1–4 May 2027 (3 nights) · 2 guests"))
        #expect(driver.plain.contains(title))
    }
}
