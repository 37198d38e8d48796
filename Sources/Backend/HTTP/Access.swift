/// Who may make a request.
///
/// It describes and is tested, for every route and every kind of caller; what it says is enforced
/// by the use case, in one place each.
enum Access: Sendable, Hashable {
    /// Also who has not logged in.
    case anyone
    /// Everybody who has logged in, about what is theirs or everybody's.
    case signedIn
    /// The guest of a booking, or of what belongs to one.
    case guest(of: PathPart)
    /// The host of a home, or of what belongs to one.
    case host(of: PathPart)
    /// Guest and host.
    case party(to: PathPart)
    /// The person whom something belongs to, such as a session or a notification.
    case owner(of: PathPart)
    /// Everybody who has logged in, about the homes that they host, if any.
    case hosts
    case admin
    /// Whoever runs the server: from the same machine, or with its token.
    case operators
    /// Whoever holds the secret that is part of the request, such as a link from a mail.
    case holder
    /// The payment provider, by its signature.
    case provider

    /// Whether an access token has to come with the request.
    var needsToken: Bool {
        switch self {
        case .anyone, .operators, .holder, .provider: false
        case .signedIn, .guest, .host, .party, .owner, .hosts, .admin: true
        }
    }

    /// What the right to ask depends on.
    var part: PathPart? {
        switch self {
        case .guest(let part), .host(let part), .party(let part), .owner(let part): part
        case .anyone, .signedIn, .hosts, .admin, .operators, .holder, .provider: nil
        }
    }
}
