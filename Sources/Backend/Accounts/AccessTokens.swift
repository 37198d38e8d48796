internal import Foundation
internal import JWTKit
internal import Marketplace
internal import Wire

/// Signs and checks access tokens: JWT by ES256 and nothing else (RFC 9068, RFC 8725).
struct AccessTokens: Sendable {
    static let lifetime: Int64 = 15 * 60
    private static let issuer = "roostd"
    private static let audience = "roost"
    private static let type = "at+jwt"
    private static let algorithm = "ES256"

    private struct Claims: JWTPayload {
        var iss: String
        var aud: String
        var sub: String
        var sid: String
        var iat: Int64
        var nbf: Int64
        var exp: Int64
        var jti: String

        /// The times are compared with the server's own clock, by the caller.
        func verify(using algorithm: some JWTAlgorithm) throws {}
    }

    private struct Verified: Sendable {
        let caller: Caller
        let keyName: String
        let validFrom: Instant
        let expiresAt: Instant
    }

    private let keys: ServerKeys
    private let verified = RecentCache<String, Verified>(capacity: 4_096)

    init(keys: ServerKeys) {
        self.keys = keys
    }

    func issue(
        to caller: Caller,
        at now: Instant
    ) async throws -> (text: String, expiresAt: Instant) {
        let seconds = now.milliseconds / 1_000
        let claims = Claims(
            iss: Self.issuer,
            aud: Self.audience,
            sub: caller.user.text,
            sid: caller.session,
            iat: seconds,
            nbf: seconds,
            exp: seconds + Self.lifetime,
            jti: Random.token(bytes: 12)
        )
        var header = JWTHeader()
        header.typ = Self.type
        header.alg = Self.algorithm
        let key = keys.signing()
        let text = try await AccessTokens.collection(of: key)
            .sign(claims, kid: JWKIdentifier(string: key.name), header: header)
        return (text, Instant(seconds: seconds + Self.lifetime))
    }

    /// Who holds this token.
    ///
    /// - Throws: ``Problem`` with the code `unauthenticated` or `token_expired`.
    func caller(of token: String, at now: Instant) async throws -> Caller {
        let known = try await verify(token)
        guard now >= known.validFrom.adding(seconds: -30) else {
            throw Problem(.unauthenticated, "The access token is not valid yet.")
        }
        guard now < known.expiresAt else {
            throw Problem(.tokenExpired, "The access token has expired. Refresh it.")
        }
        return known.caller
    }

    private func verify(_ token: String) async throws -> Verified {
        if let known = verified.value(for: token), keys.key(named: known.keyName) != nil {
            return known
        }
        guard token.utf8.count <= 2_048, let (claims, keyName) = await claims(of: token),
            claims.iss == Self.issuer, claims.aud == Self.audience,
            let user = UserID(claims.sub)
        else { throw Problem(.unauthenticated, "The access token is not one of this server.") }
        let known = Verified(
            caller: Caller(user: user, session: claims.sid),
            keyName: keyName,
            validFrom: Instant(seconds: claims.nbf),
            expiresAt: Instant(seconds: claims.exp)
        )
        verified.keep(known, for: token)
        return known
    }

    private func claims(of token: String) async -> (Claims, keyName: String)? {
        let bytes = Data(token.utf8)
        guard let parsed = try? DefaultJWTParser().parse(bytes, as: Claims.self),
            parsed.header.alg == Self.algorithm, parsed.header.typ == Self.type,
            let name = parsed.header.kid, let key = keys.key(named: name)
        else { return nil }
        let claims = try? await AccessTokens.collection(of: key).verify(bytes, as: Claims.self)
        return claims.map { ($0, name) }
    }

    /// The one key and nothing else: no other may stand in for it.
    private static func collection(of key: SigningKey) async -> JWTKeyCollection {
        await JWTKeyCollection().add(ecdsa: key.key, kid: JWKIdentifier(string: key.name))
    }
}
