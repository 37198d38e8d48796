internal import Marketplace
internal import Wire

/// Who asks, and in which session.
struct Caller: Sendable, Hashable {
    let user: UserID
    let session: String
    /// As of this request.
    var role = UserRole.guest

    var isAdmin: Bool { role == .admin }

    /// - Throws: ``Problem`` with the code `forbidden`, for anybody but an administrator.
    func requireAdmin() throws {
        guard isAdmin else { throw Problem(.forbidden, "Only an administrator may do this.") }
    }
}
