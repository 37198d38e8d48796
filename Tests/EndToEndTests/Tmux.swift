import Foundation
import Synchronization
import TestSupport

/// A terminal with a program in it: a private tmux server of one window.
final class Tmux: Sendable {
    private let socket = "roost-test-\(UUID().uuidString.prefix(8))"

    private let server = Mutex<(id: Int32, socket: String)?>(nil)

    private init() {}

    /// Starts `command` in a window of that size, with nothing of the user's own tmux.
    ///
    /// Every byte that the program sends goes to the file `record` as well, if one is given.
    static func open(
        columns: Int = 100,
        rows: Int = 30,
        environment: [String: String],
        record: String? = nil,
        _ command: [String]
    ) async throws -> Tmux {
        let tmux = Tmux()
        let variables = environment.map { "\($0.key)=\($0.value)" }
        let all = ["env"] + variables + command
        let line = all.map(quoted).joined(separator: " ")
        // The shell stays when the program ends, so that a test sees what it left behind.
        let script = (record == nil ? "" : "read -r go; ") + line + "; echo \"ended with $?\"; "
        try await tmux.tell([
            "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)",
            "sh", "-c", script + "exec sh",
        ])
        let facts = try await tmux.fact("pid") + " " + tmux.fact("socket_path")
        let words = facts.split(separator: " ", maxSplits: 1).map(String.init)
        if let id = Int32(words[0]) { tmux.server.withLock { $0 = (id, words[1]) } }
        if let record {
            try await tmux.tell(["pipe-pane", "-O", "cat > " + quoted(record)])
            try await tmux.press("Enter")
        }
        return tmux
    }

    deinit {
        // By a signal that cannot be blocked: what a thread of Dispatch starts inherits a mask that
        // blocks the others. The programs in the window are hung up on when the server is gone.
        guard let server = server.withLock({ $0 }) else { return }
        kill(server.id, SIGKILL)
        unlink(server.socket)
    }

    /// The rows of the screen, without trailing spaces.
    var screen: String {
        get async throws {
            try await tell(["capture-pane", "-p"])
        }
    }

    /// The same without what depends on the moment.
    var steadyScreen: String {
        get async throws {
            (1...9).reduce(try await screen) { $0.replacing("\($1) min ago", with: " just now") }
                .trimmingCharacters(in: .newlines)
        }
    }

    /// Types keys by tmux's names: `Enter`, `Escape`, `C-p`, or a character.
    func press(_ keys: String...) async throws {
        try await tell(["send-keys"] + keys)
    }

    /// Types the same key several times.
    func press(_ key: String, times: Int) async throws {
        guard times > 0 else { return }
        try await tell(["send-keys", "-N", "\(times)", key])
    }

    /// Types text, letter by letter.
    func type(_ text: String) async throws {
        try await tell(["send-keys", "-l", text])
    }

    /// Ends roost, which says these words in parting.
    func quit(saying words: String..., within seconds: Double = 30) async throws {
        try await press("Q")
        try await shows(words + ["ended with 0"], within: seconds)
    }

    func resize(columns: Int, rows: Int) async throws {
        try await tell(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
    }

    /// Closes the window, as a user does who has had enough.
    func hangUp() async throws {
        try await tell(["kill-session"])
    }

    /// What tmux knows about the window by one of its names, such as `alternate_on`.
    func fact(_ name: String) async throws -> String {
        try await tell(["display", "-p", "#{\(name)}"])
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// The process that the window's shell runs.
    func program() async throws -> Int32 {
        var found: Int32?
        try await eventually("a program in the window", every: .milliseconds(30)) {
            let shell = try await fact("pane_pid")
            let children = try await run("pgrep", ["-P", shell]).output
            found = children.split(separator: "\n").first.flatMap { Int32($0) }
            return found != nil
        }
        return found ?? 0
    }

    /// Waits until the screen shows all of the texts.
    func shows(_ texts: String..., within seconds: Double = 30) async throws {
        try await shows(texts, within: seconds)
    }

    private func shows(_ texts: [String], within seconds: Double) async throws {
        try await waits("the screen to show " + texts.joined(separator: " and "), seconds) {
            screen in texts.allSatisfy { screen.contains($0) }
        }
    }

    /// Waits until the screen shows none of the texts.
    func hides(_ texts: String..., within seconds: Double = 30) async throws {
        try await waits("the screen to lose " + texts.joined(separator: " and "), seconds) {
            screen in !texts.contains { screen.contains($0) }
        }
    }

    private func waits(
        _ what: String,
        _ seconds: Double,
        _ condition: (String) -> Bool
    ) async throws {
        do {
            try await eventually(what, within: seconds, every: .milliseconds(30)) {
                condition(try await screen)
            }
        } catch let timedOut as TimedOut {
            let screen = (try? await screen) ?? ""
            throw TimedOut(what: timedOut.what + "; the screen was:\n" + screen)
        }
    }

    @discardableResult
    private func tell(_ arguments: [String]) async throws -> String {
        // -u: the window takes UTF-8, whatever the locale of whoever runs the tests.
        let outcome = try await run(
            "bash",
            ["-c", Tmux.alone, "bash", "tmux", "-u", "-L", socket] + arguments,
            environment: ["TMUX": "", "LC_ALL": "C.UTF-8"]
        )
        guard outcome.status == 0 else { throw TimedOut(what: "tmux: \(outcome.errors)") }
        return outcome.output
    }

    /// Runs a program with its three standard files alone: tmux leaves a server behind, and while
    /// that held what else was open, the program would not count as ended.
    private static let alone = """
        for ((i = 3; i < 256; i++)); do eval "exec $i>&-"; done; exec "$@"
        """

    private static func quoted(_ word: String) -> String {
        "'" + word.replacingOccurrences(of: "'", with: "'\\''") + "'"
    }
}
