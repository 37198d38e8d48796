package import Foundation

/// What came back: status, headers and the decompressed body.
package struct HTTPReply: Sendable, Hashable {
    package var status: Int
    /// By lower-case name; lines of one name are joined by a comma.
    package var headers: [String: String]
    package var body: Data

    package init(status: Int, headers: [String: String] = [:], body: Data = Data()) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// The media type without its parameters, in lower case.
    package var mediaType: String? {
        guard let value = headers["content-type"] else { return nil }
        let type = value.prefix { $0 != ";" }
        return type.trimmingCharacters(in: .whitespaces).lowercased()
    }
}
