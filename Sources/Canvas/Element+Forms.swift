/// Fields to fill in, one below the other, their labels in one column.
package struct FormBlock: Sendable, Equatable {
    /// The fields in order.
    package var fields: [FormField]
    /// The index of the field that has the keys.
    package var focus: Int?

    /// A form of those fields.
    package init(_ fields: [FormField], focus: Int? = nil) {
        self.fields = fields
        self.focus = focus
    }
}

/// One thing to fill in.
package struct FormField: Sendable, Equatable {
    /// What can be filled in, and how.
    package enum Kind: Sendable, Equatable {
        /// A line of text.
        case text(TextInput)
        /// A line of text that nobody may read over the shoulder.
        case secret(TextInput)
        /// Several lines of text, shown in that many rows.
        case multiline(TextInput, rows: Int)
        /// One of several.
        case choice([String], selected: Int)
        /// On or off.
        case toggle(Bool)
        /// A number that goes up and down.
        case stepper(String, canDecrease: Bool, canIncrease: Bool)
        /// Stars to pick, 0 for none yet.
        case stars(Int)
        /// Something that is only read.
        case fixed(Line)
    }

    /// What it asks for.
    package var label: String
    /// What is filled in.
    package var kind: Kind
    /// What is wrong with it.
    package var error: String?
    /// A word of help below it, shown while it has the keys and nothing is wrong.
    package var hint: String?

    /// A field with its label.
    package init(_ label: String, _ kind: Kind, error: String? = nil, hint: String? = nil) {
        self.label = label
        self.kind = kind
        self.error = error
        self.hint = hint
    }
}

/// Buttons in a row, one of which may have the keys.
package struct ButtonBar: Sendable, Equatable {
    /// Something to press.
    package struct Button: Sendable, Equatable {
        /// What it does.
        package var title: String
        /// The key that presses it without the focus, in words.
        package var key: String?
        /// Whether it can be pressed now.
        package var isEnabled: Bool

        /// A button with its title.
        package init(_ title: String, key: String? = nil, isEnabled: Bool = true) {
            self.title = title
            self.key = key
            self.isEnabled = isEnabled
        }
    }

    /// The buttons from left to right.
    package var buttons: [Button]
    /// The index of the button that has the keys.
    package var focus: Int?
    /// Where the row stands.
    package var alignment: Alignment

    /// A row of those buttons.
    package init(_ buttons: [Button], focus: Int? = nil, alignment: Alignment = .leading) {
        self.buttons = buttons
        self.focus = focus
        self.alignment = alignment
    }
}

/// Months of days, side by side while there is room.
package struct MonthGrid: Sendable, Equatable {
    /// A day of a month.
    package struct Day: Sendable, Equatable {
        /// Its place in the picked range.
        package enum Edge: Sendable, Hashable {
            case none
            case start
            case inside
            case end
            /// The only day of the range.
            case single
        }

        /// Two columns: the number of the day, or a sign such as `××`.
        package var text: String
        /// What it means.
        package var role: Role
        /// Its place in the picked range.
        package var edge: Edge
        /// Its price from 0 (cheapest) to 100 (dearest), to be drawn as heat.
        package var heat: Int?
        /// What plain mode reads after its number, such as `free, €120`.
        package var spoken: String

        /// A day with its looks.
        package init(
            _ text: String,
            _ role: Role = .calendarFree,
            edge: Edge = .none,
            heat: Int? = nil,
            spoken: String = ""
        ) {
            self.text = text
            self.role = role
            self.edge = edge
            self.heat = heat
            self.spoken = spoken
        }
    }

    /// One month.
    package struct Month: Sendable, Equatable {
        /// Its name and year.
        package var title: String
        /// Empty places before its first day, from 0 to 6.
        package var leadingBlanks: Int
        /// Its days in order.
        package var days: [Day]

        /// A month of those days.
        package init(title: String, leadingBlanks: Int, days: [Day]) {
            self.title = title
            self.leadingBlanks = leadingBlanks
            self.days = days
        }
    }

    /// The place of a day: index of the month, and of the day in it.
    package struct Place: Sendable, Hashable {
        /// Index of the month.
        package var month: Int
        /// Index of the day.
        package var day: Int

        /// The place of a day.
        package init(month: Int, day: Int) {
            self.month = month
            self.day = day
        }
    }

    /// Two letters for each day of the week, in the order of the columns.
    package var weekdays: [String]
    /// The months in order; those that do not fit are left out.
    package var months: [Month]
    /// The day that has the cursor.
    package var cursor: Place?

    /// A grid of those months.
    package init(
        weekdays: [String] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"],
        months: [Month],
        cursor: Place? = nil
    ) {
        self.weekdays = weekdays
        self.months = months
        self.cursor = cursor
    }
}
