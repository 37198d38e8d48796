import Canvas
import Marketplace

/// The homes the guest has saved, newest first.
struct SavedScreen: Screen {
    private(set) var wishlist = Loadable<Wishlist>()
    private(set) var window = ListWindow()
    private(set) var resting = RestingDetail()
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

    /// The selected home.
    func selected(_ world: World) -> ListingCard? {
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
        guard window.handle(key) else { return nil }
        resting.select(selected(world), world)
        return []
    }

    // MARK: Answers

    mutating func appear(_ world: World) -> [Effect] {
        world.account == nil ? [] : [.send(.wishlist)]
    }

    func copied(_ world: World) -> [Request] { [.wishlist] }

    func nextTick(_ world: World) -> Instant? { resting.restsAt }

    mutating func tick(_ world: World) -> [Effect] {
        resting.tick(selected(world), around: world.criteria.stay, world)
    }

    mutating func receive(_ answer: Answer, _ world: World) -> [Effect] {
        resting.take(answer)
        switch (answer.request, answer.result) {
        case (.wishlist, .success(.wishlist(let list))): wishlist.succeed(list, answer)
        case (.wishlist, .failure(.signedOut)), (.logOut, .success): self = SavedScreen()
        case (.wishlist, .failure(let failure)): wishlist.fail(failure)
        case (.save, .success), (.unsave, .success), (_, .success(.account)):
            return [.send(.wishlist)]
        default: return []
        }
        window.resize(total: homes(world).count)
        resting.select(selected(world), world)
        return []
    }
}
