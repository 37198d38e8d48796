import Canvas
import Foundation
import Marketplace
import Screens

/// The same screens as lines and prompts: for screen readers, pipes and plain terminals.
///
/// It reads a line, does what it says, waits for the answers, and reads the screen out again.
@MainActor
final class PlainLoop {
    private var app: App
    private let performer: Performer
    private let clock: Clock
    private let inbox: AsyncStream<Action>
    private var tasks: [Task<Void, Never>] = []
    private var isOver = false
    /// What is to be said about the last line, below the screen, where it is read.
    private var remark: String?

    init(app: App, performer: Performer, inbox: AsyncStream<Action>, clock: Clock) {
        self.app = app
        self.performer = performer
        self.clock = clock
        self.inbox = inbox
    }

    /// Runs until the user quits or the input ends.
    func run() async -> App {
        handle(.started)
        await settle()
        readOut()
        while !isOver, let line = prompt() {
            obey(line)
            await settle()
            if !isOver { readOut() }
        }
        for task in tasks { task.cancel() }
        return app
    }

    private func prompt() -> String? {
        print("> ", terminator: "")
        fflush(nil)
        return readLine()
    }

    /// A number picks that entry, a word runs that action, text fills the field that has the keys.
    private func obey(_ line: String) {
        let word = line.trimmingCharacters(in: .whitespaces)
        if word.isEmpty { return press(.enter) }
        if app.isAsking { return answerQuestion(word) }
        if word.hasPrefix(":") { return run(String(word.dropFirst())) }
        if app.screen.isTyping {
            press(.control("u"))
            press(.paste(line))
            return press(.tab)
        }
        let dates = word.split(separator: " ").map(String.init)
        if dates.allSatisfy({ CivilDate($0) != nil }) { return dates.forEach(pickDate) }
        if let number = Int(word), number > 0 {
            if isListed(number) { return pick(number) }
            // Stars, where nothing is listed; tabs come last, as they do on a screen.
            if let key = Key(name: word) { return press(key) }
        }
        run(word)
    }

    /// Moves to a date of the months at hand, and picks it.
    private func pickDate(_ date: String) {
        press(.paste(date))
        press(.enter)
    }

    /// Whether the screen reads out an entry of that number; else Enter would press something else.
    private func isListed(_ number: Int) -> Bool {
        PlainReader.lines(of: app.frame).contains { $0.hasPrefix("\(number). ") }
    }

    /// In a question the word is a key; in a list of actions a number picks one.
    private func answerQuestion(_ word: String) {
        if let number = Int(word), number > 0, isListed(number) { return pick(number) }
        if let key = Key(name: word) ?? word.first.map(Key.character) { press(key) }
    }

    private func pick(_ number: Int) {
        press(.home)
        for _ in 1..<number { press(.down) }
        press(.enter)
    }

    private func run(_ word: String) {
        let commands = app.commands
        let match =
            commands.first { $0.id.name == word || $0.title == word }
            ?? commands.first { $0.keys.contains { $0.name == word } }
            ?? commands.first { $0.title.hasPrefix(word) }
        if let match {
            let effects = app.perform(match, at: clock.moment())
            for effect in effects { perform(effect) }
        } else if let key = Key(name: word) {
            press(key)
        } else {
            remark = "There is no entry or action \(word). Type ? for all of them."
        }
    }

    private func press(_ key: Key) {
        handle(.key(key))
    }

    private func handle(_ action: Action) {
        for effect in app.reduce(action, at: clock.moment()) { perform(effect) }
    }

    private func perform(_ effect: Effect) {
        switch effect {
        case .send(let request):
            tasks.append(Task { [performer] in await performer.perform(request) })
        case .pull(let age):
            tasks.append(Task { [performer] in await performer.pull(ifOlderThan: age) })
        case .copy(let text): remark = "Copy this: \(text)"
        case .edit: remark = "Type the text as a line; the editor needs a screen."
        case .quit: isOver = true
        default: break
        }
    }

    /// Takes answers until nothing is asked any more.
    private func settle() async {
        guard !app.world.pending.isEmpty else { return }
        for await action in inbox {
            handle(action)
            if app.world.pending.isEmpty { return }
        }
        // The mailbox is closed only when another server was chosen.
        isOver = true
    }

    private func readOut() {
        print("")
        for line in PlainReader.lines(of: app.frame) { print(line) }
        if let remark { print(remark) }
        remark = nil
    }
}
