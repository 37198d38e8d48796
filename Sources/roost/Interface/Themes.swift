import Canvas
import Foundation

/// Finds themes: a file's path, the user's own folder, then what was installed.
struct Themes: Sendable {
    /// Searched in order.
    let folders: [URL]

    init(config: URL) {
        let program = Bundle.main.executableURL?.resolvingSymlinksInPath()
            .deletingLastPathComponent()
        let installed = program?.deletingLastPathComponent().appending(path: "share/roost/themes")
        // A build folder lies inside the checkout, whose themes are then at hand.
        let checkout = program.map { Themes.checkout(above: $0) } ?? nil
        folders = [config.appending(path: "themes"), installed, checkout]
            .compactMap(\.self)
    }

    /// The theme of that name or path, or the default one with what is wrong.
    func load(_ name: String) -> (theme: Theme, problem: String?) {
        guard name != "default" else { return (.standard, nil) }
        guard let file = file(named: name), let text = read(file) else {
            return (.standard, "There is no theme called \(name); this is the default one.")
        }
        let loaded = Theme.load(text, file: file.path, find: { self.file(named: $0).flatMap(read) })
        return (loaded.theme, loaded.problem?.description)
    }

    /// All that is wrong with a theme file.
    func check(path: String) -> [String] {
        let file = URL(filePath: path)
        guard let text = read(file) else { return ["\(path): cannot be read"] }
        return Theme.check(text, file: path, find: { self.file(named: $0).flatMap(read) })
            .map(\.description)
    }

    /// The names there are, sorted.
    var names: [String] {
        let found = folders.flatMap { folder in
            (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        }
        let names = found.filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(5)) }
        return Set(names + ["default"]).sorted()
    }

    private func file(named name: String) -> URL? {
        if name.contains("/") || name.hasSuffix(".toml") { return URL(filePath: name) }
        return folders.map { $0.appending(path: name + ".toml") }
            .first { FileManager.default.isReadableFile(atPath: $0.path) }
    }

    private func read(_ file: URL) -> String? {
        try? String(contentsOf: file, encoding: .utf8)
    }

    private static func checkout(above folder: URL) -> URL? {
        var folder = folder
        while folder.path.count > 1 {
            folder.deleteLastPathComponent()
            let themes = folder.appending(path: "themes")
            if FileManager.default.fileExists(atPath: themes.appending(path: "night.toml").path) {
                return themes
            }
        }
        return nil
    }
}
