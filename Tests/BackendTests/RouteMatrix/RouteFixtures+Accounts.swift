import Foundation
import Marketplace
import Testing
import Wire

@testable import Backend

extension RouteFixtures {
    static let accounts: [String: Fixture] = [
        "login": { _ in
            try .body(
                LoginBody(email: "guest@example.org", password: "correct horse", device: "")
            )
        },
        "refreshSession": { try .body(RefreshBody(refreshToken: $0.guest.refreshToken)) },
        "logout": { try .body(RefreshBody(refreshToken: $0.guest.refreshToken)) },
        "verifyEmail": { try .body(VerifyEmailBody(token: try await token(.verifyEmail, $0))) },
        "resetPassword": { cast in
            let token = try await token(.resetPassword, cast)
            return try .body(ResetPasswordBody(token: token, password: "another horse"))
        },
        "changePassword": { _ in
            try .body(ChangePasswordBody(current: "correct horse", new: "another horse"))
        },
        "revokeSession": { cast in
            let other = try await cast.world.session(of: cast.guest.user.id)
            let sessions = try await cast.world.ask(API.sessions(), as: other).data
            let session = try #require(sessions.first { $0.isCurrent })
            return Parts(path: [.session: session.id.text])
        },
        "setRole": { cast in
            try .body(RoleBody(role: .host), at: [.user: try cast.guest.user.id.text])
        },
        "blockGuest": { cast in
            let guest = try cast.guest
            _ = try await cast.world.inquired(as: guest)
            return try .body(BlockGuestBody.example, at: [.user: guest.user.id.text])
        },
        "replayJob": { Parts(path: [.job: try await deadJob($0)]) },
    ]

    /// What a mail to the guest would bring.
    private static func token(
        _ purpose: MailTokens.Purpose,
        _ cast: Cast
    ) async throws -> String {
        let (token, user) = (Backend.Random.bytes(32), try cast.guest.user)
        let now = cast.world.clock.now
        try await cast.world.store.write { db in
            try MailTokens.insert(token, purpose, for: user, at: now, in: db)
        }
        return Base64URL.encode(token)
    }

    /// A job that was tried too often.
    private static func deadJob(_ cast: Cast) async throws -> String {
        try await cast.world.store.write { db in
            try db.execute(
                """
                INSERT INTO job (number, kind, priority, state, due_at, next_at, attempts,
                    most_attempts, created_at, ended_at)
                VALUES (4711, 'send_mail', 1, 'dead', 0, 0, 25, 25, 0, 1)
                """
            )
        }
        return "4711"
    }
}
