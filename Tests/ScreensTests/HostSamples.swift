import Canvas
import Marketplace

@testable import Screens

/// A host with two homes, a guest who asks, and a stay that is booked.
enum Hosting {
    static let host = User(
        id: Samples.id(7),
        email: "ana@example.org",
        name: "Ana Ferreira",
        about: "",
        homes: 2,
        createdAt: Instant(seconds: 1_790_000_000)
    )

    static func details(_ title: String) -> ListingDraft {
        ListingDraft(
            title: title,
            description: "Two rooms and a view.",
            neighbourhood: "Mouraria",
            city: "Lisbon",
            capacity: 3,
            houseRules: ["No parties."],
            prices: Samples.prices
        )
    }

    static func home(
        _ number: Int = 1,
        _ title: String = "Tiled rooms",
        changes: [ListingField: OutboxEntry.State] = [:]
    ) -> OwnHome {
        let listing = HostListing(
            id: Samples.id(UInt64(500 + number)),
            state: number == 1 ? .published : .unlisted,
            version: 4,
            details: details(title),
            problems: [],
            allowedEvents: [],
            createdAt: Samples.now
        )
        return OwnHome(listing, changes: changes)
    }

    static let request: OwnRequest = {
        var booking = Stays.held
        booking.state = .requested
        booking.guestName = "Bo Lind"
        booking.expiresAt = Samples.now.adding(.seconds(3 * 3_600))
        booking.hostPayout = Samples.euro(310_00)
        return OwnRequest(booking)
    }()

    /// Four months from the one of the tests' today on; a stay, a block and a block that waits.
    static func calendar(_ queued: Set<CivilDate> = []) -> OwnCalendar {
        let from = Samples.today.adding(days: -1).firstOfMonth
        let booked = (8..<11).map { Samples.today.adding(days: $0) }
        let blocked = (14..<16).map { Samples.today.adding(days: $0) } + queued
        var facts = Dictionary(uniqueKeysWithValues: booked.map { ($0, NightFacts.booked) })
        for date in blocked { facts[date] = .blocked }
        let calendar = Availability.calendar(
            of: home().listing.id,
            from: from,
            days: 122,
            facts: facts,
            prices: Samples.prices,
            rules: StayRules(),
            today: Samples.today,
            minute: 12 * 60
        )
        return OwnCalendar(calendar, queued: queued)
    }

    static var calendarRequest: Request {
        let from = Samples.today.adding(days: -1).firstOfMonth
        return .ownCalendar(home().listing.id, from: from, to: from.firstOfMonth(adding: 4))
    }

    static func driver(_ size: Size = .classic, connection: Connection = .online) -> Driver {
        var driver = Driver(world: Samples.world(size, account: host, connection: connection))
        driver.act(.started)
        driver.type("5")
        return driver
    }

    /// The list of homes with the request that waits.
    static func listed(_ size: Size = .classic, connection: Connection = .online) -> Driver {
        var driver = driver(size, connection: connection)
        driver.answer(.ownHomes, .ownHomes([home(), home(2, "Garret under the castle")]))
        driver.answer(.guestRequests, .guestRequests([request]))
        return driver
    }
}
