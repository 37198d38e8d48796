import ArgumentParser
import Cache
import Foundation
import Marketplace
import Sync
import Wire

/// Logs in.
struct LogInCommand: ShellCommand {
    static let configuration = CommandConfiguration(
        commandName: "login",
        abstract: "Log in; the password is asked for, or read from standard input."
    )

    @Option(help: "The address of the account.")
    var email: String

    @OptionGroup var options: ShellOptions

    func run(in shell: Shell) async throws {
        let body = LoginBody(email: email, password: try password(), device: Machine.name)
        let user = try await shell.attempt { () async throws(SyncError) in
            try await shell.sync.login(body)
        }
        try shell.print(user) { ["Logged in as \($0.name)."] }
    }

    private func password() throws -> String {
        guard isatty(STDIN_FILENO) == 1 else { return readLine() ?? "" }
        guard let typed = getpass("Password: ") else { throw ExitCode.failure }
        return String(cString: typed)
    }
}

/// Logs out.
struct LogOutCommand: ShellCommand {
    static let configuration = CommandConfiguration(
        commandName: "logout",
        abstract: "Log out on this machine and on the server."
    )

    @OptionGroup var options: ShellOptions

    func run(in shell: Shell) async throws {
        await shell.sync.logout()
        if !options.json { print("Logged out.") }
    }
}

/// Tells where things lie and what the terminal can do.
struct InfoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "info",
        abstract: "Show paths, server, account and terminal."
    )

    @OptionGroup var options: ShellOptions

    func run() async throws {
        let parts = try Parts(options.global)
        let environment = Parts.environment
        var facts: [(String, String)] = [
            ("version", Version.text),
            ("server", parts.settings.server ?? "none yet"),
            ("profile", parts.settings.profile),
        ]
        if let server = parts.settings.server {
            let sync = try parts.connect(to: server)
            facts.append(("account", sync.user?.email ?? "not logged in"))
        }
        facts += [
            ("config", Parts.configFile.path),
            ("data", parts.folders.data),
            ("cache", parts.folders.cache),
            ("theme", parts.settings.theme),
            ("terminal", environment["TERM"] ?? "unknown"),
            ("colour", parts.settings.color.map { "\($0)" } ?? "as the terminal"),
        ]
        if options.json {
            print(
                String(
                    decoding: try Coding.encode(Dictionary(uniqueKeysWithValues: facts)),
                    as: UTF8.self
                )
            )
        } else {
            for (name, value) in facts {
                print(name.padding(toLength: 10, withPad: " ", startingAt: 0) + value)
            }
        }
    }
}
