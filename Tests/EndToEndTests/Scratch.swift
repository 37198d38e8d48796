import Foundation

/// A folder of its own for one test, removed with it.
final class Scratch: Sendable {
    let url: URL

    init() throws {
        // Short, since the path of a socket has hardly more than a hundred bytes.
        url = URL(filePath: "/tmp").appending(path: "roost-e2e-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        try FileManager.default.createDirectory(
            atPath: path("tmp"),
            withIntermediateDirectories: true
        )
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
    }

    func path(_ name: String) -> String {
        url.appending(path: name).path
    }

    /// Folders below this one, so that a test touches nobody's files; `name` keeps users apart.
    func environment(of name: String = "ana") -> [String: String] {
        [
            "HOME": path(name),
            "TMPDIR": path("tmp"),
            "XDG_CONFIG_HOME": path(name + "/config"),
            "XDG_DATA_HOME": path(name + "/data"),
            "XDG_CACHE_HOME": path(name + "/cache"),
            "XDG_STATE_HOME": path(name + "/state"),
            "LC_ALL": "C.UTF-8",
            "TERM": "xterm-256color",
            "NO_COLOR": "",
            "COLORTERM": "",
            "ROOST_SERVER": "",
            // On a terminal Swift's own report of a crash waits for a key.
            "SWIFT_BACKTRACE": "enable=no",
        ]
    }

    /// What lies in the folder for temporary files of the programs of this test.
    var leftovers: [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: path("tmp"))) ?? []
    }
}
