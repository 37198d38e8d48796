import Cache
import Foundation
import Marketplace
import Wire

/// Files what the server said, under its own target and under everything else that it teaches.
struct Filer: Sendable {
    private let cache: Cache?
    private let account: UserID?

    init(_ desk: Desk) {
        cache = desk.cache
        account = desk.account
    }

    /// Files the reply to a read; a disk that fails costs the copy, not the reply.
    func file<Reply: Sendable>(_ reply: Reply, page: StoredPage, at instant: Instant) async {
        var filing = Filing(at: instant)
        var page = page
        page.isKept = Filer.isKept(page.target) || isOwn(reply)
        if let calendar = reply as? ListingCalendar {
            let path = String(page.target.prefix { $0 != "?" })
            let (all, isOwn) = await merge(calendar, at: path, fetchedAt: instant)
            page.isKept = isOwn
            if let all { filing.pages.append(all) }
        }
        filing.pages.append(page)
        learn(reply, into: &filing)
        try? await cache?.file(filing)
    }

    /// Files the reply to a write, which is newer than what was read before.
    func file<Reply: Encodable & Sendable>(changed reply: Reply, at instant: Instant) async {
        var filing = Filing(at: instant)
        learn(reply, into: &filing)
        if let target = Filer.home(of: reply), let body = try? Coding.encode(reply) {
            filing.pages.append(
                StoredPage(target: target, etag: nil, body: body, fetchedAt: instant, isKept: true)
            )
        }
        try? await cache?.file(filing)
    }

    private func learn<Reply>(_ reply: Reply, into filing: inout Filing) {
        switch reply {
        case let page as Page<ListingCard>: filing.cards = page.data
        case let listing as Listing: filing.listings = [listing]
        case let wishlist as Wishlist: filing.cards = wishlist.homes.map(\.listing)
        case let page as Page<Booking>: filing.bookings = page.data
        case let booking as Booking: filing.bookings = [booking]
        default: break
        }
    }

    /// Where a read would find what a write has answered with.
    private static func home<Reply>(of reply: Reply) -> String? {
        switch reply {
        case let booking as Booking: API.booking(booking.id).target
        case is Wishlist: API.wishlist().target
        case is User: API.me().target
        case let home as HostListing: API.ownListing(home.id).target
        default: nil
        }
    }

    private static func isKept(_ target: String) -> Bool {
        ["/v1/bookings", "/v1/wishlist", "/v1/me", "/v1/threads"].contains { target.hasPrefix($0) }
    }

    /// Whether it is about a home of the account, so that it is kept whatever its age.
    private func isOwn<Reply>(_ reply: Reply) -> Bool {
        if reply is HostListing || reply is Page<HostListing> { return true }
        guard let account, let listing = reply as? Listing else { return false }
        return listing.host.id == account
    }

    // MARK: Calendars

    /// The nights that were seen of a home, with these in the place of older ones.
    private func merge(
        _ new: ListingCalendar,
        at target: String,
        fetchedAt instant: Instant
    ) async -> (page: StoredPage?, isOwn: Bool) {
        let isSeenAsHost = target.hasSuffix("/own-calendar")
        let isKept = await cache?.page(API.listing(new.listing).target)?.isKept ?? false
        let isOwn = isSeenAsHost || isKept
        let stored = await cache?.page(target)
        let old = stored.flatMap { try? Coding.decode(ListingCalendar.self, from: $0.body) }
        let all = Filer.joined(old, new)
        guard let body = try? Coding.encode(all) else { return (nil, isOwn) }
        let isAllNew = all.nights.count == new.nights.count
        let page = StoredPage(
            target: target,
            etag: nil,
            body: body,
            fetchedAt: isAllNew ? instant : stored?.fetchedAt ?? instant,
            isKept: isOwn
        )
        return (page, isOwn)
    }

    /// A calendar has no gaps, so older nights stay only where they touch the newer ones.
    static func joined(_ old: ListingCalendar?, _ new: ListingCalendar) -> ListingCalendar {
        guard let first = new.nights.first?.date, let last = new.nights.last?.date, let old else {
            return new
        }
        let before = old.nights.filter { $0.date < first && $0.date >= new.today }
        let after = old.nights.filter { $0.date > last }
        let touchesBefore = before.last.map { $0.date.daysSinceEpoch + 1 == first.daysSinceEpoch }
        let touchesAfter = after.first.map { $0.date.daysSinceEpoch - 1 == last.daysSinceEpoch }
        var all = new
        all.nights =
            (touchesBefore == true ? before : []) + new.nights
            + (touchesAfter == true ? after : [])
        return all
    }
}
