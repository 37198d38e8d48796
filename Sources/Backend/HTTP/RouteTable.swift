internal import HTTPTypes
internal import Wire

/// Finds the route of a request, part by part of its path.
///
/// What stands in a pattern goes before what is left open, whatever the order of declaration.
struct RouteTable: Sendable {
    private struct Node: Sendable {
        var fixed: [Substring: Node] = [:]
        /// At most one: the open parts of all patterns that lead through here.
        var open: [Node] = []
        var routes: [Route] = []
    }

    /// All routes, in the order of their declaration.
    let routes: [Route]
    private let root: Node

    init(_ routes: [Route]) {
        self.routes = routes
        root = routes.reduce(into: Node()) { root, route in
            RouteTable.insert(route, parts: route.path.parts[...], at: &root)
        }
    }

    /// The route and what its pattern left open.
    ///
    /// - Throws: ``Misroute``, when the path or the method is not there.
    func find(
        _ method: HTTPRequest.Method,
        _ path: String
    ) throws(Misroute) -> (route: Route, captures: [Substring]) {
        var captures: [Substring] = []
        let parts = path.split(separator: "/")
        guard let node = node(of: parts[...], from: root, &captures) else { throw .notFound }
        for route in node.routes {
            if route.method == method || (route.method == .get && method == .head) {
                return (route, captures)
            }
        }
        throw .methodNotAllowed(allowed(at: node))
    }

    /// The methods that a path knows.
    ///
    /// - Throws: ``Misroute/notFound``.
    func methods(at path: String) throws(Misroute) -> [HTTPRequest.Method] {
        var captures: [Substring] = []
        let parts = path.split(separator: "/")
        guard let node = node(of: parts[...], from: root, &captures) else { throw .notFound }
        return allowed(at: node)
    }

    /// What `Allow` names: a route that is read can also be asked for its headers alone.
    private func allowed(at node: Node) -> [HTTPRequest.Method] {
        var methods = node.routes.map(\.method)
        if let get = methods.firstIndex(of: .get) { methods.insert(.head, at: get + 1) }
        return methods + [.options]
    }

    private func node(
        of parts: ArraySlice<Substring>,
        from node: Node,
        _ captures: inout [Substring]
    ) -> Node? {
        guard let first = parts.first else { return node.routes.isEmpty ? nil : node }
        let rest = parts.dropFirst()
        if let next = node.fixed[first], let found = self.node(of: rest, from: next, &captures) {
            return found
        }
        guard let next = node.open.first else { return nil }
        captures.append(first)
        if let found = self.node(of: rest, from: next, &captures) { return found }
        captures.removeLast()
        return nil
    }

    private static func insert(
        _ route: Route,
        parts: ArraySlice<RoutePath.Part>,
        at node: inout Node
    ) {
        guard let first = parts.first else {
            precondition(
                !node.routes.contains { $0.method == route.method },
                "\(route.operation) has the address of another route"
            )
            node.routes.append(route)
            return
        }
        switch first {
        case .fixed(let text):
            insert(route, parts: parts.dropFirst(), at: &node.fixed[text[...], default: Node()])
        case .open:
            if node.open.isEmpty { node.open.append(Node()) }
            insert(route, parts: parts.dropFirst(), at: &node.open[0])
        }
    }
}

/// Why no route answers.
enum Misroute: Error {
    case notFound
    case methodNotAllowed([HTTPRequest.Method])
}
