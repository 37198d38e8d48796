import HTTPTypes

@testable import Backend

/// Who asks.
enum Role: CaseIterable, Sendable {
    case nobody
    case otherGuest
    case otherHost
    case guest
    case host
    case admin

    /// Whether the declaration lets them.
    func may(_ route: Route) -> Bool {
        route.access.contains { access in
            switch access {
            case .anyone, .operators, .holder, .provider: true
            case .signedIn: self != .nobody
            case .guest, .owner: self == .guest
            case .host: self == .host
            case .party: self == .guest || self == .host
            // Everybody may look at what they host, be it nothing; what is changed is the host's.
            case .hosts: route.method == .get ? self != .nobody : self == .host
            case .admin: self == .admin
            }
        }
    }

    /// For whom a request is prepared, one for each kind of right to make it.
    static func principals(of route: Route) -> [Role] {
        let roles: [Role] = route.access.flatMap { access -> [Role] in
            switch access {
            case .anyone, .signedIn, .guest, .owner, .holder, .provider, .operators: [.guest]
            case .host, .hosts: [.host]
            case .party: [.guest, .host]
            case .admin: [.admin]
            }
        }
        return allCases.filter(roles.contains)
    }

    /// The statuses that say no to somebody who may not.
    func refusals(of route: Route) -> Set<Int> {
        if self == .nobody { return [401] }
        guard let part = route.access.lazy.compactMap(\.part).first else { return [403, 404] }
        // The other side of a booking knows of it, and an administrator may.
        let knows = self == .guest || self == .host || self == .admin
        return part.isPrivate && !knows ? [404] : [403, 404]
    }
}
