internal import HTTPTypes
internal import Wire

/// The OpenAPI 3.1 document of the routes: made from their declarations and their types.
struct OpenAPIDocument {
    private(set) var json: OrderedJSON
    /// What of the types could not be described; a test keeps it empty.
    let problems: [String]

    init(_ routes: [Route]) {
        var book = SchemaBook()
        for type in routes.compactMap(\.takes) { book.describeReading(type) }
        var paths: OrderedJSON = [:]
        for route in routes {
            var operations = paths[route.path.pattern] ?? OpenAPIDocument.path(route, &book)
            operations[route.method.rawValue.lowercased()] = OpenAPIOperation.json(route, &book)
            paths[route.path.pattern] = operations
        }
        let refusals = OpenAPIRefusal.components(routes, &book)
        json = [
            "openapi": "3.1.0",
            "info": OpenAPIDocument.info,
            "servers": [["url": "/", "description": "This server"]],
            "tags": .array(OpenAPIDocument.groups(of: routes).map { ["name": .string($0)] }),
            "paths": paths,
            "components": [
                "schemas": .object(
                    book.components.sorted { $0.key < $1.key }.map {
                        .init(name: $0.key, value: $0.value)
                    }
                ),
                "parameters": OpenAPIHeader.parameters,
                "headers": OpenAPIHeader.headers,
                "examples": OpenAPIDocument.problemExamples,
                "responses": refusals,
                "securitySchemes": [
                    "accessToken": [
                        "type": "http",
                        "scheme": "bearer",
                        "bearerFormat": "JWT",
                        "description":
                            "From /v1/auth/login or /v1/auth/refresh; good for a quarter of an hour.",
                    ]
                ],
            ],
        ]
        problems = book.problems
    }

    private static let info: OrderedJSON = [
        "title": "roostd",
        "version": .string(BackendVersion.text),
        "summary": "Homes, stays and payments: the backend of roost.",
        "description": """
        Names are in snake_case, instants in UTC, days are those of the home, and money is a \
        whole number of the currency's smallest unit. Every refusal is a problem (RFC 9457) \
        with a code that stays. What changes something takes an Idempotency-Key, and may be \
        repeated with it.
        """,
        "license": ["name": "Apache-2.0", "identifier": "Apache-2.0"],
    ]

    /// What all methods of a path share: what it leaves open.
    private static func path(_ route: Route, _ book: inout SchemaBook) -> OrderedJSON {
        guard !route.path.open.isEmpty else { return [:] }
        let parameters: [OrderedJSON] = route.path.open.map { part in
            [
                "name": .string(part.rawValue),
                "in": "path",
                "required": true,
                "schema": book.schema(of: part.type),
            ]
        }
        return ["parameters": .array(parameters)]
    }

    private static func groups(of routes: [Route]) -> [String] {
        routes.map(\.group).reduce(into: []) { groups, group in
            if !groups.contains(group) { groups.append(group) }
        }
    }

    /// One example of each problem, by its code.
    private static var problemExamples: OrderedJSON {
        .object(
            ProblemCode.allCases.map { code in
                let example = Problem.shown(code)
                return .init(
                    name: code.rawValue,
                    value: [
                        "summary": .string(code.explanation),
                        "description": .string(code.remedy),
                        "value": (try? OrderedJSON(encoding: example)) ?? .null,
                    ]
                )
            }
        )
    }
}
