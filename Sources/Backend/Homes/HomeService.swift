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
            throw Homes.notFound
        }
        return page
    }

    func calendar(
        _ id: ListingID,
        from: CivilDate,
        days: Int,
        at now: Instant
    ) async throws -> (calendar: ListingCalendar, basis: ReplyBasis) {
        try await store.read { db in
            let home = try homes.published(id, in: db)
            let calendar = try Calendars.calendar(
                of: home,
                from: from,
                days: days,
                at: now,
                in: db
            ).get()
            return (calendar, .home(number: home.number, version: home.version))
        }
    }

    /// The published reviews of a home, newest first; with the first page, its host's cancellations.
    func reviews(
        _ id: ListingID,
        page: PageRequest
    ) async throws -> (page: ListingReviews, basis: ReplyBasis) {
        try await store.read { db in
            let home = try homes.published(id, in: db)
            let list = try cursors.list("reviews \(id)", page)
            let reviews = try ReviewRows.page(of: home, list, in: db)
            let all = ListingReviews(
                data: reviews.data,
                hasMore: reviews.hasMore,
                next: reviews.next,
                cancellations: try list.position == nil
                    ? HostCancellationRows.notes(of: home, in: db) : []
            )
            return (all, .home(number: home.number, version: home.version))
        }
    }
}

extension Homes {
    /// The home, if it can be found now.
    ///
    /// - Throws: ``Problem`` with the code `not_found`.
    func published(_ id: ListingID, in db: Database) throws -> Home {
        guard let home = try home(id, in: db) else { throw Homes.notFound }
        return home
    }

    static let notFound = Problem(.notFound, "There is no such home.")
}

/// The places, read again after a city gained or lost a home.
struct PlaceIndex: Sendable {
    private struct Known: Sendable {
        let places: Places
        let homes: UInt64
        let cities: UInt64
    }

    private let known = Lock<Known?>(nil)
    private let homes: HomeChanges
    private let cities: HomeChanges

    init(_ store: Store) {
        homes = store.homeChanges
        cities = store.placeChanges
    }

    /// Also read again now and then, for what other processes change.
    func current(_ db: Database) throws -> Places {
        let (homes, cities) = (homes.generation, cities.generation)
        if let known = known.withLock({ $0 }), cities == known.cities, homes < known.homes + 1_000 {
            return known.places
        }
        let places = try Places(db)
        known.withLock { $0 = Known(places: places, homes: homes, cities: cities) }
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
        if let extra = query["include"], PageExtra(rawValue: extra) == nil {
            throw Problem(.badRequest, "include must be total")
        }
        includesTotal = query["include"] == PageExtra.total.rawValue
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
