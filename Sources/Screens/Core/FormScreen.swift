import Canvas

/// A screen that is one form: what its keys, its editor and its one request have in common.
///
/// A screen of which the form is only a part, or not always there, handles its keys itself.
protocol FormScreen: Screen {
    associatedtype Part: RawRepresentable & Hashable & Sendable where Part.RawValue == String

    var form: Form<Part> { get set }

    /// What the form was sent as, until the answer comes.
    var sending: Request? { get set }

    /// Why the last attempt came to nothing, in words.
    var problem: String? { get set }

    /// The text that the editor opens while the focus is on none of several lines; nil for a form
    /// without one.
    var longText: Part? { get }

    /// The button was pressed: complains about what is wrong, or sends what is filled in.
    mutating func submit(_ world: World) -> [Effect]

    /// What was sent has been kept.
    mutating func kept(_ world: World) -> [Effect]
}

extension FormScreen {
    var longText: Part? { nil }

    var isTyping: Bool { form.isTyping }

    /// Why the form cannot be sent now.
    var whyNotSend: String? { sending == nil ? nil : "It is being stored." }

    /// Whether the focus is on a text of several lines.
    var isOnLongText: Bool {
        if case .multiline = form.focused.flatMap({ form[$0] }) { true } else { false }
    }

    mutating func handle(_ key: Key, _ world: World) -> [Effect]? { handleInForm(key, world) }

    /// Does what the key does in the form; nil when it means nothing there.
    mutating func handleInForm(_ key: Key, _ world: World) -> [Effect]? {
        guard let outcome = form.handle(key) else { return nil }
        switch outcome {
        case .edit(let text): return [.edit(text)]
        case .submitted: return submit(world)
        case .changed, .moved: return []
        }
    }

    /// Gives the focus to the next field, or to the button after the last.
    mutating func goOn() -> [Effect] {
        _ = form.handle(.tab)
        return []
    }

    /// Opens `$EDITOR` on a text of several lines: the focused one, else ``longText``.
    mutating func writeInEditor() -> [Effect] {
        if !isOnLongText, let longText { form.focus(on: longText) }
        return form.focused.map { [.edit(form.text($0))] } ?? []
    }

    mutating func edited(_ text: String, _ world: World) -> [Effect] {
        if let field = isOnLongText ? form.focused : longText {
            form.write(text.trimmingLines, into: field)
        }
        return []
    }

    /// Sends the form as this request; its answer is waited for.
    mutating func send(_ request: Request) -> [Effect] {
        problem = nil
        sending = request
        return [.send(request)]
    }

    mutating func receive(_ answer: Answer, _ world: World) -> [Effect] { settle(answer, world) }

    /// Takes the answer to what was sent, if this is it.
    mutating func settle(_ answer: Answer, _ world: World) -> [Effect] {
        guard let sending, answer.request == sending else { return [] }
        self.sending = nil
        switch answer.result {
        case .success: return kept(world)
        case .failure(.signedOut): return [.open(.logIn)]
        case .failure(let failure): problem = failure.sentence
        }
        return []
    }

    mutating func kept(_ world: World) -> [Effect] { [.close] }

    /// The fields, scrolled to the focused one, below what they are about and above the button.
    func formPage(_ world: World, about: [Line] = []) -> Element {
        let complaint = problem.map { [Parts.message(.error, $0)] } ?? []
        let below = Element.rows([.gap] + complaint + [form.buttonElement()])
        let words = about.map { Element.text($0) }
        let above = Element.rows(words.isEmpty ? [] : words + [.gap])
        let columns = world.body.columns - 2
        let used = [above, below].reduce(0) { $0 + Layout.rows(of: $1, columns: columns) }
        var scroll = Scroll()
        let rows = form.focusRows(columns: columns - 1)
        scroll.reveal(rows, visible: world.body.rows - used)
        let fields = ScrollView(offset: scroll.offset, form.fieldsElement())
        return .vertical(above.fit, Element.scroll(fields).flex(), below.fit).inset()
    }
}
