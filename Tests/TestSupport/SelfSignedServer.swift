import Foundation

/// A server on the own machine whose certificate nobody but itself has signed: `openssl s_server`.
package final class SelfSignedServer: Sendable {
    /// The port of 127.0.0.1 that it listens at.
    package let port: Int
    private let process: Process
    private let folder: TemporaryFolder

    /// Starts it; nil when there is no `openssl`.
    package init?() {
        folder = TemporaryFolder()
        let files = ["-key": folder.path + "/key.pem", "-cert": folder.path + "/cert.pem"]
        let request = Process()
        request.executableURL = URL(filePath: "/usr/bin/env")
        request.arguments = [
            "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
            "-subj", "/CN=localhost", "-keyout", files["-key"] ?? "", "-out", files["-cert"] ?? "",
        ]
        request.standardError = FileHandle.nullDevice
        guard (try? request.run()) != nil else { return nil }
        request.waitUntilExit()
        process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments =
            ["openssl", "s_server", "-accept", "127.0.0.1:0", "-www"]
            + files.flatMap { [$0.key, $0.value] }
        let output = Pipe()
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return nil }
        guard let port = SelfSignedServer.port(in: output.fileHandleForReading) else {
            kill(process.processIdentifier, SIGKILL)
            return nil
        }
        self.port = port
    }

    deinit {
        // Nothing waits for the end, and what a thread of Dispatch starts may block other signals.
        kill(process.processIdentifier, SIGKILL)
    }

    /// Reads until the line that names the address.
    private static func port(in output: FileHandle) -> Int? {
        var text = ""
        while let data = try? output.read(upToCount: 1), !data.isEmpty {
            text += String(decoding: data, as: UTF8.self)
            guard text.hasSuffix("\n"), let line = text.split(separator: "\n").last,
                line.hasPrefix("ACCEPT")
            else { continue }
            return line.split(separator: ":").last.flatMap { Int($0) }
        }
        return nil
    }
}
