import Canvas
import Marketplace
import Testing

@testable import Screens

/// Whatever is pressed at whatever size, something is drawn and nothing breaks.
@Suite struct RandomKeysTests {
    private static let keys: [Key] =
        "jkhlgGdpfosbyxXRmt<>+-uq1234/?AM 5aevwcn!Di".map { Key.character($0) } + [
            .enter, .escape, .tab, .backTab, .up, .down, .left, .right, .pageUp, .pageDown,
            .home, .end, .backspace, .delete, .control("d"), .control("u"), .control("p"),
            .paste("2027-06-01 2027-06-05"), .paste("é\u{1B}[31m家"), .focusIn,
        ]

    private static let sizes = [
        Size.classic, Size(columns: 60, rows: 16), Size(columns: 100, rows: 30),
        Size(columns: 160, rows: 45), Size(columns: 40, rows: 10), Size(columns: 99, rows: 17),
        Size(columns: 300, rows: 90), Size(columns: 0, rows: 0),
    ]

    /// What a server would say; nil for what it never answers.
    private func reply(_ request: Request) -> Payload? {
        let listing = Samples.listing()
        switch request {
        case .search(_, let after):
            let first = after.flatMap(Int.init) ?? 0
            let cards = Samples.cards(first..<(first + 25))
            return .listings(Batch(items: cards, next: "\(first + 25)", total: 5_000))
        case .places:
            return .places([
                Place(
                    name: "Lisbon",
                    country: "Portugal",
                    countryCode: "PT",
                    center: Coordinate(latitude: 38.7, longitude: -9.1),
                    homes: 214
                )
            ])
        case .listing(let id):
            var card = listing.card
            card.id = id
            return .listing(Samples.listing(card))
        case .calendar(let id, let from, let to):
            var calendar = Samples.calendar(
                listing,
                from: from,
                days: to.daysSinceEpoch - from.daysSinceEpoch,
                taken: [20, 21, 33].map { Samples.today.adding(days: $0) }
            )
            calendar.listing = id
            return .calendar(calendar)
        case .reviews: return .reviews(Batch(items: [Samples.review(1)], next: nil))
        case .wishlist:
            let home = SavedHome(listing: Samples.card(3), savedAt: Samples.now)
            return .wishlist(Wishlist(id: Samples.id(5), name: "Summer", homes: [home]))
        case .save, .unsave: return .done
        default: return replyToHost(request)
        }
    }

    private func replyToHost(_ request: Request) -> Payload? {
        switch request {
        case .ownHomes:
            return .ownHomes([
                Hosting.home(), Hosting.home(2, "Garret", changes: [.title: .needsYou]),
            ])
        case .ownHome: return .ownHome(Hosting.home(1, "Tiles", changes: [.prices: .queued]))
        case .ownCalendar where request == Hosting.calendarRequest:
            return .ownCalendar(Hosting.calendar([Samples.today.adding(days: 20)]))
        case .guestRequests: return .guestRequests([Hosting.request])
        case .editHome, .editGuide, .editNights, .answerGuest, .editProfile: return .kept("a")
        default: return nil
        }
    }

    private func serve(
        _ effects: [Effect],
        _ driver: inout Driver,
        _ random: inout SeededRandom
    ) {
        var queue = effects
        for _ in 0..<8 where !queue.isEmpty {
            guard case .send(let request) = queue.removeFirst() else { continue }
            switch Int.random(in: 0..<10, using: &random) {
            case 0: continue
            case 1: queue += driver.fail(request, .offline("The server is not reached."))
            default:
                guard let payload = reply(request) else { continue }
                queue += driver.answer(request, payload)
            }
        }
    }

    @Test(arguments: [1, 2, 13, 14, 90_210] as [UInt64])
    func `nothing breaks`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let account = seed.isMultiple(of: 2) ? Hosting.host : Samples.guest
        var driver = Driver(world: Samples.world(account: account))
        serve(driver.act(.started), &driver, &random)
        for step in 0..<120 {
            if step.isMultiple(of: 25), let size = Self.sizes.randomElement(using: &random) {
                driver.act(.resized(size))
            }
            guard let key = Self.keys.randomElement(using: &random) else { continue }
            var effects = driver.press(key)
            effects += driver.wait(.milliseconds(Int64.random(in: 1...300, using: &random)))
            serve(effects, &driver, &random)
            let text = driver.text
            #expect(!text.contains("\u{1B}"), "seed \(seed), step \(step)")
            #expect(!driver.plain.isEmpty, "seed \(seed), step \(step)")
        }
    }
}
