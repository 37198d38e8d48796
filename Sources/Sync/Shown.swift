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
    let recall: Recall

    init(_ desk: Desk, over recall: Recall) {
        changes = desk.pending.now
        self.recall = recall
    }

    func shown<Reply>(
        _ fetched: Fetched<Reply>,
        of endpoint: Endpoint<Empty, Reply>
    ) -> Fetched<Reply> {
        let newer = changes.filter { $0.isShown(over: fetched.fetchedAt) }
        guard !newer.isEmpty else { return fetched }
        var shown = fetched
        if let value = changed(fetched.value, of: endpoint, after: newer) as? Reply {
            shown.value = value
        }
        return shown
    }

    /// The reply after the changes; nil for one that none of them concerns.
    private func changed<Reply>(
        _ reply: Reply,
        of endpoint: Endpoint<Empty, Reply>,
        after changes: [PendingChange]
    ) -> Any? {
        switch reply {
        case let wishlist as Wishlist: self.wishlist(wishlist, after: changes)
        case let reply as WishlistsReply:
            WishlistsReply(data: wishlists(reply.data, after: changes))
        case let list as WishlistSummary:
            wishlists([list], after: changes).first { $0.id == list.id }
        case let page as Page<SavedHome>: savedHomes(page, endpoint.path, after: changes)
        case let user as User: profile(user, after: changes)
        case let page as Page<Marketplace.Message>: messages(page, endpoint.path, after: changes)
        case let page as Page<MessageThread>: threads(page, after: changes)
        case let thread as MessageThread: self.thread(thread, after: changes)
        case let page as Page<InboxNotice>:
            notices(
                page,
                isUnreadOnly: endpoint.query.contains(QueryItem("unread", "true")),
                after: changes
            )
        case is UnreadReply: unread(after: changes)
        default: hosting(reply, after: changes)
        }
    }

    // MARK: The profile

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

extension Page {
    func mapped(_ change: (Item) -> Item) -> Page {
        var page = self
        page.data = data.map(change)
        return page
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
