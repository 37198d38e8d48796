internal import ArgumentParser
internal import Backend
internal import Foundation

/// Where a database is.
enum DatabasePlace: CustomStringConvertible {
    case sqlite(path: String)
    case postgres(PostgresAddress)

    /// For people: never with a password.
    var description: String {
        switch self {
        case .sqlite(let path): path
        case .postgres(let address): address.description
        }
    }

    /// Opens the database and brings its schema up to date.
    func store() throws -> Store {
        switch self {
        case .sqlite(let path): try Store(path: path)
        case .postgres(let address): try Store(address)
        }
    }
}

/// Which database a command works on.
struct DatabaseOption: ParsableArguments {
    @Option(
        help: """
            Where the data are: sqlite:PATH or postgres://HOST/NAME. A password belongs into \
            ROOST_DATABASE_URL or ~/.pgpass, since everybody on the machine can read flags.
            """
    )
    var database: String?

    /// The place that was named by the flag or the environment; nil when none was.
    ///
    /// - Throws: `ValidationError`, for what is no place of a database.
    func namedPlace() throws -> DatabasePlace? {
        let environment = ProcessInfo.processInfo.environment
        guard let url = database ?? environment["ROOST_DATABASE_URL"], !url.isEmpty else {
            return nil
        }
        if url.hasPrefix("sqlite:"), url.utf8.count > 7 {
            return .sqlite(path: String(url.dropFirst(7)))
        }
        guard let address = PostgresAddress(url) else {
            throw ValidationError("The database must be sqlite:PATH or postgres://HOST/NAME.")
        }
        return .postgres(address)
    }

    /// The place, by default a file in our folder for data.
    func place() throws -> DatabasePlace {
        try namedPlace() ?? .sqlite(path: try Self.dataFolder() + "/roostd.sqlite")
    }

    func store() throws -> Store {
        keepToOurselves()
        return try place().store()
    }

    /// The file of the keys that sign sessions: as the environment says, else beside the database.
    ///
    /// All servers of a database need the same.
    static func keyPath(beside place: DatabasePlace) throws -> String {
        let environment = ProcessInfo.processInfo.environment
        if let path = environment["ROOST_SIGNING_KEY_FILE"], !path.isEmpty { return path }
        switch place {
        case .sqlite(let path): return path + ".key"
        case .postgres: return try dataFolder() + "/roostd.key"
        }
    }

    /// The folder for data of the XDG base directories; it is made when it is not there.
    static func dataFolder() throws -> String {
        let environment = ProcessInfo.processInfo.environment
        let home = environment["HOME"] ?? "."
        let data = environment["XDG_DATA_HOME"].flatMap { $0.isEmpty ? nil : $0 }
        let folder = (data ?? home + "/.local/share") + "/roost"
        try FileManager.default.createDirectory(
            atPath: folder,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        return folder
    }
}

/// Lets nobody else read or write the files that this process makes: database, key and socket.
func keepToOurselves() {
    umask(0o077)
}
