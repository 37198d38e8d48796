import Canvas

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What a terminal can show, as far as it says.
extension Terminal {
    static func glyphs(hasUnicode: Bool) -> Glyphs {
        guard hasUnicode else { return .ascii }
        return getenv("TERM").map { String(cString: $0) } == "linux" ? .console : .unicode
    }

    /// Whether to try for 24-bit colours: asked for, or announced by the terminal.
    static func wantsDirect(_ depth: ColorDepth?) -> Bool {
        guard depth == nil else { return depth == .rgb }
        guard let announced = getenv("COLORTERM").map({ String(cString: $0) }) else { return false }
        return announced == "truecolor" || announced == "24bit"
    }

    /// The colours wanted, as far as there are so many.
    static func usable(_ wanted: ColorDepth?, colors: Int) -> ColorDepth {
        let available: ColorDepth =
            switch colors {
            case ..<8: .monochrome
            case ..<256: .ansi
            case ..<0x100_0000: .indexed
            default: .rgb
            }
        return min(wanted ?? available, available)
    }
}
