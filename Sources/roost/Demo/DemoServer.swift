import Foundation
import Synchronization
import Wire

/// A private `roostd` with the demo marketplace in a folder of its own; all gone when it stops.
final class DemoServer: Sendable {
    /// What the demo guest logs in with; the generator of the marketplace knows her too.
    static let login = LoginBody(
        email: "demo@roost.example",
        password: "roost-demo",
        device: "demo"
    )

    /// An account for one visit to a shared demo server.
    static func visitor(_ key: String) -> RegisterBody {
        RegisterBody(email: "visitor-\(key)@roost.example", password: key, name: "Visitor")
    }

    /// Everything this run writes lies below it.
    let folder: URL
    /// The server's address, fit for `--server`.
    let address: String
    private let process: Mutex<Process?>
    /// The server's standard input: it ends when this one does, however that comes about.
    private let leash = Pipe()

    /// Starts the server and waits until it says that it listens.
    ///
    /// - Throws: ``DemoProblem``.
    init() throws(DemoProblem) {
        guard let program = DemoServer.program else { throw DemoProblem.notInstalled }
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "roost-demo-\(UUID().uuidString.prefix(8))")
        self.folder = folder
        address = "unix:" + folder.appending(path: "roostd.sock").path
        let process = Process()
        process.executableURL = program
        process.arguments = ["serve", "--demo", "--quiet", "--private", folder.path]
        self.process = Mutex(process)
        // No other child may hold it open.
        _ = fcntl(leash.fileHandleForWriting.fileDescriptor, F_SETFD, FD_CLOEXEC)
        process.standardInput = leash
        try DemoServer.start(process, in: folder)
    }

    /// Ends the server and removes everything it wrote.
    func stop() {
        process.withLock { process in
            guard let running = process else { return }
            running.terminate()
            running.waitUntilExit()
            process = nil
        }
        try? FileManager.default.removeItem(at: folder)
    }

    /// Beside this program, else on the PATH.
    private static var program: URL? {
        let beside = Bundle.main.executableURL?.resolvingSymlinksInPath()
            .deletingLastPathComponent().appending(path: "roostd")
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        let installed = folders.map { URL(filePath: String($0)).appending(path: "roostd") }
        return ([beside].compactMap(\.self) + installed)
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }

    /// Its first line on standard output says that it listens; none at all means it failed.
    private static func start(_ process: Process, in folder: URL) throws(DemoProblem) {
        let output = Pipe()
        let complaints = Pipe()
        process.standardOutput = output
        process.standardError = complaints
        do {
            try FileManager.default.createDirectory(
                at: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
            try process.run()
        } catch {
            throw DemoProblem.failed("\(error.localizedDescription)")
        }
        let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        guard line.contains("listening") else {
            process.terminate()
            try? FileManager.default.removeItem(at: folder)
            throw DemoProblem.failed(DemoServer.reason(in: complaints))
        }
        // A pipe that nobody empties would stop the server in the middle of a complaint.
        Thread.detachNewThread {
            while !complaints.fileHandleForReading.availableData.isEmpty {}
        }
    }

    /// The last that a server said before it ended.
    private static func reason(in complaints: Pipe) -> String {
        let said = complaints.fileHandleForReading.readDataToEndOfFile()
        let lines = String(decoding: said, as: UTF8.self).split(whereSeparator: \.isNewline)
        guard let last = lines.last else { return "roostd ended without a word" }
        return String(last.trimmingPrefix("Error: "))
    }
}

/// Why there is no demo.
enum DemoProblem: Error, CustomStringConvertible {
    case notInstalled
    case failed(String)

    var description: String {
        switch self {
        case .notInstalled:
            "The demo needs roostd, which is neither beside roost nor on the PATH. "
                + "`make install` puts both in place."
        case .failed(let reason): "The demo server did not start: \(reason)"
        }
    }
}
