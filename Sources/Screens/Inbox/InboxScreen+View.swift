import Canvas
import Marketplace

extension InboxScreen {
    /// How many conversations fit, and whether there is an empty row between them.
    func shape(_ world: World) -> (capacity: Int, gap: Int) {
        let gap = world.body.rows >= 17 ? 1 : 0
        let rows = world.body.rows - (isSearching ? 2 : 0)
        return (ListWindow.capacity(rows: rows, entryRows: 2, gap: gap), gap)
    }

    func heading(_ world: World) -> Element {
        var facts: [String] = []
        if let all = conversations.value, !all.isEmpty {
            let unread = all.reduce(0) { $0 + $1.thread.unread }
            let count = Words.count(all.count, "conversation")
            facts.append(isFiltered ? "\(Words.grouped(shown.count)) of \(count)" : count)
            facts += filterWords
            if !isUnreadOnly {
                facts.append(unread == 0 ? "all read" : "\(Words.grouped(unread)) unread")
            }
        }
        let age = conversations.age(world).map { Line($0, .syncStale) }
        if age != nil, world.size.columns < 80 { facts = Array(facts.suffix(1)) }
        return Parts.heading("Inbox", facts, age ?? .blank)
    }

    /// What the shown conversations have in common.
    private var filterWords: [String] {
        let text = search.text.trimmed
        return (isUnreadOnly ? ["unread only"] : [])
            + (text.isEmpty || isSearching ? [] : ["“\(text)”"])
    }

    func body(_ world: World) -> Element {
        if let notice = notice(world) { return notice }
        guard isSearching else { return list(world) }
        let field = FormBlock([FormField("find", .text(search))], focus: 0)
        return .vertical(
            Element.form(field).inset().fixed(1),
            Element.rule.fixed(1),
            list(world).flex()
        )
    }

    private func list(_ world: World) -> Element {
        let all = shown
        guard !all.isEmpty else { return nothingFound }
        let shape = shape(world)
        var window = window
        window.resize(capacity: shape.capacity)
        let list = Element.list(
            ListBlock(
                window.visible.map { row(all[$0], world) },
                total: all.count,
                first: window.first,
                selected: window.selection,
                gap: shape.gap
            )
        )
        guard world.isWide, let selected else { return list }
        let pane = pane(selected, world)
        return .split(
            SplitView([.init("Conversations", list), .init("Selected conversation", pane)])
        )
    }

    private var nothingFound: Element {
        let text = search.text.trimmed
        guard !text.isEmpty else {
            return .notice(
                Notice("Nothing waits to be read", keys: [KeyHint("esc", "show all")])
            )
        }
        return .notice(
            Notice(
                isUnreadOnly
                    ? "Nothing unread of “\(text)”" : "No conversation goes by “\(text)”",
                hint: "Names of people and titles of homes are looked at.",
                keys: [KeyHint("esc", "show all")]
            )
        )
    }

    private func row(_ conversation: Conversation, _ world: World) -> ListBlock.Row {
        let thread = conversation.thread
        let isUnread = thread.unread > 0
        let account = world.account?.id
        let name = Run(
            thread.other(than: account),
            isUnread ? .chatUnread : .listingTitle,
            isUnread ? .bold : []
        )
        let age = Words.age(thread.lastMessage?.sentAt ?? thread.updatedAt, now: world.now)
        let said = thread.lastMessage.map { InboxScreen.line($0, account) } ?? "nothing said yet"
        return ListBlock.Row([
            Leader(Line(name, .dim(" · \(thread.listing.title)")), Line(age, .uiDim)),
            Leader(
                Line(said, isUnread ? .uiForeground : .uiDim),
                mark(conversation)
            ),
        ])
    }

    /// What waits to be read, or what has become of what was written here.
    private func mark(_ conversation: Conversation) -> Line {
        let states: [OutboxEntry.State] = [.needsYou, .rejected, .queued, .sending]
        if let state = states.first(where: conversation.states.values.contains) {
            return Mark.line(state)
        }
        let unread = conversation.thread.unread
        return unread > 0 ? Line("\(Words.grouped(unread)) unread", .chatUnread, .bold) : .blank
    }

    /// A message in one line; whose it is, unless the other side's.
    private static func line(_ message: Message, _ account: UserID?) -> String {
        let text = message.text.split(whereSeparator: \.isNewline).joined(separator: " ")
        guard let author = message.author else { return text }
        return author == account ? "You: \(text)" : text
    }

    /// The end of what was said beside the list; as much as is known at once, then all.
    private func pane(_ selected: Conversation, _ world: World) -> Element {
        var shown = selected
        shown.messages = [selected.thread.lastMessage].compactMap(\.self)
        if let opened, opened.thread.id == selected.thread.id { shown = opened }
        let page = ConversationPage(shown, account: world.account?.id, now: world.now).element
        // Further down than any page is long: its end.
        return .scroll(ScrollView(offset: Int.max / 2, page))
    }

    private func notice(_ world: World) -> Element? {
        guard world.account != nil else {
            return .notice(
                Notice(
                    "Your messages are kept with your account",
                    hint: "Log in to read them here, also without the network.",
                    keys: [KeyHint("enter", "log in")]
                )
            )
        }
        if let all = conversations.value {
            guard all.isEmpty else { return nil }
            return .notice(
                Notice(
                    "Nobody has written yet",
                    hint: "What you and your hosts or guests write to each other comes here; "
                        + "c on a trip writes to its host.",
                    keys: [KeyHint("2", "trips")]
                )
            )
        }
        guard let failure = conversations.failure else {
            return Parts.waiting(.conversations, "Asking for your messages", world)
        }
        return .notice(
            Notice(
                "Your messages could not be loaded",
                hint: failure.sentence,
                gravity: .error,
                keys: [KeyHint("R", "try again")]
            )
        )
    }
}
