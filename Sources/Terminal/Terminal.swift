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
            shown = ShownGrid(theme)
            forget()
        }
    }

    private let send: AsyncStream<TerminalEvent>.Continuation
    private var keys = KeyReader()
    private var signals = SignalWatch()
    private var input: (any DispatchSourceRead)?
    private var shown: ShownGrid
    /// Whether the terminal is someone else's for now.
    private var isReleased = false
    private var isStopped = false
    private var isClosed = false

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
        shown = ShownGrid(self.theme)
        (events, send) = AsyncStream.makeStream(of: TerminalEvent.self)
        measure()
        watchSignals()
        watchInput()
    }

    // MARK: Showing

    /// Shows a grid; only what differs from the last one is sent.
    package func paint(_ grid: Grid) {
        guard !isReleased else { return }
        shown.paint(grid, within: size)
    }

    /// Makes the next grid be sent whole, whatever the terminal shows.
    package func forget() {
        shown.forget()
        if !isReleased { cterminal_forget() }
    }

    // MARK: Giving back and taking over

    /// Gives the terminal back for good and ends the events.
    package func close() {
        guard !isClosed else { return }
        isClosed = true
        release()
        signals.cancel()
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
        shown.forget()
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
            shown.forget()
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
        signals.watch(SIGWINCH) { [weak self] in
            guard let self, !isReleased else { return }
            measure()
            shown.forget()
            send.yield(.resized(size))
        }
        signals.watch(SIGCONT) { [weak self] in self?.continued() }
        signals.watch(SIGHUP) { [weak self] in self?.send.yield(.hungUp) }
        signals.watch(SIGTERM) { [weak self] in self?.send.yield(.terminated) }
    }
}
