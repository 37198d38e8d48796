package import Marketplace

extension API {
    package static func verifyEmail(_ token: String) -> Endpoint<VerifyEmailBody, Empty> {
        Endpoint(.post, "/v1/auth/verify-email", body: VerifyEmailBody(token: token))
    }

    /// Sends the caller the mail with the token once more.
    package static func resendVerification(key: String) -> Endpoint<Empty, Empty> {
        Endpoint(.post, "/v1/me/verification", idempotencyKey: key)
    }

    package static func forgotPassword(_ email: String) -> Endpoint<ForgotPasswordBody, Empty> {
        Endpoint(.post, "/v1/auth/password/forgot", body: ForgotPasswordBody(email: email))
    }

    package static func resetPassword(
        _ body: ResetPasswordBody
    ) -> Endpoint<ResetPasswordBody, Empty> {
        Endpoint(.post, "/v1/auth/password/reset", body: body)
    }

    package static func changePassword(
        _ body: ChangePasswordBody,
        key: String
    ) -> Endpoint<ChangePasswordBody, Empty> {
        Endpoint(.post, "/v1/me/password", body: body, idempotencyKey: key)
    }

    package static func sessions() -> Endpoint<Empty, SessionsReply> {
        Endpoint(.get, "/v1/auth/sessions")
    }

    package static func revokeSession(_ id: SessionID) -> Endpoint<Empty, Empty> {
        Endpoint(.delete, "/v1/auth/sessions/\(id)")
    }

    /// Ends every session but the caller's own.
    package static func revokeOtherSessions() -> Endpoint<Empty, Empty> {
        Endpoint(.delete, "/v1/auth/sessions")
    }

    /// A person as everybody may see them.
    package static func user(_ id: UserID) -> Endpoint<Empty, HostCard> {
        Endpoint(.get, "/v1/users/\(id)")
    }

    package static func setRole(_ id: UserID, _ role: UserRole) -> Endpoint<RoleBody, User> {
        Endpoint(
            .put,
            "/v1/admin/users/\(id)/role",
            body: RoleBody(role: role),
            idempotencyKey: "role-\(id)-\(role.rawValue)"
        )
    }
}
