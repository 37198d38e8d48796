/// What the document says of headers, of requests and of responses.
enum OpenAPIHeader {
    /// Headers of requests, as parameters that operations refer to.
    static let parameters: OrderedJSON = [
        "IdempotencyKey": idempotencyKey(isRequired: true),
        "OptionalIdempotencyKey": idempotencyKey(isRequired: false),
        "IfMatch": [
            "name": "If-Match",
            "in": "header",
            "required": true,
            "description": "The version of what is changed, as it was read (RFC 9110, 13.1.1).",
            "schema": ["type": "string", "pattern": "^\"[0-9]+\"$"],
            "example": "\"4\"",
        ],
        "IfNoneMatch": [
            "name": "If-None-Match",
            "in": "header",
            "description": "The ETag of what is known already (RFC 9110, 13.1.2).",
            "schema": ["type": "string"],
        ],
    ]

    /// Headers of responses.
    static let headers: OrderedJSON = [
        "X-Request-Id": header("The request's name in the server's log.", isRequired: true),
        "Allow": header("The methods that the path knows.", isRequired: true),
        "Cache-Control": header("Who may keep the reply, and how long.", isRequired: true),
        "ETag": header("The version of the reply.", isRequired: true),
        "Idempotency-Replayed": header("true when this was answered before."),
        "RateLimit": header("What is left of the tightest limit, and when it is full again."),
        "RateLimit-Policy": header("The limits that apply to the request."),
        "Retry-After": header("In how many seconds to try again."),
        "WWW-Authenticate": header("How to authenticate.", isRequired: true),
    ]

    static func reference(_ name: String) -> OrderedJSON {
        ["$ref": .string("#/components/parameters/" + name)]
    }

    /// The headers of a response: those named, and those of every response.
    static func answered(_ names: [String]) -> OrderedJSON {
        let all = names + ["RateLimit", "RateLimit-Policy", "X-Request-Id"]
        return .object(
            all.map { name in
                .init(name: name, value: ["$ref": .string("#/components/headers/" + name)])
            }
        )
    }

    /// The headers that a refusal of a status has beside those of every response.
    static func names(for status: Int) -> [String] {
        switch status {
        case 401: ["WWW-Authenticate"]
        case 405: ["Allow"]
        case 429, 503: ["Retry-After"]
        default: []
        }
    }

    private static func idempotencyKey(isRequired: Bool) -> OrderedJSON {
        [
            "name": "Idempotency-Key",
            "in": "header",
            "required": .bool(isRequired),
            "description": """
            A name of the client's making: however often a request is sent with it, it takes \
            effect once, and is answered alike for three days.
            """,
            "schema": ["type": "string", "minLength": 1, "maxLength": 255],
        ]
    }

    private static func header(_ description: String, isRequired: Bool = false) -> OrderedJSON {
        var header: OrderedJSON = [
            "description": .string(description), "schema": ["type": "string"],
        ]
        if isRequired { header["required"] = true }
        return header
    }
}
