import Cache
import Foundation
import Marketplace
import Wire

/// The copy of one account, asked for the parts of a reply.
struct CopiedDesk {
    let copied: Copied
    let account: UserID
    let query: [String: String]

    func reply(to route: CopiedRoute) throws -> (any Sendable)? {
        switch route {
        case .me: try one(.user, account.text, as: User.self)
        case .bookings: try bookings()
        case .booking(let id): try booking(id)
        case .alterations(let id): try alterations(id)
        case .savedHomes: try savedHomes()
        case .wishlists: WishlistsReply(data: try wishlists())
        case .wishlist(let id): try one(.wishlist, id, as: WishlistSummary.self)
        case .homes(let id):
            try one(.wishlist, id, as: WishlistSummary.self).map { _ in page(try homes(of: id)) }
        case .threads: page(try threads())
        case .thread(let id): try one(.thread, id, as: MessageThread.self)
        case .messages(let id): try messages(id)
        case .notices: page(try notices(isUnreadOnly: query["unread"] == "true"))
        case .unread: try unread()
        case .ownListings: page(try ownListings())
        case .ownListing(let id): try one(.hostListing, id, as: HostListing.self)
        case .listing(let id): try one(.listing, id, as: Listing.self)
        case .calendar(let id, let isOwn): try calendar(id, isOwn: isOwn)
        }
    }

    // MARK: Stays

    /// All stays of both sides, in their newest version.
    private func allBookings() throws -> [Booking] {
        var bookings = try all(.booking, as: Booking.self).reduce(into: [:]) { $0[$1.id] = $1 }
        for body in try copied.newerBookings() {
            guard let newer = try? Coding.decode(Booking.self, from: body) else { continue }
            bookings[newer.id] = newer
        }
        return Array(bookings.values)
    }

    private func bookings() throws -> Page<Booking>? {
        guard let role = query["role"].flatMap(ReviewSide.init) else { return nil }
        let from = query["from"].flatMap { CivilDate($0) }
        let to = query["to"].flatMap { CivilDate($0) }
        let fitting = try allBookings().filter { booking in
            (role == .guest ? booking.guest : booking.listing.host) == account
                && query["state"].map { booking.state.rawValue == $0 } ?? true
                && query["listing"].map { booking.listing.id.text == $0 } ?? true
                && from.map { booking.stay.checkOut > $0 } ?? true
                && to.map { booking.stay.checkIn < $0 } ?? true
        }
        return page(fitting.sorted { ($0.stay.checkIn, $0.id) > ($1.stay.checkIn, $1.id) })
    }

    private func booking(_ id: String) throws -> Booking? {
        let newer = try copied.newerBookings().lazy
            .compactMap { try? Coding.decode(Booking.self, from: $0) }
            .first { $0.id.text == id }
        return try newer ?? one(.booking, id, as: Booking.self)
    }

    private func alterations(_ booking: String) throws -> Page<Alteration>? {
        guard try self.booking(booking) != nil else { return nil }
        let some = try all(.alteration, of: booking, as: Alteration.self)
        return page(some.sorted { ($0.createdAt, $0.id) > ($1.createdAt, $1.id) })
    }

    // MARK: Saved homes

    /// The last changed first.
    private func wishlists() throws -> [WishlistSummary] {
        try all(.wishlist, as: WishlistSummary.self)
            .sorted { ($0.updatedAt, $0.id) > ($1.updatedAt, $1.id) }
    }

    /// Nil before the server has made the list that homes are saved on without saying where.
    private func savedHomes() throws -> Wishlist? {
        guard let list = try wishlists().first(where: \.isDefault) else { return nil }
        return Wishlist(id: list.id, name: list.name, homes: try homes(of: list.id.text))
    }

    /// The last saved first.
    private func homes(of list: String) throws -> [SavedHome] {
        try all(.wishlistHome, of: list, as: WishlistHome.self)
            .sorted { ($1.savedAt, $0.listing) < ($0.savedAt, $1.listing) }
            .compactMap { home in
                let listing = try one(.listing, home.listing.text, as: CardOfListing.self)
                return listing.map { SavedHome(listing: $0.card, savedAt: home.savedAt) }
            }
    }

