import ArgumentParser
import Cache
import Foundation
import Marketplace
import Screens
import Sync
import Wire

/// Shows the changes that were made here and what became of them.
struct OutboxCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "outbox",
        abstract: "Show the changes made here that wait, were refused, or have arrived.",
        discussion: "One of the options decides about the change of that id instead."
    )

    @Option(help: "Take a change back that has not left yet.")
    var undo: String?

    @Option(help: "Send a refused change again.")
    var retry: String?

    @Option(help: "Forget a change that was refused or not merged.")
    var drop: String?

    @Option(help: "Send mine over what the server has.")
    var keepMine: String?

    @Option(help: "Leave what the server has, and send the rest.")
    var keepTheirs: String?

    @OptionGroup var options: ShellOptions

    func run() async throws {
        let shell = try Shell(options)
        if let isDone = await decide(shell) {
            if !isDone { Shell.complain("No change of that id can be decided about so.") }
            throw isDone ? ExitCode.success : ExitCode.failure
        }
        let changes = await shell.sync.outbox()
        if let rescue = shell.sync.rescueNow { Shell.complain(rescue.sentence) }
        if shell.isJSON {
            print(String(decoding: try Coding.encode(changes.map(\.mutation)), as: UTF8.self))
        } else if changes.isEmpty {
            print("Nothing waits to be sent.")
        }
        guard !shell.isJSON else { return }
        for entry in changes.map(OutboxEntry.init) { print(Shell.safe(line(entry, shell))) }
    }

    /// Nil when nothing is to be decided.
    private func decide(_ shell: Shell) async -> Bool? {
        if let undo { return await shell.sync.takeBack(undo) }
        if let retry { return await shell.sync.retry(retry) }
        if let drop { return await shell.sync.drop(drop) }
        if let id = keepMine { return await shell.sync.keepMine(id, key: shell.clock.key()) }
        if let id = keepTheirs { return await shell.sync.keepTheirs(id, key: shell.clock.key()) }
        return nil
    }

    private func line(_ entry: OutboxEntry, _ shell: Shell) -> String {
        let parts = [
            entry.id, "\(entry.state.glyph) \(entry.state.word)", "\(entry.verb): \(entry.subject)",
            ([entry.reason ?? entry.detail] + entry.notes).joined(separator: " "),
            Words.age(entry.createdAt, now: shell.clock.now()),
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: "  ")
    }
}

/// Sends what waits, and ends: for cron, timers and people.
struct SyncCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sync",
        abstract: "Send the changes that wait, and end.",
        discussion: """
            Ends with 0 when nothing waits any more, with 1 when a change needs you or was refused, \
            with 75 when some could not be sent yet.
            """
    )

    @OptionGroup var options: ShellOptions

    func run() async throws {
        let shell = try Shell(options)
        var drained = await shell.sync.drain()
        // A change that can still be taken back leaves once its seconds are over.
        while drained == .done, let pause = await shell.sync.untilNextDue() {
            try await Task.sleep(for: pause)
            drained = await shell.sync.drain()
        }
        let entries = await shell.sync.outbox().map(OutboxEntry.init)
        let waiting = entries.count { $0.state == .queued || $0.state == .sending }
        let yours = entries.count { $0.state == .needsYou || $0.state == .rejected }
        if !shell.isJSON {
            print("\(Words.count(waiting, "change")) waiting, \(yours) for you to decide.")
        }
        if let rescue = shell.sync.rescueNow { Shell.complain(rescue.sentence) }
        if let sentence = drained.sentence { Shell.complain(sentence) }
        if waiting > 0 { throw ExitCode.queued }
        if yours > 0 { throw ExitCode.failure }
    }
}
