package import Canvas

/// Fields to fill in and a button that sends them: what is typed, where the focus is, what is wrong.
///
/// Fields are known by names that the screen chooses; a name's raw value is the name of the same
/// part in the server's body, so that the server's complaints find their field.
///
/// Invariant: the focus is on a field that can be changed, or on the button.
package struct Form<Name: RawRepresentable & Hashable & Sendable>: Sendable, Equatable
where Name.RawValue == String {
    /// One thing to fill in.
    package struct Field: Sendable, Equatable {
        package var name: Name
        package var label: String
        package var kind: FormKind
        /// A word of help, shown while the field has the focus.
        package var hint: String?
        package var error: String?

        package init(_ name: Name, _ label: String, _ kind: FormKind, hint: String? = nil) {
            self.name = name
            self.label = label
            self.kind = kind
            self.hint = hint
        }
    }

    /// What a key did.
    package enum Outcome: Sendable, Equatable {
        case changed
        case moved
        /// The button was pressed.
        case submitted
        /// The text of the focused field is to be written in `$EDITOR`.
        case edit(String)
    }

    package private(set) var fields: [Field]
    /// The index of the focused field; the number of fields stands for the button.
    package private(set) var focus: Int
    /// What the button says; nil for a form without one.
    package var submit: String?
    /// Whether enter in the last field presses the button; not where money goes.
    package var submitsFromLastField: Bool

    package init(_ fields: [Field], submit: String? = nil, submitsFromLastField: Bool = false) {
        self.fields = fields
        self.submit = submit
        self.submitsFromLastField = submitsFromLastField
        focus = fields.firstIndex { $0.kind.isChangeable } ?? fields.count
    }

    /// The name of the focused field; nil while the button has the focus.
    package var focused: Name? { fields.indices.contains(focus) ? fields[focus].name : nil }

    /// Whether the button has the focus.
    package var isOnButton: Bool { submit != nil && focus == fields.count }

    /// Whether letters are text now, not commands.
    package var isTyping: Bool { fields.indices.contains(focus) && fields[focus].kind.isText }

    /// Whether something is known to be wrong.
    package var hasErrors: Bool { fields.contains { $0.error != nil } }

    /// Whether the same is filled in, wherever the focus is and whatever is wrong.
    package func says(theSameAs other: Form) -> Bool {
        func said(_ form: Form) -> [String] {
            form.fields.map { "\($0.kind.number) \($0.kind.text)" }
        }
        return said(self) == said(other)
    }

    /// What is filled in, by name; setting it does not move the focus.
    package subscript(_ name: Name) -> FormKind? {
        get { fields.first { $0.name == name }?.kind }
        set {
            guard let newValue, let index = fields.firstIndex(where: { $0.name == name }) else {
                return
            }
            fields[index].kind = newValue
        }
    }

    /// The text of a field; empty for a field without one.
    package func text(_ name: Name) -> String { self[name]?.text ?? "" }

    /// The picked option, number of steps or stars; 0 for a field without one.
    package func number(_ name: Name) -> Int { self[name]?.number ?? 0 }

    /// Whether a toggle is on.
    package func isOn(_ name: Name) -> Bool { self[name] == .toggle(true) }

    /// Puts text into a text field, and the cursor behind it.
    package mutating func write(_ text: String, into name: Name) {
        guard let index = fields.firstIndex(where: { $0.name == name }) else { return }
        fields[index].kind.write(text)
        fields[index].error = nil
    }

    /// Gives the focus to a field.
    package mutating func focus(on name: Name) {
        focus = fields.firstIndex { $0.name == name } ?? focus
    }

    /// Gives the focus to the button.
    package mutating func focusOnButton() {
        if submit != nil { focus = fields.count }
    }

    /// Shows what is wrong, and goes to the first wrong field; an empty dictionary clears all.
    package mutating func show(_ errors: [Name: String]) {
        for index in fields.indices { fields[index].error = errors[fields[index].name] }
        if let first = fields.firstIndex(where: { $0.error != nil }) { focus = first }
    }

    /// Shows the server's complaints at their fields.
    ///
    /// - Returns: Whether all of them found one.
    @discardableResult
    package mutating func show(serverErrors: [String: String]) -> Bool {
        let errors = placed(serverErrors)
        if !errors.isEmpty { show(errors) }
        return !serverErrors.isEmpty && errors.count == serverErrors.count
    }

    /// The server's complaints by the field that each is about; those about none are left out.
    package func placed(_ serverErrors: [String: String]) -> [Name: String] {
        var errors: [Name: String] = [:]
        for (pointer, sentence) in serverErrors {
            let names = pointer.split(separator: "/").compactMap { Name(rawValue: String($0)) }
            guard let name = names.last, let field = fields.first(where: { $0.name == name })
            else { continue }
            // The server's words go on from the name of the part: "must not be empty".
            let goesOn = sentence.first?.isLowercase ?? false
            errors[name] = goesOn ? "\(field.label) \(sentence)" : sentence
        }
        return errors
    }

    /// Does what the key does in a form; nil when it means nothing there.
    package mutating func handle(_ key: Key) -> Outcome? {
        switch key {
        case .tab: return moved(by: 1)
        case .backTab: return moved(by: -1)
        case .control("e"):
            guard fields.indices.contains(focus), case .multiline = fields[focus].kind else {
                break
            }
            return .edit(fields[focus].kind.text)
        default: break
        }
        if isOnButton { return handleOnButton(key) }
        if fields.indices.contains(focus), fields[focus].kind.handle(key) {
            fields[focus].error = nil
            return .changed
        }
        return handleBetweenFields(key)
    }

    private mutating func handleOnButton(_ key: Key) -> Outcome? {
        switch key {
        case .enter, .character(" "): .submitted
        case .up, .left, .character("k"): moved(by: -1)
        case .down, .right, .character("j"): moved(by: 1)
        default: nil
        }
    }

    private mutating func handleBetweenFields(_ key: Key) -> Outcome? {
        switch key {
        case .down, .character("j"): return moved(by: 1)
        case .up, .character("k"): return moved(by: -1)
        case .enter:
            let isLast = stops.last { $0 < fields.count } == focus
            if isLast, submitsFromLastField || submit == nil { return .submitted }
            return moved(by: 1)
        default: return nil
        }
    }

    /// The places the focus can be at.
    private var stops: [Int] {
        fields.indices.filter { fields[$0].kind.isChangeable }
            + (submit == nil ? [] : [fields.count])
    }

    private mutating func moved(by step: Int) -> Outcome? {
        let stops = stops
        guard let place = stops.firstIndex(of: focus) else { return nil }
        focus = stops[(place + step + stops.count) % stops.count]
        return .moved
    }

    /// The rows of the fields that the focused one takes; those after the last for the button.
    package func focusRows(columns: Int) -> Range<Int> {
        let above = Form(Array(fields.prefix(focus))).fieldsElement(isFocused: false)
        let through = Form(Array(fields.prefix(focus + 1))).fieldsElement(isFocused: false)
        let start = Layout.rows(of: above, columns: columns)
        return start..<max(start + 1, Layout.rows(of: through, columns: columns))
    }

    /// The fields, without the button.
    package func fieldsElement(isFocused: Bool = true) -> Element {
        .form(
            FormBlock(
                fields.map { FormField($0.label, $0.kind.shown, error: $0.error, hint: $0.hint) },
                focus: isFocused && fields.indices.contains(focus) ? focus : nil
            )
        )
    }

    /// The fields with the button below them.
    package func element(isFocused: Bool = true, canSubmit: Bool = true) -> Element {
        let fields = fieldsElement(isFocused: isFocused)
        guard submit != nil else { return fields }
        return .rows(fields, .gap, buttonElement(isFocused: isFocused, canSubmit: canSubmit))
    }

    /// The button alone, for screens that keep it below what scrolls.
    package func buttonElement(isFocused: Bool = true, canSubmit: Bool = true) -> Element {
        let button = ButtonBar.Button(submit ?? "", isEnabled: canSubmit)
        return .buttons(ButtonBar([button], focus: isFocused && isOnButton ? 0 : nil))
    }
}
