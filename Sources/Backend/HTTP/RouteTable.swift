internal import HTTPTypes
internal import Wire

/// One route: a method, a pattern whose `*` parts are left open, and what answers.
struct Route: Sendable {
    typealias Handler = @Sendable (Call) async throws -> Reply

    let method: HTTPRequest.Method
    let pattern: [String]
    let isCached: Bool
    let handler: Handler

    init(
        _ method: HTTPRequest.Method,
        _ pattern: String,
        isCached: Bool = false,
        handler: @escaping Handler
    ) {
        self.method = method
        self.pattern = pattern.split(separator: "/").map(String.init)
        self.isCached = isCached
        self.handler = handler
    }
}

/// Finds the route of a request, by the number of the parts of its path and then part by part.
struct RouteTable: Sendable {
    private let routes: [Int: [Route]]

    init(_ routes: [Route]) {
        self.routes = Dictionary(grouping: routes, by: \.pattern.count)
    }

    /// The route and what its pattern left open.
    ///
    /// - Throws: ``Misroute``, when the path or the method is not there.
    func find(
        _ method: HTTPRequest.Method,
        _ path: String
    ) throws(Misroute) -> (route: Route, captures: [Substring]) {
        let parts = path.split(separator: "/")
        var allowed: [HTTPRequest.Method] = []
        for route in routes[parts.count] ?? [] {
            guard let captures = captures(of: route.pattern, in: parts) else { continue }
            if route.method == method || (route.method == .get && method == .head) {
                return (route, captures)
            }
            allowed.append(route.method)
        }
        throw allowed.isEmpty ? .notFound : .methodNotAllowed(allowed)
    }

    private func captures(of pattern: [String], in parts: [Substring]) -> [Substring]? {
        var captures: [Substring] = []
        for (expected, part) in zip(pattern, parts) {
            if expected == "*" {
                captures.append(part)
            } else if expected != part {
                return nil
            }
        }
        return captures
    }
}

/// Why no route answers.
enum Misroute: Error {
    case notFound
    case methodNotAllowed([HTTPRequest.Method])
}
