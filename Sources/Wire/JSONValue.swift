/// Any JSON, for bodies whose form hangs on a name in them; keys stay as they are.
package enum JSONValue: Codable, Sendable, Hashable {
    case null
    case bool(Bool)
    case integer(Int64)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        // What bodies have most of comes first, since each wrong guess makes an error.
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode([String: JSONValue].self) {
            self = .object(value)
        } else if let value = try? container.decode(Int64.self) {
            self = .integer(value)
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else {
            self = .array(try container.decode([JSONValue].self))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let value): try container.encode(value)
        case .integer(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .string(let value): try container.encode(value)
        case .array(let values): try container.encode(values)
        case .object(let members): try container.encode(members)
        }
    }
}

extension JSONValue {
    /// The JSON of a body of the contract.
    ///
    /// - Throws: `EncodingError`, for a value that JSON cannot hold.
    package init(encoding body: some Encodable) throws {
        self = try Coding.decode(JSONValue.self, from: Coding.encode(body))
    }

    /// The body of the contract that this JSON is.
    ///
    /// - Throws: `DecodingError`, which names the place in the body.
    package func decoded<Body: Decodable>(as type: Body.Type) throws -> Body {
        try Coding.decode(type, from: Coding.encode(self))
    }
}
