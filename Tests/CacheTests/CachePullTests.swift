import Cache
import Foundation
import GRDB
import Marketplace
import TestSupport
import Testing
import Wire

/// The copy that pulls fill: all of a page or nothing, and never half of a copy.
@Suite struct CachePullTests {
    let folder = TemporaryFolder()
    var path: String { folder.path + "/copies/account.sqlite" }

    @Test func `a copy is nothing until it is whole, and as of its last page then`() async throws {
        let cache = try Cache(at: path)
        let empty = try await cache.pullMark()
        #expect(empty.next == nil && empty.pulledAt == nil)
        #expect(try await lay(["a": 1], to: "1", more: true, from: nil, at: 5, in: cache))
        #expect(names(cache) == nil)
        #expect(cache.pullMarkNow()?.next == Wire.Cursor("1"))
        #expect(try await lay(["b": 1], to: "2", from: "1", at: 7, in: cache))
        #expect(names(cache) == ["a", "b"])
        let mark = try await cache.pullMark()
        #expect(mark.pulledAt == Instant(seconds: 7) && mark.next == Wire.Cursor("2"))
    }

    @Test func `a page that is laid from elsewhere changes nothing`() async throws {
        let cache = try Cache(at: path)
        _ = try await lay(["a": 1], to: "1", from: nil, in: cache)
        #expect(try await lay(["b": 1], to: "9", from: "8", in: cache) == false)
        #expect(try await lay(["b": 1], to: "9", reset: true, from: nil, in: cache) == false)
        #expect(names(cache) == ["a"])
        #expect(cache.pullMarkNow()?.next == Wire.Cursor("1"))
    }

    @Test func `what is gone is gone, and what comes again is there once`() async throws {
        let cache = try Cache(at: path)
        _ = try await lay(["a": 1, "b": 1], to: "1", from: nil, in: cache)
        _ = try await lay(["a": nil, "b": 2, "c": nil], to: "2", from: "1", in: cache)
        #expect(names(cache) == ["b"])
        let body = cache.copiedNow { try $0.one(.review, "b") }
        #expect(body == Data(#"{"name":"b"}"#.utf8))
    }

    @Test func `a copy that is begun anew takes the old one's place in one step`() async throws {
        let cache = try Cache(at: path)
        _ = try await lay(["a": 1, "b": 1], to: "1", from: nil, at: 1, in: cache)
        try await cache.beginAnew()
        #expect(names(cache) == ["a", "b"])
        #expect(cache.pullMarkNow()?.next == nil)
        _ = try await lay(["c": 1], to: "2", more: true, reset: true, from: nil, at: 2, in: cache)
        // Half a copy is never seen, also not by a program that starts now.
        #expect(names(cache) == ["a", "b"])
        let restarted = try Cache(at: path)
        #expect(names(restarted) == ["a", "b"])
        #expect(restarted.pullMarkNow()?.next == Wire.Cursor("2"))
        _ = try await lay(["d": 1], to: "3", from: "2", at: 3, in: restarted)
        #expect(names(cache) == ["c", "d"])
        try await restarted.sweep()
        #expect(names(cache) == ["c", "d"])
    }

    @Test func `a copy that was never finished leaves nothing behind`() async throws {
        let cache = try Cache(at: path)
        _ = try await lay(["a": 1], to: "1", from: nil, in: cache)
        try await cache.beginAnew()
        _ = try await lay(["x": 1], to: "2", more: true, reset: true, from: nil, in: cache)
        try await cache.beginAnew()
        _ = try await lay(["b": 1], to: "3", reset: true, from: nil, in: cache)
        #expect(names(cache) == ["b"])
    }

    @Test func `a reset does not touch pages, cards and small state`() async throws {
        let cache = try Cache(at: path)
        var filing = Filing(at: Instant(seconds: 1))
        filing.cards = [Sample.card(1)]
        try await cache.file(filing)
        try await cache.setState("tab", Data("x".utf8))
        _ = try await lay(["a": 1], to: "1", from: nil, in: cache)
        try await cache.beginAnew()
        _ = try await lay([:], to: "2", reset: true, from: nil, in: cache)
        #expect(names(cache) == [])
        #expect(cache.cardNow(Sample.card(1).id) == Sample.card(1))
        #expect(cache.stateNow("tab") == Data("x".utf8))
    }

    @Test func `only what changes the copy makes another edition of it`() async throws {
        let cache = try Cache(at: path)
        _ = try await lay(["a": 1], to: "1", from: nil, in: cache)
        let first = cache.pullMarkNow()?.revision
        _ = try await lay([:], to: "1", from: "1", at: 9, in: cache)
        #expect(cache.pullMarkNow()?.revision == first)
        #expect(cache.pullMarkNow()?.pulledAt == Instant(seconds: 9))
        _ = try await lay(["a": 2], to: "2", from: "1", in: cache)
        #expect(cache.pullMarkNow()?.revision != first)
    }

