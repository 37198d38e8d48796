import ArgumentParser
import Cache
import Foundation
import Marketplace
import Screens
import Sync
import Wire

/// Shows the changes that were made here and what became of them.
struct OutboxCommand: ShellCommand {
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

    func run(in shell: Shell) async throws {
        try shell.expectSomebody()
        if let isDone = await decide(shell) {
            if !isDone { Shell.complain("No change of that id can be decided about so.") }
            throw isDone ? ExitCode.success : ExitCode.failure
        }
        let changes = await shell.sync.outbox()
        shell.tellOfRescue()
        try shell.print(changes.map(\.mutation)) { _ in
            let lines = changes.map { line(OutboxEntry($0), shell) }
            return lines.isEmpty ? ["Nothing waits to be sent."] : lines
        }
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
struct SyncCommand: ShellCommand {
    static let configuration = CommandConfiguration(
        commandName: "sync",
        abstract: "Send the changes that wait, bring the local copy up to date, and end.",
        discussion: """
            Ends with 0 when nothing waits any more, with 1 when a change needs you or was refused, \
            with 75 when some could not be sent yet, with 77 when you are not logged in.
            """
    )

    @OptionGroup var options: ShellOptions

    func run(in shell: Shell) async throws {
        try shell.expectSomebody()
        var drained = await shell.sync.drain()
        // A change that can still be taken back leaves once its seconds are over.
        while drained == .done, let pause = await shell.sync.untilNextDue() {
            try await Task.sleep(for: pause)
            drained = await shell.sync.drain()
        }
        let began = ContinuousClock.now
        let pulled = await shell.sync.pull()
        let changes = await shell.sync.outbox()
        let report = SyncReport(
            waiting: changes.count(where: \.isOpen),
            toDecide: changes.count(where: \.isForUser),
            pulled: pulled.changes,
            pullMilliseconds: (ContinuousClock.now - began) / .milliseconds(1),
            layMilliseconds: await shell.sync.layingTime / .milliseconds(1)
        )
        try shell.print(report) { report in
            let waiting = Words.count(report.waiting, "change")
            return ["\(waiting) waiting, \(report.toDecide) for you to decide."]
        }
        shell.tellOfRescue()
        if let sentence = drained.sentence {
            Shell.complain(sentence)
        } else if let error = pulled.error {
            // What stands in the way of a pull alone is worth a word, but no failure.
            Shell.complain(error.sentence)
        }
        try shell.end(after: changes)
        // But for the end of the session, after which the next run could do nothing at all.
        if pulled == .stopped(.signedOut) { throw ExitCode.notAllowed }
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
