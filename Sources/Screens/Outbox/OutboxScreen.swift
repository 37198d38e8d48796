import Canvas
import Marketplace

/// Every change that was made here and what became of it: nothing is lost, nothing is silent.
struct OutboxScreen: Screen {
    private(set) var entries: [OutboxEntry]?
    private(set) var window = ListWindow()
    /// What is free in place of stays that could not be had, by the change that asked for them.
    private(set) var instead: [String: Loadable<[OtherStay]>] = [:]

    var title: String { "Outbox" }

    /// Those that wait for the user first, then those under way, then the newest that arrived.
    private static func ordered(_ entries: [OutboxEntry]) -> [OutboxEntry] {
        let states: [OutboxEntry.State] = [.needsYou, .rejected]
        let waiting = states.flatMap { state in entries.filter { $0.state == state } }
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
        let choices = selected?.state == .needsYou ? choices : []
        let isUnderWay = selected?.state == .queued || selected?.state == .sending
        return [
            Command("outbox.open", openTitle(world), .enter, whyNot: none),
            Command(
                "outbox.undo",
                "undo",
                .character("u"),
                whyNot: none ?? whyNotUndo,
                isInFooter: selected?.canUndo == true
            ),
        ] + choices + [
            Command(
                "outbox.retry",
                "retry",
                .character("r"),
                whyNot: none ?? whyNotRetry(world),
                isInFooter: selected?.state == .rejected
            ),
            Command(
                "outbox.drop",
                selected?.state == .sent ? "clear" : "drop",
                .character("D"),
                whyNot: none ?? whyNotDrop,
                isInFooter: none == nil && whyNotDrop == nil
            ),
            Command("outbox.now", "send now", .character("R"), isInFooter: isUnderWay),
        ]
    }

    private func openTitle(_ world: World) -> String {
        guard let until = selected?.payUntil, until > world.now else { return "open" }
        return "pay"
    }

    /// What can be chosen about what the server did not do.
    private var choices: [Command] {
        switch selected?.choice {
        case nil: []
        case .sides(let hasForm):
            [
                Command("outbox.mine", "keep mine", .character("m")),
                Command("outbox.theirs", "keep theirs", .character("t")),
                Command(
                    "outbox.edit",
                    "edit",
                    .character("e"),
                    whyNot: hasForm ? nil : "Keep one of the two, or drop it.",
                    isInFooter: hasForm
                ),
            ]
        case .price(let total):
            [
                Command("outbox.price", "book at \(total)", .character("a")),
                Command("outbox.dates", "other dates", .character("d")),
            ]
        case .dates: nearest + [Command("outbox.dates", "all dates", .character("d"))]
        }
    }

    /// The way to the first stay that is free instead.
    private var nearest: [Command] {
        guard let first = selected.flatMap({ instead[$0.id]?.value?.first }) else { return [] }
        let title = "book \(Words.dates(first.dates))"
        return [Command("outbox.instead", title, .character("a"))]
    }

    private var whyNotUndo: String? {
        selected?.canUndo == true ? nil : "It has left already; what it did must be changed anew."
    }

    private func whyNotRetry(_ world: World) -> String? {
        guard selected?.state == .rejected else { return "It was not rejected." }
        let isOver = selected?.deadline.map { $0 <= world.now } ?? false
        return isOver ? "Its time has passed." : nil
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
        case "outbox.open": return [.send(.place(selected.id, .thing))]
        case "outbox.edit": return [.send(.place(selected.id, .form))]
        case "outbox.dates": return [.send(.place(selected.id, .dates))]
        case "outbox.instead":
            let first = instead[selected.id]?.value?.first
            return first.map { [.send(.place(selected.id, .stay($0.dates)))] } ?? []
        case "outbox.price": return [askForPrice(selected)].compactMap(\.self)
        case "outbox.price.sure":
            guard case .price(let total) = selected.choice else { return [] }
            return [.send(.decide(selected.id, .acceptPrice(total)))]
        case "outbox.drop": return [selected.state == .sent ? drop(selected) : ask(selected)]
        case "outbox.drop.sure": return [drop(selected)]
        default: return []
        }
    }

    private func drop(_ entry: OutboxEntry) -> Effect { .send(.decide(entry.id, .drop)) }

    private func askForPrice(_ entry: OutboxEntry) -> Effect? {
        guard case .price(let total) = entry.choice else { return nil }
        let notes = entry.notes.map { Line($0) }
        return .ask(
            Question(
                "Book at the new price?",
                text: [Line(entry.subject)] + notes
                    + [Line("Nothing is paid yet; the nights are held for 15 minutes.", .uiDim)],
                yes: "Book at \(total)",
                confirm: "outbox.price.sure"
            )
        )
    }

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
        return window.handle(key) ? askInstead() : nil
    }

    mutating func appear(_ world: World) -> [Effect] {
        instead = instead.filter { $0.value.failure == nil }
        return [.send(.outbox)]
    }

    mutating func outboxChanged(_ world: World) -> [Effect] { [.send(.outbox)] }

    /// Asks what is free in place of the selected stay, once.
    private mutating func askInstead() -> [Effect] {
        guard let selected, selected.choice == .dates, instead[selected.id] == nil else {
            return []
        }
        instead[selected.id] = Loadable()
        return [.send(.instead(selected.id))]
    }

    mutating func receive(_ answer: Answer, _ world: World) -> [Effect] {
        switch (answer.request, answer.result) {
        case (_, .success(.outbox(let entries))):
            let kept = selected?.id
            let ordered = OutboxScreen.ordered(entries)
            self.entries = ordered
            window.resize(total: ordered.count)
            if let index = ordered.firstIndex(where: { $0.id == kept }) { window.select(index) }
            return askInstead()
        case (.instead(let id), .success(.instead(let stays))):
            instead[id, default: Loadable()].succeed(stays, answer)
        case (.instead(let id), .failure(let failure)):
            instead[id, default: Loadable()].fail(failure)
        case (.decide(_, .undo), .failure):
            return [.toast(Toast("Too late to undo: it has left.", .warning)), .send(.outbox)]
        case (.decide, _): return [.send(.outbox)]
        case (.place, .success(.place(let destination))): return [.open(destination)]
        case (.place, .failure(let failure)): return [.toast(Toast(failure.sentence, .warning))]
        default: break
        }
        return []
    }

    func nextTick(_ world: World) -> Instant? {
        let entries = entries ?? []
        let waits = entries.contains { $0.state == .queued && $0.sendAfter > world.now }
        let second = waits ? world.now.adding(.seconds(1)) : nil
        // Those that are answered have no time left that could run out.
        let ends = entries.compactMap { $0.state == .queued ? $0.deadline : $0.payUntil }
        let changes = ends.compactMap { Words.nextChange(until: $0, now: world.now) }
        return ([second].compactMap(\.self) + changes).min()
    }
}
