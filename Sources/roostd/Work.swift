internal import ArgumentParser
internal import Backend
internal import Foundation
internal import Marketplace
internal import Wire

/// The command `roostd worker`.
struct Work: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "worker",
        abstract: "Do the jobs of the queue until told to stop; SIGTERM lets those under way end."
    )

    @OptionGroup var database: DatabaseOption

    @OptionGroup var provider: ProviderOption

    @Flag(help: "Log errors only.")
    var quiet = false

    func run() async throws {
        let store = try database.store()
        let configuration = BackendConfiguration(
            store: store,
            providerBooks: try await provider.books(of: store, beside: try database.place()),
            logger: Serve.logger(quiet: quiet)
        )
        try await BackendApp.work(configuration)
        configuration.providerBooks.close()
        configuration.store.close()
    }
}

/// The command `roostd jobs`.
struct JobsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "jobs",
        abstract: "Look at the queue, and look after jobs that failed.",
        subcommands: [List.self, Replay.self, Cancel.self],
        defaultSubcommand: List.self
    )

    /// How many jobs stand where, and the newest of them; dead ones with the reason.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the newest jobs.")

        @OptionGroup var database: DatabaseOption

        @Option(help: "Only those in this state: available, running, retryable, dead and so on.")
        var state: JobState?

        @Option(help: "How many at most.")
        var limit = 25

        func run() async throws {
            let board = JobBoard(store: try database.store())
            let counts = try await board.counts()
            let states = JobState.allCases.map { "\($0.rawValue) \(counts[$0] ?? 0)" }
            print(states.joined(separator: "  "))
            for job in try await board.jobs(in: state, limit: limit) { print(job.line) }
        }
    }

    /// Tries dead jobs again.
    struct Replay: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Let a dead job be tried again, with all attempts before it."
        )

        @OptionGroup var database: DatabaseOption

        @Argument(help: "The number of the job.")
        var id: Int64?

        @Flag(help: "All dead jobs.")
        var dead = false

        func validate() throws {
            guard (id != nil) != dead else { throw ValidationError("Name a job, or --dead.") }
        }

        func run() async throws {
            let board = JobBoard(store: try database.store())
            guard let id else {
                print("\(try await board.replayDead()) jobs wait again")
                return
            }
            guard try await board.replay(id) != nil else {
                throw ValidationError("There is no dead job \(id), or another does its work.")
            }
            print("job \(id) waits again")
        }
    }

    /// Ends a job that is not to be done.
    struct Cancel: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "End a job that waits or is dead, without doing it."
        )

        @OptionGroup var database: DatabaseOption

        @Argument(help: "The number of the job.")
        var id: Int64

        func run() async throws {
            guard try await JobBoard(store: try database.store()).cancel(id) else {
                throw ValidationError("There is no job \(id) that waits or is dead.")
            }
            print("job \(id) is cancelled")
        }
    }
}

extension JobState: ExpressibleByArgument {}

extension JobReply {
    /// One line for people.
    fileprivate var line: String {
        let error = lastError.map { "  " + $0.replacing("\n", with: " ") } ?? ""
        return "\(id)  \(kind)  \(state.rawValue)  attempt \(attempts)  due \(dueAt)\(error)"
    }
}
