internal import HTTPTypes
internal import Marketplace
internal import Wire

/// The routes of accounts and sessions.
struct AccountRoutes: Sendable {
    let accounts: AccountService

    var routes: [Route] {
        [
            Route(.post, "/v1/auth/register", handler: register),
            Route(.post, "/v1/auth/login", handler: login),
            Route(.post, "/v1/auth/refresh", handler: refresh),
            Route(.post, "/v1/auth/logout", handler: logout),
            Route(.get, "/v1/me", handler: me),
            Route(.patch, "/v1/me", handler: update),
        ]
    }

    @Sendable private func register(_ call: Call) async throws -> Reply {
        let key = try call.idempotencyKey()
        let body = try call.decode(RegisterBody.self)
        let session = try await accounts.register(body, key: key, from: call.address, at: call.now)
        return try Reply(session, status: .created)
    }

    @Sendable private func login(_ call: Call) async throws -> Reply {
        let body = try call.decode(LoginBody.self)
        return try Reply(try await accounts.login(body, from: call.address, at: call.now))
    }

    @Sendable private func refresh(_ call: Call) async throws -> Reply {
        try Reply(try await accounts.refresh(try call.decode(RefreshBody.self), at: call.now))
    }

    @Sendable private func logout(_ call: Call) async throws -> Reply {
        try await accounts.logout(try call.decode(RefreshBody.self), at: call.now)
        return try Reply(Empty())
    }

    @Sendable private func me(_ call: Call) async throws -> Reply {
        try Reply(try await accounts.me(try await accounts.caller(of: call)), caching: .personal)
    }

    @Sendable private func update(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let body = try call.decode(ProfileBody.self)
        return try Reply(try await accounts.update(body, of: caller))
    }
}
