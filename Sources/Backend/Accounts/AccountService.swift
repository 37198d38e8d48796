internal import Foundation
internal import Marketplace
internal import Wire

/// Registering, logging in, staying logged in and logging out.
struct AccountService: Sendable {
    let store: Store
    let passwords: Passwords
    let tokens: AccessTokens
    let renewals: Seal
    /// Per account and address; whoever goes on guessing waits longer each time.
    let attempts = Throttle("logins", burst: 5, perMinute: 5, longestWait: 900)
    /// Per address, whatever the account: each attempt costs a password hash.
    let logins = Throttle(burst: 60, perMinute: 60)
    let newcomers = Throttle(burst: 60, perMinute: 30)
    /// Mails asked for: per account, per address.
    let reminders = Throttle(burst: 5, perMinute: 1)

    init(store: Store, passwords: Passwords, tokens: AccessTokens, secret: Data) {
        self.store = store
        self.passwords = passwords
        self.tokens = tokens
        renewals = Seal(secret: secret, purpose: "refresh")
    }

    func login(
        _ body: LoginBody,
        from address: String,
        at now: Instant
    ) async throws
        -> SessionReply
    {
        let email = AccountService.normalized(body.email)
        guard email.utf8.count <= 254, body.password.utf8.count <= 256 else {
            throw AccountService.wrongCredentials
        }
        let key = AccountService.attemptKey(email, from: address)
        if let wait = logins.take(address, at: now) ?? attempts.take(key, at: now) {
            throw RetryLater(seconds: wait)
        }
        let known = try await store.read { try Accounts.login(email, in: $0) }
        guard try await passwords.matches(body.password, known?.passwordHash), let known else {
            throw AccountService.wrongCredentials
        }
        attempts.forgive(key, at: now)
        return try await openSession(
            of: known.user,
            knowing: known.passwordHash,
            device: body.device,
            at: now
        )
    }

    func refresh(_ body: RefreshBody, at now: Instant) async throws -> SessionReply {
        guard let token = AccountService.bytes(of: body.refreshToken) else {
            throw AccountService.revoked
        }
        let renewals = renewals
        let renewal = try await store.write { db in
            try Accounts.renew(token, seal: renewals, at: now, in: db)
        }
        guard case .renewed(let id, let session, let successor) = renewal,
            let user = try await store.read({ try Accounts.user(id, in: $0) })
        else { throw AccountService.revoked }
        return try await reply(user, session: session, token: successor, at: now)
    }

    func logout(_ body: RefreshBody, at now: Instant) async throws {
        guard let token = AccountService.bytes(of: body.refreshToken) else { return }
        try await store.write { try Accounts.revoke(token: token, at: now, in: $0) }
    }

    func me(_ caller: Caller) async throws -> User {
        try await store.read { try AccountService.me(caller, in: $0) }
    }

    private static func me(_ caller: Caller, in db: Database) throws -> User {
        guard let user = try Accounts.user(caller.user, in: db) else {
            throw Problem(.unauthenticated, "This account no longer exists.")
        }
        return user
    }

    func update(
        _ body: ProfileBody,
        of caller: Caller,
        at now: Instant,
        in db: Database
    ) throws -> User {
        if let name = body.name { try AccountService.check(name: name) }
        if let about = body.about {
            guard about.count <= 1_000, about.utf8.count <= 8_000, PlainText.isText(about) else {
                throw Problem(field: "about", "may have 1,000 characters, none of them control")
            }
        }
        let known = try AccountService.me(caller, in: db)
        try Accounts.update(caller.user, body, in: db)
        try Changes.recordProfile(of: caller.user, at: now, in: db)
        try HostedHomes.hostChanged(caller.user, at: now, in: db)
        let user = try AccountService.me(caller, in: db)
        if user.name != known.name { try Mentioned.name(user.id).changed(at: now, in: db) }
        return user
    }

    /// Who makes this call.
    ///
    /// - Throws: ``Problem`` with a status of 401.
    func caller(of call: Call) async throws -> Caller {
        guard let token = call.bearer else {
            throw Problem(.unauthenticated, "Log in first.")
        }
        let holder = try await tokens.caller(of: token, at: call.now)
        let role = try await store.read { try Accounts.role(in: holder, at: call.now, in: $0) }
        guard let role else { throw AccountService.revoked }
        return Caller(user: holder.user, session: holder.session, role: role)
    }

    /// Who says to make this call, where anybody may; nil without a token that is still good.
    func asker(of call: Call) async -> UserID? {
        guard let token = call.bearer else { return nil }
        return try? await tokens.caller(of: token, at: call.now).user
    }

    /// Opens a session for whoever gave the password of `hash`, if that is still the password: a
    /// change of it ends all sessions, also those that were about to begin.
    func openSession(
        of user: User,
        knowing hash: String?,
        device: String,
        at now: Instant
    ) async throws -> SessionReply {
        let token = Random.bytes(32)
        let session = try await store.write { db in
            guard try Accounts.passwordHash(of: user.id, in: db) == hash else {
                throw AccountService.wrongCredentials
            }
            return try Accounts.openSession(
                of: user.id,
                device: String(device.prefix(80)),
                token: token,
                at: now,
                in: db
            )
        }
        return try await reply(user, session: session, token: token, at: now)
    }

    private func reply(
        _ user: User,
        session: String,
        token: Data,
        at now: Instant
    ) async throws -> SessionReply {
        let access = try await tokens.issue(to: Caller(user: user.id, session: session), at: now)
        return SessionReply(
            user: user,
            accessToken: access.text,
            accessExpiresAt: access.expiresAt,
            refreshToken: Base64URL.encode(token)
        )
    }

    static func check(password: String) throws {
        guard (8...256).contains(password.utf8.count) else {
            throw Problem(field: "password", "must have 8 to 256 bytes")
        }
    }

    static func check(name: String) throws {
        guard !name.allSatisfy(\.isWhitespace), name.count <= 80, name.utf8.count <= 640,
            PlainText.isLine(name)
        else { throw Problem(field: "name", "must have 1 to 80 characters") }
    }

    static func attemptKey(_ email: String, from address: String) -> String {
        email + " " + address
    }

    static func normalized(_ email: String) -> String {
        email.trimmingCharacters(in: .whitespaces).lowercased()
    }

    static func bytes(of token: String) -> Data? {
        guard token.utf8.count <= 100, let bytes = Base64URL.decode(token), bytes.count == 32
        else { return nil }
        return bytes
    }

    static let wrongCredentials = Problem(
        .wrongCredentials,
        "The address or the password is wrong."
    )
    private static let revoked = Problem(.sessionRevoked, "The session has ended. Log in again.")
}

/// Too many tries; it says when to try again.
struct RetryLater: Error {
    let seconds: Int
}
