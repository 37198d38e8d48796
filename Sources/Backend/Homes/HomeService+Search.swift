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
            let list = criteria.query.map(\.text).joined(separator: "&")
            let position = try page.after.map { try cursors.read($0, list: list) }
            let places = try places.current(db)
            let search = Search(
                criteria: criteria,
                places: places.named(criteria.text),
                count: places.homes,
                homes: homes,
                now: now,
                db: db
            )
            var found = try search.found(after: position, limit: page.limit + 1)
            let hasMore = found.count > page.limit
            if hasMore { found.removeLast() }
            let next = hasMore ? found.last?.position : nil
            return CardWriter.page(
                try search.cards(of: found),
                next: next.map { cursors.make($0, list: list) },
                total: page.includesTotal ? try search.total() : nil
            )
        }
    }
}
