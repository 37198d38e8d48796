import Foundation

/// A real `roostd` on a port of its own; a test may kill and start it again on the same data.
final class Server {
    let scratch: Scratch
    private(set) var port: Int
    private var process: Process?

    /// Starts a server with the demo marketplace of `homes` homes.
    init(_ scratch: Scratch, homes: Int = 200) throws {
        self.scratch = scratch
        port = 0
        try Server.run(["seed", "--listings", "\(homes)", "--seed", "7"], scratch)
        try start()
    }

    deinit {
        kill(SIGKILL)
    }

    var url: String { "http://127.0.0.1:\(port)" }

    private var database: String { "sqlite:" + scratch.path("roostd.sqlite") }

    /// Starts it again after a ``kill(_:)``, on the same port.
    func start() throws {
        let process = Process()
        let output = Pipe()
        process.executableURL = Programs.roostd
        process.arguments = [
            "serve", "--port", "\(port)", "--database", "sqlite:" + scratch.path("roostd.sqlite"),
        ]
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        self.process = process
        let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        guard let number = line.split(whereSeparator: { !$0.isNumber }).last.flatMap({ Int($0) })
        else { throw TimedOut(what: "roostd to listen; it said: \(line)") }
        port = number
    }

    func kill(_ signal: Int32) {
        guard let process, process.isRunning else { return }
        Foundation.kill(process.processIdentifier, signal)
        process.waitUntilExit()
        self.process = nil
    }

    /// What a query prints, from the database itself.
    func ask(_ sql: String) throws -> String {
        try run("/usr/bin/env", ["sqlite3", scratch.path("roostd.sqlite"), sql]).output
    }

    private static func run(_ arguments: [String], _ scratch: Scratch) throws {
        let database = "sqlite:" + scratch.path("roostd.sqlite")
        let result = try EndToEndTests.run(
            Programs.roostd.path,
            arguments + ["--database", database]
        )
        guard result.status == 0 else { throw TimedOut(what: "seed: \(result.errors)") }
    }
}

/// What a program printed and how it ended.
struct Outcome {
    let status: Int32
    let output: String
    let errors: String
}

/// Runs a program to its end.
func run(
    _ program: String,
    _ arguments: [String],
    environment: [String: String] = [:],
    input: String = ""
) throws -> Outcome {
    let process = Process()
    let output = Pipe()
    let errors = Pipe()
    let keyboard = Pipe()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = keyboard
    try process.run()
    try keyboard.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try keyboard.fileHandleForWriting.close()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    let complained = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
        status: process.terminationStatus,
        output: String(decoding: printed, as: UTF8.self),
        errors: String(decoding: complained, as: UTF8.self)
    )
}
