import Canvas
package import Marketplace

/// The whole program as a value: every screen, what lies over them, and what passes.
///
/// Invariant: every tab has at least one screen, and the open tab's last one has the keys
/// unless a layer lies over it.
package struct App: Sendable {
    package private(set) var world: World
    package private(set) var tab: Tab
    var stacks: [Tab: [any Screen]]
    var layer: Layer?
    var notices = Notices()

    /// The program as it starts; `isConnected` is false on the very first run, with no server.
    package init(world: World, tab: Tab = .explore, isConnected: Bool = true) {
        self.world = world
        self.tab = tab
        stacks = [
            .explore: [ExploreScreen(world.criteria)],
            .trips: [TripsScreen()],
            .saved: [SavedScreen()],
            .inbox: [InboxScreen()],
            .host: [HostScreen()],
        ]
        if !isConnected {
            stacks[.explore]?.append(WelcomeScreen())
        }
    }

    /// The screen that has the keys.
    package var screen: any Screen {
        // The invariant above: no stack is ever empty.
        stacks[tab]?.last ?? ExploreScreen(world.criteria)
    }

    /// Whether something lies over the screen and has the keys.
    package var isAsking: Bool { layer != nil }

    /// Takes an action in and gives out what the loop has to do for it.
    package mutating func reduce(_ action: Action, at moment: Moment) -> [Effect] {
        world.now = moment.now
        world.fresh = moment.fresh
        notices.expire(at: moment.now)
        switch action {
        case .started: return run(updateScreen { $0.appear($1) } + countUnread)
        case .key(let key): return run(press(key))
        case .resized(let size): world.size = size
        case .ticked: return run(updateScreen { $0.tick($1) })
        case .answered(let answer): return run(take(answer))
        case .connection(let connection): return run(changed(connection))
        case .account(let user):
            world.account = user
            if user == nil { world.unread = 0 }
            // Hearts stand on rows of every screen, and what is unread in every tab bar.
            return user == nil ? [] : run([.send(.wishlist)] + countUnread)
        case .copyChanged: return run(rereadAll())
        case .outbox(let facts):
            let old = world.outbox
            world.outbox = facts
            return old == facts ? [] : run(held(since: old) + refreshOutbox())
        case .edited(let text): return run(updateScreen { $0.edited(text, $1) })
        case .toast(let toast): notices.add(toast, at: moment.now)
        }
        return []
    }

    /// Runs a command by its row in the table, as plain mode and the palette do.
    package mutating func perform(_ command: Command, at moment: Moment) -> [Effect] {
        world.now = moment.now
        world.fresh = moment.fresh
        return run(perform(command))
    }

    /// When the program next wants a ``Action/ticked``, though nothing happens; nil for never.
    ///
    /// Ten times a second while something spins or a toast passes, else when ages change.
    package func nextTick(after now: Instant) -> Instant? {
        let oldest = world.pending.values.min()
        let spin = oldest.map { max($0.adding(.milliseconds(150)), now.adding(.milliseconds(100))) }
        let minute = Instant(milliseconds: (now.milliseconds / 60_000 + 1) * 60_000)
        let outbox = world.outbox.nextTick(after: now)
        return [spin, outbox, notices.nextExpiry, screen.nextTick(world), minute].compactMap(\.self)
            .min()
    }

    private var countUnread: [Effect] { world.account == nil ? [] : [.reread(.unread)] }

    /// What is on the screen, the hearts on rows of every screen, and what is unread.
    private func rereadAll() -> [Effect] {
        guard world.account != nil else { return [] }
        let wanted = screen.copied(world).filter { $0 != .wishlist }
        return (wanted + [.wishlist, .unread]).map { .reread($0) }
    }

    /// The screen on top shows what has become of the changes.
    private mutating func refreshOutbox() -> [Effect] {
        updateScreen { $0.outboxChanged($1) }
    }

    /// Says that a stay that was asked for offline is booked, and until when it has to be paid.
    private func held(since old: OutboxFacts) -> [Effect] {
        world.outbox.held.filter { !old.held.contains($0) }.compactMap { stay in
            Words.left(until: stay.until, now: world.now).map { left in
                let text = "Booked, pay within \(left) · ! and enter · \(stay.title)"
                return .toast(Toast(text, .ok))
            }
        }
    }

    /// The tabs of whoever is logged in; the open one is always there.
    var tabsShown: [Tab] {
        Tab.allCases.filter { $0 != .host || $0 == tab || (world.account?.homes ?? 0) > 0 }
    }

    /// Lets the top screen change itself.
    mutating func updateScreen(_ change: (inout any Screen, World) -> [Effect]) -> [Effect] {
        guard var top = stacks[tab]?.popLast() else { return [] }
        let effects = change(&top, world)
        stacks[tab]?.append(top)
        return effects
    }

    mutating func setTab(_ tab: Tab) {
        self.tab = tab
    }

    mutating func updateWorld(_ change: (inout World) -> Void) {
        change(&world)
    }

    private mutating func changed(_ connection: Connection) -> [Effect] {
        let cameBack = world.connection.isOffline && connection == .online
        world.connection = connection
        return cameBack ? updateScreen { $0.appear($1) } : []
    }
}
