/// How each role looks, before it is known what the terminal can show.
package struct Theme: Sendable, Equatable {
    /// Colours and attributes of a role; what is `nil` shines through from below.
    package struct Look: Sendable, Equatable {
        /// The colour of the text.
        package var foreground: Color?
        /// The colour behind the text.
        package var background: Color?
        /// Attributes of the text.
        package var modifiers: Modifiers = []
        /// The author's choice where there are only sixteen colours.
        package var ansi: Ansi?

        /// Colours for a terminal with sixteen of them.
        package struct Ansi: Sendable, Equatable {
            /// The colour of the text.
            package var foreground: Color?
            /// The colour behind the text.
            package var background: Color?
        }
    }

    /// The name users know it by.
    package let name: String

    /// A look for each role, in the order of ``Role``.
    let looks: [Look]

    /// Colours from the lowest to the highest price; empty when the price roles stand alone.
    let priceGradient: [Color]

    /// The theme that uses the terminal's own colours; part of the program.
    package static let standard: Theme = {
        let text = String(decoding: PackageResources.default_toml, as: UTF8.self)
        let parsed = try? Theme.parse(text, file: "default.toml", find: { _ in nil })
        // The tests prove that the built-in theme parses; a plain one still beats a crash.
        return parsed ?? Theme(name: "default", roles: [:], priceGradient: [])
    }()

    /// The theme of roles found in a file, by dotted name.
    init(name: String, roles: [String: Look], priceGradient: [Color]) {
        self.name = name
        self.priceGradient = priceGradient
        looks = Role.names.map { Self.look(for: $0, among: roles) }
    }

    /// The look of a role.
    package func look(of role: Role) -> Look { looks[Int(role.rawValue)] }

    /// The look of the longest prefix that has one: `cal.booked`, then `cal`, then `ui`.
    private static func look(for name: String, among roles: [String: Look]) -> Look {
        var prefix = name[...]
        while true {
            if let look = roles[String(prefix)] { return look }
            guard let dot = prefix.lastIndex(of: ".") else { return roles["ui"] ?? Look() }
            prefix = prefix[..<dot]
        }
    }
}

/// What is wrong with a theme, and where.
package struct ThemeProblem: Error, Sendable, Equatable, CustomStringConvertible {
    /// The file it is in.
    package let file: String
    /// The line it is in, counted from 1; `nil` when it is about the file as a whole.
    package let line: Int?
    /// The role or key it is about.
    package let role: String?
    /// What is the matter.
    package let message: String

    /// File, line, role and message in one line.
    package var description: String {
        let place = line.map { "\(file):\($0)" } ?? file
        return role.map { "\(place): \($0): \(message)" } ?? "\(place): \(message)"
    }
}
