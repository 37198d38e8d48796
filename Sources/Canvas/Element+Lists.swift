/// Entries of which one is selected; only the visible ones are there as data.
package struct ListBlock: Sendable, Equatable {
    /// One entry.
    package struct Row: Sendable, Equatable {
        /// Its rows of text, each with a left and a right part.
        package var lines: [Leader]
        /// A sign before the text, such as `✓` on a marked entry; one column wide.
        package var mark: Run?
        /// The frame of the spinner that stands before the text while work on it goes on.
        package var spinner: Int?
        /// Whether it cannot be chosen now.
        package var isDisabled: Bool

        /// An entry of those rows.
        package init(
            _ lines: [Leader],
            mark: Run? = nil,
            spinner: Int? = nil,
            isDisabled: Bool = false
        ) {
            self.lines = lines
            self.mark = mark
            self.spinner = spinner
            self.isDisabled = isDisabled
        }

        /// An entry of one row.
        package init(_ left: Line, _ right: Line = .blank, mark: Run? = nil) {
            self.init([Leader(left, right)], mark: mark)
        }
    }

    /// The visible entries, from ``first`` on.
    package var rows: [Row]
    /// How many entries there are in all.
    package var total: Int
    /// The index of the first visible entry among all.
    package var first: Int
    /// The index of the selected entry among all.
    package var selected: Int?
    /// Whether keys go to this list.
    package var isFocused: Bool
    /// Empty rows after each entry.
    package var gap: Int
    /// Whether there is a column for marks and spinners.
    package var hasMarks: Bool

    /// A list of which those entries are visible.
    package init(
        _ rows: [Row],
        total: Int? = nil,
        first: Int = 0,
        selected: Int? = nil,
        isFocused: Bool = true,
        gap: Int = 0,
        hasMarks: Bool = false
    ) {
        self.rows = rows
        self.total = total ?? rows.count
        self.first = first
        self.selected = selected
        self.isFocused = isFocused
        self.gap = gap
        self.hasMarks = hasMarks
    }
}

/// Rows with columns and a title above each.
package struct TableBlock: Sendable, Equatable {
    /// A column.
    package struct Column: Sendable, Equatable {
        /// What stands above it.
        package var title: String
        /// `.fit` takes the widest visible cell.
        package var width: Extent
        /// Where its cells stand.
        package var alignment: Alignment

        /// A column with its title and width.
        package init(
            _ title: String,
            _ width: Extent = .fit,
            alignment: Alignment = .leading
        ) {
            self.title = title
            self.width = width
            self.alignment = alignment
        }
    }

    /// The columns from left to right.
    package var columns: [Column]
    /// The visible rows, a cell for each column.
    package var rows: [[Line]]
    /// How many rows there are in all.
    package var total: Int
    /// The index of the first visible row among all.
    package var first: Int
    /// The index of the selected row among all.
    package var selected: Int?
    /// Whether keys go to this table.
    package var isFocused: Bool

    /// A table of which those rows are visible.
    package init(
        columns: [Column],
        rows: [[Line]],
        total: Int? = nil,
        first: Int = 0,
        selected: Int? = nil,
        isFocused: Bool = true
    ) {
        self.columns = columns
        self.rows = rows
        self.total = total ?? rows.count
        self.first = first
        self.selected = selected
        self.isFocused = isFocused
    }
}

/// Labels with values, the values starting in one column.
package struct FactSheet: Sendable, Equatable {
    /// A label with its value.
    package struct Fact: Sendable, Equatable {
        /// What it is.
        package var label: String
        /// What it says; wraps below itself.
        package var value: Line

        /// A label with its value.
        package init(_ label: String, _ value: Line) {
            self.label = label
            self.value = value
        }
    }

    /// The facts in order.
    package var facts: [Fact]

    /// A sheet of those facts.
    package init(_ facts: [Fact]) { self.facts = facts }
}

/// Bars that run to the right, one per row.
package struct BarChart: Sendable, Equatable {
    /// One bar.
    package struct Bar: Sendable, Equatable {
        /// What it stands for.
        package var label: String
        /// Its length against the longest one; negative counts as zero.
        package var value: Double
        /// The value in words.
        package var text: String
        /// What it means.
        package var role: Role

        /// A bar with its label and value.
        package init(_ label: String, _ value: Double, text: String, _ role: Role = .chart1) {
            self.label = label
            self.value = value
            self.text = text
            self.role = role
        }
    }

    /// The bars in order.
    package var bars: [Bar]
    /// The value of a full bar; the greatest one when `nil`.
    package var maximum: Double?

    /// A chart of those bars.
    package init(_ bars: [Bar], maximum: Double? = nil) {
        self.bars = bars
        self.maximum = maximum
    }
}

/// Columns that rise from a base line, with a range picked out of them.
package struct Histogram: Sendable, Equatable {
    /// The values from left to right.
    package var values: [Double]
    /// Rows of the columns.
    package var rows: Int
    /// Which values are picked; the others are drawn dim.
    package var picked: Range<Int>?
    /// Texts below the left and right end.
    package var ends: Leader
    /// What plain mode reads instead.
    package var spoken: String

    /// A histogram of those values.
    package init(
        _ values: [Double],
        rows: Int = 4,
        picked: Range<Int>? = nil,
        ends: Leader = Leader(.blank),
        spoken: String
    ) {
        self.values = values
        self.rows = rows
        self.picked = picked
        self.ends = ends
        self.spoken = spoken
    }
}

/// A curve of one row.
package struct Sparkline: Sendable, Equatable {
    /// The values from left to right, one per column.
    package var values: [Double]
    /// What plain mode reads instead.
    package var spoken: String
    /// What it means.
    package var role: Role

    /// A curve of those values.
    package init(_ values: [Double], spoken: String, _ role: Role = .chart1) {
        self.values = values
        self.spoken = spoken
        self.role = role
    }
}

/// Stars out of five, to look at or to pick.
package struct Stars: Sendable, Equatable {
    /// The rating in tenths, from 0 to 50.
    package var tenths: Int
    /// Text after the stars.
    package var note: Line
    /// Whether keys change it now.
    package var isFocused: Bool

    /// That many tenths of a star.
    package init(tenths: Int, note: Line = .blank, isFocused: Bool = false) {
        self.tenths = tenths
        self.note = note
        self.isFocused = isFocused
    }
}
