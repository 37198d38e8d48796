package import Canvas

/// Something that happened at the terminal.
package enum TerminalEvent: Sendable, Equatable {
    /// All keys that were typed since the last event.
    case keys([Key])
    /// The terminal has a new size; paint again.
    case resized(Size)
    /// The terminal is ours again after a stop or a release; paint again.
    case resumed(Size)
    /// Nobody is at the terminal any more.
    case hungUp
    /// The system asks the program to end.
    case terminated
}
