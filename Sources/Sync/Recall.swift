import Cache
import Foundation
import Marketplace
import Wire

/// Answers from the local copy: what pulls have brought, the reply to the very request, or what
/// other replies have taught.
struct Recall: Sendable {
    let cache: Cache?
    let account: UserID?
    private let now: Instant

    init(_ desk: Desk, at now: Instant) {
        cache = desk.cache
        account = desk.account
        self.now = now
    }

    /// What is newer wins: what pulls have brought, or what the server said to a request since.
    func recall<Reply>(_ endpoint: Endpoint<Empty, Reply>) -> Fetched<Reply>? {
        guard let copied = copied(for: endpoint) else { return heard(endpoint) }
        // Stays that were heard of since are among those of the copy already.
        if copied.value is Booking || copied.value is Page<Booking> { return copied }
        guard let heard = heard(endpoint), heard.fetchedAt > copied.fetchedAt,
            // A page from a day when this clock was ahead would win for that day.
            heard.fetchedAt <= now
        else { return copied }
        return heard
    }

    /// Bookings come from the table, which no older version enters; else what is newer wins.
    private func heard<Reply>(_ endpoint: Endpoint<Empty, Reply>) -> Fetched<Reply>? {
        let exact = page(endpoint.target, as: Reply.self)
        guard let derived = derived(for: endpoint) else { return exact }
        guard let exact else { return derived }
        let isBooking = !(derived.value is ListingCalendar)
        let value = isBooking || derived.fetchedAt > exact.fetchedAt ? derived.value : exact.value
        return Fetched(value, at: max(exact.fetchedAt, derived.fetchedAt), from: .cache)
    }

    private func page<Reply: Decodable>(_ target: String, as type: Reply.Type) -> Fetched<Reply>? {
        guard let page = cache?.pageNow(target),
            let value = try? Coding.decode(type, from: page.body)
        else { return nil }
        return Fetched(value, at: page.fetchedAt, from: .cache)
    }

    private func derived<Reply>(for endpoint: Endpoint<Empty, Reply>) -> Fetched<Reply>? {
        switch Reply.self {
        case is Page<Booking>.Type where endpoint.target == API.trips().target:
            trips()?.cast()
        case is Booking.Type: booking(at: endpoint.path)?.cast()
        case is ListingCalendar.Type: calendar(endpoint)?.cast()
        default: nil
        }
    }

    /// All stays ever seen, in the server's order, so that one seen alone is in the list too.
    private func trips() -> Fetched<Page<Booking>>? {
        guard let account, let stored = cache?.tripsNow(of: account) else { return nil }
        let page = Page(data: stored.bookings, hasMore: false, next: nil)
        return Fetched(page, at: stored.fetchedAt, from: .cache)
    }

    private func booking(at path: String) -> Fetched<Booking>? {
        guard let id = BookingID(path.split(separator: "/").last.map(String.init) ?? ""),
            let stored = cache?.bookingNow(id), let booking = stored.bookings.first
        else { return nil }
        return Fetched(booking, at: stored.fetchedAt, from: .cache)
    }

    /// The nights asked for, out of all that were seen of the home.
    private func calendar<Reply>(_ endpoint: Endpoint<Empty, Reply>) -> Fetched<ListingCalendar>? {
        let dates = endpoint.query.reduce(into: [:]) { $0[$1.name] = CivilDate($1.value) }
        guard let from = dates["from"], let to = dates["to"],
            var all = page(endpoint.path, as: ListingCalendar.self)
        else { return nil }
        all.value.nights.removeAll { $0.date < from || $0.date >= to }
        return all.value.nights.first?.date == from ? all : nil
    }
}

extension Fetched {
    func cast<Other: Sendable>() -> Fetched<Other>? {
        (value as? Other).map { Fetched<Other>($0, at: fetchedAt, from: source) }
    }
}
