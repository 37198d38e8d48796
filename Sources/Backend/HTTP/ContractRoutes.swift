internal import Foundation
internal import HTTPTypes
internal import Wire

/// The routes that tell what all routes are: the OpenAPI document, and what each problem means.
struct ContractRoutes: Sendable {
    /// The routes to describe, which are known once all of them are made, and their document.
    private final class Contract: Sendable {
        let routes = Lock<[Route]>([])
        let document = Lock<Encoded?>(nil)
    }

    private let contract = Contract()

    /// All routes: those given, and those of the contract itself.
    static func completing(_ routes: [Route]) -> [Route] {
        let own = ContractRoutes()
        let all = routes + own.routes
        // With their handlers, which hold the contract, nothing would ever let go of a server.
        own.contract.routes.withLock { $0 = all.map(\.declaration) }
        return all
    }

    private var routes: [Route] {
        [
            Route(
                .get,
                "/openapi.json",
                "describeContract",
                "This document",
                access: .anyone,
                gives: .ok(OpenAPIOutline.self),
                caching: .shared,
                handler: document
            ),
            Route(
                .get,
                "/problems/{problem}",
                "explainProblem",
                "What a problem means, and what to do about it",
                access: .anyone,
                gives: .other("text/html"),
                caching: .shared,
                handler: explanation
            ),
        ]
    }

    /// Made for the first who asks: a server that nobody asks needs neither time nor room for it.
    @Sendable private func document(_ call: Call) async throws -> Reply {
        let routes = contract.routes.withLock { $0 }
        let body = contract.document.withLock { known in
            let body = known ?? Encoded(OpenAPIDocument(routes).json.bytes)
            known = body
            return body
        }
        return Reply(body: body, caching: .shared)
    }

    @Sendable private func explanation(_ call: Call) async throws -> Reply {
        guard let code = call.captures.first.flatMap({ ProblemCode(rawValue: String($0)) }) else {
            throw Problem(.notFound, "There is no such problem.")
        }
        var reply = Reply(body: Encoded(Data(code.page.utf8)), caching: .shared)
        reply.headers[.contentType] = "text/html; charset=utf-8"
        return reply
    }
}

/// The parts that every OpenAPI document has.
struct OpenAPIOutline: Codable, Sendable, Hashable, Exampled {
    struct Info: Codable, Sendable, Hashable {
        var title: String
        var version: String
    }

    var openapi: String
    var info: Info

    static let example = OpenAPIOutline(
        openapi: "3.1.0",
        info: Info(title: "roostd", version: BackendVersion.text)
    )
}

extension ProblemCode {
    /// The page that the type of a problem leads to; every word on it is ours.
    fileprivate var page: String {
        """
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><title>\(title)</title></head>
        <body>
        <h1>\(title)</h1>
        <p><code>\(rawValue)</code>, status \(status)</p>
        <p>\(ProblemCode.marked(explanation))</p>
        <p>\(ProblemCode.marked(remedy))</p>
        </body>
        </html>

        """
    }

    /// What stands between back-ticks is code.
    private static func marked(_ text: String) -> String {
        text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .map { $0.offset.isMultiple(of: 2) ? String($0.element) : "<code>\($0.element)</code>" }
            .joined()
    }
}
