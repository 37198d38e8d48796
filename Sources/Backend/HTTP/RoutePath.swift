internal import Marketplace
internal import Wire

/// The path of a route: what stands, and what is left open.
struct RoutePath: Sendable, Hashable {
    enum Part: Sendable, Hashable {
        case fixed(String)
        case open(PathPart)
    }

    /// As it was declared, such as `/v1/bookings/{booking}`.
    let pattern: String
    let parts: [Part]

    /// The open parts, in order.
    var open: [PathPart] {
        parts.compactMap { part in
            if case .open(let name) = part { name } else { nil }
        }
    }

    init(_ pattern: String) {
        self.pattern = pattern
        parts = pattern.split(separator: "/").map { text in
            guard text.hasPrefix("{") else { return .fixed(String(text)) }
            guard let part = PathPart(rawValue: String(text.dropFirst().dropLast())) else {
                preconditionFailure("\(text) of \(pattern) is no PathPart")
            }
            return .open(part)
        }
    }

    /// The path with the open parts filled in, in order.
    func filled(_ values: [String]) -> String {
        precondition(values.count == open.count, "\(pattern) has other open parts")
        var rest = values[...]
        return parts.map { part in
            switch part {
            case .fixed(let text): "/" + text
            case .open: "/" + rest.removeFirst()
            }
        }.joined()
    }
}

/// What a path may leave open, by its name in the pattern.
enum PathPart: String, CaseIterable, Sendable {
    /// A proposal to change a stay.
    case alteration
    case block
    case booking
    /// The number of a job.
    case job
    case listing
    case payment
    /// The code of a problem.
    case problem
    /// A payment provider.
    case provider
    case review
    case session
    /// A conversation.
    case thread
    case user
    case wishlist

    /// What stands there.
    var type: any (Codable & Sendable).Type {
        switch self {
        case .alteration: AlterationID.self
        case .block: BlockID.self
        case .booking: BookingID.self
        case .job: Int64.self
        case .listing: ListingID.self
        case .payment: PaymentID.self
        case .problem: ProblemCode.self
        case .provider: ProviderName.self
        case .review: ReviewID.self
        case .session: SessionID.self
        case .thread: ThreadID.self
        case .user: UserID.self
        case .wishlist: WishlistID.self
        }
    }

    /// Whether a stranger must not even learn that there is such a thing: 404, never 403.
    var isPrivate: Bool {
        switch self {
        case .alteration, .block, .booking, .payment, .review, .session, .thread, .wishlist: true
        case .job, .listing, .problem, .provider, .user: false
        }
    }
}
