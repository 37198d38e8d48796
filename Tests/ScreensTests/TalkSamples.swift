import Canvas
import Marketplace

@testable import Screens

/// Ana's conversations: with the host of a stay, and with a guest of her own home.
enum Talks {
    private static func home(
        _ number: UInt64,
        _ title: String,
        _ host: UserID,
        _ name: String
    ) -> BookedListing {
        BookedListing(
            id: Samples.id(100 + number),
            title: title,
            neighbourhood: "Alfama",
            city: "Lisbon",
            countryCode: "PT",
            host: host,
            hostName: name
        )
    }

    static func message(
        _ number: Int,
        _ text: String,
        by author: UInt64?,
        _ name: String = "",
        ago minutes: Int = 0
    ) -> Message {
        Message(
            id: Samples.id(UInt64(700 + number)),
            thread: Samples.id(601),
            number: number,
            author: author.map { Samples.id($0) },
            authorName: name,
            text: text,
            sentAt: Samples.now.adding(.seconds(-60 * minutes))
        )
    }

    /// Said to and by the host of a stay: a line of the marketplace, a question and two answers.
    static let said = [
        message(1, "Booking confirmed.", by: nil, ago: 3_000),
        message(2, "Is there parking nearby?", by: 7, "Ana Ferreira", ago: 190),
        message(3, "Yes, behind the church.\nIt is free at night.", by: 2, "Marta", ago: 12),
        message(4, "Shall I keep a place for you?", by: 2, "Marta", ago: 11),
    ]

    static func withHost(unread: Int = 2, last: Message? = said.last) -> MessageThread {
        MessageThread(
            id: Samples.id(601),
            listing: home(1, "Azulejo loft by the river", Samples.id(2), "Marta"),
            guest: Hosting.host.id,
            guestName: "Ana Ferreira",
            lastMessage: last,
            unread: unread,
            readUpTo: 4 - unread,
            otherReadUpTo: 2,
            updatedAt: last?.sentAt ?? Samples.now
        )
    }

    static let withGuest = MessageThread(
        id: Samples.id(602),
        listing: home(2, "Tiled rooms", Hosting.host.id, "Ana Ferreira"),
        guest: Samples.id(9),
        guestName: "Bo Lind",
        lastMessage: message(9, "The key is in the blue box.", by: 7, "Ana Ferreira", ago: 1_500),
        unread: 0,
        readUpTo: 9,
        otherReadUpTo: 9,
        updatedAt: Samples.now.adding(.seconds(-90_000))
    )

    static let list = [Conversation(withHost()), Conversation(withGuest)]
    static let withAll = Conversation(withHost(), messages: said)

    /// The same after Ana has answered without the network.
    static let answered: Conversation = {
        let answer = message(5, "Yes please, a small one.", by: 7, "Ana Ferreira")
        return Conversation(
            withHost(unread: 0, last: answer),
            messages: said + [answer],
            states: [answer.id: .queued]
        )
    }()

    static func driver(_ size: Size = .classic, connection: Connection = .online) -> Driver {
        let world = Samples.world(size, account: Hosting.host, connection: connection)
        var driver = Driver(world: world)
        driver.act(.started)
        driver.type("4")
        return driver
    }

    static func listed(_ size: Size = .classic, connection: Connection = .online) -> Driver {
        var driver = driver(size, connection: connection)
        driver.answer(.conversations, .conversations(list), isPreliminary: connection.isOffline)
        return driver
    }

    static let request = Request.conversation(Samples.id(601))

    /// The conversation with the host, opened from the list.
    static func opened(_ size: Size = .classic, connection: Connection = .online) -> Driver {
        var driver = listed(size, connection: connection)
        driver.press(.enter)
        driver.answer(request, .conversation(withAll), isPreliminary: connection.isOffline)
        return driver
    }
}
