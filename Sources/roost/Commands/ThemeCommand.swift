import ArgumentParser
import Cache
import Foundation

/// Lists and checks themes.
struct ThemeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "theme",
        abstract: "List the themes there are, or check a theme file.",
        subcommands: [ListThemes.self, CheckTheme.self],
        defaultSubcommand: ListThemes.self
    )
}

/// Prints the names of all themes.
struct ListThemes: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Print the names of all themes."
    )

    func run() {
        for name in Themes(config: Parts.configFolder).names { print(name) }
    }
}

/// Says what is wrong with a theme file.
struct CheckTheme: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Say what is wrong with a theme file: file, line, role."
    )

    @Argument(help: "The theme file.")
    var file: String

    func run() throws {
        let problems = Themes(config: Parts.configFolder).check(path: file)
        for problem in problems { Shell.complain(problem) }
        if !problems.isEmpty { throw ExitCode.failure }
        print("\(file): fine")
    }
}
