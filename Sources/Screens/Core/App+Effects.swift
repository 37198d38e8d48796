import Canvas
import Marketplace

extension App {
    /// Carries out the effects that concern only the program, and gives out the others.
    mutating func run(_ effects: [Effect]) -> [Effect] {
        var outward: [Effect] = []
        var queue = effects[...]
        while let effect = queue.popFirst() {
            switch effect {
            case .send(let request):
                note(request)
                outward.append(effect)
            case .open(let destination):
                queue += push(destination.screen(in: self))
            case .replace(let destination):
                removeTop()
                queue += push(destination.screen(in: self))
            case .close: queue += close()
            case .show(let tab): queue += show(tab, fromStart: true)
            case .toast(let toast): notices.add(toast, at: world.now)
            case .ask(let question): layer = .question(QuestionLayer(question))
            case .criteria(let criteria): updateWorld { $0.criteria = criteria }
            case .reread, .pull, .copy, .edit, .redraw, .suspend, .toggleMouse, .quit:
                outward.append(effect)
            }
        }
        return outward
    }

    /// Opens a tab; `fromStart` also closes what was open in it.
    mutating func show(_ tab: Tab, fromStart: Bool) -> [Effect] {
        if fromStart, let first = stacks[tab]?.first { stacks[tab] = [first] }
        setTab(tab)
        return updateScreen { $0.appear($1) }
    }

    /// Goes back one screen; on the first one there is nowhere to go.
    mutating func close() -> [Effect] {
        removeTop()
        return updateScreen { $0.appear($1) }
    }

    private mutating func push(_ screen: any Screen) -> [Effect] {
        stacks[tab]?.append(screen)
        return updateScreen { $0.appear($1) }
    }

    private mutating func removeTop() {
        guard let depth = stacks[tab]?.count, depth > 1 else { return }
        stacks[tab]?.removeLast()
    }

    /// Remembers what was asked, and shows a saved home as saved at once.
    private mutating func note(_ request: Request) {
        updateWorld { world in
            if let lane = request.lane {
                world.pending = world.pending.filter { $0.key.lane != lane }
            }
            world.pending[request] = world.now
            switch request {
            case .save(let id): world.saved.insert(id)
            case .unsave(let id): world.saved.remove(id)
            default: break
            }
        }
    }
}
