/// A stretch of text that looks the same from end to end.
package struct Run: Sendable, Hashable {
    /// What is drawn.
    package var text: String
    /// What it means.
    package var role: Role
    /// Attributes beside what the role brings.
    package var modifiers: Modifiers
    /// What plain mode reads instead of the text; empty to leave it out, `nil` for the text itself.
    package var spoken: String?

    /// A stretch of text with its meaning.
    package init(
        _ text: String,
        _ role: Role = .uiForeground,
        _ modifiers: Modifiers = [],
        spoken: String? = nil
    ) {
        self.text = text
        self.role = role
        self.modifiers = modifiers
        self.spoken = spoken
    }

    /// A sign with the word that plain mode reads in its place: a state is never told by colour
    /// or sign alone.
    package static func sign(_ sign: String, word: String, _ role: Role) -> Run {
        Run(sign, role, spoken: word)
    }

    /// A state as sign and word, as in `● confirmed`.
    package static func state(_ sign: String, _ word: String, _ role: Role) -> Run {
        Run("\(sign) \(word)", role, spoken: word)
    }

    /// A small count or mark on a background of its own.
    package static func badge(_ text: String, _ role: Role = .uiBadge) -> Run {
        Run(" \(text) ", role, spoken: text)
    }

    /// Secondary text.
    package static func dim(_ text: String) -> Run { Run(text, .uiDim) }

    /// Heavier text.
    package static func bold(_ text: String, _ role: Role = .uiForeground) -> Run {
        Run(text, role, .bold)
    }
}

/// A line of text: runs one after the other, without line breaks.
package struct Line: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// The runs from left to right.
    package var runs: [Run]

    /// A line of those runs.
    package init(_ runs: [Run]) { self.runs = runs }

    /// A line of those runs.
    package init(_ runs: Run...) { self.runs = runs }

    /// A line that looks the same from end to end.
    package init(_ text: String, _ role: Role = .uiForeground, _ modifiers: Modifiers = []) {
        runs = text.isEmpty ? [] : [Run(text, role, modifiers)]
    }

    /// A line of ordinary text.
    package init(stringLiteral value: String) { self.init(value) }

    /// A line with nothing in it.
    package static let blank = Line([])

    /// Whether nothing would be drawn.
    package var isEmpty: Bool { runs.allSatisfy(\.text.isEmpty) }

    /// The text without its looks.
    package var text: String { runs.map(\.text).joined() }

    /// Puts one line after the other.
    package static func + (left: Line, right: Line) -> Line { Line(left.runs + right.runs) }

    /// Adds a run at the end.
    package mutating func append(_ run: Run) { runs.append(run) }

    /// Joins the lines that are not empty, with dim separators.
    package static func joined(_ parts: [Line], by separator: String = " · ") -> Line {
        var line = Line.blank
        for part in parts where !part.isEmpty {
            if !line.runs.isEmpty { line.append(.dim(separator)) }
            line.runs += part.runs
        }
        return line
    }
}

/// Where text stands in the width it is given.
package enum Alignment: Sendable, Hashable {
    case leading
    case center
    case trailing
}

/// What happens to text that is longer than its width.
package enum Overflow: Sendable, Hashable {
    /// It goes on in the next row, broken between words where possible.
    case wrap
    /// It ends with `…`.
    case truncate
}
