internal import HTTPTypes
internal import Marketplace
internal import Wire

/// The routes by which an address is proved, a password changed and sessions ended.
extension AccountRoutes {
    var mailRoutes: [Route] {
        [
            Route(
                .post,
                "/v1/auth/verify-email",
                "verifyEmail",
                "Prove an address by the token of a mail",
                access: .holder,
                takes: VerifyEmailBody.self,
                gives: .ok(Empty.self),
                problems: [.tokenInvalid],
                handler: verifyEmail
            ),
            Route(
                .post,
                "/v1/me/verification",
                "resendVerification",
                "Have the mail about the caller's address sent again",
                access: .signedIn,
                gives: .accepted(Empty.self),
                isKeyed: true,
                handler: resendVerification
            ),
            Route(
                .post,
                "/v1/auth/password/forgot",
                "forgotPassword",
                "Have a mail sent with which a lost password can be changed",
                access: .anyone,
                takes: ForgotPasswordBody.self,
                gives: .accepted(Empty.self),
                handler: forgotPassword
            ),
            Route(
                .post,
                "/v1/auth/password/reset",
                "resetPassword",
                "Set a new password by the token of a mail",
                access: .holder,
                takes: ResetPasswordBody.self,
                gives: .ok(Empty.self),
                problems: [.tokenInvalid],
                handler: resetPassword
            ),
        ]
    }

    var ownRoutes: [Route] {
        [
            Route(
                .post,
                "/v1/me/password",
                "changePassword",
                "Change the caller's own password; other sessions end",
                access: .signedIn,
                takes: ChangePasswordBody.self,
                gives: .ok(Empty.self),
                isKeyed: true,
                problems: [.wrongCredentials],
                handler: changePassword
            ),
            Route(
                .get,
                "/v1/auth/sessions",
                "listSessions",
                "The caller's open sessions",
                access: .signedIn,
                gives: .ok(SessionsReply.self),
                caching: .personal,
                handler: sessions
            ),
            Route(
                .delete,
                "/v1/auth/sessions",
                "revokeOtherSessions",
                "End all sessions but the one that asks",
                access: .signedIn,
                gives: .ok(Empty.self),
                handler: revokeOthers
            ),
            Route(
                .delete,
                "/v1/auth/sessions/{session}",
                "revokeSession",
                "End one of the caller's sessions",
                access: .owner(of: .session),
                gives: .ok(Empty.self),
                handler: revoke
            ),
            Route(
                .get,
                "/v1/users/{user}",
                "readUser",
                "A person as everybody may see them",
                access: .anyone,
                gives: .ok(HostCard.self),
                caching: .shared,
                handler: card
            ),
            Route(
                .put,
                "/v1/admin/users/{user}/role",
                "setRole",
                "Give a person another role",
                access: .admin,
                takes: RoleBody.self,
                gives: .ok(User.self),
                problems: [.forbidden],
                handler: setRole
            ),
        ]
    }

    @Sendable private func verifyEmail(_ call: Call) async throws -> Reply {
        let body = try call.decode(VerifyEmailBody.self)
        try await accounts.verifyEmail(by: body.token, from: call.address, at: call.now)
        return try Reply(Empty())
    }

    @Sendable private func resendVerification(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        // To ask twice sends a mail more and changes nothing, so that no answer is kept.
        _ = try call.idempotencyKey()
        try await accounts.resendVerification(to: caller, at: call.now)
        return try Reply(Empty(), status: .accepted)
    }

    @Sendable private func forgotPassword(_ call: Call) async throws -> Reply {
        let body = try call.decode(ForgotPasswordBody.self)
        try await accounts.forgotPassword(of: body.email, from: call.address, at: call.now)
        return try Reply(Empty(), status: .accepted)
    }

    @Sendable private func resetPassword(_ call: Call) async throws -> Reply {
        let body = try call.decode(ResetPasswordBody.self)
        try await accounts.resetPassword(
            by: body.token,
            to: body.password,
            from: call.address,
            at: call.now
        )
        return try Reply(Empty())
    }

    @Sendable private func changePassword(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let key = try call.idempotencyKey()
        let body = try call.decode(ChangePasswordBody.self)
        try await accounts.changePassword(body, key: key, of: caller, at: call.now)
        return try Reply(Empty())
    }

    @Sendable private func sessions(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let sessions = try await accounts.sessions(of: caller, at: call.now)
        return try Reply(SessionsReply(data: sessions), caching: .personal)
    }

    @Sendable private func revokeOthers(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        try await accounts.revokeOthers(of: caller, at: call.now)
        return try Reply(Empty())
    }

    @Sendable private func revoke(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        try await accounts.revoke(try call.id(SessionID.self), of: caller, at: call.now)
        return try Reply(Empty())
    }

    @Sendable private func card(_ call: Call) async throws -> Reply {
        try Reply(try await accounts.card(of: try call.id(UserID.self)), caching: .shared)
    }

    @Sendable private func setRole(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let id = try call.id(UserID.self)
        let body = try call.decode(RoleBody.self)
        let user = try await accounts.setRole(body.role, of: id, by: caller, at: call.now)
        return try Reply(user)
    }
}
