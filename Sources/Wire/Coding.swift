package import Foundation

/// The one way bodies become JSON and back: snake_case keys, RFC 3339 instants, money as objects.
package enum Coding {
    /// The JSON of a body; the same value always gives the same bytes.
    ///
    /// - Throws: `EncodingError`, for a value that JSON cannot hold.
    package static func encode(_ body: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(body)
    }

    /// The body that this JSON holds.
    ///
    /// - Throws: `DecodingError`, which names the place in the body.
    package static func decode<Body: Decodable>(_ type: Body.Type, from data: Data) throws -> Body {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(type, from: data)
    }
}
