internal import Foundation
internal import Marketplace
internal import Wire

/// Opening accounts.
extension AccountService {
    /// Opens an account; the same request again, with the same password, opens another session.
    func register(
        _ body: RegisterBody,
        key: String,
        from address: String,
        at now: Instant
    ) async throws -> SessionReply {
        let body = try checked(body)
        if let wait = newcomers.take(address, at: now) { throw RetryLater(seconds: wait) }
        let hash = try await passwords.hash(body.password)
        let user = AccountService.newcomer(body, at: now)
        // The password is no part of the fingerprint: a plain digest of it must not be stored.
        let request = Idempotency.Request(
            actor: "register " + body.email,
            key: key,
            fingerprint: Digest.sha256(Data(body.email.utf8))
        )
        let isNew = try await open(user, passwordHash: hash, by: request, at: now)
        if isNew { return try await openSession(of: user, knowing: hash, device: "", at: now) }
        let known = try await registered(by: request, body, at: now)
        return try await openSession(
            of: known.user,
            knowing: known.passwordHash,
            device: "",
            at: now
        )
    }

    private static func newcomer(_ body: RegisterBody, at now: Instant) -> User {
        User(
            id: Random.id(at: now),
            email: body.email,
            name: body.name,
            about: "",
            homes: 0,
            createdAt: now,
            role: .guest,
            isEmailVerified: false
        )
    }

    /// Opens the account; false when the address has one.
    private func open(
        _ user: User,
        passwordHash hash: String,
        by request: Idempotency.Request,
        at now: Instant
    ) async throws -> Bool {
        try await store.write { db in
            guard try Accounts.insert(user, passwordHash: hash, in: db) else { return false }
            let answer = Idempotency.Answer(status: 201, body: Data())
            try Idempotency.keep(answer, to: request, at: now, in: db)
            try Jobs.enqueue(.mailVerification(user.id), at: now, in: db)
            return true
        }
    }

    /// The account that the same request opened before.
    private func registered(
        by request: Idempotency.Request,
        _ body: RegisterBody,
        at now: Instant
    ) async throws -> (user: User, passwordHash: String?) {
        let (known, isSame) = try await store.read { db in
            let answer = try Idempotency.answer(to: request, at: now, in: db)
            return (try Accounts.login(body.email, in: db), answer != nil)
        }
        let isOwner = try await passwords.matches(body.password, known?.passwordHash)
        guard isSame, isOwner, let known else {
            throw Problem(.emailTaken, "There is an account with this address. Log in instead.")
        }
        return known
    }

    private func checked(_ body: RegisterBody) throws -> RegisterBody {
        let email = AccountService.normalized(body.email)
        let parts = email.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), email.utf8.count <= 254,
            parts[1].contains("."), !email.contains(where: \.isWhitespace),
            PlainText.isLine(email)
        else { throw Problem(field: "email", "is not an e-mail address") }
        try AccountService.check(password: body.password)
        try AccountService.check(name: body.name)
        return RegisterBody(email: email, password: body.password, name: body.name)
    }
}
