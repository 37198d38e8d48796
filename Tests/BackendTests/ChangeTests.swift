import Marketplace
import Testing
import Wire

@testable import Backend

/// The change log: one row for each person and thing, in the order of commits.
struct ChangeTests {
    @Test func `of each thing the last change is kept, for each who may see it`() async throws {
        try await World.run { world in
            let (guest, now) = (UserID(at: World.start, random: (9, 9)), world.clock.now)
            try await world.store.write { db in
                try db.execute(
                    "INSERT INTO \"user\" (id, email, name, created_at) VALUES (?, 'g', 'G', 0)",
                    [guest.text]
                )
            }
            for version in 1...3 {
                try await world.store.write { db in
                    try Changes.record(
                        .calendar,
                        "b",
                        version: version,
                        for: [guest, Homestead.host],
                        at: now,
                        in: db
                    )
                }
            }
            try await world.store.write { db in
                try Changes.recordDeletion(.calendar, "b", for: [guest], at: now, in: db)
            }
            let rows = try await world.store.read { db in
                try db.rows("SELECT audience, version, is_deleted FROM change ORDER BY tx, seq")
            }
            #expect(rows.map { $0[0] } == [Homestead.host.text, guest.text])
            #expect(rows.map { $0[1] } == [3, 0])
            #expect(rows.map { $0[2] } == [false, true])
            let head = try await world.store.read { try ChangeLog.head(in: $0) }
            #expect(head == ChangePosition(tx: 0, seq: 4))
        }
    }

    @Test func `what is rolled back is no change`() async throws {
        try await World.run { world in
            let now = world.clock.now
            try? await world.store.write { db in
                try Changes.recordPublic(.listing, "l", version: 1, at: now, in: db)
                throw CancellationError()
            }
            #expect(try await world.count("change") == 0)
            let head = try await world.store.read { try ChangeLog.head(in: $0) }
            #expect(head == .start)
        }
    }

    @Test func `a log that comes from another cluster is begun anew`() async throws {
        try await StoreKind.postgres.withStore { store in
            try await store.write { try ChangeLog.adopt(in: $0) }
            let (user, now) = (UserID(at: World.start, random: (1, 1)), World.start)
            let before = try await store.write { db in
                for id in ["a", "b"] {
                    try Changes.record(.booking, id, version: 1, for: [user], at: now, in: db)
                }
                try db.execute("UPDATE change SET tx = tx + 1000000000")
                return try ChangeLog.state(in: db).epoch
            }
            try await store.write { try ChangeLog.adopt(in: $0) }
            let same = try await store.read { try ChangeLog.state(in: $0).epoch }
            #expect(same == before)
            try await store.write { try $0.execute("UPDATE setting SET value = 'elsewhere'") }
            try await store.write { try ChangeLog.adopt(in: $0) }
            let after = try await store.read { db in
                (try ChangeLog.state(in: db).epoch, try db.exists("SELECT 1 FROM change"))
            }
            #expect(after.0 != before && !after.1)
        }
    }

    @Test func `old changes are forgotten, and up to where is remembered`() async throws {
        try await World.run { world in
            for id in ["a", "b", "c"] {
                let now = world.clock.now
                try await world.store.write { db in
                    try Changes.recordPublic(.calendar, id, version: 1, at: now, in: db)
                }
                world.clock.advance(seconds: ChangeLog.retention / 2 + 1)
            }
            let now = world.clock.now
            try await world.store.write { try ChangeLog.prune(at: now, in: $0) }
            #expect(try await world.count("change") == 1)
            #expect(try await world.count("change_log WHERE pruned_seq = 2") == 1)
        }
    }
}
