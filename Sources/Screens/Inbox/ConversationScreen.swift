import Canvas
import Marketplace

/// What was said in a conversation, and a field to say more; a message is kept here until the
/// server has it.
struct ConversationScreen: FormScreen {
    enum Part: String, Sendable {
        case text
    }

    let about: Correspondence
    var longText: Part? { .text }
    var form: Form<Part>
    var sending: Request?
    var problem: String?
    private(set) var conversation = Loadable<Conversation>()
    /// Whether the keys go to the field, not to what was said.
    private(set) var isWriting: Bool
    /// Whether it was opened to write, so that nobody has to leave twice.
    private let beganWriting: Bool
    /// The place in what was said; nil at its end, also when that grows.
    private(set) var scroll: Scroll?
    /// What was read when the conversation was opened: the rest is shown as new.
    private(set) var readBefore: Int?
    /// The message up to which the server was told that all is read.
    private var markedUpTo = 0
    /// The stay that is being looked for, to be opened.
    private var opening: BookingID?

    init(_ about: Correspondence, isWriting: Bool) {
        self.about = about
        self.isWriting = isWriting
        beganWriting = isWriting
        let text = TextInput(placeholder: "Write to \(about.name)")
        form = Form([.init(.text, "Message", .multiline(text, rows: 4))], submit: "Send →")
    }

    var title: String { "Conversation" }
    var isTyping: Bool { isWriting && form.isTyping }

    var unsaved: String? {
        text.isEmpty ? nil : "Your message is not sent, and its text would be lost."
    }

    var text: String { form.text(.text).trimmingLines }

    private var request: Request { .conversation(about.thread) }

    // MARK: Commands

    func commands(_ world: World) -> [Command] { isWriting ? writing : reading(world) }

    private func reading(_ world: World) -> [Command] {
        let waits = conversation.value?.states.isEmpty == false
        return [
            Command(
                "conversation.write",
                text.isEmpty ? "write" : "go on writing",
                .character("c"),
                .enter
            ),
            stayCommand(world),
            Command(
                "conversation.outbox",
                "what waits",
                .character("w"),
                whyNot: waits ? nil : "Nothing waits of this conversation.",
                isInFooter: waits
            ),
        ]
    }

    /// The way to the stay that is talked about: a trip of one's own, or what a guest asks for or has.
    private func stayCommand(_ world: World) -> Command {
        let thread = conversation.value?.thread
        let isGuest = thread.map { $0.guest == world.account?.id } ?? true
        let whyNot =
            thread == nil
            ? "What was said is not here yet."
            : thread?.booking == nil ? "This conversation is about no stay yet." : nil
        return Command(
            "conversation.stay",
            isGuest ? "open trip" : "open stay",
            .character("o"),
            whyNot: whyNot,
            isInFooter: whyNot == nil
        )
    }

    private var writing: [Command] {
        var commands = [
            Command(
                "conversation.send",
                "send",
                .enter,
                whyNot: whyNotSend,
                isInFooter: form.isOnButton
            ),
            Command("conversation.next", "to the button", .tab, isInFooter: !form.isOnButton),
        ]
        if form.isTyping { commands.removeFirst() }
        if !beganWriting || !text.isEmpty {
            commands.append(Command("conversation.read", "stop writing", .escape))
        }
        return commands + [Command("conversation.editor", "write in editor", .control("e"))]
    }

    mutating func perform(_ command: CommandID, _ world: World) -> [Effect] {
        switch command {
        case "conversation.write":
            isWriting = true
            form.focus(on: .text)
            return []
        case "conversation.read":
            isWriting = false
            return []
        case "conversation.stay":
            opening = conversation.value?.thread.booking
            return opening.map { [.send(.booking($0))] } ?? []
        case "conversation.outbox": return [.open(.outbox)]
        case "conversation.send": return submit(world)
        case "conversation.next": return goOn()
        case "conversation.editor": return writeInEditor()
        default: return []
        }
    }

    mutating func handle(_ key: Key, _ world: World) -> [Effect]? {
        if isWriting, let effects = handleInForm(key, world) { return effects }
        guard !isWriting || key == .pageUp || key == .pageDown else { return nil }
        let place = pageSize(world)
        let rows = Layout.rows(of: page(world), columns: place.columns)
        var scroll = self.scroll ?? Scroll(atEndOf: rows, visible: place.rows)
        guard scroll.handle(key, rows: rows, visible: place.rows) else { return nil }
        self.scroll = scroll.offset < rows - place.rows ? scroll : nil
        return []
    }

    mutating func submit(_ world: World) -> [Effect] {
        guard sending == nil else { return [] }
        guard Messages.isSendable(text) else {
            let most = Words.grouped(Messages.longestText)
            form.show([.text: text.isEmpty ? "Write something first." : "At most \(most) letters."])
            return []
        }
        return send(.message(about.thread, text: text, subject: about.home))
    }

    // MARK: Answers

    mutating func appear(_ world: World) -> [Effect] { [.send(request)] }

    func copied(_ world: World) -> [Request] { [request] }

    mutating func outboxChanged(_ world: World) -> [Effect] { [.reread(request)] }

    mutating func receive(_ answer: Answer, _ world: World) -> [Effect] {
        switch (answer.request, answer.result) {
        case (request, .success(.conversation(let value))):
            conversation.succeed(value, answer)
            readBefore = readBefore ?? value.thread.readUpTo
            return markRead(value)
        case (request, .failure(let failure)): conversation.fail(failure)
        case (.markRead(about.thread, _, _), .success): return [.reread(.unread)]
        case (.booking(let id), let result) where id == opening: return open(result, world)
        default: return settle(answer, world)
        }
        return []
    }

    private mutating func open(
        _ result: Result<Payload, Failure>,
        _ world: World
    ) -> [Effect] {
        opening = nil
        switch result {
        case .success(.booking(let booking)):
            let isGuest = conversation.value?.thread.guest == world.account?.id
            return [.open(isGuest ? .trip(booking) : .guestRequest(OwnRequest(booking)))]
        case .success: return []
        case .failure(let failure): return [.toast(Toast(failure.sentence, .warning))]
        }
    }

    /// Tells the server how far the account has read; what it is told merges, and never goes back.
    private mutating func markRead(_ conversation: Conversation) -> [Effect] {
        guard conversation.thread.unread > 0 else { return [] }
        let known = conversation.messages.last { conversation.states[$0.id] == nil }
        guard let last = known?.number, last > markedUpTo else { return [] }
        markedUpTo = last
        return [.send(.markRead(about.thread, upTo: last, subject: about.name))]
    }

    /// Stays in the conversation, where the message stands with what becomes of it.
    mutating func kept(_ world: World) -> [Effect] {
        form.write("", into: .text)
        isWriting = false
        scroll = nil
        return [.toast(Kept.toast("Message", world)), .send(request)]
    }
}

extension Scroll {
    /// At the end of a page of so many rows, of which so many are visible.
    init(atEndOf rows: Int, visible: Int) {
        self.init()
        _ = handle(.end, rows: rows, visible: visible)
    }
}
