/// One row of an answer; its values are found by name or by place.
package struct Row: Sendable {
    /// The names of an answer's columns, shared by its rows.
    package final class Columns: Sendable {
        package let names: [String]
        private let places: [String: Int]

        package init(_ names: [String]) {
            self.names = names
            places = Dictionary(zip(names.indices.map { names[$0] }, names.indices)) { _, last in
                last
            }
        }

        func place(of name: String) -> Int? { places[name] }
    }

    package let columns: Columns
    package let values: [SQLValue]

    package init(columns: Columns, values: [SQLValue]) {
        self.columns = columns
        self.values = values
    }

    /// The value of a column; the last of that name.
    ///
    /// The schema says what a column holds, so that anything else is our bug.
    package subscript<Value: SQLConvertible>(_ name: String) -> Value {
        guard let place = columns.place(of: name) else {
            preconditionFailure("no column \(name) among \(columns.names)")
        }
        return self[place]
    }

    /// Names and values, for people.
    var described: String {
        zip(columns.names, values).map { "\($0) \($1.described)" }.joined(separator: ", ")
    }

    package subscript<Value: SQLConvertible>(_ place: Int) -> Value {
        guard let value = Value(sql: values[place]) else {
            preconditionFailure("column \(columns.names[place]) holds no \(Value.self)")
        }
        return value
    }
}
