/// The signs the layout draws by itself.
package struct Glyphs: Sendable, Hashable {
    /// Whether text is limited to ASCII too.
    let isASCII: Bool
    let ellipsis: Unicode.Scalar
    let horizontal: Unicode.Scalar
    let vertical: Unicode.Scalar
    let topLeft: Unicode.Scalar
    let topRight: Unicode.Scalar
    let bottomLeft: Unicode.Scalar
    let bottomRight: Unicode.Scalar
    let selectionBar: Unicode.Scalar
    let rangeStart: Unicode.Scalar
    let rangeEnd: Unicode.Scalar
    let scrollThumb: Unicode.Scalar
    let star: Unicode.Scalar
    let emptyStar: Unicode.Scalar
    let bullet: Unicode.Scalar
    let spinner: [Unicode.Scalar]
    /// Eighths of a cell that grow to the right, the full one last.
    let bar: [Unicode.Scalar]
    /// Eighths of a cell that grow upwards, the full one last.
    let column: [Unicode.Scalar]

    /// Signs of a terminal that knows Unicode.
    package static let unicode = Glyphs(
        isASCII: false,
        ellipsis: "…",
        horizontal: "─",
        vertical: "│",
        topLeft: "╭",
        topRight: "╮",
        bottomLeft: "╰",
        bottomRight: "╯",
        selectionBar: "▌",
        rangeStart: "▐",
        rangeEnd: "▌",
        scrollThumb: "┃",
        star: "★",
        emptyStar: "☆",
        bullet: "•",
        spinner: ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"],
        bar: ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"],
        column: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    )

    /// Signs of a terminal that knows nothing but ASCII.
    package static let ascii = Glyphs(
        isASCII: true,
        ellipsis: "~",
        horizontal: "-",
        vertical: "|",
        topLeft: "+",
        topRight: "+",
        bottomLeft: "+",
        bottomRight: "+",
        selectionBar: ">",
        rangeStart: "[",
        rangeEnd: "]",
        scrollThumb: "#",
        star: "*",
        emptyStar: "-",
        bullet: "*",
        spinner: ["|", "/", "-", "\\"],
        bar: ["#"],
        column: [".", ":", "-", "=", "+", "*", "#"]
    )

    /// Signs of a terminal that knows Unicode but has only the letters of an old screen font, as the
    /// Linux console.
    package static let console = Glyphs(
        isASCII: false,
        ellipsis: "…",
        horizontal: "─",
        vertical: "│",
        topLeft: "┌",
        topRight: "┐",
        bottomLeft: "└",
        bottomRight: "┘",
        selectionBar: "▌",
        rangeStart: "▐",
        rangeEnd: "▌",
        scrollThumb: "█",
        star: "*",
        emptyStar: "-",
        bullet: "•",
        spinner: ["|", "/", "-", "\\"],
        bar: ["▌", "█"],
        column: ["▄", "█"]
    )
}
