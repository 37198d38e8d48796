import ArgumentParser
import Foundation
import Marketplace
import Screens
import Sync
import Wire

/// Options of the commands that talk to the server without the interface.
struct ShellOptions: ParsableArguments {
    @OptionGroup var global: GlobalOptions

    @Flag(help: "Print the server's body as JSON; refusals go to standard error as problems.")
    var json = false
}

/// A command that does without the interface what the interface does.
protocol ShellCommand: AsyncParsableCommand {
    var options: ShellOptions { get }

    func run(in shell: Shell) async throws
}

extension ShellCommand {
    func run() async throws { try await run(in: Shell(options)) }
}

/// What a command without the interface works with.
struct Shell {
    let sync: Sync
    let clock: Clock
    let isJSON: Bool

    /// - Throws: ``SettingsProblem``, also when no server was ever chosen.
    init(_ options: ShellOptions) throws(SettingsProblem) {
        let parts = try Parts(options.global)
        guard let server = parts.settings.server else {
            throw SettingsProblem("No server is chosen: give --server, or run `roost demo`.")
        }
        sync = try parts.connect(to: server)
        clock = parts.clock
        isJSON = options.json
    }

    /// Reads from the server, or from the local copy when the server is out of reach.
    func read<Reply>(_ endpoint: Endpoint<Empty, Reply>) async throws -> Reply {
        do throws(SyncError) {
            return try await sync.refresh(endpoint).value
        } catch {
            if case .offline = error, let copy = await sync.cached(endpoint) {
                let age = Words.asOf(copy.fetchedAt, now: clock.now())
                Shell.complain("The server is out of reach; this is the local copy, \(age).")
                return copy.value
            }
            throw report(error)
        }
    }

    /// The most pages of one list that are asked for.
    private static let mostPages = 1_000

    /// Reads a list page after page, as one page; of one that does not end it says that there is more.
    func readAll<Item>(
        _ endpoint: (Cursor?) -> Endpoint<Empty, Page<Item>>
    ) async throws -> Page<Item> {
        var all = try await read(endpoint(nil))
        for _ in 1..<Shell.mostPages {
            guard let next = all.next else { break }
            let more = try await read(endpoint(next))
            all.data += more.data
            (all.hasMore, all.next) = (more.hasMore, more.next)
        }
        return all
    }

    /// Does what only the server can, and reports its errors.
    func attempt<Reply>(
        _ work: () async throws(SyncError) -> Reply
    ) async throws -> Reply {
        do throws(SyncError) {
            return try await work()
        } catch {
            throw report(error)
        }
    }

    /// Prints the body as JSON, or as the lines that `text` makes of it.
    func print<Reply: Encodable>(_ reply: Reply, _ text: (Reply) -> [String]) throws {
        if isJSON {
            Swift.print(String(decoding: try Coding.encode(reply), as: UTF8.self))
        } else {
            for line in text(reply) { Swift.print(Shell.safe(line)) }
        }
    }

    /// Says what went wrong on standard error, and gives the code to end with.
    func report(_ error: SyncError) -> ExitCode {
        if isJSON, case .problem(let problem) = error, let body = try? Coding.encode(problem) {
            Shell.complain(String(decoding: body, as: UTF8.self))
        } else {
            Shell.complain(error.sentence)
        }
        return error.exitCode
    }

    /// A line on standard error.
    static func complain(_ line: String) {
        FileHandle.standardError.write(Data((safe(line) + "\n").utf8))
    }

    /// The text without control characters: what a server says must not steer the terminal.
    static func safe(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.filter {
                    $0.properties.generalCategory != .control
                        && $0.properties.generalCategory != .format
                }
            )
        )
    }
}

extension SyncError {
    /// What a script learns from the end of a command.
    var exitCode: ExitCode {
        switch self {
        case .offline, .busy, .unsettled, .notRoost: .unreachable
        case .signedOut: .notAllowed
        case .problem(let problem) where [401, 403].contains(problem.status): .notAllowed
        default: .failure
        }
    }
}

extension CivilDate: ExpressibleByArgument {
    /// The date of a command line: `YYYY-MM-DD`.
    package init?(argument: String) {
        self.init(argument)
    }
}