    // MARK: Conversations and notices

    private func threads() throws -> [MessageThread] {
        try all(.thread, as: MessageThread.self)
            .sorted { ($0.updatedAt, $0.id) > ($1.updatedAt, $1.id) }
    }

    private func messages(_ thread: String) throws -> Page<Marketplace.Message>? {
        guard try copied.one(.thread, thread) != nil else { return nil }
        let messages = try all(.message, of: thread, as: Marketplace.Message.self)
        return page(messages.sorted { $0.number > $1.number })
    }

    private func notices(isUnreadOnly: Bool) throws -> [InboxNotice] {
        try all(.notification, as: InboxNotice.self)
            .filter { !isUnreadOnly || $0.readAt == nil }
            .sorted { ($0.at, $0.id) > ($1.at, $1.id) }
    }

    private func unread() throws -> UnreadReply {
        UnreadReply(
            notices: try notices(isUnreadOnly: true).count,
            messages: try threads().reduce(0) { $0 + $1.unread }
        )
    }

    // MARK: Own homes

    private func ownListings() throws -> [HostListing] {
        try all(.hostListing, as: HostListing.self)
            .sorted { ($0.createdAt, $0.id) > ($1.createdAt, $1.id) }
    }

    /// The nights asked for; nil unless every one of them is there.
    private func calendar(_ id: String, isOwn: Bool) throws -> ListingCalendar? {
        guard let from = query["from"].flatMap({ CivilDate($0) }),
            let to = query["to"].flatMap({ CivilDate($0) }), from < to
        else { return nil }
        let months = try all(.calendar, of: id, as: ListingCalendar.self)
        guard var calendar = months.first else { return nil }
        calendar.today = months.map(\.today).max() ?? calendar.today
        calendar.nights = months.flatMap(\.nights).filter { $0.date >= from && $0.date < to }
        guard calendar.nights.count == to.daysSinceEpoch - from.daysSinceEpoch else { return nil }
        if isOwn { try nameStays(in: &calendar) }
        return calendar
    }

    /// Says by which stay each night is held, as the host's own view of the nights does.
    private func nameStays(in calendar: inout ListingCalendar) throws {
        let stays = try allBookings().filter { $0.listing.id == calendar.listing }
        for index in calendar.nights.indices {
            let night = calendar.nights[index]
            guard night.status == .booked || night.status == .held else { continue }
            let stay = stays.first { stay in
                stay.state.isOccupying && stay.stay.checkIn <= night.date
                    && night.date < stay.stay.checkOut
            }
            calendar.nights[index].sourceId = stay?.id.text
        }
    }
}

/// What a list needs of the page of a home: the rest takes four times as long to build.
private struct CardOfListing: Decodable {
    var card: ListingCard
}

// MARK: Pieces

extension CopiedDesk {
    func one<Thing: Decodable>(
        _ kind: SyncKind,
        _ id: String,
        as type: Thing.Type
    ) throws -> Thing? {
        try copied.one(kind, id).map { try Coding.decode(type, from: $0) }
    }

    func all<Thing: Decodable>(_ kind: SyncKind, as type: Thing.Type) throws -> [Thing] {
        CopiedDesk.readable(try copied.all(kind), as: type)
    }

    func all<Thing: Decodable>(
        _ kind: SyncKind,
        of parent: String,
        as type: Thing.Type
    ) throws -> [Thing] {
        CopiedDesk.readable(try copied.all(kind, of: parent), as: type)
    }

    /// One thing that this roost is too old to read hides no others.
    private static func readable<Thing: Decodable>(
        _ bodies: [Data],
        as type: Thing.Type
    ) -> [Thing] {
        bodies.compactMap { try? Coding.decode(type, from: $0) }
    }

    func page<Item>(_ items: [Item]) -> Page<Item> {
        Page(data: items, hasMore: false, next: nil)
    }
}
