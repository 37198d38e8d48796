package import Foundation
package import Hummingbird
internal import HummingbirdCore
package import Logging
package import Marketplace
internal import NIOCore
internal import ServiceLifecycle
internal import UnixSignals
internal import Wire

/// Puts the backend together: the store, the services over it, and the door in front.
package enum BackendApp {
    /// How many seconds a connection may be silent, or take over the head of a request.
    private static let longestIdle: Int64 = 75
    /// Fewer than the 1,024 files that a process may usually have open.
    private static let mostConnections = 900

    /// An application that serves this configuration; it does the jobs beside.
    ///
    /// - Throws: `DatabaseError`, or whatever keeps the signing key from being read.
    package static func build(
        _ configuration: BackendConfiguration
    ) async throws -> some ApplicationProtocol {
        try await application(of: try await BackendParts(configuration), configuration)
    }

    private static func application(
        of parts: BackendParts,
        _ configuration: BackendConfiguration
    ) async throws -> some ApplicationProtocol {
        try await parts.timers.prepare()
        try await configuration.store.write { try ChangeLog.adopt(in: $0) }
        var services: [any Service] = [parts.front.timeLimit, parts.events, parts.webhooks]
        if configuration.runsJobs { services.append(parts.jobs) }
        var application = Application(
            responder: parts.front,
            server: .http1(
                configuration: HTTP1Channel.Configuration(idleTimeout: .seconds(longestIdle))
            ),
            configuration: ApplicationConfiguration(
                address: configuration.address.bind,
                availableConnectionsDelegate: MaximumAvailableConnections(mostConnections)
            ),
            services: services,
            onServerRunning: { channel in
                let port = channel.localAddress?.port
                parts.carrier.listens(at: configuration.address.ownURL(port: port))
                configuration.onRunning(port)
            },
            logger: configuration.logger
        )
        application.logger = configuration.logger
        return application
    }

    /// Serves until SIGTERM or SIGINT, then lets the requests under way end.
    package static func serve(_ configuration: BackendConfiguration) async throws {
        let parts = try await BackendParts(configuration)
        let application = try await application(of: parts, configuration)
        try await run([application, parts.draining], configuration)
    }

    /// Does the jobs until SIGTERM or SIGINT, then lets those under way end.
    package static func work(_ configuration: BackendConfiguration) async throws {
        try await run([try await BackendParts(configuration).jobs], configuration)
    }

    private static func run(
        _ services: [any Service],
        _ configuration: BackendConfiguration
    ) async throws {
        var group = ServiceGroupConfiguration(
            services: services,
            gracefulShutdownSignals: [.sigterm, .sigint],
            logger: configuration.logger
        )
        // A client that never ends its request must not keep the server.
        group.maximumGracefulShutdownDuration = .seconds(20) + configuration.edge.drainTime
        try await ServiceGroup(configuration: group).run()
    }
}

/// Everything that a backend needs from outside.
package struct BackendConfiguration: Sendable {
    package var store: Store
    package var address: ServerAddress
    package var isDemo: Bool
    /// What the test provider keeps.
    package var providerBooks: TestBooks
    /// What goes wrong at the test provider.
    package var providerFaults = ProviderFaults.none
    /// What providers sign with; nil for a secret made of the signing key.
    package var webhookSecret: Data?
    /// The file with the key that signs sessions; nil for a key that lives as long as the process.
    package var signingKeyFile: String?
    /// Whether jobs are done here: mails, expiry, check-in and the like.
    package var runsJobs = true
    package var edge = EdgeConfiguration()
    /// Told the port once the server answers; nil for a socket.
    package var onRunning: @Sendable (_ port: Int?) -> Void = { _ in }
    package var clock: @Sendable () -> Instant
    package var logger: Logger

    package init(
        store: Store,
        providerBooks: TestBooks,
        address: ServerAddress = .loopback(port: 0),
        isDemo: Bool = false,
        signingKeyFile: String? = nil,
        clock: @escaping @Sendable () -> Instant = Instant.now,
        logger: Logger = Logger(label: "roostd")
    ) {
        self.store = store
        self.providerBooks = providerBooks
        self.address = address
        self.isDemo = isDemo
        self.signingKeyFile = signingKeyFile
        self.clock = clock
        self.logger = logger
    }
}

/// Where a server listens.
package enum ServerAddress: Sendable, Hashable {
    case host(String, port: Int)
    case socket(String)

    package static func loopback(port: Int) -> ServerAddress {
        .host("127.0.0.1", port: port)
    }

    /// How this machine reaches the server itself.
    func ownURL(port: Int?) -> String {
        switch self {
        case .socket(let path): return "unix:" + path
        case .host(let host, let configured):
            let isEverywhere = host == "0.0.0.0" || host == "::"
            let name = isEverywhere ? "127.0.0.1" : host.contains(":") ? "[\(host)]" : host
            return "http://\(name):\(port ?? configured)"
        }
    }

    var bind: BindAddress {
        switch self {
        case .host(let host, let port): .hostname(host, port: port)
        case .socket(let path): .unixDomainSocket(path: path)
        }
    }
}

extension Instant {
    /// What the machine's clock says.
    @Sendable package static func now() -> Instant {
        Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000))
    }
}
