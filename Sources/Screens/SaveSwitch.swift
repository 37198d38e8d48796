import Canvas
import Marketplace

/// Saving a home and taking it back, the same on every screen.
enum SaveSwitch {
    /// The command for the home, in its state of now.
    static func command(_ id: CommandID, _ card: ListingCard?, _ world: World) -> Command {
        let isSaved = card.map { world.saved.contains($0.id) } ?? false
        return Command(
            id,
            isSaved ? "unsave" : "save",
            .character("s"),
            whyNot: whyNot(card, world)
        )
    }

    /// Saves the home, or takes it back.
    static func effects(_ card: ListingCard, _ world: World) -> [Effect] {
        world.saved.contains(card.id)
            ? [.send(.unsave(card.id)), .toast(Toast("No longer saved: \(card.title)"))]
            : [.send(.save(card.id)), .toast(Toast("Saved: \(card.title)", .ok))]
    }

    private static func whyNot(_ card: ListingCard?, _ world: World) -> String? {
        if card == nil { return "There is no home to save." }
        return world.account == nil ? "Log in to save homes: A opens your account." : nil
    }
}
