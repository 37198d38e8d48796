/// Something the user did with the keyboard, the mouse or the terminal window.
package enum Key: Sendable, Hashable {
    /// A key that writes a character, the space bar included.
    case character(Character)
    /// A letter or sign typed with control held, in lower case.
    case control(Character)
    case up
    case down
    case left
    case right
    case pageUp
    case pageDown
    case home
    case end
    case enter
    case escape
    case tab
    case backTab
    case backspace
    case delete
    case insert
    /// F1 and so on.
    case function(Int)
    /// Text pasted at once; it may hold line breaks.
    case paste(String)
    /// The terminal window got the focus.
    case focusIn
    /// The terminal window lost the focus.
    case focusOut
    /// The first mouse button was pressed there.
    case click(Position)
    /// The wheel was turned there.
    case wheel(Wheel, Position)

    /// The direction a wheel turns.
    package enum Wheel: Sendable, Hashable {
        case up
        case down
    }
}
