import Canvas
import Marketplace

extension OutboxScreen {
    /// How many entries fit above the card of the selected one.
    func capacity(_ world: World) -> Int {
        let card = world.isWide ? 0 : min(cardRows(world), max(0, world.body.rows - 3))
        return max(1, (world.body.rows - card) / 2)
    }

    /// Rows of the card under the list, the line above it included.
    private func cardRows(_ world: World) -> Int {
        guard let selected, OutboxScreen.hasCard(selected) else { return 0 }
        let card = card(selected, world)
        return 1 + Layout.rows(of: card, columns: world.body.columns - 2)
    }

    private static func hasCard(_ entry: OutboxEntry) -> Bool {
        entry.reason != nil || !entry.differences.isEmpty || !entry.notes.isEmpty
    }

    func heading(_ world: World) -> Element {
        let count = entries?.count { $0.state != .sent } ?? 0
        let note =
            world.connection.isOffline
            ? world.size.columns < 80
                ? "sent when the server is back"
                : "Changes are kept here and leave when the server is back." : ""
        return Parts.heading(
            "Outbox",
            [count == 0 ? "nothing waits" : Words.count(count, "change")],
            Line(note, .uiDim)
        )
    }

    func body(_ world: World) -> Element {
        guard let entries else { return .rows([]) }
        guard !entries.isEmpty else {
            let hint =
                "What you save, write or change offline is kept here until the server has it."
            return .notice(Notice("Nothing waits to be sent", hint: hint))
        }
        var window = window
        window.resize(capacity: capacity(world))
        let list = Element.list(
            ListBlock(
                window.visible.map { OutboxScreen.row(entries[$0], world) },
                total: entries.count,
                first: window.first,
                selected: window.selection
            )
        )
        guard let selected, OutboxScreen.hasCard(selected) else { return list }
        let card = card(selected, world)
        if world.isWide {
            return .split(SplitView([.init("Changes", list), .init("Selected change", card)]))
        }
        return .rows([list, .rule, card.inset()])
    }

    private static func row(_ entry: OutboxEntry, _ world: World) -> ListBlock.Row {
        let isSending = entry.state != .sending || world.outbox.phase == .sending
        let glyph = isSending ? entry.state.glyph : OutboxEntry.State.queued.glyph
        let sign = Run.sign("\(glyph) ", word: "", entry.state.role)
        let title = entry.subject.isEmpty ? entry.verb : "\(entry.verb): \(entry.subject)"
        let below = entry.detail.isEmpty ? entry.reason ?? "" : entry.detail
        return ListBlock.Row([
            Leader(Line(sign) + Line(title), word(entry, isSending: isSending, world)),
            Leader(
                Line("  " + below, .uiDim),
                Line(Words.age(entry.createdAt, now: world.now), .uiDim)
            ),
        ])
    }

    /// What has become of it, or until when.
    private static func word(_ entry: OutboxEntry, isSending: Bool, _ world: World) -> Line {
        if let until = entry.payUntil, let left = Words.left(until: until, now: world.now) {
            return Line("pay within \(left)", .statusWarn)
        }
        guard isSending else { return Line("waiting for an answer", entry.state.role) }
        guard entry.state == .queued else { return Line(entry.state.word, entry.state.role) }
        let wait = (entry.sendAfter.milliseconds - world.now.milliseconds + 999) / 1_000
        if wait > 0 { return Line("leaves in \(wait) s", entry.state.role) }
        let left = entry.deadline.flatMap { Words.left(until: $0, now: world.now) }
        let deadline = left.map { Line(" · falls away in \($0)", .statusWarn) } ?? .blank
        return Line(entry.state.word, entry.state.role) + deadline
    }

    /// Why it waits, what there is to know, and for a conflict mine, theirs and what it was.
    private func card(_ entry: OutboxEntry, _ world: World) -> Element {
        var rows: [Element] = []
        if let reason = entry.reason { rows += [Parts.message(.warning, reason)] }
        rows += entry.notes.map { .text(Line($0)) }
        if !rows.isEmpty, !entry.differences.isEmpty { rows.append(.gap) }
        for difference in entry.differences {
            rows += [
                .line(Line(difference.part, .uiTitle, .bold)),
                OutboxScreen.side("mine", Line(difference.mine), world),
                OutboxScreen.side("theirs", Line(difference.theirs), world),
                OutboxScreen.side("before", Line(difference.base ?? "not known", .uiDim), world),
            ]
        }
        if entry.choice == .dates, let instead = instead[entry.id] {
            rows += [.gap] + free(instead, entry, world)
        }
        return .rows(rows)
    }

    /// What is free in place of the stay, with its price, or why nobody knows.
    private func free(
        _ instead: Loadable<[OtherStay]>,
        _ entry: OutboxEntry,
        _ world: World
    ) -> [Element] {
        guard let stays = instead.value else {
            guard let failure = instead.failure else {
                return [Parts.waiting(.instead(entry.id), "Looking what is free instead", world)]
            }
            return [.text(Line("What is free instead is not known: \(failure.sentence)", .uiDim))]
        }
        let age = instead.age(world).map { Line($0, .syncStale) } ?? .blank
        guard !stays.isEmpty else {
            let none = Line("No stay of this length is free in the weeks around it.")
            return [.text(.joined([none, age]))]
        }
        let title = Line("Free instead", .uiTitle, .bold)
        return [.line(.joined([title, age]))]
            + stays.map { stay in
                .leader(
                    Line("  \(Words.range(stay.dates))"),
                    Line("\(stay.total)", .moneyTotal)
                )
            }
    }

    /// One side of a difference; long ones take as many rows as leave room for the others.
    private static func side(_ name: String, _ text: Line, _ world: World) -> Element {
        .horizontal(
            spacing: 0,
            Element.line(Line("  \(name)")).fixed(10),
            Element.text(TextBlock([text], maximumRows: world.body.rows < 16 ? 1 : 3)).flex()
        )
    }
}

extension OutboxEntry.State {
    fileprivate var role: Role {
        switch self {
        case .queued, .sending: .uiDim
        case .needsYou: Gravity.warning.role
        case .rejected: Gravity.error.role
        case .sent: Gravity.ok.role
        }
    }
}
