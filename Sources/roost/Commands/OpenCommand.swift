import ArgumentParser
import Cache
import Foundation
import Sync

/// Opens the interface on the configured server.
struct OpenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open",
        abstract: "Open the interface (the default)."
    )

    @OptionGroup var options: GlobalOptions

    func run() async throws {
        var parts = try Parts(options)
        while case .reopen(let address) = try await Interface(parts: parts, isDemo: false).run() {
            if address == DemoCommand.address { return try await DemoCommand.open(parts) }
            ChosenServer(parts.folders).remember(address)
            parts = try Parts(options)
        }
    }
}

/// Opens the interface on a private server with the demo marketplace.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Try roost on a private demo marketplace; all gone at exit.",
        discussion: "With --server it uses that demo server and a throw-away account."
    )

    /// What the first-run screen connects to when the demo is chosen.
    static let address = "demo"

    @OptionGroup var options: GlobalOptions

    func run() async throws {
        let parts = try Parts(options)
        if let server = options.server {
            try await DemoCommand.visit(server, parts)
        } else {
            try await DemoCommand.open(parts)
        }
    }

    /// Runs the interface on a private server, logged in as the demo guest.
    @MainActor
    static func open(_ parts: Parts) async throws {
        // Before the interface opens, since the first marketplace of a machine takes some seconds.
        Shell.complain("roost: starting the demo marketplace; the first time takes some seconds")
        let server = try DemoServer()
        defer { server.stop() }
        let own = Parts(parts, server: server.address, below: server.folder)
        let body = DemoServer.login
        _ = try await own.connect(to: server.address).login(body)
        _ = try await Interface(parts: own, isDemo: true).run()
    }

    /// Runs the interface on a shared demo server, with an account nobody else has.
    @MainActor
    private static func visit(_ server: String, _ parts: Parts) async throws {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "roost-visit-\(UUID().uuidString.prefix(8))")
        defer { try? FileManager.default.removeItem(at: folder) }
        let own = Parts(parts, server: server, below: folder)
        let key = parts.clock.key()
        let body = DemoServer.visitor(key)
        _ = try await own.connect(to: server).register(body, key: key)
        _ = try await Interface(parts: own, isDemo: true).run()
    }
}
