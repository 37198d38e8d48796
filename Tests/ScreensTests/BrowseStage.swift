import Canvas
import Marketplace

@testable import Screens

/// The browsing screens in a state worth looking at.
enum BrowseStage {
    static let criteria = SearchCriteria(
        text: "Lisbon",
        stay: Samples.stay,
        guests: 2,
        nightlyLimit: Samples.euro(150_00),
        amenities: [.wifi]
    )

    static let cards = [
        Samples.card(1, total: Samples.euro(394_66)),
        Samples.card(
            2,
            title: "Quiet room near Graça, with a view of seven hills and a very long name",
            rating: nil,
            total: Samples.euro(186_00)
        ),
        Samples.card(3, title: "東京から来た家 · Tejo terrace", total: Samples.euro(441_50)),
    ]

    /// Explore after its first answer, the first home's details there.
    static func explore(_ size: Size) -> Driver {
        var driver = Driver(world: Samples.world(size, criteria: criteria))
        driver.act(.started)
        let saved = SavedHome(listing: cards[1], savedAt: Samples.now)
        driver.answer(
            .wishlist,
            .wishlist(Wishlist(id: Samples.id(5), name: "Summer", homes: [saved]))
        )
        driver.answer(
            .search(criteria, after: nil),
            .listings(Batch(items: cards, next: "3", total: 214))
        )
        driver.wait(.milliseconds(300))
        answerHome(&driver)
        return driver
    }

    static func home(_ size: Size) -> Driver {
        var driver = Driver(world: Samples.world(size, criteria: criteria))
        driver.open(.home(cards[0]))
        answerHome(&driver)
        driver.answer(
            .quote(cards[0].id, Samples.stay, guests: 2),
            .quote(Samples.quote())
        )
        return driver
    }

    static func availability(_ size: Size) -> Driver {
        var driver = Driver(world: Samples.world(size, criteria: criteria))
        driver.open(.availability(Samples.listing()))
        answerHome(&driver)
        return driver
    }

    private static func answerHome(_ driver: inout Driver) {
        driver.answer(.listing(cards[0].id), .listing(Samples.listing(cards[0])))
        driver.answer(
            AvailabilityScreenTests.request(0),
            AvailabilityScreenTests.nights(0, taken: [17, 18, 25, 26])
        )
        let text = "We stayed a week and would come back any time; the river at dawn is a sight."
        driver.answer(
            .reviews(cards[0].id, after: nil),
            .reviews(Batch(items: (1...3).map { Samples.review($0, text: text) }, next: nil))
        )
    }
}
