/// What a screen is made of, by meaning.
///
/// A tree of values without any drawing in it: ``Layout`` paints it into a ``Grid``,
/// ``PlainReader`` reads it out as lines.
package indirect enum Element: Sendable, Equatable {
    /// Nothing; takes no room.
    case empty
    /// Lines of text.
    case text(TextBlock)
    /// Elements one below or beside the other.
    case stack(StackBlock)
    /// One row with a left and a right part.
    case leader(Leader)
    /// Entries of which one is selected.
    case list(ListBlock)
    /// Rows with columns.
    case table(TableBlock)
    /// Fields to fill in.
    case form(FormBlock)
    /// Buttons in a row.
    case buttons(ButtonBar)
    /// Months of days.
    case months(MonthGrid)
    /// Labels with values.
    case facts(FactSheet)
    /// Bars that run to the right, one per row.
    case bars(BarChart)
    /// Columns that rise from a base line.
    case histogram(Histogram)
    /// A curve of one row.
    case sparkline(Sparkline)
    /// Stars out of five.
    case stars(Stars)
    /// A line across, with a title or without.
    case divider(Line)
    /// A frame around an element.
    case panel(Panel)
    /// A message in place of content: empty, error, loading done.
    case notice(Notice)
    /// Work going on.
    case spinner(Spinner)
    /// An element taller than its place.
    case scroll(ScrollView)
    /// Panes side by side.
    case split(SplitView)
    /// A question over a dimmed element.
    case overlay(Overlay)
    /// Messages that pass.
    case toasts([Toast])
    /// The tabs of the program.
    case tabs(TabBar)
    /// The keys of the moment.
    case hints(KeyHints)
    /// An element with empty cells around it.
    case padding(Padding)
    /// An element that stands out from its surroundings as if selected.
    case layer(Role, Element)
}

/// A whole screen.
package struct Frame: Sendable, Equatable {
    /// Rows at the top, as tall as they need to be.
    package var header: Element
    /// All between header and footer.
    package var body: Element
    /// Rows at the bottom, as tall as they need to be.
    package var footer: Element
    /// A question over everything, which then has the cursor.
    package var dialog: Dialog?
    /// Messages that pass, in the lower right corner above the footer.
    package var toasts: [Toast]

    /// A screen of those parts.
    package init(
        header: Element = .empty,
        body: Element,
        footer: Element = .empty,
        dialog: Dialog? = nil,
        toasts: [Toast] = []
    ) {
        self.header = header
        self.body = body
        self.footer = footer
        self.dialog = dialog
        self.toasts = toasts
    }
}

/// Lines of text with what happens when they are too long.
package struct TextBlock: Sendable, Equatable {
    /// The lines; each starts a new row.
    package var lines: [Line]
    /// What happens to a line longer than the width.
    package var overflow: Overflow
    /// Where shorter lines stand.
    package var alignment: Alignment
    /// The greatest number of rows; the last one then ends with `…`.
    package var maximumRows: Int?

    /// A block of text.
    package init(
        _ lines: [Line],
        overflow: Overflow = .wrap,
        alignment: Alignment = .leading,
        maximumRows: Int? = nil
    ) {
        self.lines = lines
        self.overflow = overflow
        self.alignment = alignment
        self.maximumRows = maximumRows
    }
}

/// One row with a part at each end; the left one gives way when both do not fit.
package struct Leader: Sendable, Equatable {
    /// The part that starts at the left edge.
    package var left: Line
    /// The part that ends at the right edge.
    package var right: Line

    /// A row of those parts.
    package init(_ left: Line, _ right: Line = .blank) {
        self.left = left
        self.right = right
    }
}

/// How much of a stack's length an element takes.
package enum Extent: Sendable, Hashable {
    /// As much as it needs.
    case fit
    /// That many rows or columns.
    case fixed(Int)
    /// A share of what is left, by weight.
    case flex(Int)
}

/// Elements one below or beside the other.
package struct StackBlock: Sendable, Equatable {
    /// An element with its share.
    package struct Item: Sendable, Equatable {
        /// How much of the length it takes.
        package var extent: Extent
        /// What stands there.
        package var element: Element

        /// An element with its share.
        package init(_ element: Element, _ extent: Extent = .fit) {
            self.extent = extent
            self.element = element
        }
    }

    /// The direction a stack grows in.
    package enum Axis: Sendable, Hashable {
        case vertical
        case horizontal
    }

    /// The direction.
    package var axis: Axis
    /// Empty rows or columns between elements.
    package var spacing: Int
    /// The elements in order.
    package var items: [Item]

    /// A stack of those elements.
    package init(_ axis: Axis, spacing: Int = 0, _ items: [Item]) {
        self.axis = axis
        self.spacing = spacing
        self.items = items
    }
}

/// Empty cells around an element.
package struct Padding: Sendable, Equatable {
    /// Columns at the left and right.
    package var columns: Int
    /// Rows above and below.
    package var rows: Int
    /// What stands inside.
    package var content: Element

    /// An element with so many empty cells around it.
    package init(columns: Int = 0, rows: Int = 0, _ content: Element) {
        self.columns = columns
        self.rows = rows
        self.content = content
    }
}

/// A frame with a title around an element.
package struct Panel: Sendable, Equatable {
    /// What stands in the upper edge.
    package var title: Line
    /// Whether keys go to what is inside.
    package var isFocused: Bool
    /// What stands inside.
    package var content: Element

    /// A frame around an element.
    package init(_ title: Line = .blank, isFocused: Bool = false, _ content: Element) {
        self.title = title
        self.isFocused = isFocused
        self.content = content
    }
}

/// A window on an element taller than its place, with a scroll bar.
package struct ScrollView: Sendable, Equatable {
    /// Rows of the content above the window; too large an offset shows the end.
    package var offset: Int
    /// The whole content.
    package var content: Element

    /// A window that starts so many rows down.
    package init(offset: Int = 0, _ content: Element) {
        self.offset = offset
        self.content = content
    }
}

/// Panes side by side: as many as the width has room for, always the focused one.
package struct SplitView: Sendable, Equatable {
    /// An element and its share of the width.
    package struct Pane: Sendable, Equatable {
        /// Its share of the width against the other panes shown.
        package var weight: Int
        /// What plain mode calls it.
        package var title: String
        /// What stands in it.
        package var content: Element

        /// A pane with its share.
        package init(_ title: String = "", weight: Int = 1, _ content: Element) {
            self.weight = weight
            self.title = title
            self.content = content
        }
    }

    /// The panes from left to right.
    package var panes: [Pane]
    /// The pane that has the keys.
    package var focus: Int
    /// Widths from which two, three … panes are shown.
    package var breakpoints: [Int]

    /// Panes with the keys at one of them.
    package init(focus: Int = 0, breakpoints: [Int] = [100, 160], _ panes: [Pane]) {
        self.panes = panes
        self.focus = focus
        self.breakpoints = breakpoints
    }
}
