import Cache
import Foundation
import Marketplace
import Wire

/// Replies put together from what pulls have brought: *what the server would say, as of the pull*.
///
/// Lists are whole: they have no second page, and none is looked for in them.
extension Recall {
    /// The reply to a request that the copy can answer; nil for all others.
    func copied<Reply>(for endpoint: Endpoint<Empty, Reply>) -> Fetched<Reply>? {
        let query = Dictionary(
            endpoint.query.map { ($0.name, $0.value) },
            uniquingKeysWith: { $1 }
        )
        guard query["after"] == nil, let account, let route = CopiedRoute(endpoint.path) else {
            return nil
        }
        return cache?.copiedNow { copied in
            let desk = CopiedDesk(copied: copied, account: account, query: query)
            guard let value = try desk.reply(to: route) as? Reply else { return nil }
            return Fetched(value, at: copied.asOf, from: .cache)
        }
    }

    /// Whether what pulls have brought is whole.
    var isWhole: Bool { cache?.pullMarkNow()?.pulledAt != nil }
}

/// A request that the copy can answer.
enum CopiedRoute {
    case me
    case bookings
    case booking(String)
    case alterations(String)
    case savedHomes
    case wishlists
    case wishlist(String)
    case homes(String)
    case threads
    case thread(String)
    case messages(String)
    case notices
    case unread
    case ownListings
    case ownListing(String)
    case listing(String)
    case calendar(String, isOwn: Bool)

    init?(_ path: String) {
        let parts = path.split(separator: "/").dropFirst().map(String.init)
        switch (parts.first, parts.count, parts.last) {
        case ("me", 1, _): self = .me
        case ("bookings", 1, _): self = .bookings
        case ("bookings", 2, let id?): self = .booking(id)
        case ("bookings", 3, "alterations"): self = .alterations(parts[1])
        case ("wishlist", 1, _): self = .savedHomes
        case ("wishlists", 1, _): self = .wishlists
        case ("wishlists", 2, let id?): self = .wishlist(id)
        case ("wishlists", 3, "homes"): self = .homes(parts[1])
        case ("threads", 1, _): self = .threads
        case ("threads", 2, let id?): self = .thread(id)
        case ("threads", 3, "messages"): self = .messages(parts[1])
        case ("notifications", 1, _): self = .notices
        case ("notifications", 2, "unread"): self = .unread
        case ("listings", 1, _): self = .ownListings
        case ("listings", 2, let id?): self = .listing(id)
        case ("listings", 3, "own"): self = .ownListing(parts[1])
        case ("listings", 3, "calendar"): self = .calendar(parts[1], isOwn: false)
        case ("listings", 3, "own-calendar"): self = .calendar(parts[1], isOwn: true)
        default: return nil
        }
    }
}
