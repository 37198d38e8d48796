import Marketplace
import Testing
import Wire

@testable import Backend

/// Everybody who asks in the test of every route, with a session each.
struct Cast: Sendable {
    let world: World
    /// Who makes the request that is prepared.
    let asker: Role
    private let sessions = Backend.Lock<[Role: SessionReply]>([:])

    init(_ world: World, asker: Role) async throws {
        self.world = world
        self.asker = asker
        for role in Role.allCases where role != .nobody && role != .host {
            let session = try await world.register("\(role)".lowercased())
            sessions.withLock { $0[role] = session }
        }
        try await world.store.write { db in
            try db.execute("UPDATE \"user\" SET role = 'admin' WHERE email = 'admin@example.org'")
        }
        let host = try await world.session(of: Homestead.host)
        sessions.withLock { $0[.host] = host }
    }

    /// Nil for nobody.
    func session(of role: Role) -> SessionReply? { sessions.withLock { $0[role] } }

    var guest: SessionReply {
        get throws { try #require(session(of: .guest)) }
    }

    var host: SessionReply {
        get throws { try #require(session(of: .host)) }
    }

    /// The side of a stay that asks, and the one that does not.
    var sides: (asking: SessionReply, other: SessionReply) {
        get throws { asker == .host ? (try host, try guest) : (try guest, try host) }
    }

    /// Lets time pass; everybody gets a new session.
    func advance(hours: Int) async throws {
        world.clock.advance(minutes: hours * 60)
        for (role, session) in sessions.withLock({ $0 }) {
            let next = try await world.session(of: session.user.id)
            sessions.withLock { $0[role] = next }
        }
    }

    /// Does what time has brought: a stay begins at one tick and ends at the next.
    func tick() async throws {
        for _ in 0..<2 { try await world.parts.timers.tick() }
    }
}
