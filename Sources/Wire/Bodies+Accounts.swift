package import Marketplace

/// What `POST /v1/auth/verify-email` takes: the token of the mail.
package struct VerifyEmailBody: Codable, Sendable, Hashable {
    package var token: String

    package init(
        token: String
    ) {
        self.token = token
    }
}

/// What `POST /v1/auth/password/forgot` takes; the answer is the same whether or not it is known.
package struct ForgotPasswordBody: Codable, Sendable, Hashable {
    package var email: String

    package init(
        email: String
    ) {
        self.email = email
    }
}

/// What `POST /v1/auth/password/reset` takes; every session of the account ends.
package struct ResetPasswordBody: Codable, Sendable, Hashable {
    package var token: String
    package var password: String

    package init(
        token: String,
        password: String
    ) {
        self.token = token
        self.password = password
    }
}

/// What `POST /v1/me/password` takes; every other session of the account ends.
package struct ChangePasswordBody: Codable, Sendable, Hashable {
    package var current: String
    package var new: String

    package init(
        current: String,
        new: String
    ) {
        self.current = current
        self.new = new
    }
}

/// What `GET /v1/auth/sessions` gives, the last used first.
package struct SessionsReply: Codable, Sendable, Hashable {
    package var data: [AccountSession]

    package init(
        data: [AccountSession]
    ) {
        self.data = data
    }
}

/// What `PUT /v1/admin/users/{user}/role` takes.
package struct RoleBody: Codable, Sendable, Hashable {
    package var role: UserRole

    package init(
        role: UserRole
    ) {
        self.role = role
    }
}
