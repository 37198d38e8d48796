internal import Wire

/// What the document says of refusals: problems of one status are one response.
enum OpenAPIRefusal {
    /// The refusals of a route, those of one status together; by status.
    static func groups(of route: Route) -> [[ProblemCode]] {
        Dictionary(grouping: route.refusals, by: \.status).sorted { $0.key < $1.key }.map(\.value)
    }

    /// The name that operations refer to; the codes are all of one status.
    static func name(of codes: [ProblemCode]) -> String {
        codes.map(\.rawValue).joined(separator: "-")
    }

    /// All refusals that routes refer to, and that of a method which a path does not know.
    static func components(_ routes: [Route], _ book: inout SchemaBook) -> OrderedJSON {
        let groups = Set(routes.flatMap(groups(of:)) + [[.methodNotAllowed]])
        return .object(
            groups.map { codes in
                .init(name: name(of: codes), value: response(codes, &book))
            }.sorted { $0.name < $1.name }
        )
    }

    /// Each problem with its example; the schema allows these codes and no others.
    private static func response(
        _ codes: [ProblemCode],
        _ book: inout SchemaBook
    ) -> OrderedJSON {
        let status = codes[0].status
        let examples: [OrderedJSON.Member] = codes.map { code in
            .init(
                name: code.rawValue,
                value: ["$ref": .string("#/components/examples/" + code.rawValue)]
            )
        }
        let narrowed: OrderedJSON = [
            "properties": [
                "status": ["const": .integer(Int64(status))],
                "code": ["enum": .array(codes.map { .string($0.rawValue) })],
            ]
        ]
        return [
            "description": .string(codes.map(\.explanation).joined(separator: " ")),
            "headers": OpenAPIHeader.answered(OpenAPIHeader.names(for: status)),
            "content": [
                "application/problem+json": [
                    "schema": ["allOf": [book.schema(of: Problem.self), narrowed]],
                    "examples": .object(examples),
                ]
            ],
        ]
    }
}
