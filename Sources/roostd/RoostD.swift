internal import ArgumentParser
internal import Backend

/// The backend of roost.
@main
struct RoostD: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "roostd")
}
