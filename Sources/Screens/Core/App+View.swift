package import Canvas
import Marketplace

extension App {
    /// The whole screen as a tree.
    package var frame: Frame {
        Frame(
            header: .rows(tabs, screen.heading(world), .rule),
            body: screen.body(world),
            footer: .rows(.rule, hints),
            dialog: layer?.dialog(world),
            toasts: notices.visible
        )
    }

    private var tabs: Element {
        .tabs(
            TabBar(
                brand: "roost",
                tabs: tabsShown.map {
                    .init(String($0.rawValue + 1), $0.title, badge: $0 == .inbox ? world.unread : 0)
                },
                active: tabsShown.firstIndex(of: tab),
                status: status
            )
        )
    }

    /// What is the matter with server and outbox: as many words as fit beside the tabs, and no
    /// word cut.
    private var status: Line {
        let lines = (0...5).map(status)
        let most = world.size.columns / 2
        func longest(_ lines: ArraySlice<Line>, beside tabs: Int) -> Line? {
            let room = min(most, world.size.columns - tabs - 3)
            return lines.first { SafeText.width($0.text) <= room }
        }
        return longest(lines[...4], beside: tabColumns { _ in true })
            ?? longest(lines[...], beside: tabColumns { $0 == tab }) ?? lines[5]
    }

    /// The columns of the tabs, where only some of them have their names.
    private func tabColumns(_ isNamed: (Tab) -> Bool) -> Int {
        let badge = world.unread == 0 ? 0 : world.unread <= 20 ? 2 : 4
        return tabsShown.reduce(7 + badge) { $0 + (isNamed($1) ? $1.title.count + 4 : 3) }
    }

    /// The same with ever fewer words: without the name, without what can be read elsewhere, without
    /// the good news, without ages and pauses, and at last with the gravest alone.
    private func status(shorter step: Int) -> Line {
        var parts: [Line] = []
        if world.server.isDemo, step < 2 { parts.append(Line(.badge("DEMO"))) }
        let detail: OutboxFacts.Detail = step < 4 ? .all : step < 5 ? .counts : .gravest
        let outbox = world.outbox.line(now: world.now, detail)
        if let outbox { parts.append(outbox) }
        switch world.connection {
        case _ where !world.server.isChosen: parts.append(Line("no server", .uiDim))
        case .connecting: parts.append(Line("connecting", .uiDim))
        case .online where step > 2 && outbox != nil: break
        case .online: parts.append(Line("online", .syncOnline))
        case .offline(let since):
            let age = step < 3 ? " · \(Words.age(since, now: world.now))" : ""
            parts.append(Line("offline" + age, .syncOffline))
        }
        let name = world.account?.name.split(separator: " ").first.map(String.init)
        if step < 1 || (name == nil && step < 2) {
            parts.append(Line(name ?? "not logged in", name == nil ? .uiDim : .uiForeground))
        }
        return .joined(parts)
    }

    private var hints: Element {
        // What lies over the screen has the keys, so the keys of the screen would mislead.
        if let layer { return .hints(KeyHints(layer.hints)) }
        var taken: Set<Key> = []
        let shown = commands.filter { command in
            // A key belongs to the first command that has it: the screen's own.
            command.keys.first.map { taken.insert($0).inserted && command.isInFooter } ?? false
        }
        return .hints(
            KeyHints(
                shown.map { KeyHint($0.keys[0].name, $0.title, isEnabled: $0.isEnabled) },
                always: [KeyHint("?", "help"), KeyHint("ctrl-p", "all")]
            )
        )
    }
}
