internal import Marketplace

/// Records, for those who keep copies, whatever tells of something that has changed.
struct MentionService: Sendable {
    /// How many things are recorded in one transaction; others write in between.
    static let part = 500

    let store: Store

    func tell(of subject: Mentioned, at now: Instant) async throws {
        switch subject {
        case .home(let number): try await tell(Mention.ofHome, of: number, at: now)
        case .arrival(let number): try await tell(Mention.ofArrival, of: number, at: now)
        case .deletion(let number): try await tell(Mention.ofDeletion, of: number, at: now)
        case .name(let user):
            try await tell(Mention.ofGuest, of: user.text, at: now)
            let homes: [Int64] = try await store.read { db in
                try db.values("SELECT number FROM listing WHERE host = ?", [user.text])
            }
            for home in homes { try await tell(Mention.ofHost, of: home, at: now) }
        }
    }

    private func tell(
        _ mentions: [Mention],
        of subject: some SQLConvertible & Sendable,
        at now: Instant
    ) async throws {
        for mention in mentions {
            var last = ""
            while let next = try await tell(mention, of: subject, after: last, at: now) {
                last = next
            }
        }
    }

    /// Records a part of the things, and gives the id of the last; nil when none were left.
    private func tell(
        _ mention: Mention,
        of subject: some SQLConvertible & Sendable,
        after start: String,
        at now: Instant
    ) async throws -> String? {
        let ids: [String] = try await store.read { db in
            try db.values(
                """
                SELECT id FROM (\(mention.things)) AS things WHERE id > ?2
                ORDER BY id LIMIT \(Self.part)
                """,
                [subject, start]
            )
        }
        guard let last = ids.last else { return nil }
        // What it reads may change meanwhile: who may see a thing does not.
        try await store.write(isolation: .snapshot) { db in
            try Changes.recordMany(
                mention.kind,
                from: """
                    WITH things AS (
                        SELECT * FROM (\(mention.things)) AS things WHERE id > ?2 AND id <= ?3)
                    SELECT one AS audience, id, version FROM things
                    UNION SELECT other, id, version FROM things
                    """,
                [subject, start, last],
                at: now,
                in: db
            )
        }
        return last
    }
}
