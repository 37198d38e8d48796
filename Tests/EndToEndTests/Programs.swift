import Foundation

/// Where the built programs are: beside the test bundle.
enum Programs {
    static let folder: URL = {
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
        let executable = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        return (bundle?.bundleURL ?? executable).deletingLastPathComponent()
    }()

    static var roost: URL { folder.appending(path: "roost") }
    static var roostd: URL { folder.appending(path: "roostd") }
}

/// A folder of its own for one test, removed with it.
final class Scratch: Sendable {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory
            .appending(path: "roost-e2e-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
    }

    func path(_ name: String) -> String {
        url.appending(path: name).path
    }

    /// XDG folders below this one, so that a test touches nobody's files.
    var environment: [String: String] {
        [
            "HOME": url.path,
            "XDG_CONFIG_HOME": path("config"),
            "XDG_DATA_HOME": path("data"),
            "XDG_CACHE_HOME": path("cache"),
            "XDG_STATE_HOME": path("state"),
        ]
    }
}

/// Waits until a condition holds.
///
/// - Throws: ``TimedOut`` when it still does not after `seconds`.
func eventually(
    _ what: String,
    within seconds: Double = 30,
    _ condition: () throws -> Bool
) async throws {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while ContinuousClock.now < deadline {
        if try condition() { return }
        try await Task.sleep(for: .milliseconds(20))
    }
    throw TimedOut(what: what)
}

/// A condition that did not come true in time.
struct TimedOut: Error, CustomStringConvertible {
    let what: String
    var description: String { "timed out waiting for \(what)" }
}
