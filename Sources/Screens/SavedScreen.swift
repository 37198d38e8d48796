import Canvas
import Marketplace

/// The homes the guest has saved, newest first.
struct SavedScreen: Screen {
    private(set) var wishlist = Loadable<Wishlist>()
    private(set) var window = ListWindow()
    /// What was taken off the list here, the latest last; `u` brings it back.
    private(set) var removed: [Removed] = []

    /// A home taken off the list, with the place it had.
    struct Removed: Sendable, Equatable {
        let home: SavedHome
        let index: Int
    }

    var title: String { "Saved homes" }

    /// What is shown: the server's list without what was taken off since.
    func homes(_ world: World) -> [SavedHome] {
        (wishlist.value?.homes ?? []).filter { world.saved.contains($0.listing.id) }
    }

    private func selected(_ world: World) -> ListingCard? {
        let homes = homes(world)
        guard let index = window.selection, homes.indices.contains(index) else { return nil }
        return homes[index].listing
    }

    // MARK: Commands

    func commands(_ world: World) -> [Command] {
        guard world.account != nil else {
            return [
                Command("saved.login", "log in", .enter, .character("l")),
                Command("saved.register", "sign up", .character("a")),
            ]
        }
        let whyNot = selected(world) == nil ? "No home is selected." : nil
        return [
            Command("saved.open", "open", .enter, whyNot: whyNot),
            Command("saved.remove", "remove", .character("s"), .delete, whyNot: whyNot),
            Command(
                "saved.undo",
                "undo",
                .character("u"),
                whyNot: removed.isEmpty ? "Nothing was removed here." : nil,
                isInFooter: !removed.isEmpty
            ),
            Command("saved.copy", "copy link", .character("y"), whyNot: whyNot),
            Command("saved.refresh", "refresh", .character("R"), isInFooter: false),
        ]
    }

    mutating func perform(_ command: CommandID, _ world: World) -> [Effect] {
        switch command {
        case "saved.login": return [.open(.logIn)]
        case "saved.register": return [.open(.register)]
        case "saved.undo": return undo()
        case "saved.refresh": return appear(world)
        default: break
        }
        guard let selected = selected(world) else { return [] }
        switch command {
        case "saved.open": return [.open(.home(selected))]
        case "saved.remove": return remove(selected.id, world)
        case "saved.copy":
            return [.copy(selected.link), .toast(Toast("Link copied: \(selected.link)", .ok))]
        default: return []
        }
    }

    private mutating func remove(_ id: ListingID, _ world: World) -> [Effect] {
        let homes = homes(world)
        guard let index = homes.firstIndex(where: { $0.listing.id == id }) else { return [] }
        removed.append(Removed(home: homes[index], index: index))
        window.resize(total: homes.count - 1)
        let title = homes[index].listing.title
        return [.send(.unsave(id)), .toast(Toast("Removed: \(title) · u brings it back"))]
    }

    /// Brings the home removed last back to its place, also where the server has let it go.
    private mutating func undo() -> [Effect] {
        guard let last = removed.popLast() else { return [] }
        wishlist.change { list in
            guard !list.homes.contains(where: { $0.listing.id == last.home.listing.id }) else {
                return
            }
            list.homes.insert(last.home, at: min(last.index, list.homes.count))
        }
        window.resize(total: window.total + 1)
        window.select(last.index)
        return [.send(.save(last.home.listing.id))]
    }

    mutating func handle(_ key: Key, _ world: World) -> [Effect]? {
        window.resize(capacity: listShape(world).capacity)
        window.resize(total: homes(world).count)
        return window.handle(key) ? [] : nil
    }

    // MARK: Answers

    mutating func appear(_ world: World) -> [Effect] {
        world.account == nil ? [] : [.send(.wishlist)]
    }

    mutating func receive(_ answer: Answer, _ world: World) -> [Effect] {
        switch (answer.request, answer.result) {
        case (.wishlist, .success(.wishlist(let list))): wishlist.succeed(list, answer)
        case (.wishlist, .failure(.signedOut)), (.logOut, .success): self = SavedScreen()
        case (.wishlist, .failure(let failure)): wishlist.fail(failure)
        case (.save, .success), (.unsave, .success), (_, .success(.account)):
            return [.send(.wishlist)]
        default: return []
        }
        window.resize(total: homes(world).count)
        return []
    }

    // MARK: View

    func heading(_ world: World) -> Element {
        var right: [Line] = []
        if wishlist.value != nil { right.append(Line(Words.count(homes(world).count, "home"))) }
        if let age = wishlist.age(world) { right.append(Line(age, .syncStale)) }
        return .leader(
            .joined([Line(wishlist.value?.name ?? "Saved homes", .uiTitle, .bold)]),
            .joined(right)
        )
        .inset()
    }

    func body(_ world: World) -> Element {
        if let notice = notice(world) { return notice }
        let homes = homes(world)
        let shape = listShape(world)
        var window = window
        window.resize(capacity: shape.capacity)
        window.resize(total: homes.count)
        let rows = window.visible.map { index in
            ListingRow(card: homes[index].listing, isSaved: true).row
        }
        return .list(
            ListBlock(
                rows,
                total: homes.count,
                first: window.first,
                selected: window.selection,
                gap: shape.gap
            )
        )
    }

    private func listShape(_ world: World) -> (capacity: Int, gap: Int) {
        let gap = world.body.rows >= 17 ? 1 : 0
        let capacity = ListWindow.capacity(
            rows: world.body.rows,
            entryRows: ListingRow.rows,
            gap: gap
        )
        return (capacity, gap)
    }

    private func notice(_ world: World) -> Element? {
        guard world.account != nil else {
            return .notice(
                Notice(
                    "Your saved homes wait here",
                    hint: "Log in to see them, or sign up to start a list.",
                    keys: [KeyHint("l", "log in"), KeyHint("a", "sign up")]
                )
            )
        }
        guard wishlist.value != nil else {
            if let failure = wishlist.failure {
                return .notice(
                    Notice(
                        "Your saved homes could not be fetched",
                        hint: failure.sentence,
                        gravity: .error,
                        keys: [KeyHint("R", "try again")]
                    )
                )
            }
            guard world.isSlow(.wishlist) else { return .gap }
            return .spinner(Spinner(frame: world.spinnerFrame, "fetching your saved homes"))
        }
        guard homes(world).isEmpty else { return nil }
        let undo = removed.isEmpty ? [] : [KeyHint("u", "undo")]
        return .notice(
            Notice(
                "No saved homes yet",
                hint: "Press s on any home in Explore to keep it here.",
                keys: [KeyHint("1", "explore")] + undo
            )
        )
    }
}
