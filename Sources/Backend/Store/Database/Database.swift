/// One transaction in a database of either kind.
///
/// Statements are written once, in the SQL that both kinds speak: `?` or `?1` for arguments, names
/// that are keywords in double quotes. The few places where the two differ ask for `kind`.
package final class Database {
    /// Which SQL the database speaks.
    package enum Kind: Sendable {
        case sqlite
        case postgres
    }

    package let kind: Kind
    /// How many rows the last ``execute(_:_:)`` changed.
    package private(set) var changes = 0
    /// What others are told once this transaction is committed.
    private(set) var news: News = []

    private let session: any SQLSession

    init(_ kind: Kind, _ session: any SQLSession) {
        self.kind = kind
        self.session = session
    }

    /// Runs one statement and gives how many rows it changed.
    ///
    /// - Throws: ``StoreError``.
    @discardableResult
    package func execute(_ sql: String, _ arguments: [any SQLConvertible] = []) throws -> Int {
        changes = try session.run(sql, arguments.map(\.sql)).changes
        return changes
    }

    /// Runs one statement of which only a failure is of interest.
    ///
    /// A failure may come to light later, at the latest when the transaction is committed: for
    /// statements that nobody expects to be refused.
    ///
    /// - Throws: ``StoreError``.
    func post(_ sql: String, _ arguments: [any SQLConvertible] = []) throws {
        _ = try session.ask(sql, arguments.map(\.sql))
    }

    /// Asks for the rows of a statement's answer, to be waited for later.
    ///
    /// - Throws: ``StoreError``.
    func ask(_ sql: String, _ arguments: [any SQLConvertible] = []) throws -> Pending<[Row]> {
        try session.ask(sql, arguments.map(\.sql)).map(\.rows)
    }

    /// Runs one statement; how many rows it changed is to be waited for later.
    ///
    /// - Throws: ``StoreError``.
    func askChanges(_ sql: String, _ arguments: [any SQLConvertible]) throws -> Pending<Int> {
        try session.ask(sql, arguments.map(\.sql)).map(\.changes)
    }

    /// Runs one statement and gives the rows of its answer.
    ///
    /// - Throws: ``StoreError``.
    package func rows(_ sql: String, _ arguments: [any SQLConvertible] = []) throws -> [Row] {
        try session.run(sql, arguments.map(\.sql)).rows
    }

    /// The first row of a statement's answer.
    package func row(_ sql: String, _ arguments: [any SQLConvertible] = []) throws -> Row? {
        try rows(sql, arguments).first
    }

    /// The first column of the first row; nil when there is no row or it holds nothing.
    package func value<Value: SQLConvertible>(
        _ sql: String,
        _ arguments: [any SQLConvertible] = []
    ) throws -> Value? {
        try row(sql, arguments).flatMap { $0[0] as Value? }
    }

    /// Whether the answer has a row.
    package func exists(_ sql: String, _ arguments: [any SQLConvertible] = []) throws -> Bool {
        try !rows(sql, arguments).isEmpty
    }

    /// The first column of every row.
    package func values<Value: SQLConvertible>(
        _ sql: String,
        _ arguments: [any SQLConvertible] = []
    ) throws -> [Value] {
        try rows(sql, arguments).map { $0[0] }
    }

    /// Lets no other that takes the same turn come between until this transaction ends.
    ///
    /// For ``Isolation/snapshot``: whoever comes second waits, and begins anew with what the first
    /// has left.
    package func takeTurn(of name: String) throws {
        guard kind == .postgres else { return }
        try post(
            """
            INSERT INTO turn (name, taken) VALUES (?, 1)
            ON CONFLICT (name) DO UPDATE SET taken = turn.taken + 1
            """,
            [name]
        )
    }

    /// Runs several statements that take no arguments, separated by semicolons.
    package func script(_ sql: String) throws {
        try session.script(sql)
    }

    /// Says that something of a home that anybody can see changes with this transaction.
    func homesChanged() {
        mark(.homes)
    }

    /// Says that a city gains or loses a home with this transaction.
    func placesChanged() {
        mark([.places, .homes])
    }

    /// Says what others are to be told of once this transaction is committed.
    func mark(_ news: News) {
        self.news.formUnion(news)
    }

    /// What a commit brings that somebody in this process may wait for.
    struct News: OptionSet, Sendable {
        let rawValue: Int

        /// Something of a home that anybody can see.
        static let homes = News(rawValue: 1)
        /// Work that is to be done later.
        static let jobs = News(rawValue: 2)
        /// Changes that clients are told of.
        static let changes = News(rawValue: 4)
        /// How many homes a city has.
        static let places = News(rawValue: 8)
    }
}

/// What a kind of database has to be able to do within one transaction.
protocol SQLSession: AnyObject {
    /// Begins to run one statement, after those before it; it is kept prepared under its text.
    func ask(_ sql: String, _ arguments: [SQLValue]) throws -> Pending<SQLAnswer>
    /// Runs several statements that take no arguments.
    func script(_ sql: String) throws
}

extension SQLSession {
    /// Runs one statement.
    func run(_ sql: String, _ arguments: [SQLValue]) throws -> SQLAnswer {
        try ask(sql, arguments).get()
    }
}

/// What a statement gave.
struct SQLAnswer {
    var rows: [Row] = []
    /// How many rows it inserted, updated or deleted.
    var changes = 0
}
