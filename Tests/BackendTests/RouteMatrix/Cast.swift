import Marketplace
import Testing
import Wire

@testable import Backend

/// Everybody who asks in the test of every route, with a session each.
struct Cast: Sendable {
    let world: World
    private let sessions = Backend.Lock<[Role: SessionReply]>([:])

    init(_ world: World) async throws {
        self.world = world
        for role in Role.allCases where role != .nobody && role != .host {
            let session = try await world.register("\(role)".lowercased())
            sessions.withLock { $0[role] = session }
        }
        if Cast.hasAdministrator {
            try await world.store.write { db in
                try db.execute(
                    "UPDATE \"user\" SET role = 'admin' WHERE email = 'admin@example.org'"
                )
            }
            try await logIn(.admin)
        }
        try await giveHostPassword()
        try await logIn(.host)
    }

    /// Whether accounts have roles: without, nobody may do what administrators do.
    static var hasAdministrator: Bool { Migrations.all.contains { $0.name == "accounts" } }

    /// Nil for nobody.
    func session(of role: Role) -> SessionReply? { sessions.withLock { $0[role] } }

    var guest: SessionReply {
        get throws { try #require(session(of: .guest)) }
    }

    var host: SessionReply {
        get throws { try #require(session(of: .host)) }
    }

    /// Lets time pass and do what it brings; everybody logs in again.
    func advance(days: Int) async throws {
        world.clock.advance(days: days)
        // A stay begins at one tick and ends at the next.
        for _ in 0..<2 { try await world.parts.timers.tick() }
        for role in Role.allCases where role != .nobody { try await logIn(role) }
    }

    private func logIn(_ role: Role) async throws {
        let name = role == .host ? "h" : "\(role)".lowercased()
        let login = LoginBody(email: "\(name)@example.org", password: "correct horse", device: "")
        let session = try await world.ask(API.login(login))
        sessions.withLock { $0[role] = session }
    }

    /// The host of the homestead gets the password that every account here has.
    private func giveHostPassword() async throws {
        try await world.store.write { db in
            let hash: String? = try db.value(
                "SELECT password_hash FROM \"user\" WHERE password_hash IS NOT NULL LIMIT 1"
            )
            try db.execute(
                "UPDATE \"user\" SET password_hash = ? WHERE id = ?",
                [hash, Homestead.host.text]
            )
        }
    }
}
