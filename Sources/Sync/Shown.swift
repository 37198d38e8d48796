import Cache
import Foundation
import Marketplace
import Wire

/// Lays the changes that the server has not confirmed over what it said last.
///
/// *Synced state + queued changes = what the user sees.* A change that the server has taken stays
/// on top until the copy is newer than its answer.
struct Shown: Sendable {
    let changes: [PendingChange]
    let cache: Cache?

    init(_ desk: Desk) {
        changes = desk.pending.now
        cache = desk.cache
    }

    func shown<Reply>(_ fetched: Fetched<Reply>) -> Fetched<Reply> {
        let newer = changes.filter { $0.isShown(over: fetched.fetchedAt) }
        guard !newer.isEmpty else { return fetched }
        var shown = fetched
        let changed: Any? =
            switch fetched.value {
            case let wishlist as Wishlist: self.wishlist(wishlist, after: newer)
            case let user as User: profile(user, after: newer)
            default: hosting(fetched.value, after: newer)
            }
        if let value = changed as? Reply { shown.value = value }
        return shown
    }

    private func wishlist(_ list: Wishlist, after changes: [PendingChange]) -> Wishlist {
        var list = list
        for change in changes {
            guard change.wishlist == nil, let id = change.target.flatMap({ ListingID($0) }) else {
                continue
            }
            switch change.name {
            case .saveHome:
                guard !list.homes.contains(where: { $0.listing.id == id }),
                    let card = cache?.cardNow(id)
                else { continue }
                list.homes.insert(SavedHome(listing: card, savedAt: change.createdAt), at: 0)
            case .unsaveHome: list.homes.removeAll { $0.listing.id == id }
            default: continue
            }
        }
        return list
    }

    private func profile(_ user: User, after changes: [PendingChange]) -> User {
        var user = user
        for change in changes where change.name == .updateProfile {
            guard let body = try? change.args.decoded(as: ProfileBody.self) else { continue }
            user.name = body.name ?? user.name
            user.about = body.about ?? user.about
        }
        return user
    }
}

extension PendingChange {
    fileprivate func isShown(over fetchedAt: Instant) -> Bool {
        switch state {
        case .queued, .sending: true
        case .sent: answeredAt.map { $0 > fetchedAt } ?? false
        // Not merged, or refused: what the server has is what is.
        case .needsYou: false
        // Of a refused edit of nights some may have been applied.
        case .rejected: name == .editNights && answeredAt.map { $0 > fetchedAt } ?? false
        }
    }
}
