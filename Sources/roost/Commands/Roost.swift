import ArgumentParser
import Dispatch
import Foundation
import Terminal

/// Where the program begins.
@main
enum Start {
    static func main() {
        Rest.soundly()
        Task { await Roost.run() }
        dispatchMain()
    }
}

/// The program: with no command it opens the interface.
struct Roost: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "roost",
        abstract: "Stays from a terminal: find a home, book it, pay, go, review.",
        version: Version.text,
        subcommands: [
            OpenCommand.self, DemoCommand.self, SearchCommand.self, ListingCommand.self,
            CalendarCommand.self, QuoteCommand.self, BookCommand.self, PayCommand.self,
            TripsCommand.self, CancelCommand.self, ReviewCommand.self, InboxCommand.self,
            LogInCommand.self, HomesCommand.self, EditCommand.self, BlockCommand.self,
            UnblockCommand.self, LogOutCommand.self, OutboxCommand.self, SyncCommand.self,
            InfoCommand.self, ThemeCommand.self,
        ],
        defaultSubcommand: OpenCommand.self
    )
}

extension Roost {
    /// Runs the command, then ends at once.
    ///
    /// `exit` would tear down libraries that threads of the network are still using.
    static func run() async -> Never {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
            end(with: .success, message: "")
        } catch {
            end(with: exitCode(for: error), message: fullMessage(for: error))
        }
    }

    private static func end(with code: ExitCode, message: String) -> Never {
        if !message.isEmpty {
            let output: FileHandle = code == .success ? .standardOutput : .standardError
            try? output.write(contentsOf: Data((message + "\n").utf8))
        }
        fflush(nil)
        _exit(code.rawValue)
    }
}

/// The version of both programs.
enum Version {
    static let text = "0.1.0"
}
