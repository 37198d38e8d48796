internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Marketplace
internal import NIOCore
internal import Wire

/// One request, as the routes see it: parsed, measured, and with its body in hand.
struct Call: Sendable {
    let method: HTTPRequest.Method
    let path: String
    /// Path and query as they stood in the request line.
    let target: String
    /// What the pattern of the route left open, in order.
    var captures: [Substring] = []
    let rawQuery: String?
    let headers: HTTPFields
    let body: ByteBuffer
    let requestId: String
    let now: Instant
    let origin: Origin
    /// What the limits that were met say; see ``take(_:_:)``.
    let limits: MetLimits

    /// Where the request came from, for limits only.
    var address: String { origin.name }

    /// The query's names and values; of a name given twice, the first value.
    ///
    /// - Throws: ``Problem``, for broken percent-encoding or more than 32 names.
    func query() throws -> [String: String] {
        guard let rawQuery, !rawQuery.isEmpty else { return [:] }
        let parts = rawQuery.split(separator: "&")
        guard parts.count <= 32 else { throw Problem(.badRequest, "the query is too long") }
        var query: [String: String] = [:]
        for part in parts {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = try Call.decoded(pair[0])
            let value = pair.count == 2 ? try Call.decoded(pair[1]) : ""
            if query[name] == nil { query[name] = value }
        }
        return query
    }

    /// Takes one try of a limit, which the reply then tells of.
    ///
    /// - Throws: ``RetryLater``.
    func take(_ throttle: Throttle, _ key: String) throws {
        try limits.take(throttle, key, at: now)
    }

    /// The body as JSON of this type.
    ///
    /// - Throws: ``Problem`` with the code `invalid_body` that names the place.
    func decode<Body: Decodable>(_ type: Body.Type) throws -> Body {
        do {
            return try Coding.decode(type, from: Data(body.readableBytesView))
        } catch let error as DecodingError {
            throw Problem(decoding: error)
        }
    }

    /// The part of the path that the route left open, as an id; an unreadable id names nothing.
    func id<Thing>(_ type: ID<Thing>.Type, at index: Int = 0) throws -> ID<Thing> {
        guard let id = ID<Thing>(String(captures[index])) else {
            throw Problem(.notFound, "There is no such thing here.")
        }
        return id
    }

    func idempotencyKey() throws -> String {
        guard let key = headers[Headers.idempotencyKey], !key.isEmpty else {
            throw Problem(.idempotencyKeyMissing, "Send an Idempotency-Key with this request.")
        }
        guard key.utf8.count <= 255 else {
            throw Problem(.badRequest, "The Idempotency-Key is longer than 255 bytes.")
        }
        return key
    }

    /// The bearer token; nil without one.
    var bearer: String? {
        guard let value = headers[.authorization], value.utf8.count > 7,
            value.prefix(7).lowercased() == "bearer "
        else { return nil }
        return String(value.dropFirst(7))
    }

    private static func decoded(_ text: Substring) throws -> String {
        let spaced = text.contains("+") ? text.replacing("+", with: " ") : text
        guard spaced.utf8.contains(UInt8(ascii: "%")) else { return String(spaced) }
        guard let decoded = spaced.removingPercentEncoding else {
            throw Problem(.badRequest, "the query has broken percent-encoding")
        }
        return decoded
    }
}

extension Problem {
    /// What is wrong with a body, at its place.
    init(decoding error: DecodingError) {
        self.init(.invalidBody, "The body is not what this request needs.")
        switch error {
        case .keyNotFound(let key, let context):
            errors = [
                FieldProblem(
                    pointer: Problem.pointer(context.codingPath + [key]),
                    detail: "is missing"
                )
            ]
        case .typeMismatch(_, let context), .valueNotFound(_, let context),
            .dataCorrupted(let context):
            errors = [
                FieldProblem(
                    pointer: Problem.pointer(context.codingPath),
                    detail: context.codingPath.isEmpty
                        ? "is not JSON of the right form" : context.debugDescription
                )
            ]
        @unknown default:
            break
        }
    }

    /// A body that was read but says something that cannot be.
    init(field: String, _ detail: String) {
        self.init(.invalidBody, "\(field) \(detail)")
        errors = [FieldProblem(pointer: "/" + field, detail: detail)]
    }

    private static func pointer(_ path: [any CodingKey]) -> String {
        path.map { "/" + ($0.intValue.map(String.init) ?? snakeCase($0.stringValue)) }.joined()
    }

    private static func snakeCase(_ name: String) -> String {
        name.reduce(into: "") { text, character in
            text += character.isUppercase ? "_" + character.lowercased() : String(character)
        }
    }
}
