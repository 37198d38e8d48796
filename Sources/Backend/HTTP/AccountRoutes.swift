internal import HTTPTypes
internal import Marketplace
internal import Wire

/// The routes of accounts and sessions.
struct AccountRoutes: Sendable {
    let accounts: AccountService

    var routes: [Route] { sessionRoutes + mailRoutes + ownRoutes }

    private var sessionRoutes: [Route] {
        [
            Route(
                .post,
                "/v1/auth/register",
                "register",
                "Open an account",
                access: .anyone,
                takes: RegisterBody.self,
                gives: .created(SessionReply.self),
                isKeyed: true,
                problems: [.emailTaken],
                handler: register
            ),
            Route(
                .post,
                "/v1/auth/login",
                "login",
                "Log in and begin a session",
                access: .anyone,
                takes: LoginBody.self,
                gives: .ok(SessionReply.self),
                problems: [.wrongCredentials],
                handler: login
            ),
            Route(
                .post,
                "/v1/auth/refresh",
                "refreshSession",
                "Exchange a refresh token for new ones",
                access: .holder,
                takes: RefreshBody.self,
                gives: .ok(SessionReply.self),
                problems: [.sessionRevoked],
                handler: refresh
            ),
            Route(
                .post,
                "/v1/auth/logout",
                "logout",
                "End a session",
                access: .holder,
                takes: RefreshBody.self,
                gives: .ok(Empty.self),
                handler: logout
            ),
            Route(
                .get,
                "/v1/me",
                "readProfile",
                "The caller's own profile",
                access: .signedIn,
                gives: .ok(User.self),
                caching: .personal,
                handler: me
            ),
            Route(
                .patch,
                "/v1/me",
                "updateProfile",
                "Change the caller's own profile",
                access: .signedIn,
                takes: ProfileBody.self,
                gives: .ok(User.self),
                handler: update
            ),
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
        let user = try await accounts.store.write { db in
            try accounts.update(body, of: caller, at: call.now, in: db)
        }
        return try Reply(user)
    }
}
