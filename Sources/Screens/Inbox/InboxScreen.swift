import Canvas
import Marketplace

/// The conversations of the account, as guest and as host, the last written in first.
struct InboxScreen: Screen {
    private(set) var conversations = Loadable<[Conversation]>()
    private(set) var window = ListWindow()
    /// What was said in the conversation that the selection rests on.
    private(set) var opened: Conversation?
    /// When the selection has rested long enough for the pane beside the list to follow.
    private var restsAt: Instant?
    private var account: UserID?

    private static let rest = Duration.milliseconds(150)

    var title: String { "Inbox" }

    var selected: Conversation? {
        guard let index = window.selection, let all = conversations.value,
            all.indices.contains(index)
        else { return nil }
        return all[index]
    }

    // MARK: Commands

    func commands(_ world: World) -> [Command] {
        guard world.account != nil else { return [Command("inbox.login", "log in", .enter)] }
        let none = selected == nil ? "Nobody has written yet." : nil
        let waits = selected?.states.isEmpty == false
        return [
            Command("inbox.open", "open", .enter, whyNot: none),
            Command("inbox.write", "write", .character("c"), whyNot: none),
            Command(
                "inbox.outbox",
                "what waits",
                .character("w"),
                whyNot: none ?? (waits ? nil : "Nothing waits of this conversation."),
                isInFooter: waits
            ),
        ]
    }

    mutating func perform(_ command: CommandID, _ world: World) -> [Effect] {
        if command == "inbox.login" { return [.open(.logIn)] }
        guard let about = selected?.thread.correspondence(of: world.account?.id) else { return [] }
        switch command {
        case "inbox.open": return [.open(.conversation(about, isWriting: false))]
        case "inbox.write": return [.open(.conversation(about, isWriting: true))]
        case "inbox.outbox": return [.open(.outbox)]
        default: return []
        }
    }

    mutating func handle(_ key: Key, _ world: World) -> [Effect]? {
        window.resize(capacity: shape(world).capacity)
        guard window.handle(key) else { return nil }
        selectionMoved(world)
        return []
    }

    /// The pane beside the list follows once the selection rests.
    private mutating func selectionMoved(_ world: World) {
        let isShown = selected == nil || selected?.thread.id == opened?.thread.id
        restsAt = world.isWide && !isShown ? world.now.adding(InboxScreen.rest) : nil
    }

    // MARK: Answers

    mutating func appear(_ world: World) -> [Effect] {
        if account != world.account?.id {
            self = InboxScreen()
            account = world.account?.id
        }
        return account == nil ? [] : [.send(.conversations)] + rereadOpened
    }

    func copied(_ world: World) -> [Request] {
        guard account != nil else { return [] }
        return [.conversations] + (opened.map { [.conversation($0.thread.id)] } ?? [])
    }

    mutating func outboxChanged(_ world: World) -> [Effect] {
        account == nil ? [] : [.reread(.conversations)] + rereadOpened
    }

    private var rereadOpened: [Effect] {
        opened.map { [.reread(.conversation($0.thread.id))] } ?? []
    }

    mutating func receive(_ answer: Answer, _ world: World) -> [Effect] {
        switch (answer.request, answer.result) {
        case (.conversations, .success(.conversations(let all))):
            let kept = selected?.thread.id
            conversations.succeed(all, answer)
            window.resize(total: all.count)
            if let index = all.firstIndex(where: { $0.thread.id == kept }) { window.select(index) }
            selectionMoved(world)
        case (.conversations, .failure(.signedOut)), (.logOut, .success): self = InboxScreen()
        case (.conversations, .failure(let failure)): conversations.fail(failure)
        case (.conversation(let id), .success(.conversation(let value))):
            if selected?.thread.id == id { opened = value }
        default: break
        }
        return []
    }

    mutating func tick(_ world: World) -> [Effect] {
        guard let restsAt, restsAt <= world.now else { return [] }
        self.restsAt = nil
        return selected.map { [.reread(.conversation($0.thread.id))] } ?? []
    }

    func nextTick(_ world: World) -> Instant? { restsAt }
}
