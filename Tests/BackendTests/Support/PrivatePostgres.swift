import Foundation

@testable import Backend

/// A PostgreSQL server of the tests' own, which ends with the process, however that ends.
///
/// A shell stands by at the other end of a pipe: once the pipe closes, it stops the server and
/// removes its folder.
final class PrivatePostgres: Sendable {
    struct NotHere: Error, CustomStringConvertible {
        let description: String
    }

    /// One server for all tests of a process, started when the first of them asks for it.
    static let shared = Result { try PrivatePostgres() }

    private let folder: String
    private let template = "roost_template"
    /// The process and the pipe that keeps it: letting go of either would stop the server.
    private let leash: (Process, Pipe)

    private init() throws {
        folder = "/tmp/roost-pg-\(UUID().uuidString.prefix(8))"
        let keeper = Process()
        keeper.executableURL = URL(fileURLWithPath: "/bin/sh")
        keeper.arguments = ["-c", PrivatePostgres.script, "keeper", folder, try Self.binaries()]
        let input = Pipe()
        let output = Pipe()
        keeper.standardInput = input
        keeper.standardOutput = output
        try keeper.run()
        leash = (keeper, input)
        _ = fcntl(input.fileHandleForWriting.fileDescriptor, F_SETFD, FD_CLOEXEC)
        let answer = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        guard answer == "ready\n" else {
            throw NotHere(description: "PostgreSQL does not start: \(answer)")
        }
        try administer("CREATE DATABASE \(template)")
        _ = try Store(try address(of: template))
    }

    /// A new database with our schema and nothing in it.
    func makeDatabase() throws -> String {
        let name = "world_\(UUID().uuidString.replacing("-", with: "").lowercased())"
        try administer("CREATE DATABASE \(name) TEMPLATE \(template)")
        return name
    }

    /// A new database that has not been migrated.
    func makeEmptyDatabase() throws -> String {
        let name = "empty_\(UUID().uuidString.replacing("-", with: "").lowercased())"
        try administer("CREATE DATABASE \(name)")
        return name
    }

    func removeDatabase(_ name: String) throws {
        try administer("DROP DATABASE IF EXISTS \(name) WITH (FORCE)")
    }

    func address(of database: String) throws -> PostgresAddress {
        let host = folder.replacing("/", with: "%2F")
        guard let address = PostgresAddress("postgres://roost@\(host)/\(database)") else {
            throw NotHere(description: "no address for \(database)")
        }
        return address
    }

    /// Runs something outside of transactions, as the owner of the server.
    func administer(_ sql: String) throws {
        try PostgresConnection.open(try address(of: "postgres"), for: .upkeep).script(sql)
    }

    /// The folder with the newest `initdb` and `postgres`.
    private static func binaries() throws -> String {
        let files = FileManager.default
        let debian = "/usr/lib/postgresql"
        let versions = ((try? files.contentsOfDirectory(atPath: debian)) ?? []).compactMap(Int.init)
        let folders =
            versions.sorted(by: >).map { "\(debian)/\($0)/bin" }
            + ["/opt/homebrew/opt/postgresql@15/bin", "/usr/local/opt/postgresql@15/bin"]
        let found = folders.first { files.isExecutableFile(atPath: $0 + "/initdb") }
        guard let found else {
            throw NotHere(description: "there is no initdb; see make deps-test")
        }
        return found
    }

    /// PostgreSQL refuses to run as root; Debian's package brings a user for it.
    private static let script = """
        trap '' INT TERM HUP
        folder=$1; binaries=$2; run=
        mkdir -m 755 "$folder" || exit 1
        if [ "$(id -u)" = 0 ]; then
            chown postgres "$folder"
            run='setpriv --reuid=postgres --regid=postgres --init-groups'
        fi
        cd "$folder"
        $run "$binaries/initdb" -D data -U roost -A trust -E UTF8 --no-locale --no-sync \
            >log 2>&1 || { cat log; exit 1; }
        $run "$binaries/postgres" -D data -k "$folder" -c listen_addresses= -c fsync=off \
            -c synchronous_commit=off -c full_page_writes=off -c max_connections=2000 \
            -c shared_buffers=128MB -c autovacuum=off >>log 2>&1 &
        server=$!
        for attempt in $(seq 300); do
            "$binaries/pg_isready" -q -h "$folder" && break
            kill -0 $server 2>/dev/null || { cat log; exit 1; }
            sleep 0.1
        done
        echo ready
        cat >/dev/null
        kill -QUIT $server
        wait $server
        rm -rf "$folder"
        """
}
