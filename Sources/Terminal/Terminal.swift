import CTerminal
package import Canvas
import Dispatch

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Shows grids on the terminal and tells what the user does; the only place that knows curses.
///
/// Everything happens on the main actor, and nothing here waits.
@MainActor
package final class Terminal {
    /// Why there can be no interface.
    package enum Failure: Error, Sendable, Equatable {
        /// Input or output is no terminal.
        case notATerminal
        /// The terminal cannot place its cursor: plain mode is the way.
        case tooPlain
    }

    /// What happens at the terminal, in order.
    package let events: AsyncStream<TerminalEvent>
    /// Columns and rows there are now.
    package private(set) var size = Size(columns: 0, rows: 0)
    /// The signs the terminal can show.
    package let glyphs: Glyphs
    /// How many colours the terminal has.
    package let colorDepth: ColorDepth
    /// How roles look; setting it repaints with the next grid.
    package var theme: ThemeTable {
        didSet {
            inks = [:]
            forget()
        }
    }

    private let send: AsyncStream<TerminalEvent>.Continuation
    private var keys = KeyReader()
    private var sources: [any DispatchSourceProtocol] = []
    private var input: (any DispatchSourceRead)?
    private var shown: Grid?
    private var inks: [UInt32: Ink] = [:]
    /// Whether the terminal is someone else's for now.
    private var isReleased = false
    private var isStopped = false
    private var isClosed = false

    /// Attributes and colour pair of a style, as curses wants them.
    private struct Ink {
        let attributes: UInt32
        let pair: Int32
        let background: Int32
    }

    /// Takes over the terminal.
    ///
    /// - Parameters:
    ///   - theme: How roles look.
    ///   - depth: The colours to use; `nil` for as many as the terminal says it has.
    /// - Throws: A ``Failure`` when there can be no interface; nothing has changed then.
    package init(theme: Theme, depth: ColorDepth? = nil) throws(Failure) {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
        let hasUnicode = cterminal_use_locale()
        cterminal_guard_crashes()
        guard cterminal_open(Self.wantsDirect(depth)) else { throw .tooPlain }
        glyphs = Self.glyphs(hasUnicode: hasUnicode)
        colorDepth = Self.usable(depth, colors: Int(cterminal_colors()))
        self.theme = ThemeTable(theme, depth: colorDepth)
        (events, send) = AsyncStream.makeStream(of: TerminalEvent.self)
        measure()
        watchSignals()
        watchInput()
    }

    private static func glyphs(hasUnicode: Bool) -> Glyphs {
        guard hasUnicode else { return .ascii }
        return getenv("TERM").map { String(cString: $0) } == "linux" ? .console : .unicode
    }

    /// Whether to try for 24-bit colours: asked for, or announced by the terminal.
    private static func wantsDirect(_ depth: ColorDepth?) -> Bool {
        guard depth == nil else { return depth == .rgb }
        guard let announced = getenv("COLORTERM").map({ String(cString: $0) }) else { return false }
        return announced == "truecolor" || announced == "24bit"
    }

    /// The colours wanted, as far as there are so many.
    private static func usable(_ wanted: ColorDepth?, colors: Int) -> ColorDepth {
        let available: ColorDepth =
            switch colors {
            case ..<8: .monochrome
            case ..<256: .ansi
            case ..<0x100_0000: .indexed
            default: .rgb
            }
        return min(wanted ?? available, available)
    }

    // MARK: Showing

    /// Shows a grid; only what differs from the last one is sent.
    package func paint(_ grid: Grid) {
        guard !isReleased else { return }
        for row in 0..<min(grid.size.rows, size.rows) { paint(row, of: grid) }
        shown = grid
        if let cursor = grid.cursor {
            cterminal_set_cursor(Int32(cursor.row), Int32(cursor.column))
        } else {
            cterminal_set_cursor(-1, 0)
        }
        cterminal_flush()
    }

    /// Makes the next grid be sent whole, whatever the terminal shows.
    package func forget() {
        shown = nil
        if !isReleased { cterminal_forget() }
    }

    private func paint(_ row: Int, of grid: Grid) {
        let columns = grid.size.columns
        let start = row * columns
        let last = shown?.size == grid.size ? shown : nil
        var textStyle = Style()
        for column in 0..<min(columns, size.columns) {
            let cell = grid.cells[start + column]
            if cell.base != Self.space { textStyle = cell.style }
            if let last, last.cells[start + column] == cell { continue }
            guard cell.width > 0 else { continue }
            let ink =
                cell.base == Self.space
                ? blankInk(cell.style, after: textStyle) : ink(for: cell.style)
            cterminal_put(
                Int32(row),
                Int32(column),
                cell.base,
                cell.marks,
                Int32(cell.width),
                ink.attributes,
                ink.pair
            )
        }
    }

    private static let space: UInt32 = 32

    /// The ink of a blank: that of the text before it where both look the same, so that no bytes are
    /// spent on a colour nobody sees.
    private func blankInk(_ style: Style, after textStyle: Style) -> Ink {
        let blank = ink(for: style)
        let text = ink(for: textStyle)
        let isSame =
            blank.background == text.background && blank.attributes == 0 && text.attributes == 0
        return isSame ? text : blank
    }

    private func ink(for style: Style) -> Ink {
        if let known = inks[style.bits] { return known }
        let look = theme.look(of: style)
        let background = Self.number(look.background)
        let ink = Ink(
            attributes: UInt32(look.modifiers.rawValue),
            pair: cterminal_pair(Self.number(look.foreground), background),
            background: background
        )
        inks[style.bits] = ink
        return ink
    }

    /// The number curses knows a colour by.
    private static func number(_ color: Color) -> Int32 {
        switch color {
        case .terminal: -1
        case .index(let index): Int32(index)
        // The first sixteen numbers are the user's own colours even where there are 24 bits.
        case .rgb(let red, let green, let blue):
            max(16, Int32(red) << 16 | Int32(green) << 8 | Int32(blue))
        }
    }

    // MARK: Giving back and taking over

    /// Gives the terminal back for good and ends the events.
    package func close() {
        guard !isClosed else { return }
        isClosed = true
        release()
        for source in sources { source.cancel() }
        sources = []
        input?.cancel()
        // A source must not go while it is suspended.
        input?.resume()
        input = nil
        send.finish()
    }

    /// Stops the program as ctrl-z does; a ``TerminalEvent/resumed`` follows when it goes on.
    package func suspend() {
        guard !isReleased else { return }
        release()
        isStopped = true
        cterminal_stop()
        // Where nobody can continue us, the system does not stop us either: then go on by ourselves.
        DispatchQueue.main.asyncAfter(deadline: .now() + .milliseconds(200)) { [weak self] in
            MainActor.assumeIsolated {
                guard let self, self.isStopped else { return }
                self.continued()
            }
        }
    }

    /// Runs something that uses the terminal itself, such as an editor.
    package func withTerminalReleased<Result, Failure: Error>(
        _ body: () async throws(Failure) -> Result
    ) async throws(Failure) -> Result {
        release()
        defer { resume() }
        return try await body()
    }

    private func release() {
        guard !isReleased else { return }
        isReleased = true
        input?.suspend()
        cterminal_release()
    }

    private func resume() {
        guard isReleased else { return }
        isReleased = false
        cterminal_resume()
        shown = nil
        measure()
        input?.resume()
        send.yield(.resumed(size))
    }

    private func continued() {
        if isStopped {
            isStopped = false
            resume()
        } else if !isReleased {
            // Stopped and continued by somebody else.
            cterminal_resume()
            shown = nil
            measure()
            send.yield(.resumed(size))
        }
    }

    // MARK: Outside the screen

    /// Turns reports of the mouse on or off; they start off, so that text can be selected.
    package var reportsMouse = false {
        didSet { cterminal_set_mouse(reportsMouse) }
    }

    /// Puts a text on the clipboard of the user's machine, where the terminal lets us (OSC 52).
    package func copy(_ text: String) {
        guard !isReleased else { return }
        let sequence = Clipboard.sequence(for: text)
        cterminal_write(sequence, Int32(sequence.utf8.count))
    }

    // MARK: Events

    private func measure() {
        var rows: Int32 = 0
        var columns: Int32 = 0
        cterminal_measure(&rows, &columns)
        size = Size(columns: Int(columns), rows: Int(rows))
    }

    private func watchInput() {
        let source = DispatchSource.makeReadSource(fileDescriptor: STDIN_FILENO, queue: .main)
        source.setEventHandler { @Sendable [weak self] in
            MainActor.assumeIsolated { self?.drainInput() }
        }
        source.activate()
        input = source
    }

    /// Reads all that was typed and sends it as one event, so that a flood is painted once.
    private func drainInput() {
        guard !isReleased else { return }
        let (typed, hadAny) = keys.drain()
        if !typed.isEmpty { send.yield(.keys(typed)) }
        if typed.count >= KeyReader.batch { drainInputSoon() }
        guard !hadAny, cterminal_is_hung_up() else { return }
        input?.cancel()
        input = nil
        send.yield(.hungUp)
    }

    /// Goes on reading after the next repaint: curses may hold keys that its input no longer announces.
    private func drainInputSoon() {
        DispatchQueue.main.async { [weak self] in
            MainActor.assumeIsolated { self?.drainInput() }
        }
    }

    private func watchSignals() {
        watch(SIGWINCH) { terminal in
            guard !terminal.isReleased else { return }
            terminal.measure()
            terminal.shown = nil
            terminal.send.yield(.resized(terminal.size))
        }
        watch(SIGCONT) { $0.continued() }
        watch(SIGHUP) { $0.send.yield(.hungUp) }
        watch(SIGTERM) { $0.send.yield(.terminated) }
    }

    private func watch(_ number: Int32, _ body: @escaping @MainActor (Terminal) -> Void) {
        // The default action would come before the event; SIGCONT and SIGWINCH have none.
        if number == SIGHUP || number == SIGTERM { signal(number, SIG_IGN) }
        if number == SIGWINCH { signal(number, SIG_DFL) }
        let source = DispatchSource.makeSignalSource(signal: number, queue: .main)
        source.setEventHandler { @Sendable [weak self] in
            MainActor.assumeIsolated {
                guard let self else { return }
                body(self)
            }
        }
        source.activate()
        sources.append(source)
    }
}
