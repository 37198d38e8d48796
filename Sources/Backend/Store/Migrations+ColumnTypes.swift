/// Rules of single columns as types of these columns, where PostgreSQL checks them dearly.
///
/// PostgreSQL keeps the checks of a table as text and reads all of them anew for every statement
/// that writes to it, changed columns or not: the thirteen of a home took two thirds of the time in
/// which its version was raised. The rules of a domain are kept ready by each connection, and are
/// looked at only for the columns that a statement writes. (`ExecRelCheck` in execMain.c, and
/// `load_domaintype_info` in typcache.c, of PostgreSQL 15.)
extension Migrations {
    private struct ColumnType {
        let name: String
        let base: String
        let rule: String
        /// As `table.column`.
        let columns: [String]
    }

    /// What is written with every booking or every change of a home.
    private static let columnTypes = [
        ColumnType(
            name: "flag",
            base: "BIGINT",
            rule: "VALUE IN (0, 1)",
            columns: [
                "listing.is_instant", "booking.is_instant", "booking.with_pets",
                "change.is_deleted",
            ]
        ),
        ColumnType(
            name: "not_negative",
            base: "BIGINT",
            rule: "VALUE >= 0",
            columns: [
                "listing.bathrooms", "listing.bedrooms", "listing.beds", "booking.total",
            ]
        ),
        ColumnType(
            name: "positive",
            base: "BIGINT",
            rule: "VALUE > 0",
            columns: ["listing.nightly", "booking.guests"]
        ),
        ColumnType(
            name: "capacity",
            base: "BIGINT",
            rule: "VALUE BETWEEN 1 AND 50",
            columns: ["listing.capacity"]
        ),
        ColumnType(
            name: "minute_of_day",
            base: "BIGINT",
            rule: "VALUE BETWEEN 0 AND 1439",
            columns: ["listing.check_in_from", "listing.check_out_by"]
        ),
        ColumnType(
            name: "latitude",
            base: "DOUBLE PRECISION",
            rule: "VALUE BETWEEN -90 AND 90",
            columns: ["listing.latitude"]
        ),
        ColumnType(
            name: "longitude",
            base: "DOUBLE PRECISION",
            rule: "VALUE BETWEEN -180 AND 180",
            columns: ["listing.longitude"]
        ),
        ColumnType(
            name: "currency_code",
            base: #"TEXT COLLATE "C""#,
            rule: "length(VALUE) = 3",
            columns: ["listing.currency"]
        ),
        ColumnType(
            name: "home_type",
            base: #"TEXT COLLATE "C""#,
            rule: "VALUE IN ('entire_home', 'private_room', 'shared_room')",
            columns: ["listing.home_type"]
        ),
        ColumnType(
            name: "listing_state",
            base: #"TEXT COLLATE "C""#,
            rule: "VALUE IN ('draft', 'published', 'unlisted')",
            columns: ["listing.state"]
        ),
        ColumnType(
            name: "idempotency_key",
            base: #"TEXT COLLATE "C""#,
            rule: "length(VALUE) BETWEEN 1 AND 255",
            columns: ["idempotency.key"]
        ),
    ]

    /// The rules come last: a column that takes on a type without any is not written anew.
    static let rulesOfColumns =
        """
        DROP TRIGGER search_home_follows ON listing;
        DROP VIEW search_source;

        """
        + (columnTypes.map { "CREATE DOMAIN \($0.name) AS \($0.base);" } + tables
        + columnTypes.map { "ALTER DOMAIN \($0.name) ADD CHECK (\($0.rule));" })
        .joined(separator: "\n")
        + "\n\(searchSourceOnPostgres)\n\(searchTriggerOnPostgres)"

    private static var tables: [String] {
        let changes = columnTypes.flatMap { type in
            type.columns.map { column in
                let parts = column.split(separator: ".")
                let constraint = parts.joined(separator: "_") + "_check"
                let change = "DROP CONSTRAINT \(constraint), ALTER \(parts[1]) TYPE \(type.name)"
                return (table: String(parts[0]), change)
            }
        }
        return Dictionary(grouping: changes, by: \.table).sorted { $0.key < $1.key }
            .map { "ALTER TABLE \($0) \($1.map(\.1).joined(separator: ", "));" }
    }
}
