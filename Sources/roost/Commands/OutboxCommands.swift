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

/// Sends what waits, brings the local copy up to date, and ends: for cron, timers and people.
struct SyncCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sync",
        abstract: "Send the changes that wait, bring the local copy up to date, and end.",
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
        let began = ContinuousClock.now
        let pulled = await shell.sync.pull()
        let entries = await shell.sync.outbox().map(OutboxEntry.init)
        let waiting = entries.count { $0.state == .queued || $0.state == .sending }
        let yours = entries.count { $0.state == .needsYou || $0.state == .rejected }
        if shell.isJSON {
            let report = SyncReport(
                waiting: waiting,
                toDecide: yours,
                pulled: pulled.changes,
                pullMilliseconds: (ContinuousClock.now - began) / .milliseconds(1),
                layMilliseconds: await shell.sync.layingTime / .milliseconds(1)
            )
            print(String(decoding: try Coding.encode(report), as: UTF8.self))
        } else {
            print("\(Words.count(waiting, "change")) waiting, \(yours) for you to decide.")
        }
        if let rescue = shell.sync.rescueNow { Shell.complain(rescue.sentence) }
        if let sentence = drained.sentence {
            Shell.complain(sentence)
        } else if let error = pulled.error {
            // What stands in the way of a pull alone is worth a word, but no failure.
            Shell.complain(error.sentence)
        }
        if waiting > 0 { throw ExitCode.queued }
        if yours > 0 { throw ExitCode.failure }
    }
}

/// What `roost sync --json` prints.
private struct SyncReport: Codable {
    /// Changes that could not be sent yet.
    var waiting: Int
    /// Changes that the user has to decide about.
    var toDecide: Int
    /// Changes of the server; nil when the copy could not be brought up to date.
    var pulled: Int?
    /// From the first request to the last page in the copy.
    var pullMilliseconds: Double
    /// What of it this machine took to read the pages and lay them into the copy.
    var layMilliseconds: Double
}

extension Sync.Pulled {
    fileprivate var changes: Int? {
        if case .done(let changes) = self { changes } else { nil }
    }

    fileprivate var error: SyncError? {
        switch self {
        case .pause(_, let error), .stopped(let error): error
        case .done, .elsewhere: nil
        }
    }
}
