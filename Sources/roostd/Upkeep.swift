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
        print("the schema of \(try database.place()) is up to date")
    }
}

/// The command `roostd seed`.
struct Seed: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Fill a database with a marketplace to try things in.",
        discussion: """
            The same seed, size and day give the same rows. A SQLite file must not exist yet; a \
            PostgreSQL database must be empty.
            """
    )

    @OptionGroup var database: DatabaseOption

    @OptionGroup var provider: ProviderOption

    @Option(help: "How many homes; at least 40.")
    var listings = DemoMarketplace.usualHomes

    @Option(help: "What the rows are made from.")
    var seed = DemoMarketplace.usualSeed

    @Flag(help: "Homes with a line of text, taken nights and no past: for measuring a million.")
    var lean = false

    func run() async throws {
        keepToOurselves()
        let marketplace = DemoMarketplace(
            homes: listings,
            seed: seed,
            today: Instant.now().utcDate,
            isLean: lean
        )
        let place = try database.place()
        switch place {
        case .sqlite(let path):
            guard !FileManager.default.fileExists(atPath: path) else {
                throw ValidationError("There is a database at \(path) already.")
            }
            try marketplace.makeDatabase(at: path)
        case .postgres: try await marketplace.fill(try place.store())
        }
        // The first start would have to wait for the books, and for the log of a new database.
        let store = try place.store()
        let books = try await provider.books(of: store, beside: place)
        books.close()
        store.close()
        print("made \(marketplace.homes) homes in \(place)")
    }
}

/// The command `roostd check`.
struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Verify in the data what the program promises; names the rows that break it.",
        discussion: "With the test provider's books beside it, these are compared too."
    )

    @OptionGroup var database: DatabaseOption

    @OptionGroup var provider: ProviderOption

    func run() async throws {
        let store = try database.store()
        var problems = try await store.problems()
        if let books = try provider.existingBooks(beside: try database.place()) {
            problems += try await books.differences(from: store)
        }
        guard problems.isEmpty else {
            for problem in problems { print(problem) }
            throw ExitCode.failure
        }
        print("all is well")
    }
}

/// The command `roostd reconcile`.
struct Reconcile: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Compare the payment provider's list with the payments and the ledger.",
        discussion: "Names each difference; what is still under way is none."
    )

    @OptionGroup var database: DatabaseOption

    @OptionGroup var provider: ProviderOption

    func run() async throws {
        let place = try database.place()
        guard let books = try provider.existingBooks(beside: place) else {
            let path = try provider.path(beside: place)
            throw ValidationError("There is no provider store at \(path).")
        }
        let differences = try await books.differences(from: try database.store())
        guard differences.isEmpty else {
            for difference in differences { print(difference) }
            throw ExitCode.failure
        }
        print("the provider and the books agree")
    }
}

/// The command `roostd backup`.
struct Backup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Copy the database to a file, also while it is in use.",
        discussion: """
            The file is a SQLite database, whatever kind is copied: `roostd restore` makes a \
            database of either kind of it, and `roostd check` and `roostd serve` take it as it is.
            """
    )

    @OptionGroup var database: DatabaseOption

    @Argument(help: "The file to make.")
    var file: String

    func run() async throws {
        guard !FileManager.default.fileExists(atPath: file) else {
            throw ValidationError("There is a file at \(file) already.")
        }
        try await database.store().backUp(to: file)
        print("copied to \(file)")
    }
}

/// The command `roostd restore`.
struct Restore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Fill an empty database of either kind with what a backup holds."
    )

    @OptionGroup var database: DatabaseOption

    @Argument(help: "The file that `roostd backup` made.")
    var file: String

    func run() async throws {
        try await database.store().restore(from: file)
        print("restored \(file) to \(try database.place())")
    }
}
