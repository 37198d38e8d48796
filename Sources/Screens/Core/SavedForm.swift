import Canvas

/// A form over what is there already: it is saved, kept here and sent when it can be, or left with
/// nothing changed.
protocol SavedForm: FormScreen {
    /// What the names of its commands begin with, such as `fees`.
    static var commandPrefix: String { get }

    /// What was kept, as the toast begins: "Guide".
    static var subject: String { get }

    /// What leaving now would lose, as a sentence.
    static var loss: String { get }

    /// Whether it says something else than when it was opened.
    var isChanged: Bool { get }

    /// What is filled in, as it is sent; nil where it changes nothing.
    ///
    /// What is wrong is put down by its field, and nothing is sent then.
    func written(_ wrong: inout [Part: String]) -> Request?

    /// Nothing was changed: leaves the form.
    func leave() -> [Effect]
}

extension SavedForm {
    var unsaved: String? { sending == nil && isChanged ? Self.loss : nil }

    // MARK: Commands

    private static func id(_ verb: String) -> CommandID { CommandID("\(commandPrefix).\(verb)") }

    func commands(_ world: World) -> [Command] {
        let always = [
            Command(Self.id("save"), "save", .control("o"), whyNot: whyNotSend),
            Command(Self.id("next"), "next field", .tab),
        ]
        guard longText != nil else { return always }
        let isShown = isOnLongText
        return always + [
            Command(Self.id("editor"), "write in editor", .control("e"), isInFooter: isShown)
        ]
    }

    mutating func perform(_ command: CommandID, _ world: World) -> [Effect] {
        switch command {
        case Self.id("save"): submit(world)
        case Self.id("next"): goOn()
        case Self.id("editor"): writeInEditor()
        default: []
        }
    }

    mutating func submit(_ world: World) -> [Effect] {
        guard sending == nil else { return [] }
        var wrong: [Part: String] = [:]
        let request = written(&wrong)
        form.show(wrong)
        guard wrong.isEmpty else { return [] }
        return request.map { send($0) } ?? leave()
    }

    func leave() -> [Effect] { [.toast(Toast("Nothing was changed.")), .close] }

    func kept(_ world: World) -> [Effect] { [.toast(Kept.toast(Self.subject, world)), .close] }
}
