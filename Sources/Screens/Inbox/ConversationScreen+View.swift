import Canvas
import Marketplace

extension ConversationScreen {
    func heading(_ world: World) -> Element {
        let facts = about.stay.map { [Line(Words.dates($0))] } ?? []
        let right = conversation.age(world).map { Line($0, .syncStale) } ?? .blank
        return Parts.titled(about.name, about.home, facts, right, world)
    }

    func body(_ world: World) -> Element {
        guard conversation.value != nil else {
            return .vertical(unknown(world).flex(), below(world).fit).inset()
        }
        let place = pageSize(world)
        let content = page(world)
        let rows = Layout.rows(of: content, columns: place.columns)
        let offset = scroll?.offset ?? max(0, rows - place.rows)
        return .vertical(
            Element.scroll(ScrollView(offset: offset, content)).flex(),
            below(world).fit
        ).inset()
    }

    /// What was said, which may be taller than its place.
    func page(_ world: World) -> Element {
        guard let conversation = conversation.value else { return .empty }
        var page = ConversationPage(conversation, account: world.account?.id, now: world.now)
        page.readBefore = readBefore ?? page.readBefore
        return page.element
    }

    /// The room for what was said.
    func pageSize(_ world: World) -> Size {
        let columns = world.body.columns - 2
        let used = Layout.rows(of: below(world), columns: columns)
        return Size(columns: columns - 1, rows: max(1, world.body.rows - used))
    }

    private func unknown(_ world: World) -> Element {
        guard let failure = conversation.failure else {
            return Parts.waiting(
                .conversation(about.thread),
                "Asking what was said before",
                world
            )
        }
        return .text(
            Line("What was said before is not here yet: \(failure.sentence)", .uiDim)
        )
    }

    /// The field and its button, or how to get there.
    private func below(_ world: World) -> Element {
        guard isWriting else {
            guard !text.isEmpty else { return .empty }
            return .rows(.rule, .line(Line("Your message is not sent yet; c goes on.", .uiDim)))
        }
        var form = form
        if case .multiline(let input, _) = form[.text] {
            form[.text] = .multiline(input, rows: world.body.rows < 14 ? 2 : 4)
        }
        var rows: [Element] = [.rule, form.fieldsElement()]
        if let problem { rows.append(Parts.message(.error, problem)) }
        return .rows(rows + [form.buttonElement()])
    }
}

/// What was said, from the first to the last message, as one page.
struct ConversationPage {
    private let conversation: Conversation
    private let account: UserID?
    private let now: Instant
    /// Messages of the other side after this one are new.
    var readBefore: Int

    init(_ conversation: Conversation, account: UserID?, now: Instant) {
        self.conversation = conversation
        self.account = account
        self.now = now
        readBefore = conversation.thread.readUpTo
    }

    var element: Element {
        guard !conversation.messages.isEmpty else {
            return .text(Line("Nothing was said here yet.", .uiDim))
        }
        let lastRead = conversation.messages.last { message in
            message.author == account && message.number <= conversation.thread.otherReadUpTo
        }
        var rows: [Element] = []
        for message in conversation.messages {
            if !rows.isEmpty { rows.append(.gap) }
            rows += said(message, isLastRead: message.id == lastRead?.id)
        }
        return .rows(rows)
    }

    private func said(_ message: Message, isLastRead: Bool) -> [Element] {
        let age = Line(Words.age(message.sentAt, now: now), .uiDim)
        guard let author = message.author else {
            return [.leader(Line("roost", .uiDim, .bold), age), .paragraph(message.text, .uiDim)]
        }
        let isOwn = author == account
        let name = Line(isOwn ? "You" : message.authorName, isOwn ? .chatMe : .chatThem, .bold)
        var mark = conversation.states[message.id].map(Mark.line) ?? .blank
        if mark.isEmpty, isLastRead { mark = Line("read", .uiDim) }
        if !isOwn, message.number > readBefore { mark = Line("new", .chatUnread) }
        return [.leader(name, .joined([mark, age])), .paragraph(message.text)]
    }
}
