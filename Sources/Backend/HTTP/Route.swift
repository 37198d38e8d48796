internal import HTTPTypes
internal import Wire

/// One route: what is asked, who may ask it, what it takes and gives, and what answers.
///
/// The declaration is the source of the OpenAPI document and of the test of every route as every
/// kind of caller. It grants nothing: the judge of each request stands in its use case.
struct Route: Sendable {
    typealias Handler = @Sendable (Call) async throws -> Reply

    let method: HTTPRequest.Method
    let path: RoutePath
    /// The name of the operation, in lower camel case; no two routes share one.
    let operation: String
    /// What the request does, in a few words without a full stop.
    let summary: String
    /// Who may ask; whoever fits one of these.
    let access: [Access]
    let query: [QueryParameter]
    let takes: (any Documented.Type)?
    let gives: [ReplyForm]
    let caching: Caching
    /// Whether the server keeps the reply for the next who asks; only what is the same for all.
    let isCached: Bool
    /// Whether an `Idempotency-Key` is read: `POST` must have one, other methods may.
    let isKeyed: Bool
    /// Whether `If-Match` must name the version that is changed.
    let isVersioned: Bool
    /// Refusals beyond those that follow from the rest of the declaration.
    let problems: [ProblemCode]
    private(set) var handler: Handler

    /// A route by its declaration.
    ///
    /// The open parts of the pattern are named after a ``PathPart``: `/v1/bookings/{booking}`. Of
    /// several replies of a success the usual one comes first.
    init(
        _ method: HTTPRequest.Method,
        _ pattern: String,
        _ operation: String,
        _ summary: String,
        access: Access...,
        query: [QueryParameter] = [],
        takes: (any Documented.Type)? = nil,
        gives: ReplyForm...,
        caching: Caching = .unstored,
        isCached: Bool = false,
        isKeyed: Bool = false,
        isVersioned: Bool = false,
        problems: [ProblemCode] = [],
        handler: @escaping Handler
    ) {
        precondition(!access.isEmpty && !gives.isEmpty, "\(operation) says too little of itself")
        self.method = method
        path = RoutePath(pattern)
        self.operation = operation
        self.summary = summary
        self.access = access
        self.query = query
        self.takes = takes
        self.gives = gives
        self.caching = caching
        self.isCached = isCached
        self.isKeyed = isKeyed
        self.isVersioned = isVersioned
        self.problems = problems
        self.handler = handler
    }

    /// What the route is, without what answers and all that holds.
    var declaration: Route {
        var declaration = self
        declaration.handler = { _ in preconditionFailure("a declaration answers nobody") }
        return declaration
    }
}

/// A type of the contract: it is read, written, and shown by an example.
typealias Documented = Codable & Exampled & Sendable

/// A type with a value that shows readers what it is like.
protocol Exampled {
    /// A value that could be real; the document shows it as JSON.
    static var example: Self { get }
}

/// One reply of a success.
struct ReplyForm: Sendable {
    let status: HTTPResponse.Status
    let mediaType: String?
    /// The type of a JSON body.
    let body: (any Documented.Type)?

    static func ok(_ body: any Documented.Type) -> ReplyForm {
        ReplyForm(status: .ok, mediaType: "application/json", body: body)
    }

    static func created(_ body: any Documented.Type) -> ReplyForm {
        ReplyForm(status: .created, mediaType: "application/json", body: body)
    }

    /// What was asked is going to be done.
    static func accepted(_ body: any Documented.Type) -> ReplyForm {
        ReplyForm(status: .accepted, mediaType: "application/json", body: body)
    }

    static let noContent = ReplyForm(status: .noContent, mediaType: nil, body: nil)

    /// A body that is no JSON of a type of ours, such as `text/event-stream` or `text/csv`.
    static func other(_ mediaType: String) -> ReplyForm {
        ReplyForm(status: .ok, mediaType: mediaType, body: nil)
    }
}

/// A name that the query of a request may have.
struct QueryParameter: Sendable {
    let name: String
    let summary: String
    let type: any (Codable & Sendable).Type
    let isRequired: Bool
    /// The numbers that are accepted.
    let range: ClosedRange<Int>?
    /// What takes several values, separated by commas.
    let isList: Bool

    static func required(
        _ name: String,
        _ type: any (Codable & Sendable).Type,
        _ summary: String
    ) -> QueryParameter {
        QueryParameter(
            name: name,
            summary: summary,
            type: type,
            isRequired: true,
            range: nil,
            isList: false
        )
    }

    static func optional(
        _ name: String,
        _ type: any (Codable & Sendable).Type,
        _ summary: String,
        in range: ClosedRange<Int>? = nil
    ) -> QueryParameter {
        QueryParameter(
            name: name,
            summary: summary,
            type: type,
            isRequired: false,
            range: range,
            isList: false
        )
    }

    /// Several values of a type, separated by commas.
    static func list(
        _ name: String,
        of type: any (Codable & Sendable).Type,
        _ summary: String
    ) -> QueryParameter {
        QueryParameter(
            name: name,
            summary: summary,
            type: type,
            isRequired: false,
            range: nil,
            isList: true
        )
    }
}

extension [QueryParameter] {
    /// The parameters of every list that comes in pages; ``PageRequest`` reads them.
    static func page(standard: Int = 25) -> [QueryParameter] {
        [
            .optional(
                "limit",
                Int.self,
                "How many at most; \(standard) when left out",
                in: 1...HomeService.longestPage
            ),
            .optional("after", String.self, "Where the page begins: next of the page before"),
        ]
    }
}

/// What a page may have beside its rows.
enum PageExtra: String, CaseIterable, Codable, Sendable {
    case total
}
