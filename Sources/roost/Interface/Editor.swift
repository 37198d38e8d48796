import Foundation

/// Lets the user write a longer text in `$VISUAL` or `$EDITOR`.
struct Editor: Sendable {
    let environment: [String: String]

    /// Opens the editor on the text and waits, off the main actor, until it ends.
    func edit(_ text: String) async -> Result<String, EditorProblem> {
        await withCheckedContinuation { continuation in
            DispatchQueue(label: "roost.editor").async { [self] in
                continuation.resume(returning: run(on: text))
            }
        }
    }

    private func run(on text: String) -> Result<String, EditorProblem> {
        let file = FileManager.default.temporaryDirectory
            .appending(path: "roost-\(UUID().uuidString).txt")
        defer { try? FileManager.default.removeItem(at: file) }
        do {
            try Data(text.utf8).write(to: file)
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o600],
                ofItemAtPath: file.path
            )
            let process = Process()
            process.executableURL = URL(filePath: "/bin/sh")
            // The variable may hold options, as in `code --wait`; the shell splits them.
            process.arguments = ["-c", "exec \(command) \"$1\"", "roost", file.path]
            try process.run()
            process.waitUntilExit()
            guard process.terminationStatus == 0 else { return .failure(.ended(command)) }
            return .success(try String(contentsOf: file, encoding: .utf8))
        } catch {
            return .failure(.failed(error.localizedDescription))
        }
    }

    private var command: String {
        environment["VISUAL"] ?? environment["EDITOR"] ?? "vi"
    }
}

/// Why no text came back; what was there before is kept.
enum EditorProblem: Error, CustomStringConvertible {
    case ended(String)
    case failed(String)

    var description: String {
        switch self {
        case .ended(let command): "\(command) ended with an error; the text is as it was."
        case .failed(let reason): "The editor could not be opened: \(reason)"
        }
    }
}
