internal import CPostgres
internal import Foundation

extension PostgresConnection {
    /// What a connection is for.
    enum Purpose {
        /// Requests, which nobody waits long for.
        case requests
        /// Migrations and copies, which take as long as they take.
        case upkeep
    }

    /// Connects before the deadline.
    ///
    /// - Throws: ``StoreError``.
    static func open(
        _ address: PostgresAddress,
        for purpose: Purpose,
        until deadline: ContinuousClock.Instant = .now + .seconds(10)
    ) throws -> PostgresConnection {
        do {
            let connection = try PostgresConnection(
                try handle(address, until: deadline),
                // The server gives up a statement before; this is for one that is gone.
                patience: purpose == .requests ? .seconds(60) : .seconds(86_400)
            )
            _ = try connection.run(settings(for: purpose), [])
            return connection
        } catch let error as PostgresFailure {
            throw error.storeError
        }
    }

    /// Runs several statements that take no arguments.
    ///
    /// - Throws: ``StoreError``.
    func script(_ sql: String) throws {
        try plain { handle in
            guard let result = PQexec(handle, sql) else {
                throw PostgresFailure.lost(String(cString: PQerrorMessage(handle)))
            }
            defer { PQclear(result) }
            if PQresultStatus(result) == PGRES_FATAL_ERROR { throw PostgresFailure(result) }
        }
    }

    private static func handle(
        _ address: PostgresAddress,
        until deadline: ContinuousClock.Instant
    ) throws -> OpaquePointer {
        guard let handle = start(address) else { throw PostgresFailure.lost("out of memory") }
        do {
            try finish(handle, until: deadline)
            try check(handle)
        } catch {
            PQfinish(handle)
            throw error
        }
        return handle
    }

    private static func start(_ address: PostgresAddress) -> OpaquePointer? {
        let parameters = address.parameters
        let names = parameters.map { UnsafePointer(strdup($0.name)) } + [nil]
        let values = parameters.map { UnsafePointer(strdup($0.value)) } + [nil]
        defer { for text in names + values { free(UnsafeMutablePointer(mutating: text)) } }
        return PQconnectStartParams(names, values, 1)
    }

    private static func finish(
        _ handle: OpaquePointer,
        until deadline: ContinuousClock.Instant
    ) throws {
        var wanted = PGRES_POLLING_WRITING
        while wanted != PGRES_POLLING_OK {
            guard PQstatus(handle) != CONNECTION_BAD, wanted != PGRES_POLLING_FAILED else {
                throw PostgresFailure.lost(String(cString: PQerrorMessage(handle)))
            }
            let isReady = PostgresSocket.isReady(
                PQsocket(handle),
                for: wanted == PGRES_POLLING_READING ? .reading : .writing,
                until: deadline
            )
            guard isReady else { throw PostgresFailure.lost("the database does not answer") }
            wanted = PQconnectPoll(handle)
        }
    }

    private static func check(_ handle: OpaquePointer) throws {
        guard PQserverVersion(handle) >= 150_000 else {
            throw PostgresFailure(message: "PostgreSQL 15 or later is needed")
        }
        let encoding = PQparameterStatus(handle, "server_encoding").map { String(cString: $0) }
        guard encoding == "UTF8" else {
            throw PostgresFailure(message: "the database must have the encoding UTF8")
        }
    }

    private static func settings(for purpose: Purpose) -> String {
        let seconds = purpose == .requests ? 30 : 0
        return """
            SELECT set_config('TimeZone', 'UTC', false),
                set_config('statement_timeout', '\(seconds)s', false),
                set_config('idle_in_transaction_session_timeout', '\(seconds)s', false)
            """
    }
}
