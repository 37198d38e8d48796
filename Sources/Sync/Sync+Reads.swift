import Cache
import Dispatch
import Foundation
package import Marketplace
import Transport
package import Wire

extension Sync {
    /// What the local copy knows, read on the caller's thread: for the first paint.
    package nonisolated func cachedNow<Reply>(
        _ endpoint: Endpoint<Empty, Reply>
    ) -> Fetched<Reply>? {
        let desk = desk
        let recall = Recall(desk, at: time.now())
        return recall.recall(endpoint).map { Shown(desk, over: recall).shown($0, of: endpoint) }
    }

    /// What the local copy knows; the caller's thread is free meanwhile.
    package nonisolated func cached<Reply>(
        _ endpoint: Endpoint<Empty, Reply>
    ) async -> Fetched<Reply>? {
        let recall = Recall(desk, at: time.now())
        let shown = Shown(desk, over: recall)
        return await Sync.offThread {
            recall.recall(endpoint).map { shown.shown($0, of: endpoint) }
        }
    }

    /// Homes seen before that fit, for when the server is slow or away.
    ///
    /// Nothing is known of free nights, and prices compare within a currency only.
    package nonisolated func cachedSearch(
        _ criteria: SearchCriteria,
        limit: Int = 100
    ) async -> Fetched<Page<ListingCard>>? {
        await desk.cache?.search(criteria, limit: limit).map { found in
            let page = Page(data: found.cards, hasMore: found.hasMore, next: nil)
            return Fetched(page, at: found.seenAt, from: .cache)
        }
    }

    /// Asks the server, by the tag of what the copy has, and files the answer.
    ///
    /// - Throws: ``SyncError``; what the copy has stays readable.
    package func refresh<Reply>(
        _ endpoint: Endpoint<Empty, Reply>
    ) async throws(SyncError) -> Fetched<Reply> {
        let desk = desk
        let fetched = try await fetch(endpoint, at: desk)
        return Shown(desk, over: Recall(desk, at: time.now())).shown(fetched, of: endpoint)
    }

    private func fetch<Reply>(
        _ endpoint: Endpoint<Empty, Reply>,
        at desk: Desk
    ) async throws(SyncError) -> Fetched<Reply> {
        let stored = await desk.cache?.page(endpoint.target)
        let answer = try await ask(endpoint, etag: stored?.etag, at: desk)
        switch answer {
        case .body(let body, let etag):
            return try await file(body, etag: etag, of: endpoint, at: desk)
        case .notModified:
            if let stored, let value = try? Coding.decode(Reply.self, from: stored.body) {
                let now = time.now()
                try? await desk.cache?.confirm(endpoint.target, at: now)
                return Fetched(value, at: now, from: .notModified)
            }
            // What the tag stood for is gone or unreadable, so the whole is fetched.
            guard case .body(let body, let etag) = try await ask(endpoint, etag: nil, at: desk)
            else { throw .notRoost }
            return try await file(body, etag: etag, of: endpoint, at: desk)
        default: throw SyncError(answer)
        }
    }

    /// First what is known, then, when that is older than `maxAge`, what is new or why it is not.
    package nonisolated func read<Reply>(
        _ endpoint: Endpoint<Empty, Reply>,
        maxAge: Duration = .zero
    ) -> AsyncStream<Reading<Reply>> {
        let (stream, reader) = AsyncStream<Reading<Reply>>.makeStream()
        let task = Task {
            let known = await cached(endpoint)
            if let known { reader.yield(.value(known)) }
            if known.map({ time.now().duration(since: $0.fetchedAt) > maxAge }) ?? true {
                do throws(SyncError) {
                    reader.yield(.value(try await refresh(endpoint)))
                } catch {
                    reader.yield(.failed(error))
                }
            }
            reader.finish()
        }
        reader.onTermination = { _ in task.cancel() }
        return stream
    }

    // MARK: One read

    /// A read does no harm twice, so a reply that is lost is asked for once more.
    private func ask<Reply>(
        _ endpoint: Endpoint<Empty, Reply>,
        etag: String?,
        at desk: Desk
    ) async throws(SyncError) -> Answer {
        var message = Message(method: endpoint.method.rawValue, target: endpoint.target)
        message.etag = etag
        var outcome = await line.exchange(message, as: desk.keeper)
        if outcome == .failed(.interrupted) {
            outcome = await line.exchange(message, as: desk.keeper)
        }
        switch outcome {
        case .answer(let answer): return answer
        case .failed(let error): throw SyncError(error)
        case .noSession(let error): throw error
        }
    }

    private func file<Reply>(
        _ body: Data,
        etag: String?,
        of endpoint: Endpoint<Empty, Reply>,
        at desk: Desk
    ) async throws(SyncError) -> Fetched<Reply> {
        guard let value = try? Coding.decode(Reply.self, from: body) else { throw .differentAge }
        let now = time.now()
        let page = StoredPage(target: endpoint.target, etag: etag, body: body, fetchedAt: now)
        await Filer(desk).file(value, page: page, at: now)
        return Fetched(value, at: now, from: .network)
    }

    private nonisolated static func offThread<Value: Sendable>(
        _ work: @escaping @Sendable () -> Value
    ) async -> Value {
        // SQLite may wait for the disk, and Swift's own pool has as few threads as there are cores.
        // A queue of one's own has a thread to itself, and one that nobody counts (`Rest`).
        await withCheckedContinuation { continuation in
            DispatchQueue(label: "roost.read", qos: .userInitiated).async {
                continuation.resume(returning: work())
            }
        }
    }
}

extension SyncError {
    /// What an answer without a body means for somebody who waits for one.
    init(_ answer: Answer) {
        switch answer {
        case .body: self = .differentAge
        case .notModified, .foreign: self = .notRoost
        case .trouble(_, let pause?): self = .busy(retryAfter: pause)
        case .trouble: self = .offline(.interrupted)
        case .refused(let problem, let pause):
            switch problem.code {
            case .unauthenticated, .tokenExpired, .sessionRevoked: self = .signedOut
            case .tooManyRequests, .unavailable:
                self = .busy(retryAfter: pause ?? .seconds(5))
            default: self = .problem(problem)
            }
        }
    }
}
