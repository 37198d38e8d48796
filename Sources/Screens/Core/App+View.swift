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
                tabs: tabsShown.map { .init(String($0.rawValue + 1), $0.title) },
                active: tabsShown.firstIndex(of: tab),
                status: status
            )
        )
    }

    /// What is the matter with server and outbox: as many words as fit beside the tabs, and no
    /// word cut.
    private var status: Line {
        let names = tabsShown.reduce(7) { $0 + $1.title.count + 4 }
        let most = world.size.columns / 2
        let room = min(most, world.size.columns - names - 3)
        let lines = (0...5).map(status)
        let beside = lines.first { SafeText.width($0.text) <= room }
        return beside ?? lines.first { SafeText.width($0.text) <= most } ?? lines[5]
    }

    /// The same with ever fewer words: without the name, without what can be read elsewhere, without
    /// the good news, and at last with the gravest alone.
    private func status(shorter step: Int) -> Line {
        var parts: [Line] = []
        if world.server.isDemo, step < 3 { parts.append(Line(.badge("DEMO"))) }
        let detail: OutboxFacts.Detail = step < 2 ? .all : step < 5 ? .counts : .gravest
        let outbox = world.outbox.line(now: world.now, detail)
        if let outbox { parts.append(outbox) }
        switch world.connection {
        case _ where !world.server.isChosen: parts.append(Line("no server", .uiDim))
        case .connecting: parts.append(Line("connecting", .uiDim))
        case .online where step > 3 && outbox != nil: break
        case .online: parts.append(Line("online", .syncOnline))
        case .offline(let since):
            let age = step < 2 ? " · \(Words.age(since, now: world.now))" : ""
            parts.append(Line("offline" + age, .syncOffline))
        }
        let name = world.account?.name.split(separator: " ").first.map(String.init)
        if step < 1 || (name == nil && step < 3) {
            parts.append(Line(name ?? "not logged in", name == nil ? .uiDim : .uiForeground))
        }
        return .joined(parts)
    }

    private var hints: Element {
        // What lies over the screen has the keys, so the keys of the screen would mislead.
        if let layer { return .hints(KeyHints(layer.hints)) }
        let shown = commands.filter { $0.isInFooter && !$0.keys.isEmpty }
        return .hints(
            KeyHints(
                shown.map { KeyHint($0.keys[0].name, $0.title, isEnabled: $0.isEnabled) },
                always: [KeyHint("?", "help"), KeyHint("ctrl-p", "all")]
            )
        )
    }
}
