internal import ArgumentParser
internal import Backend
internal import Foundation
internal import Logging
internal import Marketplace

/// The command `roostd serve`.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve until told to stop; SIGTERM lets requests under way end."
    )

    @Option(help: "The address to listen on.")
    var host = "127.0.0.1"

    @Option(help: "The port to listen on; 0 takes any that is free.")
    var port = 8_080

    @Option(help: "Listen on this Unix socket instead.")
    var socket: String?

    @OptionGroup var database: DatabaseOption

    @OptionGroup var provider: ProviderOption

    @Flag(help: "Serve the demo marketplace; without --database it is gone at exit.")
    var demo = false

    @Flag(help: "Leave the jobs of the queue to `roostd worker`.")
    var noWorker = false

    @OptionGroup var edge: EdgeOptions

    @Flag(help: "Log errors only.")
    var quiet = false

    @Option(
        help: """
            Keep socket and database in this folder, stop when standard input ends, and remove the \
            folder then; for `roost demo`.
            """
    )
    var `private`: String?

    mutating func run() async throws {
        keepToOurselves()
        let leash = `private`.map(Leash.init(folder:))
        try leash?.take()
        defer { leash?.removeFolder() }
        if let leash {
            socket = leash.socket
            database.database = "sqlite:" + leash.database
            leash.follow()
        }
        let folder = try temporaryFolder()
        defer { if let folder { try? FileManager.default.removeItem(atPath: folder) } }
        let place = try folder.map { .sqlite(path: $0 + "/roostd.sqlite") } ?? database.place()
        if demo { try await prepareDemo(at: place) }
        if let socket { unlinkSocket(socket) }
        let configuration = try await configuration(at: place, isLeashed: leash != nil)
        try await BackendApp.serve(configuration)
        configuration.providerBooks.close()
        configuration.store.close()
    }

    private func configuration(
        at place: DatabasePlace,
        isLeashed: Bool
    ) async throws -> BackendConfiguration {
        let store = try place.store()
        var configuration = BackendConfiguration(
            store: store,
            providerBooks: try await provider.books(of: store, beside: place),
            address: socket.map { .socket($0) } ?? .host(host, port: port),
            isDemo: demo,
            signingKeyFile: try DatabaseOption.keyPath(beside: place),
            logger: Serve.logger(quiet: quiet)
        )
        configuration.runsJobs = !noWorker
        configuration.providerFaults = try ProviderOption.faults(isDemo: demo)
        configuration.webhookSecret = try ProviderOption.webhookSecret()
        configuration.edge = try edge.configuration()
        // What has this server to itself need not be kept from asking too much.
        if isLeashed { configuration.edge.limits = nil }
        configuration.onRunning = { [host, socket] port in
            let authority = host.contains(":") ? "[\(host)]" : host
            let address = socket.map { "unix:" + $0 } ?? "http://\(authority):\(port ?? 0)"
            FileHandle.standardOutput.write(Data("listening on \(address)\n".utf8))
        }
        return configuration
    }

    private func temporaryFolder() throws -> String? {
        guard demo, try database.namedPlace() == nil else { return nil }
        let folder = NSTemporaryDirectory() + "roostd-\(UUID().uuidString)"
        try FileManager.default.createDirectory(
            atPath: folder,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        return folder
    }

    private func prepareDemo(at place: DatabasePlace) async throws {
        let marketplace = DemoMarketplace(today: Instant.now().utcDate)
        switch place {
        case .sqlite(let path):
            guard !FileManager.default.fileExists(atPath: path) else { return }
            let environment = ProcessInfo.processInfo.environment
            let cache = environment["XDG_CACHE_HOME"].flatMap { $0.isEmpty ? nil : $0 }
            try marketplace.prepare(
                at: path,
                cacheFolder: (cache ?? (environment["HOME"] ?? ".") + "/.cache") + "/roost/demo"
            )
        case .postgres:
            let store = try place.store()
            if try await store.isEmpty { try await marketplace.fill(store) }
        }
    }

    /// A socket that a dead server left behind would keep the new one from listening.
    private func unlinkSocket(_ path: String) {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFSOCK else { return }
        unlink(path)
    }

    static func logger(quiet: Bool) -> Logger {
        var logger = Logger(label: "roostd") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = quiet ? .error : .notice
        return logger
    }
}
