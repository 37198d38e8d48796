import ArgumentParser
import Marketplace
import Screens
import Sync
import Wire

/// Lists conversations, or reads one out.
struct InboxCommand: ShellCommand {
    static let configuration = CommandConfiguration(
        commandName: "inbox",
        abstract: "List your conversations, or show what was said in one."
    )

    @Argument(help: "The id of a conversation: thr_…; lists what was said in it.")
    var id: ThreadID?

    @OptionGroup var options: ShellOptions

    func run(in shell: Shell) async throws {
        guard let id else { return try await list(in: shell) }
        try shell.print(try await shell.readAll { API.messages(id, after: $0) }) { page in
            page.data.isEmpty
                ? ["Nothing was said here yet."] : page.data.reversed().map(InboxCommand.line)
        }
    }

    private func list(in shell: Shell) async throws {
        let account = shell.sync.user?.id
        let page = try await shell.readAll { API.threads(after: $0) }
        try shell.print(page) { page in
            page.data.isEmpty
                ? ["Nobody has written yet."]
                : page.data.map { InboxCommand.line($0, account, now: shell.clock.now()) }
        }
    }

    private static func line(
        _ thread: MessageThread,
        _ account: UserID?,
        now: Instant
    ) -> String {
        let parts = [
            thread.id.text, thread.unread == 0 ? "read" : "\(thread.unread) unread",
            "\(thread.other(than: account)), \(thread.listing.title)",
            thread.lastMessage.map { "\($0.authorName): \($0.text)" } ?? "",
            Words.age(thread.updatedAt, now: now),
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: "  ")
    }

    private static func line(_ message: Marketplace.Message) -> String {
        let who = message.author == nil ? "roost" : message.authorName
        return "\(Words.instant(message.sentAt))  \(who): \(message.text)"
    }
}
