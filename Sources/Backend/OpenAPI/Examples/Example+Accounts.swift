internal import Marketplace
internal import Wire

extension RegisterBody: Exampled {
    static let example = RegisterBody(
        email: "ana@example.org",
        password: "correct horse battery staple",
        name: "Ana"
    )
}

extension LoginBody: Exampled {
    static let example = LoginBody(
        email: "ana@example.org",
        password: "correct horse battery staple",
        device: "Ana's laptop"
    )
}

extension RefreshBody: Exampled {
    static let example = RefreshBody(refreshToken: "u2mlqkNYmf3lX2dcLz8n1u2mlqkNYmf3lX2dcLz8n1s")
}

extension SessionReply: Exampled {
    static let example = SessionReply(
        user: .example,
        accessToken: "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJyb29zdGQifQ.c2lnbmF0dXJl",
        accessExpiresAt: Example.now.adding(seconds: AccessTokens.lifetime),
        refreshToken: RefreshBody.example.refreshToken
    )
}

extension ProfileBody: Exampled {
    static let example = ProfileBody(name: "Ana", about: "I travel with a sketchbook.")
}

extension User: Exampled {
    static let example = User(
        id: Example.guest,
        email: "ana@example.org",
        name: "Ana",
        about: "I travel with a sketchbook.",
        homes: 0,
        createdAt: Example.now.adding(seconds: -86_400)
    )
}
