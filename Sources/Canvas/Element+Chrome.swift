/// How grave a message is.
package enum Gravity: Sendable, Hashable {
    case info
    case ok
    case warning
    case error
}

/// A key with what it does now.
package struct KeyHint: Sendable, Equatable {
    /// The name of the key.
    package var key: String
    /// What it does.
    package var title: String
    /// Whether it can be done now.
    package var isEnabled: Bool

    /// A key with what it does.
    package init(_ key: String, _ title: String, isEnabled: Bool = true) {
        self.key = key
        self.title = title
        self.isEnabled = isEnabled
    }
}

/// The keys of the moment; the last hints are dropped first when they do not fit.
package struct KeyHints: Sendable, Equatable {
    /// From the most to the least important.
    package var hints: [KeyHint]
    /// At the right end, never dropped.
    package var always: [KeyHint]

    /// Those hints.
    package init(_ hints: [KeyHint], always: [KeyHint] = []) {
        self.hints = hints
        self.always = always
    }
}

/// The tabs of the program, with its name at the left and its state at the right.
package struct TabBar: Sendable, Equatable {
    /// One tab.
    package struct Tab: Sendable, Equatable {
        /// The key that opens it.
        package var key: String
        /// Its name.
        package var title: String
        /// How many things wait there.
        package var badge: Int

        /// A tab with its key.
        package init(_ key: String, _ title: String, badge: Int = 0) {
            self.key = key
            self.title = title
            self.badge = badge
        }
    }

    /// The name of the program.
    package var brand: String
    /// The tabs from left to right.
    package var tabs: [Tab]
    /// The index of the open tab.
    package var active: Int?
    /// What stands at the right end.
    package var status: Line

    /// Those tabs.
    package init(brand: String, tabs: [Tab], active: Int?, status: Line = .blank) {
        self.brand = brand
        self.tabs = tabs
        self.active = active
        self.status = status
    }
}

/// A message in place of content, that says what to do.
package struct Notice: Sendable, Equatable {
    /// How grave it is.
    package var gravity: Gravity
    /// What is the matter.
    package var title: String
    /// What can be done about it.
    package var hint: String
    /// The keys that do it.
    package var keys: [KeyHint]

    /// A message that says what to do.
    package init(
        _ title: String,
        hint: String = "",
        gravity: Gravity = .info,
        keys: [KeyHint] = []
    ) {
        self.gravity = gravity
        self.title = title
        self.hint = hint
        self.keys = keys
    }
}

/// A message that passes.
package struct Toast: Sendable, Equatable {
    /// How grave it is.
    package var gravity: Gravity
    /// What it says.
    package var text: String

    /// A message that passes.
    package init(_ text: String, _ gravity: Gravity = .info) {
        self.gravity = gravity
        self.text = text
    }
}

/// Work going on.
package struct Spinner: Sendable, Equatable {
    /// Counts up while work goes on.
    package var frame: Int
    /// What is going on.
    package var label: String

    /// The frame of a spinner with its label.
    package init(frame: Int, _ label: String) {
        self.frame = frame
        self.label = label
    }
}

/// A question or form in a box of its own.
package struct Dialog: Sendable, Equatable {
    /// What it is about.
    package var title: String
    /// What stands in it.
    package var content: Element
    /// The columns it takes where there is room.
    package var columns: Int
    /// How grave it is.
    package var gravity: Gravity

    /// A box around the content.
    package init(
        _ title: String,
        columns: Int = 60,
        gravity: Gravity = .info,
        _ content: Element
    ) {
        self.title = title
        self.content = content
        self.columns = columns
        self.gravity = gravity
    }
}

/// A dialog over an element, which is dimmed and has no cursor.
package struct Overlay: Sendable, Equatable {
    /// What lies below.
    package var base: Element
    /// What lies over it.
    package var dialog: Dialog

    /// A dialog over an element.
    package init(_ base: Element, _ dialog: Dialog) {
        self.base = base
        self.dialog = dialog
    }
}
