internal import HTTPTypes
internal import Wire

/// What the document says of one route.
enum OpenAPIOperation {
    static func json(_ route: Route, _ book: inout SchemaBook) -> OrderedJSON {
        let who = route.access.map(\.who).joined(separator: ", or ")
        var operation: OrderedJSON = [
            "operationId": .string(route.operation),
            "summary": .string(route.summary),
            "description": .string("For " + who + "."),
            "tags": [.string(route.group)],
        ]
        let parameters = parameters(of: route, &book)
        if !parameters.isEmpty { operation["parameters"] = .array(parameters) }
        if let type = route.takes {
            operation["requestBody"] = [
                "required": true,
                "content": ["application/json": media(type, &book)],
            ]
        }
        operation["responses"] = responses(of: route, &book)
        let needsToken = route.access.allSatisfy(\.needsToken)
        operation["security"] = needsToken ? [["accessToken": []]] : []
        return operation
    }

    private static func parameters(of route: Route, _ book: inout SchemaBook) -> [OrderedJSON] {
        var parameters = route.query.map { parameter in
            var json: OrderedJSON = [
                "name": .string(parameter.name),
                "in": "query",
                "description": .string(parameter.summary + "."),
                "schema": schema(of: parameter, &book),
            ]
            if parameter.isRequired { json["required"] = true }
            if parameter.isList {
                json["style"] = "form"
                json["explode"] = false
            }
            return json
        }
        if route.isKeyed {
            parameters.append(
                OpenAPIHeader.reference(
                    route.method == .post ? "IdempotencyKey" : "OptionalIdempotencyKey"
                )
            )
        }
        if route.isVersioned { parameters.append(OpenAPIHeader.reference("IfMatch")) }
        if route.method == .get { parameters.append(OpenAPIHeader.reference("IfNoneMatch")) }
        return parameters
    }

    private static func schema(
        of parameter: QueryParameter,
        _ book: inout SchemaBook
    ) -> OrderedJSON {
        var schema = book.schema(of: parameter.type)
        if let range = parameter.range {
            schema["minimum"] = .integer(Int64(range.lowerBound))
            schema["maximum"] = .integer(Int64(range.upperBound))
        }
        return parameter.isList ? ["type": "array", "items": schema] : schema
    }

    /// A body of a type, with the type's example.
    private static func media(
        _ type: any Documented.Type,
        _ book: inout SchemaBook
    ) -> OrderedJSON {
        ["schema": book.schema(of: type), "example": SchemaBook.example(of: type) ?? .null]
    }

    private static func responses(of route: Route, _ book: inout SchemaBook) -> OrderedJSON {
        var responses: OrderedJSON = [:]
        for form in route.gives {
            let status = String(form.status.code)
            var response = responses[status] ?? success(form, of: route)
            if let mediaType = form.mediaType {
                var content = response["content"] ?? [:]
                content[mediaType] =
                    form.body.map { media($0, &book) } ?? ["schema": ["type": "string"]]
                response["content"] = content
            }
            responses[status] = response
        }
        if route.method == .get, route.caching != .unstored {
            responses["304"] = [
                "description": "What If-None-Match names is still true.",
                "headers": OpenAPIHeader.answered(["ETag"]),
            ]
        }
        for codes in OpenAPIRefusal.groups(of: route) {
            let name = OpenAPIRefusal.name(of: codes)
            responses[String(codes[0].status)] = [
                "$ref": .string("#/components/responses/" + name)
            ]
        }
        return responses
    }

    private static func success(_ form: ReplyForm, of route: Route) -> OrderedJSON {
        var names = ["Cache-Control"]
        if route.method == .get, route.caching != .unstored, form.body != nil {
            names.append("ETag")
        }
        if route.isKeyed { names.append("Idempotency-Replayed") }
        return [
            "description": .string(route.summary + "."),
            "headers": OpenAPIHeader.answered(names),
        ]
    }
}
