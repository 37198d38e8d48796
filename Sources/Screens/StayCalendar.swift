import Canvas
import Marketplace

/// The calendar of one home as far as it has come, asked for in parts of four months.
///
/// All screens ask for the same parts, so that what one has fetched the local copy has for the others.
struct StayCalendar: Sendable, Equatable {
    let listing: ListingID
    /// The first date of the first part.
    let base: CivilDate
    /// Whether the nights are asked for as their host sees them.
    private let isOwn: Bool
    /// Of own nights those that were changed here and are not confirmed.
    private(set) var queued: Set<CivilDate> = []
    private var parts: [Int: Loadable<ListingCalendar>] = [:]
    private var asked: Set<Int> = []
    private var askedAt: Instant
    /// The nights without a gap from ``base`` on; nil until the first part has come.
    private(set) var nights: ListingCalendar?

    private static let monthsPerPart = 4

    /// The last date that any home can have nights for.
    private var horizon: CivilDate { base.adding(days: StayRules.longestWindowDays + 31) }

    init(_ listing: ListingID, now: Instant, isOwn: Bool = false) {
        self.listing = listing
        self.isOwn = isOwn
        // West of Greenwich it may still be the day before.
        askedAt = now
        base = now.utcDate.adding(days: -1).firstOfMonth
    }

    /// The home's own today, or the best guess.
    func today(_ world: World) -> CivilDate { nights?.today ?? world.now.utcDate }

    /// What has to be asked for so that the date is there; each part is asked for once.
    mutating func need(through date: CivilDate) -> [Effect] {
        let last = part(of: min(date, horizon))
        guard last >= 0 else { return [] }
        return (0...last).filter { asked.insert($0).inserted }.map { .send(request($0)) }
    }

    /// All that was asked for, to be read again from the local copy.
    var requests: [Request] { asked.sorted().map(request) }

    /// Makes the parts be asked for again, unless that was done within the last minute.
    mutating func refresh(at now: Instant, always: Bool = false) {
        guard always || now.duration(since: askedAt) > .seconds(60) else { return }
        askedAt = now
        asked = []
    }

    /// Takes an answer that belongs to it.
    ///
    /// - Returns: Whether it did.
    mutating func take(_ answer: Answer) -> Bool {
        let from: CivilDate
        switch answer.request {
        case .calendar(listing, let first, _), .ownCalendar(listing, let first, _): from = first
        default: return false
        }
        let index = part(of: from)
        guard index >= 0, answer.request == request(index) else { return false }
        var part = parts[index] ?? Loadable()
        switch answer.result {
        case .success(.calendar(let calendar)): part.succeed(calendar, answer)
        case .success(.ownCalendar(let own)):
            part.succeed(own.calendar, answer)
            queued.subtract(own.calendar.nights.map(\.date))
            queued.formUnion(own.queued)
        case .success: return false
        case .failure(let failure):
            part.fail(failure)
            asked.remove(index)
        }
        parts[index] = part
        join()
        return true
    }

    /// Why the first part is not here or not fresh.
    var failure: Failure? { parts.values.lazy.compactMap(\.failure).first }

    /// How old it is, when it may be stale.
    func age(_ world: World) -> String? { parts[0]?.age(world) }

    /// Whether a part has been waited for so long that a person would wonder.
    func isSlow(_ world: World) -> Bool {
        asked.contains { parts[$0]?.value == nil && world.isSlow(request($0)) }
    }

    /// Whether all nights before the date are here.
    func reaches(_ date: CivilDate) -> Bool {
        guard let last = nights?.nights.last else { return false }
        return last.date.adding(days: 1) >= min(date, horizon)
    }

    private mutating func join() {
        var joined: ListingCalendar?
        var index = 0
        while let part = parts[index]?.value {
            if let last = joined?.nights.last {
                guard part.nights.first?.date == last.date.adding(days: 1) else { break }
                joined?.nights += part.nights
            } else {
                joined = part
            }
            index += 1
        }
        nights = joined
    }

    private func part(of date: CivilDate) -> Int {
        let months = (date.year - base.year) * 12 + date.month - base.month
        return months < 0 ? -1 : months / StayCalendar.monthsPerPart
    }

    private func request(_ part: Int) -> Request {
        let from = base.firstOfMonth(adding: part * StayCalendar.monthsPerPart)
        let to = from.firstOfMonth(adding: StayCalendar.monthsPerPart)
        return isOwn
            ? .ownCalendar(listing, from: from, to: to) : .calendar(listing, from: from, to: to)
    }
}
