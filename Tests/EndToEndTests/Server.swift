import Foundation
import Synchronization
import TestSupport

/// A small demo marketplace, made once; every test works on a copy.
enum Seed {
    static let homes = 120

    private static let folder = NSTemporaryDirectory() + "/roost-e2e-seed-\(getpid())"

    private static let made = Task { () throws -> String in
        try? FileManager.default.removeItem(atPath: folder)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        atexit { try? FileManager.default.removeItem(atPath: Seed.folder) }
        let path = folder + "/seed.sqlite"
        let outcome = try await run(
            Programs.roostd,
            ["seed", "--listings", "\(homes)", "--seed", "7", "--database", "sqlite:" + path]
        )
        guard outcome.status == 0 else { throw TimedOut(what: "the seed: \(outcome.errors)") }
        return path
    }

    static func copy(to path: String) async throws {
        try FileManager.default.copyItem(atPath: try await made.value, toPath: path)
    }
}

/// A real `roostd`; a test may kill and start it again on the same data.
final class Server: Sendable {
    private struct Running {
        var process: Process
        var output: Pipe
    }

    let scratch: Scratch
    let url: String
    private let address: [String]
    private let running = Mutex<Running?>(nil)

    /// Starts a server with the demo marketplace, on a port of its own.
    static func start(in scratch: Scratch) async throws -> Server {
        try await start(in: scratch, at: ["--port", "0"])
    }

    /// Starts a server that listens on a socket or at a port.
    static func start(in scratch: Scratch, at address: [String]) async throws -> Server {
        let path = scratch.path("roostd.sqlite")
        if !FileManager.default.fileExists(atPath: path) { try await Seed.copy(to: path) }
        let first = try await launch(scratch, address)
        let again = address.contains("--port") ? ["--port", "\(port(of: first.url))"] : address
        return Server(scratch, url: first.url, at: again, first.running)
    }

    private init(_ scratch: Scratch, url: String, at address: [String], _ first: Running) {
        self.scratch = scratch
        self.url = url
        self.address = address
        running.withLock { $0 = first }
    }

    deinit {
        kill(SIGKILL)
    }

    var database: String { Server.database(scratch) }

    private static func database(_ scratch: Scratch) -> String {
        "sqlite:" + scratch.path("roostd.sqlite")
    }

    /// Where it listens, if that is a port.
    var port: UInt16 { Server.port(of: url) }

    static func port(of url: String) -> UInt16 {
        url.split(separator: ":").last.flatMap { UInt16($0) } ?? 0
    }

    var processID: Int32? { running.withLock { $0?.process.processIdentifier } }

    /// Whether the process still runs.
    var isRunning: Bool { running.withLock { $0?.process.isRunning ?? false } }

    /// Starts it again after a ``kill(_:)``, at the same address.
    func startAgain(environment: [String: String] = [:]) async throws {
        let next = try await Server.launch(scratch, address, environment: environment).running
        running.withLock { $0 = next }
    }

    /// Ends it by a signal, and waits for the end.
    @discardableResult
    func kill(_ signal: Int32) -> Int32? {
        running.withLock { running in
            guard let process = running?.process else { return nil }
            running = nil
            if process.isRunning { Foundation.kill(process.processIdentifier, signal) }
            process.waitUntilExit()
            return process.terminationStatus
        }
    }

    private static func launch(
        _ scratch: Scratch,
        _ address: [String],
        environment: [String: String] = [:]
    ) async throws -> (url: String, running: Running) {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: Programs.roostd)
        process.arguments = ["serve"] + address + ["--database", database(scratch)]
        process.environment = ProcessInfo.processInfo.environment
            .merging(scratch.environment(of: "server")) { $1 }
            .merging(environment) { $1 }
        process.standardOutput = output
        process.standardError = try log(scratch)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let line = await firstLine(output)
        guard let address = line.split(separator: " ").last.map(String.init),
            line.hasPrefix("listening on ")
        else {
            process.terminate()
            throw TimedOut(what: "roostd to listen; it said: \(line)")
        }
        return (address, Running(process: process, output: output))
    }

    /// What the server writes on standard error, of all its lives.
    private static func log(_ scratch: Scratch) throws -> FileHandle {
        let path = scratch.path("roostd.log")
        if !FileManager.default.fileExists(atPath: path) {
            _ = FileManager.default.createFile(atPath: path, contents: nil)
        }
        let log = try FileHandle(forWritingTo: URL(filePath: path))
        try log.seekToEnd()
        return log
    }

    private static func firstLine(_ pipe: Pipe) async -> String {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                let data = pipe.fileHandleForReading.availableData
                let line = String(decoding: data, as: UTF8.self)
                continuation.resume(returning: line.trimmingCharacters(in: .whitespacesAndNewlines))
            }
        }
    }

    /// What a query prints, from the database itself.
    func ask(_ sql: String) async throws -> String {
        try await ask(sql, of: scratch.path("roostd.sqlite"))
    }

    /// The same from the test provider's books.
    func askProvider(_ sql: String) async throws -> String {
        try await ask(sql, of: scratch.path("roostd.sqlite.provider"))
    }

    private func ask(_ sql: String, of path: String) async throws -> String {
        let outcome = try await run(
            "sqlite3",
            ["-cmd", ".timeout 5000", path, sql]
        )
        guard outcome.status == 0 else { throw TimedOut(what: "sqlite3: \(outcome.errors)") }
        return outcome.output.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// What `roostd check` says about the data.
    func check() async throws -> Outcome {
        try await run(Programs.roostd, ["check", "--database", database])
    }
}
