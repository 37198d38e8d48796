/// One row of an answer; its values are found by name or by place.
package struct Row: Sendable, CustomStringConvertible {
    /// The names of an answer's columns, shared by its rows.
    package final class Columns: Sendable {
        package let names: [String]
        /// One more than the place of a name, by what little tells names apart; 0 where none is.
        ///
        /// A row is asked for many columns, which a dictionary would hash to the last letter.
        private let places: [Int]

        package init(_ names: [String]) {
            self.names = names
            var size = 8
            while size < 2 * names.count { size *= 2 }
            var places = Array(repeating: 0, count: size)
            for (place, name) in names.enumerated() {
                var slot = Columns.slot(of: name, among: size)
                while places[slot] > 0, names[places[slot] - 1] != name {
                    slot = (slot + 1) & (size - 1)
                }
                places[slot] = place + 1
            }
            self.places = places
        }

        func place(of name: String) -> Int? {
            var slot = Columns.slot(of: name, among: places.count)
            while places[slot] > 0 {
                if names[places[slot] - 1] == name { return places[slot] - 1 }
                slot = (slot + 1) & (places.count - 1)
            }
            return nil
        }

        /// `size` is a power of two, so that there is always a slot left.
        private static func slot(of name: String, among size: Int) -> Int {
            let letters = name.utf8
            guard let first = letters.first, let last = letters.last else { return 0 }
            let count = letters.count
            let middle = letters[letters.index(letters.startIndex, offsetBy: count / 2)]
            return (Int(first) &* 31 &+ Int(middle) &* 7 &+ Int(last) &* 131 &+ count &* 17)
                & (size - 1)
        }
    }

    package let columns: Columns
    private let content: Content

    private enum Content: Sendable {
        case values([SQLValue])
        case packed(PackedRows, first: Int)
    }

    package init(columns: Columns, values: [SQLValue]) {
        self.columns = columns
        content = .values(values)
    }

    /// The row whose values begin at a place among those of its answer.
    init(columns: Columns, packed: PackedRows, first: Int) {
        self.columns = columns
        content = .packed(packed, first: first)
    }

    package var values: [SQLValue] {
        switch content {
        case .values(let values): values
        case .packed(let rows, let first): columns.names.indices.map { rows[first + $0] }
        }
    }

    private func value(at place: Int) -> SQLValue {
        switch content {
        case .values(let values): values[place]
        case .packed(let rows, let first): rows[first + place]
        }
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
    package var description: String {
        zip(columns.names, values).map { "\($0) \($1.described)" }.joined(separator: ", ")
    }

    package subscript<Value: SQLConvertible>(_ place: Int) -> Value {
        guard let value = Value(sql: value(at: place)) else {
            preconditionFailure("column \(columns.names[place]) holds no \(Value.self)")
        }
        return value
    }
}
