internal import Marketplace
internal import Wire

extension HomeService {
    /// A page of results, as JSON.
    func search(
        _ criteria: SearchCriteria,
        page: PageRequest,
        at now: Instant
    ) async throws -> [UInt8] {
        try await store.read { db in
            let list = try cursors.list(criteria.query.map(\.text).joined(separator: "&"), page)
            let places = try places.current(db)
            let search = Search(
                criteria: criteria,
                places: places.named(criteria.text),
                count: places.homes,
                homes: homes,
                now: now,
                db: db
            )
            let found = try search.found(after: list.position, limit: list.wanted)
            let (shown, next) = list.cut(found, at: \.position)
            return CardWriter.page(
                try search.cards(of: shown),
                next: next,
                total: page.includesTotal ? try search.total() : nil
            )
        }
    }
}
