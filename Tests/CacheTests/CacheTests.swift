import Cache
import Foundation
import Marketplace
import TestSupport
import Testing
import Wire

@Suite struct CacheTests {
    let folder = TemporaryFolder()
    var path: String { folder.path + "/copies/account.sqlite" }

    @Test func `a page comes back as it was stored`() async throws {
        let cache = try Cache(at: path)
        let page = page("/v1/listings/a?x=1", bytes: 20, at: 5)
        try await cache.file(filing { $0.pages = [page] })
        #expect(cache.pageNow(page.target) == page)
        #expect(await cache.page(page.target) == page)
        #expect(cache.pageNow("/v1/listings/b") == nil)
    }

    @Test func `a page outlives the program`() async throws {
        let page = page("/v1/me", bytes: 20, at: 5)
        try await Cache(at: path).file(filing { $0.pages = [page] })
        #expect(try Cache(at: path).pageNow(page.target) == page)
    }

    @Test func `a confirmed page is as old as its confirmation`() async throws {
        let cache = try Cache(at: path)
        try await cache.file(filing { $0.pages = [page("/v1/me", bytes: 20, at: 5)] })
        try await cache.confirm("/v1/me", at: Instant(seconds: 9))
        #expect(cache.pageNow("/v1/me")?.fetchedAt == Instant(seconds: 9))
        #expect(cache.pageNow("/v1/me")?.etag == "\"1\"")
    }

    @Test func `the oldest pages go first, and kept ones never`() async throws {
        let cache = try Cache(at: path, budget: Cache.Budget(pageBytes: 1_000, cards: 10))
        for number in 0..<30 {
            var page = page("/v1/listings/\(number)", bytes: 100, at: Int64(number))
            page.isKept = number < 3
            try await cache.file(filing { $0.pages = [page] })
        }
        try await cache.trim()
        let left = (0..<30).filter { cache.pageNow("/v1/listings/\($0)") != nil }
        #expect(left == [0, 1, 2] + Array(20..<30))
    }

    @Test func `the cards seen longest ago go first`() async throws {
        let cache = try Cache(at: path, budget: Cache.Budget(pageBytes: 1_000, cards: 5))
        for number in 0..<9 {
            var filing = Filing(at: Instant(seconds: Int64(number)))
            filing.cards = [Sample.card(number)]
            try await cache.file(filing)
        }
        try await cache.trim()
        let found = cache.searchNow(SearchCriteria(), limit: 20)
        #expect(Set(found?.cards.map(\.id) ?? []) == Set((4..<9).map { Sample.card($0).id }))
        #expect(cache.searchNow(SearchCriteria(text: "quiet"), limit: 20)?.cards.count == 5)
    }

    @Test func `small state is kept until it is forgotten`() async throws {
        try await Cache(at: path).setState("tab", Data("trips".utf8))
        let cache = try Cache(at: path)
        #expect(cache.stateNow("tab") == Data("trips".utf8))
        try await cache.setState("tab", nil)
        #expect(cache.stateNow("tab") == nil)
    }

    @Test func `a damaged file is put aside and begun anew`() async throws {
        try await Cache(at: path).file(filing { $0.pages = [page("/v1/me", bytes: 9, at: 1)] })
        try Data(repeating: 0x5A, count: 8_192).write(to: URL(fileURLWithPath: path))
        let cache = try Cache(at: path)
        #expect(cache.wasDamaged)
        #expect(cache.pageNow("/v1/me") == nil)
        try await cache.file(filing { $0.pages = [page("/v1/me", bytes: 9, at: 1)] })
        #expect(asideOf(path) != nil)
        #expect(try !Cache(at: path).wasDamaged)
    }

    @Test func `damage found later is put aside at the next start`() async throws {
        let first = try Cache(at: path)
        for number in 0..<50 {
            let page = page("/v1/listings/\(number)", bytes: 4_000, at: 1)
            try await first.file(filing { $0.pages = [page] })
        }
        // Everything after the first page of the file; the header still looks right.
        try checkpointed(path).overwriteTail()
        let second = try Cache(at: path)
        await #expect(throws: CacheError.damaged) {
            try await second.file(filing { $0.pages = [page("/v1/me", bytes: 9, at: 1)] })
        }
        #expect(try Cache(at: path).wasDamaged)
    }

    @Test func `nobody else can read the files`() async throws {
        let cache = try Cache(at: path)
        try await cache.file(filing { $0.pages = [page("/v1/me", bytes: 9, at: 1)] })
        #expect(try mode(of: folder.path + "/copies") == 0o700)
        for ending in ["", "-wal", "-shm"] {
            #expect(try mode(of: path + ending) == 0o600, "\(ending)")
        }
    }

    @Test func `two programs share one file`() async throws {
        let (one, other) = (try Cache(at: path), try Cache(at: path))
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<40 {
                let cache = number.isMultiple(of: 2) ? one : other
                let page = page("/v1/listings/\(number)", bytes: 50, at: 1)
                group.addTask { try? await cache.file(filing { $0.pages = [page] }) }
            }
        }
        for number in 0..<40 {
            #expect(one.pageNow("/v1/listings/\(number)") != nil)
            #expect(other.pageNow("/v1/listings/\(number)") != nil)
        }
    }

    @Test func `a folder that cannot be made is said so`() throws {
        try Data().write(to: URL(fileURLWithPath: folder.path + "/file"))
        #expect(throws: CacheError.self) { try Cache(at: folder.path + "/file/copy.sqlite") }
    }

    @Test func `without a disk the copy lives in memory`() async throws {
        let cache = try Cache(inMemoryWith: Cache.Budget())
        try await cache.file(filing { $0.pages = [page("/v1/me", bytes: 9, at: 1)] })
        #expect(cache.pageNow("/v1/me") != nil)
    }
}

func page(_ target: String, bytes: Int, at seconds: Int64) -> StoredPage {
    StoredPage(
        target: target,
        etag: "\"1\"",
        body: Data(count: bytes),
        fetchedAt: Instant(seconds: seconds)
    )
}

func filing(_ fill: (inout Filing) -> Void) -> Filing {
    var filing = Filing(at: Sample.noon)
    fill(&filing)
    return filing
}

func mode(of path: String) throws -> Int? {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue
}
