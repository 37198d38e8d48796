import Canvas
import Marketplace

/// A form over a part of one of the host's homes, which is named above it.
protocol HomeForm: SavedForm {
    var home: OwnHome { get }

    /// The change in the outbox whose place this one takes; nil for one that is no other anew.
    var replaces: String? { get }

    /// What the host should know of this part, where there is room for it.
    static var about: String? { get }
}

extension HomeForm {
    static var about: String? { nil }

    /// Lets go of what it would have replaced, too.
    func leave() -> [Effect] {
        let dropped = replaces.map { Effect.send(.decide($0, .drop)) }
        return [.toast(Toast("Nothing was changed.")), dropped, .close].compactMap(\.self)
    }

    func heading(_ world: World) -> Element {
        Parts.titled(title, home.title, [], home.stateLine, world)
    }

    func body(_ world: World) -> Element {
        let about = world.body.rows < 14 ? nil : Self.about
        return formPage(world, about: about.map { [Line($0, .uiDim)] } ?? [])
    }
}
