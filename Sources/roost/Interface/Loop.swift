import Canvas
import Marketplace
import Screens
import Sync
import Terminal

/// Keys and answers in, screens out: the only place where the program changes its state.
///
/// Nothing here waits: requests run in tasks of their own, and what they bring comes back as an
/// action. Paint follows every batch of actions, never a single key of a flood.
@MainActor
final class Loop {
    private var app: App
    private let terminal: Terminal
    private let performer: Performer
    private let inbox: AsyncStream<Action>
    private let clock: Clock
    private let editor: Editor
    private var running: [Request: Task<Void, Never>] = [:]
    private var alarm: Task<Void, Never>?
    private var isOver = false
    private var leaving = Leaving.no
    /// Ends the program when the disk does not answer at all.
    private var patience: Task<Void, Never>?
    /// What became of the last change, where nobody sees it on the screen any more.
    private var loss: String?
    /// Whether all that the start asked for has been answered.
    private var hasStarted = false

    init(
        app: App,
        terminal: Terminal,
        performer: Performer,
        inbox: AsyncStream<Action>,
        clock: Clock,
        editor: Editor
    ) {
        self.app = app
        self.terminal = terminal
        self.performer = performer
        self.inbox = inbox
        self.clock = clock
        self.editor = editor
    }

    /// Runs until the user quits, the terminal hangs up or the system asks to end.
    ///
    /// Gives back the program as it was left. `complaint` is what was wrong with the settings, to be told on the first screen.
    func run(complaint: String?) async -> App {
        handle(.resized(terminal.size))
        if let complaint { handle(.toast(Toast(complaint, .warning))) }
        paint()
        handle(.started)
        let answers = Task { [weak self, inbox] in
            for await action in inbox {
                guard let self, !self.isOver else { return }
                self.handle(action)
                self.paint()
                self.noteStarted()
            }
            // The mailbox is closed only when another server was chosen.
            self?.terminal.close()
        }
        for await event in terminal.events {
            take(event)
            if isOver { break }
            paint()
        }
        answers.cancel()
        alarm?.cancel()
        patience?.cancel()
        for task in running.values { task.cancel() }
        terminal.close()
        if let loss { Shell.complain(loss) }
        return app
    }

    private func take(_ event: TerminalEvent) {
        switch event {
        case .keys(let keys):
            for key in keys where !isOver && leaving == .no { handle(.key(key)) }
        case .resized(let size): handle(.resized(size))
        case .resumed(let size):
            terminal.forget()
            handle(.resized(size))
        case .hungUp, .terminated: leave(.forGood)
        }
    }

    private func handle(_ action: Action) {
        for effect in app.reduce(action, at: clock.moment()) { perform(effect) }
        if case .answered(let answer) = action, answer.request.isStoring,
            case .failure(let failure) = answer.result
        {
            notStored(failure)
        }
        endWhenStored()
    }

    private func perform(_ effect: Effect) {
        switch effect {
        case .send(let request): send(request)
        case .reread(let request): Task { [performer] in await performer.reread(request) }
        case .pull(let age): Task { [performer] in await performer.pull(ifOlderThan: age) }
        case .copy(let text):
            terminal.copy(text)
            handle(.toast(Toast("Sent to your terminal's clipboard: \(text)", .ok)))
        case .edit(let text): edit(text)
        case .redraw: terminal.forget()
        case .suspend: terminal.suspend()
        case .toggleMouse:
            terminal.reportsMouse.toggle()
            let state = terminal.reportsMouse ? "on" : "off; text can be selected"
            handle(.toast(Toast("Mouse \(state)")))
        case .quit: leave(.ifAllIsStored)
        default: break
        }
    }

    /// Runs a request; a newer one of the same lane takes the older one's place.
    private func send(_ request: Request) {
        if let lane = request.lane {
            for (other, task) in running where other.lane == lane {
                task.cancel()
                running[other] = nil
            }
        }
        guard running[request] == nil else { return }
        running[request] = Task { [weak self, performer] in
            await performer.perform(request)
            guard !Task.isCancelled, let self else { return }
            running[request] = nil
            endWhenStored()
        }
    }

    // MARK: Leaving

    /// Whether the program is about to end.
    private enum Leaving {
        case no
        /// It stays open after all when something could not be stored.
        case ifAllIsStored
        case forGood
    }

    /// Longer than a change waits for another program that holds the file, behind one that waits too.
    private static let longestStoring = Duration.seconds(15)

    /// Ends the program as soon as nothing is being stored, so that what was done last is not lost.
    private func leave(_ how: Leaving) {
        leaving = how
        endWhenStored()
        guard !isOver, patience == nil else { return }
        handle(.toast(Toast("Storing what you changed…")))
        patience = Task { [weak self] in
            try? await Timekeeper.system.pause(Loop.longestStoring)
            guard let self, !Task.isCancelled else { return }
            loss = "The disk does not answer: what you changed last may not be stored."
            end()
        }
    }

    private func endWhenStored() {
        if leaving != .no, !isStoring { end() }
    }

    /// A change counts until its answer was taken in and its request has nothing left to do.
    private var isStoring: Bool {
        app.world.pending.keys.contains(where: \.isStoring)
            || running.keys.contains(where: \.isStoring)
    }

    /// Whoever wanted to quit stays and reads why; whoever cannot stay reads it in parting.
    private func notStored(_ failure: Failure) {
        switch leaving {
        case .no: break
        case .ifAllIsStored:
            leaving = .no
            patience?.cancel()
            patience = nil
            handle(.toast(Toast("Not stored: \(failure.sentence)", .error)))
        case .forGood: loss = "Not stored: \(failure.sentence)"
        }
    }

    private func end() {
        isOver = true
        terminal.close()
    }

    private func edit(_ text: String) {
        Task { [weak self, editor] in
            guard let self else { return }
            let result = await terminal.withTerminalReleased { await editor.edit(text) }
            switch result {
            case .success(let edited): handle(.edited(edited))
            case .failure(let problem): handle(.toast(Toast(problem.description, .error)))
            }
            paint()
        }
    }

    private func paint() {
        guard !isOver else { return }
        let frame = app.frame
        terminal.paint(Layout.paint(frame, size: terminal.size, glyphs: terminal.glyphs))
        setAlarm()
    }

    private func noteStarted() {
        guard !hasStarted, app.world.pending.isEmpty else { return }
        hasStarted = true
        StartPages.release()
    }

    /// Wakes the program when something on the screen changes by itself, and not before.
    private func setAlarm() {
        alarm?.cancel()
        let now = clock.now()
        guard let next = app.nextTick(after: now) else { return }
        alarm = Task { [weak self] in
            try? await Timekeeper.system.pause(
                max(.milliseconds(20), next.duration(since: now))
            )
            guard let self, !Task.isCancelled, !isOver else { return }
            handle(.ticked)
            paint()
        }
    }
}
