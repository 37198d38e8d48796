internal import Foundation
internal import Marketplace
internal import Wire

/// What anybody may ask about homes: search, a home's page, its calendar and its reviews.
struct HomeService: Sendable {
    static let longestCalendar = 400
    static let longestPage = 100

    let store: Store
    let homes: Homes
    let cursors: Cursors
    let places: PlaceIndex

    func completions(of prefix: String) async throws -> PlacesReply {
        PlacesReply(
            data: try await store.read { try places.current($0) }.completions(of: prefix)
        )
    }

    /// The page of a home, as JSON.
    func listing(_ id: ListingID) async throws -> (bytes: [UInt8], basis: ReplyBasis) {
        guard let page = try await store.read({ try homes.page(id, in: $0) }) else {
            throw HomeService.notFound
        }
        return page
    }

    func calendar(
        _ id: ListingID,
        from: CivilDate,
        to: CivilDate,
        at now: Instant
    ) async throws -> (calendar: ListingCalendar, basis: ReplyBasis) {
        let days = to.daysSinceEpoch - from.daysSinceEpoch
        guard (1...Self.longestCalendar).contains(days) else {
            throw Problem(.badRequest, "to must be 1 to \(Self.longestCalendar) days after from")
        }
        return try await store.read { db in
            let home = try published(id, in: db)
            let calendar = try Calendars.calendar(
                of: home,
                from: from,
                days: days,
                at: now,
                in: db
            )
            return (calendar, .home(number: home.number, version: home.version))
        }
    }

    /// The published reviews of a home, newest first.
    func reviews(
        _ id: ListingID,
        page: PageRequest
    ) async throws -> (page: Page<Review>, basis: ReplyBasis) {
        try await store.read { db in
            let home = try published(id, in: db)
            let list = "reviews \(id)"
            let position = try page.after.map { try cursors.read($0, list: list) }
            let reviews = try ReviewRows.page(
                of: home,
                after: position,
                limit: page.limit,
                in: db
            ) { cursors.make($0, list: list) }
            return (reviews, .home(number: home.number, version: home.version))
        }
    }

    private func published(_ id: ListingID, in db: Database) throws -> Home {
        guard let home = try homes.home(id, in: db) else { throw HomeService.notFound }
        return home
    }

    private static let notFound = Problem(.notFound, "There is no such home.")
}

/// The places, read again after homes have changed.
struct PlaceIndex: Sendable {
    private let known = Lock<(places: Places, generation: UInt64)?>(nil)
    private let changes: HomeChanges

    init(changes: HomeChanges) {
        self.changes = changes
    }

    /// Bookings change no place, so places that are a few thousand changes old will do.
    func current(_ db: Database) throws -> Places {
        let generation = changes.generation
        if let known = known.withLock({ $0 }), generation < known.generation + 1_000 {
            return known.places
        }
        let places = try Places(db)
        known.withLock { $0 = (places, generation) }
        return places
    }
}

/// Which part of a list is wanted.
struct PageRequest: Sendable {
    let limit: Int
    let after: String?
    let includesTotal: Bool

    /// - Throws: ``Problem`` with the code `bad_request`, naming the parameter.
    init(_ query: [String: String], standard: Int = 25) throws {
        after = query["after"]
        includesTotal = query["include"] == "total"
        guard let text = query["limit"] else {
            limit = standard
            return
        }
        guard let value = Int(text), (1...HomeService.longestPage).contains(value) else {
            throw Problem(.badRequest, "limit must be 1 to \(HomeService.longestPage)")
        }
        limit = value
    }
}
