internal import Marketplace
internal import Wire

extension Changes {
    /// What a person sees of their own account has changed.
    static func recordProfile(of user: UserID, at now: Instant, in db: Database) throws {
        let version = now.milliseconds
        try record(.user, user.text, version: version, for: [user], at: now, in: db)
    }
}
