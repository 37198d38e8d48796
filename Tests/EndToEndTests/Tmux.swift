import Foundation

/// A terminal with a program in it: a private tmux server of one window.
final class Tmux {
    private let socket = "roost-test-\(UUID().uuidString.prefix(8))"

    /// Starts `command` in a window of that size, with nothing of the user's own tmux.
    init(
        columns: Int = 80,
        rows: Int = 24,
        environment: [String: String],
        _ command: [String]
    ) throws {
        let variables = environment.map { "\($0.key)=\($0.value)" }
        let words = ["env"] + variables + command
        let line = words.map(Tmux.quoted).joined(separator: " ")
        // The shell stays when the program ends, so that a test sees what it left behind.
        try tmux([
            "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)",
            "sh", "-c", line + "; echo \"ended with $?\"; exec sh",
        ])
    }

    deinit {
        _ = try? tmux(["kill-server"])
    }

    /// The rows of the screen, without trailing spaces.
    var screen: String {
        get throws {
            try tmux(["capture-pane", "-p"]).output
        }
    }

    /// Types keys by tmux's names: `Enter`, `Escape`, `C-p`, or a character.
    func press(_ keys: String...) throws {
        try tmux(["send-keys"] + keys)
    }

    /// Types text, letter by letter.
    func type(_ text: String) throws {
        try tmux(["send-keys", "-l", text])
    }

    func resize(columns: Int, rows: Int) throws {
        try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
    }

    /// The process that the window's shell runs.
    var programID: Int32? {
        get throws {
            let shell = try tmux(["display", "-p", "#{pane_pid}"]).output
                .trimmingCharacters(in: .whitespacesAndNewlines)
            let children = try run("/usr/bin/env", ["pgrep", "-P", shell]).output
            return children.split(separator: "\n").first.flatMap { Int32($0) }
        }
    }

    /// Waits until the screen shows all of the texts.
    func shows(_ texts: String..., within seconds: Double = 30) async throws {
        do {
            try await eventually(texts.joined(separator: " and "), within: seconds) {
                let screen = try self.screen
                return texts.allSatisfy { screen.contains($0) }
            }
        } catch let timedOut as TimedOut {
            throw TimedOut(what: timedOut.what + "; the screen was:\n" + ((try? screen) ?? ""))
        }
    }

    @discardableResult
    private func tmux(_ arguments: [String]) throws -> Outcome {
        try run("/usr/bin/env", ["tmux", "-L", socket] + arguments, environment: ["TMUX": ""])
    }

    private static func quoted(_ word: String) -> String {
        "'" + word.replacingOccurrences(of: "'", with: "'\\''") + "'"
    }
}
