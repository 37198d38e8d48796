import Cache
import Foundation
import Marketplace
import Sync
import Transport

/// What the program is put together from; built once per run.
struct Parts: Sendable {
    let settings: Settings
    let folders: Folders
    let clock = Clock()

    /// - Throws: ``SettingsProblem``.
    init(_ options: GlobalOptions) throws(SettingsProblem) {
        folders = Parts.folders
        var settings = try Settings(
            options: options,
            environment: Parts.environment,
            configFile: Parts.configFile
        )
        settings.server = settings.server ?? ChosenServer(folders).address
        self.settings = settings
    }

    /// The same choices in a world of its own, for a demo that leaves nothing behind.
    init(_ other: Parts, server: String, below root: URL) {
        var settings = other.settings
        settings.server = server
        self.settings = settings
        folders = Folders(
            cache: root.appending(path: "cache").path,
            data: root.appending(path: "data").path
        )
    }

    /// The server's requests and the local copy of whoever is logged in.
    ///
    /// - Throws: ``SettingsProblem`` when the address is none.
    func connect(to server: String) throws(SettingsProblem) -> Sync {
        let address: ServerAddress
        do {
            address = try ServerAddress(server, allowsInsecure: settings.allowsInsecure)
        } catch {
            throw SettingsProblem(error.sentence)
        }
        return Sync(
            server: address,
            profile: settings.profile,
            folders: folders,
            transport: HTTPTransport(),
            agent: "roost/\(Version.text)",
            time: .system
        )
    }

    static let environment = ProcessInfo.processInfo.environment

    static let folders = Folders(
        environment: environment,
        home: environment["HOME"] ?? "/"
    )

    static var configFile: URL { configFolder.appending(path: "config.toml") }

    /// `config.toml` and the user's own themes, by the XDG rules.
    static var configFolder: URL {
        let set = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        let base = set ?? (environment["HOME"] ?? "/") + "/.config"
        return URL(filePath: base, directoryHint: .isDirectory).appending(path: "roost")
    }
}

/// The server that was chosen on the first run, remembered until another is.
struct ChosenServer {
    private let file: URL

    init(_ folders: Folders) {
        file = URL(filePath: folders.data, directoryHint: .isDirectory).appending(path: "server")
    }

    var address: String? {
        let text = try? String(contentsOf: file, encoding: .utf8)
        return text.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// A disk that fails only means being asked again.
    func remember(_ address: String) {
        try? FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        try? Data(address.utf8).write(to: file, options: .atomic)
    }
}
