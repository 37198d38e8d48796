package import Foundation

/// A value that a statement takes or a row gives, in a database of either kind.
package enum SQLValue: Sendable, Hashable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case blob(Data)

    /// For people.
    var described: String {
        switch self {
        case .null: "null"
        case .integer(let value): "\(value)"
        case .real(let value): "\(value)"
        case .text(let value): value
        case .blob(let value): "\(value.count) bytes"
        }
    }
}

/// A type that columns hold.
package protocol SQLConvertible: Sendable {
    var sql: SQLValue { get }
    /// Nil when the column holds something else.
    init?(sql: SQLValue)
}

extension Int64: SQLConvertible {
    package var sql: SQLValue { .integer(self) }

    package init?(sql: SQLValue) {
        guard case .integer(let value) = sql else { return nil }
        self = value
    }
}

extension Int: SQLConvertible {
    package var sql: SQLValue { .integer(Int64(self)) }

    package init?(sql: SQLValue) {
        guard case .integer(let value) = sql else { return nil }
        self.init(exactly: value)
    }
}

extension Bool: SQLConvertible {
    package var sql: SQLValue { .integer(self ? 1 : 0) }

    package init?(sql: SQLValue) {
        guard case .integer(let value) = sql else { return nil }
        self = value != 0
    }
}

extension Double: SQLConvertible {
    package var sql: SQLValue { .real(self) }

    package init?(sql: SQLValue) {
        switch sql {
        case .real(let value): self = value
        case .integer(let value): self.init(value)
        default: return nil
        }
    }
}

extension String: SQLConvertible {
    package var sql: SQLValue { .text(self) }

    package init?(sql: SQLValue) {
        guard case .text(let value) = sql else { return nil }
        self = value
    }
}

extension Data: SQLConvertible {
    package var sql: SQLValue { .blob(self) }

    package init?(sql: SQLValue) {
        guard case .blob(let value) = sql else { return nil }
        self = value
    }
}

extension Optional: SQLConvertible where Wrapped: SQLConvertible {
    package var sql: SQLValue { self?.sql ?? .null }

    package init?(sql: SQLValue) {
        if sql == .null {
            self = .none
        } else if let value = Wrapped(sql: sql) {
            self = .some(value)
        } else {
            return nil
        }
    }
}
