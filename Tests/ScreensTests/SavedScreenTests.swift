import Canvas
import Marketplace
import Testing

@testable import Screens

@Suite struct SavedScreenTests {
    private func wishlist(_ numbers: Int...) -> Payload {
        .wishlist(
            Wishlist(
                id: Samples.id(5),
                name: "Summer",
                homes: numbers.map {
                    SavedHome(listing: Samples.card($0, title: "Home \($0)"), savedAt: Samples.now)
                }
            )
        )
    }

    private func driver() -> Driver {
        var driver = Driver(tab: .saved)
        driver.act(.started)
        driver.answer(.wishlist, wishlist(1, 2, 3))
        return driver
    }

    @Test func `a removed home goes at once and comes back to its place`() {
        var driver = driver()
        driver.type("j")
        #expect(driver.type("s") == [.send(.unsave(Samples.card(2).id))])
        #expect(!driver.text.contains("Home 2  "))
        #expect(driver.type("u") == [.send(.save(Samples.card(2).id))])
        let lines = driver.plain.split(separator: "\n").filter { $0.contains(". Home") }
        #expect(lines.map { $0.prefix(9) } == ["1. Home 1", "2. Home 2", "3. Home 3"])
    }

    @Test func `undo also works after the server has let the home go`() {
        var driver = driver()
        driver.type("s")
        driver.answer(.wishlist, wishlist(2, 3))
        driver.type("u")
        #expect(driver.plain.contains("1. Home 1"))
    }

    @Test func `a refused removal brings the home back and says so`() {
        var driver = driver()
        driver.type("s")
        driver.fail(.unsave(Samples.card(1).id), .offline("The server is not reached."))
        #expect(driver.plain.contains("1. Home 1"))
        #expect(driver.text.contains("Still saved: The server is not reached."))
    }

    @Test func `an empty list tells how to fill it`() {
        var driver = Driver(tab: .saved)
        driver.act(.started)
        driver.answer(.wishlist, wishlist())
        #expect(driver.text.contains("No saved homes yet"))
        #expect(driver.text.contains("Press s on any home in Explore to keep it here."))
    }

    @Test func `where there is room the selected home stands beside the list`() {
        var driver = Driver(Size(columns: 100, rows: 30), tab: .saved)
        driver.act(.started)
        driver.answer(.wishlist, wishlist(1, 2))
        driver.type("j")
        #expect(driver.wait(.milliseconds(210)).first == .send(.listing(Samples.card(2).id)))
        #expect(driver.text.contains("│ Home 2"))
    }

    @Test func `logged out it offers to log in`() {
        var driver = Driver(world: Samples.world(account: nil), tab: .saved)
        #expect(driver.act(.started).isEmpty)
        #expect(driver.text.contains("Your saved homes wait here"))
        driver.type("l")
        #expect(driver.app.screen is SignInScreen)
    }

    @Test func `a missed message can be read again`() {
        var driver = driver()
        driver.act(.toast(Toast("The river rose.", .warning)))
        driver.wait(.seconds(600))
        #expect(!driver.text.contains("The river rose."))
        driver.type("M")
        #expect(driver.text.contains("! The river rose."))
        #expect(driver.text.contains("10 min ago"))
    }

    @Test func `a home that is taken on the dates shows why, not a price`() {
        let size = Size(columns: 100, rows: 30)
        let criteria = SearchCriteria(stay: Samples.stay, guests: 2)
        var driver = Driver(world: Samples.world(size, criteria: criteria), tab: .saved)
        driver.act(.started)
        driver.answer(.wishlist, wishlist(1, 2, 3))
        driver.wait(.milliseconds(300))
        let home = Samples.listing(Samples.card(1, title: "Home 1"))
        driver.answer(.listing(home.card.id), .listing(home))
        driver.answer(AvailabilityScreenTests.request(0), AvailabilityScreenTests.nights(0))
        #expect(driver.text.contains("Total · estimate"))
        let taken = AvailabilityScreenTests.nights(0, taken: [12])
        driver.answer(AvailabilityScreenTests.request(0), taken)
        #expect(driver.text.contains("is booked."))
        #expect(!driver.text.contains("Total · estimate"))
    }
}
