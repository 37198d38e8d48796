internal import ArgumentParser
internal import Backend
internal import Foundation
internal import Marketplace

/// The command `roostd migrate`.
struct Migrate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Bring the schema of the database up to date."
    )

    @OptionGroup var database: DatabaseOption

    func run() throws {
        _ = try database.store()
        print("the schema of \(try database.path()) is up to date")
    }
}

/// The command `roostd seed`.
struct Seed: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make a database with a marketplace to try things in.",
        discussion: "The same seed, size and day give the same rows. The file must not exist yet."
    )

    @OptionGroup var database: DatabaseOption

    @Option(help: "How many homes; at least 40.")
    var listings = DemoMarketplace.usualHomes

    @Option(help: "What the rows are made from.")
    var seed = DemoMarketplace.usualSeed

    func run() throws {
        keepToOurselves()
        let path = try database.path()
        guard !FileManager.default.fileExists(atPath: path) else {
            throw ValidationError("There is a database at \(path) already.")
        }
        let marketplace = DemoMarketplace(
            homes: listings,
            seed: seed,
            today: Instant.now().utcDate
        )
        try marketplace.makeDatabase(at: path)
        print("made \(marketplace.homes) homes in \(path)")
    }
}

/// The command `roostd check`.
struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Verify in the data what the program promises; names the rows that break it."
    )

    @OptionGroup var database: DatabaseOption

    func run() async throws {
        let problems = try await database.store().problems()
        guard problems.isEmpty else {
            for problem in problems { print(problem) }
            throw ExitCode.failure
        }
        print("all is well")
    }
}

/// The command `roostd backup`.
struct Backup: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Copy the database to a file, also while it is in use."
    )

    @OptionGroup var database: DatabaseOption

    @Argument(help: "The file to make.")
    var file: String

    func run() throws {
        guard !FileManager.default.fileExists(atPath: file) else {
            throw ValidationError("There is a file at \(file) already.")
        }
        try database.store().backUp(to: file)
        print("copied to \(file)")
    }
}
