import Canvas
import Marketplace

extension SavedScreen {
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
        guard world.isWide, let card = resting.card ?? selected(world) else { return list(world) }
        let pane = ListingPane(
            card: card,
            detail: resting.known(of: card.id),
            stay: world.criteria.stay,
            guests: world.criteria.guests
        )
        var panes = [
            SplitView.Pane("Saved homes", weight: 52, list(world)),
            .init("Selected home", weight: 45, pane.facts(world)),
        ]
        if world.size.columns >= ListingDetail.columnsForReviews {
            panes.append(.init("Reviews", weight: 45, pane.opinions(world)))
        }
        return .split(SplitView(breakpoints: [100, ListingDetail.columnsForReviews], panes))
    }

    private func list(_ world: World) -> Element {
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

    /// How many entries fit, and whether there is an empty row between them.
    func listShape(_ world: World) -> (capacity: Int, gap: Int) {
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
