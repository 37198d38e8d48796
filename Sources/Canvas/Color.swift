/// A colour a terminal can be asked for.
package enum Color: Sendable, Hashable {
    /// Whatever the terminal uses by itself.
    case terminal
    /// One of the terminal's numbered colours; the first sixteen are the user's own.
    case index(UInt8)
    /// Red, green and blue in eight bits each.
    case rgb(UInt8, UInt8, UInt8)

    /// The sixteen names in the order of their numbers.
    static let names = [
        "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
        "bright-black", "bright-red", "bright-green", "bright-yellow", "bright-blue",
        "bright-magenta", "bright-cyan", "bright-white",
    ]

    /// The colour of a name, `default`, `#rrggbb`, or a number from 0 to 255.
    package init?(_ text: String) {
        if text == "default" {
            self = .terminal
        } else if let index = Self.names.firstIndex(of: text) {
            self = .index(UInt8(index))
        } else if text == "gray" || text == "grey" {
            self = .index(8)
        } else if text.hasPrefix("#"), text.utf8.count == 7,
            let value = UInt32(text.dropFirst(), radix: 16)
        {
            self = .rgb(
                UInt8(value >> 16 & 0xFF),
                UInt8(value >> 8 & 0xFF),
                UInt8(value & 0xFF)
            )
        } else if let index = UInt8(text) {
            self = .index(index)
        } else {
            return nil
        }
    }

    /// The colour itself, or the nearest one a terminal of that depth has.
    func degraded(to depth: ColorDepth) -> Color {
        switch (depth, self) {
        case (.monochrome, _): return .terminal
        case (.rgb, .index(16...255)): return Perception.fixed(self)
        case (_, .terminal), (.rgb, _), (.indexed, .index), (.ansi, .index(0..<16)): return self
        case (.indexed, .rgb): return .index(UInt8(16 + Perception.nearest(self, 16..<256)))
        case (.ansi, _): return .index(UInt8(Perception.nearest(self, 0..<16)))
        }
    }
}

/// How many colours a terminal has.
package enum ColorDepth: Int, Sendable, Hashable, Comparable, CaseIterable {
    /// Only attributes such as bold and reverse.
    case monochrome
    /// Sixteen colours.
    case ansi
    /// 256 colours.
    case indexed
    /// 24-bit colours.
    case rgb

    /// Whether the left one has fewer colours.
    package static func < (left: ColorDepth, right: ColorDepth) -> Bool {
        left.rawValue < right.rawValue
    }

    /// The depth of a setting: `none`, `16`, `256` or `rgb`.
    package init?(name: String) {
        switch name {
        case "none": self = .monochrome
        case "16": self = .ansi
        case "256": self = .indexed
        case "rgb": self = .rgb
        default: return nil
        }
    }
}