    @Test func `nobody who reads waits for a page that is being laid`() async throws {
        let cache = try Cache(at: path)
        _ = try await lay(["a": 1], to: "1", from: nil, in: cache)
        // Another writer holds the file for as long as it likes.
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let writer = try DatabaseQueue(path: path, configuration: configuration)
        try writer.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
        async let laid = lay(["b": 1], to: "2", from: "1", in: cache)
        let begin = ContinuousClock.now
        for _ in 0..<100 { #expect(names(cache) == ["a"]) }
        // Whoever waited would have waited until the writer is done, or five seconds.
        #expect(ContinuousClock.now - begin < .seconds(5))
        try writer.inDatabase { try $0.execute(sql: "COMMIT") }
        #expect(try await laid)
        #expect(names(cache) == ["a", "b"])
    }

    @Test(arguments: [
        "", "<html></html>", "{}", #"{"changes":[],"cursor":"a","more":false}"#,
        #"{"changes":[],"cursor":"a","more":false,"reset":false"#,
        #"{"changes":[],"cursor":"a","more":false,"reset":false} x"#,
        #"{"changes":[{"seq":1,"type":"review","id":"a","op":"upsert"}],"cursor":"a","#
            + #""more":false,"reset":false}"#,
        #"{"changes":[{"seq":1,"type":"review","id":"a","op":"upsert","version":1,"data":{"a":}}],"#
            + #""cursor":"a","more":false,"reset":false}"#,
        #"{"changes":[{"seq":1.5,"type":"review","id":"a","op":"upsert","version":1}],"cursor":"a","#
            + #""more":false,"reset":false}"#,
    ])
    func `what is no page is refused as a whole`(_ text: String) {
        #expect(throws: CacheError.self) { try Delta(Data(text.utf8)) }
    }

    @Test func `a page is read whatever a newer server adds to it`() throws {
        let text = """
            { "hint" : [1e3, -0.5, null, {"a": ["\\u00e9\\n"]}], "more":true,"reset":false,
              "changes" : [
                {"seq":1,"type":"hologram","id":"a\\/b","op":"upsert","version":1,"data":{},"x":[]},
                {"seq":2,"type":"review","id":"c","op":"rewind","version":1}
              ], "cursor":"c\\"1" }
            """
        let delta = try Delta(Data(text.utf8))
        #expect(delta.cursor == Wire.Cursor("c\"1") && delta.hasMore && !delta.isReset)
        // What an operation that nobody knows here does is left to those who do.
        #expect(delta.count == 1)
    }

    @Test func `a page that is cut anywhere is refused`() throws {
        let page = page(["a": 1, "b": nil], to: "1")
        _ = try Delta(page)
        for length in 0..<page.count {
            #expect(throws: CacheError.self, "cut after \(length) bytes") {
                try Delta(page.prefix(length))
            }
        }
    }

    @Test func `what is read again goes the way that Foundation reads it`() throws {
        var random = SystemRandomNumberGenerator()
        let page = page(["a": 1, "ü\"\\\n": 2], to: "1")
        for _ in 0..<2_000 {
            var broken = page
            broken[Int.random(in: 0..<page.count, using: &random)] = UInt8.random(in: 0...127)
            let isOurs = (try? Delta(broken)) != nil
            let isTheirs = (try? JSONSerialization.jsonObject(with: broken)) != nil
            // What we take must be JSON; JSON that is no page we need not take.
            if isOurs { #expect(isTheirs, "\(String(decoding: broken, as: UTF8.self))") }
        }
    }

    @Test func `what a pull has brought stays, however little room there is`() async throws {
        let cache = try Cache(at: path, budget: Cache.Budget(pageBytes: 0, cards: 0))
        _ = try await lay(["a": 1, "b": 1], to: "1", from: nil, at: 1, in: cache)
        let browsed = StoredPage(
            target: "/v1/search",
            etag: nil,
            body: Data(count: 9),
            fetchedAt: Instant(seconds: 1)
        )
        try await cache.file(filing { $0.pages = [browsed] })
        try await cache.trim()
        #expect(names(cache) == ["a", "b"])
        #expect(cache.pageNow("/v1/search") == nil)
    }

    // MARK: Helpers

    /// Reviews by name; nil takes one away.
    private func page(
        _ things: [String: Int?],
        to cursor: String,
        more: Bool = false,
        reset: Bool = false
    ) -> Data {
        let changes = things.sorted { $0.key < $1.key }.map { name, version in
            SyncChange(
                seq: 1,
                type: .review,
                id: name,
                op: version == nil ? .delete : .upsert,
                version: version ?? 0,
                data: version.map { _ in .object(["name": .string(name)]) }
            )
        }
        let reply = SyncReply(
            changes: changes,
            cursor: Wire.Cursor(cursor),
            more: more,
            reset: reset
        )
        return (try? Coding.encode(reply)) ?? Data()
    }

    private func lay(
        _ things: [String: Int?],
        to cursor: String,
        more: Bool = false,
        reset: Bool = false,
        from start: String?,
        at seconds: Int64 = 1,
        in cache: Cache
    ) async throws -> Bool {
        try await cache.apply(
            Delta(page(things, to: cursor, more: more, reset: reset)),
            from: start.map { Wire.Cursor($0) },
            asOf: Instant(seconds: seconds)
        )
    }

    private func names(_ cache: Cache) -> [String]? {
        cache.copiedNow { copied in
            try copied.all(.review).compactMap { body in
                let thing = try Coding.decode(JSONValue.self, from: body)
                guard case .object(let parts) = thing, case .string(let name)? = parts["name"]
                else { return nil }
                return name
            }
        }
    }
}
