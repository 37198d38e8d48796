import Foundation
import Marketplace
import TestSupport
import Wire

@testable import Backend

extension World {
    /// Pulls until there is no more.
    func copy(as session: SessionReply, from cursor: Cursor? = nil) async throws -> SyncCopy {
        try await changesSettle()
        var page = try await ask(API.sync(cursor: cursor), as: session)
        var copy = SyncCopy(changes: page.changes, cursor: page.cursor, isReset: page.reset)
        while page.more {
            page = try await ask(API.sync(cursor: page.cursor), as: session)
            copy.changes += page.changes
            copy.cursor = page.cursor
        }
        return copy
    }

    /// Waits until every commit so far can be read; other tests share the server of PostgreSQL,
    /// and their open transactions hold back what is read here.
    func changesSettle() async throws {
        let sql = "SELECT 1 FROM change WHERE (tx, seq) > (?, ?) LIMIT 1"
        try await eventually("no change to be hidden behind an open transaction") {
            try await store.read { db in
                let head = try ChangeLog.head(in: db)
                return try !db.exists(sql, [head.tx, head.seq])
            }
        }
    }

    func login(_ name: String) async throws -> SessionReply {
        let body = LoginBody(email: "\(name)@example.org", password: "correct horse", device: "")
        return try await ask(API.login(body))
    }

    /// Sends what was done offline.
    func push(
        _ mutations: [Mutation],
        as session: SessionReply
    ) async throws -> [MutationResult] {
        try await ask(API.mutate(mutations, key: UUID().uuidString), as: session).results
    }
}
