package import Canvas
package import Marketplace

/// One screen: its state, what can be done on it, and how it looks; pure values and functions.
///
/// A key goes to ``handle(_:_:)`` first while the screen is typing, else to the table of
/// commands first. What neither wants goes to the program's own commands.
package protocol Screen: Sendable {
    /// What the screen is called, in plain mode and in help.
    var title: String { get }

    /// The table of actions as it stands now, most important first.
    func commands(_ world: World) -> [Command]

    /// Runs one command of the table that is enabled.
    mutating func perform(_ command: CommandID, _ world: World) -> [Effect]

    /// Whether letters are text now, not commands.
    var isTyping: Bool { get }

    /// A key that is no command: typing, moving in a list or form. Nil when it means nothing.
    mutating func handle(_ key: Key, _ world: World) -> [Effect]?

    /// The screen comes to the top: asks for what it needs, again when it comes back.
    mutating func appear(_ world: World) -> [Effect]

    /// What it shows that the local copy keeps, to be read again when that has changed.
    func copied(_ world: World) -> [Request]

    /// An answer; every screen of every stack gets each, and takes what it asked for.
    mutating func receive(_ answer: Answer, _ world: World) -> [Effect]

    /// Time passed; comes at ``nextTick(_:)``, maybe also earlier.
    mutating func tick(_ world: World) -> [Effect]

    /// When the screen next wants a ``tick(_:)``; nil for never.
    func nextTick(_ world: World) -> Instant?

    /// What waits to be sent has changed.
    mutating func outboxChanged(_ world: World) -> [Effect]

    /// The text that came back from `$EDITOR`.
    mutating func edited(_ text: String, _ world: World) -> [Effect]

    /// Why leaving now would lose something; nil when it would not.
    var unsaved: String? { get }

    /// What whoever goes back from here has to know; nil when nothing.
    func parting(_ world: World) -> String?

    /// The row under the tabs.
    func heading(_ world: World) -> Element

    /// All between the rules; `world.body` is its size.
    func body(_ world: World) -> Element
}

extension Screen {
    package var isTyping: Bool { false }
    package var unsaved: String? { nil }

    package func parting(_ world: World) -> String? { nil }

    package mutating func handle(_ key: Key, _ world: World) -> [Effect]? { nil }
    package mutating func appear(_ world: World) -> [Effect] { [] }
    package func copied(_ world: World) -> [Request] { [] }
    package mutating func receive(_ answer: Answer, _ world: World) -> [Effect] { [] }
    package mutating func tick(_ world: World) -> [Effect] { [] }
    package func nextTick(_ world: World) -> Instant? { nil }
    package mutating func outboxChanged(_ world: World) -> [Effect] { [] }
    package mutating func edited(_ text: String, _ world: World) -> [Effect] { [] }
}
