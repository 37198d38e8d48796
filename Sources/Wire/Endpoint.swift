/// One request of the contract: where it goes, what it carries, and what comes back.
package struct Endpoint<Body: Codable & Sendable & Hashable, Reply: Codable & Sendable & Hashable>:
    Sendable, Hashable
{
    package var method: Method
    /// Without the server, already percent-encoded.
    package var path: String
    package var query: [QueryItem]
    package var body: Body?
    /// Sent as `Idempotency-Key`; with the same key a request takes effect once.
    package var idempotencyKey: String?
    /// Sent as `If-Match`: the version that the caller saw; with another one nothing happens.
    package var version: Int?

    package init(
        _ method: Method,
        _ path: String,
        query: [QueryItem] = [],
        body: Body? = nil,
        idempotencyKey: String? = nil,
        version: Int? = nil
    ) {
        self.method = method
        self.path = path
        self.query = query
        self.body = body
        self.idempotencyKey = idempotencyKey
        self.version = version
    }

    /// The value of `If-Match`; nil when the request goes through whatever the version.
    package var ifMatch: String? { version.map { "\"\($0)\"" } }

    /// Path and query as they stand in the request line.
    package var target: String {
        guard !query.isEmpty else { return path }
        return path + "?" + query.map(\.text).joined(separator: "&")
    }
}

/// The methods of the contract.
package enum Method: String, Sendable, Hashable {
    case get = "GET"
    case post = "POST"
    case put = "PUT"
    case patch = "PATCH"
    case delete = "DELETE"
}

/// One name and value of a query.
package struct QueryItem: Sendable, Hashable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }

    /// Percent-encoded (RFC 3986: all but unreserved characters).
    package var text: String { name + "=" + PercentCoding.encode(value) }
}

/// Percent-encoding of RFC 3986.
package enum PercentCoding {
    package static func encode(_ text: String) -> String {
        var encoded = ""
        for byte in text.utf8 {
            if isUnreserved(byte) {
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                encoded += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
            }
        }
        return encoded
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: "_"), UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
