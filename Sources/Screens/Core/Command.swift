package import Canvas

/// The stable name of an action, such as `explore.dates`; keys and palette refer to it.
package struct CommandID: Sendable, Hashable, ExpressibleByStringLiteral {
    package let name: String

    package init(_ name: String) {
        self.name = name
    }

    package init(stringLiteral value: String) {
        name = value
    }
}

/// One row of the table of actions; dispatch, footer, help and palette are all read from it.
package struct Command: Sendable, Equatable {
    package var id: CommandID
    /// A verb, as short as it can be: it stands in the footer.
    package var title: String
    /// The keys that run it; the first is the one shown.
    package var keys: [Key]
    /// Why it cannot be done now; nil when it can.
    package var whyNot: String?
    /// Whether the footer shows it, room permitting.
    package var isInFooter: Bool

    package init(
        _ id: CommandID,
        _ title: String,
        _ keys: Key...,
        whyNot: String? = nil,
        isInFooter: Bool = true
    ) {
        self.id = id
        self.title = title
        self.keys = keys
        self.whyNot = whyNot
        self.isInFooter = isInFooter
    }

    package var isEnabled: Bool { whyNot == nil }
}
