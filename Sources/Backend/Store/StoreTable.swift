/// A table as it is copied from one kind of database to the other.
struct StoreTable: Sendable, Hashable {
    let name: String
    let columns: [String]

    var quotedName: String { StoreTable.quoted(name) }

    /// The columns as a statement lists them.
    var list: String { columns.map(StoreTable.quoted).joined(separator: ", ") }

    static func quoted(_ name: String) -> String {
        "\"" + name.replacing("\"", with: "\"\"") + "\""
    }
}
