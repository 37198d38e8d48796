internal import CPostgres

/// Where a PostgreSQL database is: a URL as libpq reads it, and what goes with every connection.
///
/// The URL may hold a password; what is shown of an address never does.
package struct PostgresAddress: Sendable, CustomStringConvertible {
    /// The parts of the URL that may be shown.
    package let description: String

    private let url: String

    /// Nil for what is no `postgres:` or `postgresql:` URL.
    package init?(_ url: String) {
        guard url.hasPrefix("postgres://") || url.hasPrefix("postgresql://"),
            // Its message is of no use: it repeats the URL with the password.
            let parts = PQconninfoParse(url, nil)
        else { return nil }
        defer { PQconninfoFree(parts) }
        self.url = url
        description = PostgresAddress.shown(parts)
    }

    /// The parameters of a connection, in libpq's order: the later of two counts.
    ///
    /// A host that is gone is noticed within seconds, not hours.
    var parameters: [(name: String, value: String)] {
        [
            ("fallback_application_name", "roostd"),
            ("connect_timeout", "5"),
            ("keepalives_idle", "15"),
            ("keepalives_interval", "5"),
            ("keepalives_count", "3"),
            ("tcp_user_timeout", "15000"),
            ("dbname", url),
            ("client_encoding", "UTF8"),
        ]
    }

    private static func shown(_ parts: UnsafeMutablePointer<PQconninfoOption>) -> String {
        var values: [String: String] = [:]
        var part = parts
        while let keyword = part.pointee.keyword {
            if let value = part.pointee.val {
                values[String(cString: keyword)] = String(cString: value)
            }
            part += 1
        }
        let user = values["user"].map { $0 + "@" } ?? ""
        let port = values["port"].map { ":" + $0 } ?? ""
        return "postgres://\(user)\(values["host"] ?? "")\(port)/\(values["dbname"] ?? "")"
    }
}
