import Marketplace
import Wire

/// Names inside of things, as the copy knows them from elsewhere.
///
/// The server writes the title of a home and the names of people into stays and conversations, and
/// does not say anew of each of them that such a name has changed. Those of homes that are in the
/// copy, and the account's own, are put in where they are read.
extension CopiedDesk {
    func current(_ bookings: [Booking]) throws -> [Booking] {
        let names = try Names(self, homes: bookings.map(\.listing))
        return bookings.map { booking in
            var booking = booking
            booking.listing = names.current(booking.listing)
            if booking.guest == account { booking.guestName = names.own ?? booking.guestName }
            return booking
        }
    }

    func current(_ threads: [MessageThread]) throws -> [MessageThread] {
        let names = try Names(self, homes: threads.map(\.listing))
        return threads.map { thread in
            var thread = thread
            thread.listing = names.current(thread.listing)
            if thread.guest == account { thread.guestName = names.own ?? thread.guestName }
            thread.lastMessage = thread.lastMessage.map(names.current)
            return thread
        }
    }

    func current(_ messages: [Marketplace.Message]) throws -> [Marketplace.Message] {
        let names = try Names(self, homes: [])
        return messages.map(names.current)
    }
}

/// What homes and the account are called now.
private struct Names {
    let own: String?
    private let account: UserID
    private let homes: [ListingID: BookedListing]

    init(_ desk: CopiedDesk, homes: [BookedListing]) throws {
        account = desk.account
        own = try desk.one(.user, desk.account.text, as: User.self)?.name
        self.homes = try Dictionary(grouping: homes, by: \.id).compactMapValues { stays in
            try stays.first.flatMap { try desk.named($0) }
        }
    }

    func current(_ home: BookedListing) -> BookedListing {
        var current = homes[home.id] ?? home
        current.hostName = home.hostName
        if home.host == account { current.hostName = own ?? home.hostName }
        return current
    }

    func current(_ message: Marketplace.Message) -> Marketplace.Message {
        guard message.author == account, let own else { return message }
        var message = message
        message.authorName = own
        return message
    }
}

extension CopiedDesk {
    /// A home as the copy knows it; nil for one that it does not have.
    fileprivate func named(_ home: BookedListing) throws -> BookedListing? {
        var home = home
        if let own = try one(.hostListing, home.id.text, as: HostListing.self)?.details {
            home.title = own.title ?? home.title
            home.neighbourhood = own.neighbourhood ?? home.neighbourhood
            home.city = own.city ?? home.city
            home.countryCode = own.countryCode ?? home.countryCode
            return home
        }
        guard let card = try one(.listing, home.id.text, as: Listing.self)?.card else { return nil }
        home.title = card.title
        home.neighbourhood = card.neighbourhood
        home.city = card.city
        home.countryCode = card.countryCode
        return home
    }
}
