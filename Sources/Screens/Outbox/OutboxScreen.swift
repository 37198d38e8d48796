import Canvas
import Marketplace

/// Every change that was made here and what became of it: nothing is lost, nothing is silent.
struct OutboxScreen: Screen {
    private(set) var entries: [OutboxEntry]?
    private(set) var window = ListWindow()

    var title: String { "Outbox" }

    /// Those that wait for the user first, then those under way, then the newest that arrived.
    private static func ordered(_ entries: [OutboxEntry]) -> [OutboxEntry] {
        let waiting = entries.filter { $0.state == .needsYou || $0.state == .rejected }
        let open = entries.filter { $0.state == .queued || $0.state == .sending }
        return waiting + open + entries.filter { $0.state == .sent }.reversed()
    }

    var selected: OutboxEntry? {
        guard let entries, let index = window.selection, entries.indices.contains(index) else {
            return nil
        }
        return entries[index]
    }

    func commands(_ world: World) -> [Command] {
        let none = selected == nil ? "There is no change here." : nil
        var commands = [
            Command("outbox.undo", "undo", .character("u"), whyNot: none ?? whyNotUndo)
        ]
        if selected?.state == .needsYou {
            commands += [
                Command("outbox.mine", "keep mine", .character("m")),
                Command("outbox.theirs", "keep theirs", .character("t")),
            ]
        }
        commands += [
            Command(
                "outbox.retry",
                "retry",
                .character("r"),
                whyNot: none ?? (selected?.state == .rejected ? nil : "It was not rejected."),
                isInFooter: selected?.state == .rejected
            ),
            Command("outbox.drop", "drop", .character("D"), whyNot: none ?? whyNotDrop),
            Command("outbox.now", "send now", .character("R")),
        ]
        return commands
    }

    private var whyNotUndo: String? {
        selected?.canUndo == true ? nil : "It has left already; what it did must be changed anew."
    }

    private var whyNotDrop: String? {
        switch selected?.state {
        case .queued: "Undo takes it back."
        case .sending: "The server may have it; it must say so first."
        default: nil
        }
    }

    mutating func perform(_ command: CommandID, _ world: World) -> [Effect] {
        if command == "outbox.now" { return [.send(.sendNow), .send(.outbox)] }
        guard let selected else { return [] }
        switch command {
        case "outbox.undo": return [.send(.decide(selected.id, .undo))]
        case "outbox.retry": return [.send(.decide(selected.id, .retry))]
        case "outbox.mine": return [.send(.decide(selected.id, .keepMine))]
        case "outbox.theirs": return [.send(.decide(selected.id, .keepTheirs))]
        case "outbox.drop": return [selected.state == .sent ? drop(selected) : ask(selected)]
        case "outbox.drop.sure": return [drop(selected)]
        default: return []
        }
    }

    private func drop(_ entry: OutboxEntry) -> Effect { .send(.decide(entry.id, .drop)) }

    private func ask(_ entry: OutboxEntry) -> Effect {
        .ask(
            Question(
                "Drop this change?",
                text: [
                    Line("\(entry.verb): \(entry.subject)"),
                    Line("What you wrote is gone then; the server keeps what it has.", .uiDim),
                ],
                yes: "Drop it",
                no: "Keep it",
                confirm: "outbox.drop.sure"
            )
        )
    }

    mutating func handle(_ key: Key, _ world: World) -> [Effect]? {
        window.resize(capacity: capacity(world))
        return window.handle(key) ? [] : nil
    }

    mutating func appear(_ world: World) -> [Effect] { [.send(.outbox)] }

    mutating func receive(_ answer: Answer, _ world: World) -> [Effect] {
        switch (answer.request, answer.result) {
        case (_, .success(.outbox(let entries))):
            let kept = selected?.id
            let ordered = OutboxScreen.ordered(entries)
            self.entries = ordered
            window.resize(total: ordered.count)
            if let index = ordered.firstIndex(where: { $0.id == kept }) { window.select(index) }
        case (.decide(_, .undo), .failure):
            return [.toast(Toast("Too late to undo: it has left.", .warning)), .send(.outbox)]
        case (.decide, _): return [.send(.outbox)]
        default: break
        }
        return []
    }

    func nextTick(_ world: World) -> Instant? {
        let waits = (entries ?? []).contains { $0.state == .queued && $0.sendAfter > world.now }
        return waits ? world.now.adding(.seconds(1)) : nil
    }

    // MARK: View

    private func capacity(_ world: World) -> Int {
        max(1, (world.body.rows - detailRows) / 2)
    }

    /// Rows under the list for what is selected.
    private var detailRows: Int {
        guard let selected else { return 0 }
        return (selected.reason == nil ? 0 : 2) + selected.differences.count * 4
    }

    func heading(_ world: World) -> Element {
        let count = entries?.count { $0.state != .sent } ?? 0
        let note =
            world.connection.isOffline
            ? "Changes are kept here and leave when the server is back." : ""
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
        let list = ListBlock(
            window.visible.map { OutboxScreen.row(entries[$0], world) },
            total: entries.count,
            first: window.first,
            selected: window.selection
        )
        guard let selected, detailRows > 0 else { return .list(list) }
        return .rows([.list(list), .rule, OutboxScreen.card(selected).inset()])
    }

    private static func row(_ entry: OutboxEntry, _ world: World) -> ListBlock.Row {
        let isSending = entry.state != .sending || world.outbox.phase == .sending
        let glyph = isSending ? entry.state.glyph : OutboxEntry.State.queued.glyph
        let sign = Run.sign("\(glyph) ", word: "", entry.state.role)
        let title = entry.subject.isEmpty ? entry.verb : "\(entry.verb): \(entry.subject)"
        let wait = (entry.sendAfter.milliseconds - world.now.milliseconds + 999) / 1_000
        let word =
            entry.state == .queued && wait > 0
            ? "leaves in \(wait) s" : isSending ? entry.state.word : "waiting for an answer"
        let below = entry.detail.isEmpty ? entry.reason ?? "" : entry.detail
        return ListBlock.Row([
            Leader(Line(sign) + Line(title), Line(word, entry.state.role)),
            Leader(
                Line("  " + below, .uiDim),
                Line(Words.age(entry.createdAt, now: world.now), .uiDim)
            ),
        ])
    }

    /// Why it waits, and for a conflict mine, theirs and what it was.
    private static func card(_ entry: OutboxEntry) -> Element {
        var rows: [Element] = []
        if let reason = entry.reason { rows += [Parts.message(.warning, reason), .gap] }
        for difference in entry.differences {
            rows += [
                .line(Line(difference.part, .uiTitle, .bold)),
                .leader(Line("  mine    " + difference.mine), .blank),
                .leader(Line("  theirs  " + difference.theirs), .blank),
                .leader(Line("  before  " + (difference.base ?? "not known"), .uiDim), .blank),
            ]
        }
        return .rows(rows)
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
