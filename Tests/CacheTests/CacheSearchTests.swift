import Cache
import Marketplace
import TestSupport
import Testing

@Suite struct CacheSearchTests {
    let cache: Cache

    init() async throws {
        cache = try Cache(inMemoryWith: Cache.Budget())
        var filing = Filing(at: Sample.noon)
        filing.cards = [
            Sample.card(1, title: "Loft by the río", city: "São Paulo", capacity: 2),
            Sample.card(2, title: "Old mill", city: "Lisboa", nightly: 30_000),
            Sample.card(3, title: "Flat with \"garden\"", city: "Lisburn", rating: nil),
            Sample.card(4, title: "京都の町家", city: "Kyoto"),
        ]
        filing.listings = [
            Sample.listing(5, host: Sample.id(2), amenities: [.wifi, .pool])
        ]
        try await cache.file(filing)
    }

    @Test(arguments: [
        ("lis", [2, 3, 5]), ("LISBO", [2, 5]), ("sao pau", [1]), ("rio", [1]), ("京都", [4]),
        ("\"garden", [3]), ("mill lisboa", [2]), ("mill kyoto", []), ("* OR lis", []),
        ("-- ';", [1, 2, 3, 4, 5]),
    ])
    func `words are matched from their beginning`(_ text: String, _ found: [Int]) {
        #expect(numbers(SearchCriteria(text: text)) == Set(found))
    }

    @Test func `guests, price and amenities narrow the search`() {
        #expect(numbers(SearchCriteria(guests: 3)) == [2, 3, 4, 5])
        let limit = Money(minorUnits: 10_000, currency: .euro)
        #expect(numbers(SearchCriteria(nightlyLimit: limit)) == [1, 3, 4, 5])
        #expect(numbers(SearchCriteria(amenities: [.pool])) == [5])
        #expect(numbers(SearchCriteria(homeType: .privateRoom)) == [])
        let far = GeoBox(south: 0, west: 0, north: 10, east: 10)
        #expect(numbers(SearchCriteria(box: far)) == [])
    }

    @Test func `the best come first, and a limit says that there is more`() {
        let found = cache.searchNow(SearchCriteria(), limit: 4)
        #expect(found?.hasMore == true)
        #expect(found?.cards.contains { $0.id == Sample.card(3).id } == false)
        let cheap = cache.searchNow(SearchCriteria(sort: .priceHigh), limit: 1)
        #expect(cheap?.cards.first?.id == Sample.card(2).id)
    }

    @Test func `a card that has changed is found under its new words only`() async throws {
        var filing = Filing(at: Sample.noon.adding(seconds: 60))
        filing.cards = [Sample.card(2, title: "New tower", city: "Porto")]
        try await cache.file(filing)
        #expect(numbers(SearchCriteria(text: "mill")) == [])
        #expect(numbers(SearchCriteria(text: "tower porto")) == [2])
    }

    @Test func `words that many homes have and words that few have are found alike`() async throws {
        let cache = try Cache(inMemoryWith: Cache.Budget())
        var filing = Filing(at: Sample.noon)
        let cities = ["Coimbra", "Évora", "Braga", "COIMBRA-sul"]
        filing.cards = (1...1_500).map { number in
            let title = number.isMultiple(of: 100) ? "Mühle \(number)" : "Weir \(number)"
            return Sample.card(number, title: title, city: cities[number % 4])
        }
        try await cache.file(filing)
        for (text, fits) in [
            ("wei", { !$0.isMultiple(of: 100) }), ("muh", { $0.isMultiple(of: 100) }),
            ("evora weir", { $0 % 4 == 1 }), ("coim", { $0 % 4 == 0 || $0 % 4 == 3 }),
            ("sul w", { $0 % 4 == 3 }), ("weirs", { _ in false }), ("nowhere", { _ in false }),
            ("weir 77", { $0 == 77 || (770...779).contains($0) }),
        ] as [(String, (Int) -> Bool)] {
            let found = cache.searchNow(SearchCriteria(text: text), limit: 5_000)?.cards ?? []
            let wanted = (1...1_500).filter(fits).map { Sample.card($0).id }
            #expect(Set(found.map(\.id)) == Set(wanted), "\(text)")
            let first = cache.searchNow(SearchCriteria(text: text), limit: 20)
            #expect(first?.cards ?? [] == Array(found.prefix(20)), "\(text)")
            #expect(first?.hasMore ?? false == (found.count > 20), "\(text)")
        }
    }

    private func numbers(_ criteria: SearchCriteria) -> Set<Int> {
        let found = Set((cache.searchNow(criteria, limit: 50)?.cards ?? []).map(\.id))
        return Set((1...5).filter { found.contains(Sample.card($0).id) })
    }
}
