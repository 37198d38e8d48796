import Canvas
import Marketplace

/// The conversations of the account, as guest and as host, the last written in first.
struct InboxScreen: Screen {
    private(set) var conversations = Loadable<[Conversation]>()
    private(set) var window = ListWindow()
    /// Whether only what waits to be read is shown.
    private(set) var isUnreadOnly = false
    /// What the shown conversations are looked for by; empty for all.
    private(set) var search = TextInput(placeholder: "a name or a home")
    /// Whether the keys go to ``search``.
    private(set) var isSearching = false
    /// What was said in the conversation that the selection rests on.
    private(set) var opened: Conversation?
    /// When the selection has rested long enough for the pane beside the list to follow.
    private var restsAt: Instant?
    private var account: UserID?

    private static let rest = Duration.milliseconds(150)

    var title: String { "Inbox" }

    var isTyping: Bool { isSearching }

    var selected: Conversation? {
        let shown = shown
        return window.selection.flatMap { shown.indices.contains($0) ? shown[$0] : nil }
    }

    // MARK: Commands

    func commands(_ world: World) -> [Command] {
        guard world.account != nil else { return [Command("inbox.login", "log in", .enter)] }
        guard !isSearching else {
            return [
                Command("inbox.found", "done", .enter),
                Command("inbox.all", "show all", .escape),
            ]
        }
        return reading + filtering
    }

    private var reading: [Command] {
        let none = selected == nil ? "No conversation is selected." : nil
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

    private var filtering: [Command] {
        let empty = conversations.value?.isEmpty ?? true
        let none = empty ? "Nobody has written yet." : nil
        let commands = [
            Command(
                "inbox.unread",
                isUnreadOnly ? "read as well" : "unread only",
                .character("f"),
                .tab,
                whyNot: isFiltered ? nil : none,
                isInFooter: isUnreadOnly || !empty
            ),
            Command("inbox.find", "find", .character("/"), whyNot: none, isInFooter: !empty),
        ]
        guard isFiltered else { return commands }
        return [Command("inbox.all", "show all", .escape)] + commands
    }

    mutating func perform(_ command: CommandID, _ world: World) -> [Effect] {
        switch command {
        case "inbox.login": return [.open(.logIn)]
        case "inbox.find": isSearching = true
        case "inbox.found": isSearching = false
        case "inbox.unread": filter(world) { $0.isUnreadOnly.toggle() }
        case "inbox.all": filter(world) { $0.showAll() }
        default: return go(command, world)
        }
        return []
    }

    private func go(_ command: CommandID, _ world: World) -> [Effect] {
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
        if isSearching, key != .up, key != .down { return handleInSearch(key, world) }
        guard window.handle(key) else { return nil }
        selectionMoved(world)
        return []
    }

    private mutating func handleInSearch(_ key: Key, _ world: World) -> [Effect]? {
        switch key {
        case .enter: isSearching = false
        case .escape: filter(world) { $0.showAll() }
        default:
            var input = search
            guard input.handle(key) else { return nil }
            filter(world) { $0.search = input }
        }
        return []
    }

    // MARK: What is shown

    var isFiltered: Bool { isUnreadOnly || !words.isEmpty }

    private var words: [Substring] { search.text.lowercased().split(separator: " ") }

    /// The conversations that pass the filter.
    var shown: [Conversation] {
        let all = conversations.value ?? []
        guard isFiltered else { return all }
        let words = words
        return all.filter { conversation in
            let thread = conversation.thread
            let name = "\(thread.other(than: account)) \(thread.listing.title)".lowercased()
            return (!isUnreadOnly || thread.unread > 0) && words.allSatisfy { name.contains($0) }
        }
    }

    private mutating func showAll() {
        isUnreadOnly = false
        isSearching = false
        search.replace(with: "")
    }

    /// Changes what is shown; the selection stays with its conversation while that is among it.
    private mutating func filter(_ world: World, _ change: (inout InboxScreen) -> Void) {
        let kept = selected?.thread.id
        change(&self)
        let shown = shown
        window.resize(total: shown.count)
        window.select(shown.firstIndex { $0.thread.id == kept } ?? 0)
        selectionMoved(world)
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
            let shown = shown
            window.resize(total: shown.count)
            if let index = shown.firstIndex(where: { $0.thread.id == kept }) {
                window.select(index)
            }
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
