/// One page of a list, and where the next begins.
package struct Page<Item: Codable & Sendable & Hashable>: Codable, Sendable, Hashable {
    package var data: [Item]
    package var hasMore: Bool
    /// Opaque; nil on the last page.
    package var next: Cursor?
    /// How many there are in all; only when asked for.
    package var total: Int?

    package init(data: [Item], hasMore: Bool, next: Cursor?, total: Int? = nil) {
        self.data = data
        self.hasMore = hasMore
        self.next = next
        self.total = total
    }
}

/// A place in a list that only the server can read.
package struct Cursor: Codable, Sendable, Hashable {
    package let text: String

    package init(_ text: String) {
        self.text = text
    }

    package init(from decoder: any Decoder) throws {
        text = try decoder.singleValueContainer().decode(String.self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
