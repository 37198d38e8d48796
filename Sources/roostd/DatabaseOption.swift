internal import ArgumentParser
internal import Backend
internal import Foundation

/// Which database a command works on.
struct DatabaseOption: ParsableArguments {
    @Option(help: "Where the data are: sqlite:PATH.")
    var database: String?

    /// The path that was named by the flag or the environment; nil when none was.
    ///
    /// - Throws: `ValidationError`, for a kind of database that this build does not know.
    func namedPath() throws -> String? {
        let environment = ProcessInfo.processInfo.environment
        guard let url = database ?? environment["ROOST_DATABASE_URL"], !url.isEmpty else {
            return nil
        }
        guard url.hasPrefix("sqlite:"), url.utf8.count > 7 else {
            throw ValidationError("The database must be sqlite:PATH.")
        }
        return String(url.dropFirst(7))
    }

    /// The path, by default in the folder for data of the XDG base directories.
    func path() throws -> String {
        if let path = try namedPath() { return path }
        let environment = ProcessInfo.processInfo.environment
        let home = environment["HOME"] ?? "."
        let data = environment["XDG_DATA_HOME"].flatMap { $0.isEmpty ? nil : $0 }
        let folder = (data ?? home + "/.local/share") + "/roost"
        try FileManager.default.createDirectory(
            atPath: folder,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        return folder + "/roostd.sqlite"
    }

    func store() throws -> Store {
        keepToOurselves()
        return try Store(path: try path())
    }
}

/// Lets nobody else read or write the files that this process makes: database, key and socket.
func keepToOurselves() {
    umask(0o077)
}
