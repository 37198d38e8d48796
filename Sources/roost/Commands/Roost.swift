import ArgumentParser

/// The program: with no command it opens the interface.
@main
struct Roost: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "roost",
        abstract: "Stays from a terminal: find a home, book it, pay, go, review.",
        version: Version.text,
        subcommands: [
            OpenCommand.self, DemoCommand.self, SearchCommand.self, ListingCommand.self,
            CalendarCommand.self, QuoteCommand.self, BookCommand.self, PayCommand.self,
            TripsCommand.self, CancelCommand.self, ReviewCommand.self, LogInCommand.self,
            LogOutCommand.self, InfoCommand.self, ThemeCommand.self,
        ],
        defaultSubcommand: OpenCommand.self
    )
}

/// The version of both programs.
enum Version {
    static let text = "0.1.0"
}
