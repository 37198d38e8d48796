internal import ArgumentParser
internal import Backend
internal import Foundation

/// The command `roostd admin`.
struct Admin: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make somebody with an account an administrator, or no longer one."
    )

    @OptionGroup var database: DatabaseOption

    @Argument(help: "The e-mail address of the account.")
    var email: String

    @Flag(help: "Take the right away instead.")
    var revoke = false

    func run() async throws {
        let isKnown = try await database.store().setAdministrator(email, isOne: !revoke)
        guard isKnown else {
            FileHandle.standardError.write(Data("There is no account with this address.\n".utf8))
            throw ExitCode.failure
        }
        print(revoke ? "\(email) is no administrator any more" : "\(email) is an administrator")
    }
}
