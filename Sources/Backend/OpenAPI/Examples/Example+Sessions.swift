internal import Marketplace
internal import Wire

extension VerifyEmailBody: Exampled {
    static let example = VerifyEmailBody(token: RefreshBody.example.refreshToken)
}

extension ForgotPasswordBody: Exampled {
    static let example = ForgotPasswordBody(email: "ana@example.org")
}

extension ResetPasswordBody: Exampled {
    static let example = ResetPasswordBody(
        token: RefreshBody.example.refreshToken,
        password: "another horse, another battery"
    )
}

extension ChangePasswordBody: Exampled {
    static let example = ChangePasswordBody(
        current: "correct horse battery staple",
        new: "another horse, another battery"
    )
}

extension SessionsReply: Exampled {
    static let example = SessionsReply(data: [.example])
}

extension AccountSession: Exampled {
    static let example = AccountSession(
        id: SessionID(at: Example.now, random: (1, 9)),
        device: "Ana's laptop",
        createdAt: Example.now,
        lastUsedAt: Example.now,
        isCurrent: true
    )
}

extension RoleBody: Exampled {
    static let example = RoleBody(role: .host)
}

extension HostCard: Exampled {
    static let example = HostCard(
        id: Example.host,
        name: "Rui",
        isSuperhost: true,
        since: Example.now.utcDate,
        about: "Born in Graça, and still there.",
        homes: 3,
        responseRate: BasisPoints(9_800)
    )
}
