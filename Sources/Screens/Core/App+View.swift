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
                tabs: Tab.allCases.map { .init(String($0.rawValue + 1), $0.title) },
                active: Tab.allCases.firstIndex(of: tab),
                status: status
            )
        )
    }

    private var status: Line {
        var parts: [Line] = []
        if world.server.isDemo { parts.append(Line(.badge("DEMO"))) }
        if let outbox = world.outbox.line(now: world.now) { parts.append(outbox) }
        switch world.connection {
        case _ where !world.server.isChosen: parts.append(Line("no server", .uiDim))
        case .connecting: parts.append(Line("connecting", .uiDim))
        case .online: parts.append(Line("online", .syncOnline))
        case .offline(let since):
            parts.append(Line("offline · \(Words.age(since, now: world.now))", .syncOffline))
        }
        let name = world.account?.name.split(separator: " ").first.map(String.init)
        parts.append(Line(name ?? "not logged in", name == nil ? .uiDim : .uiForeground))
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
