internal import Foundation
internal import Wire

/// JSON as a value; the names of an object keep their order.
enum OrderedJSON: Sendable, Hashable {
    case null
    case bool(Bool)
    case integer(Int64)
    case number(Double)
    case string(String)
    case array([OrderedJSON])
    case object([Member])

    /// A name and its value.
    struct Member: Sendable, Hashable {
        let name: String
        var value: OrderedJSON
    }

    /// The JSON of a body, its names in alphabetical order.
    ///
    /// - Throws: `EncodingError`.
    init(encoding body: some Encodable) throws {
        self = try JSONDecoder().decode(OrderedJSON.self, from: try Coding.encode(body))
    }

    /// The value of a name; nil for none, and for what is no object.
    subscript(_ name: String) -> OrderedJSON? {
        get {
            guard case .object(let members) = self else { return nil }
            return members.first { $0.name == name }?.value
        }
        set {
            var members: [Member] = if case .object(let known) = self { known } else { [] }
            let place = members.firstIndex { $0.name == name }
            switch (place, newValue) {
            case (let place?, let value?): members[place].value = value
            case (let place?, nil): members.remove(at: place)
            case (nil, let value?): members.append(Member(name: name, value: value))
            case (nil, nil): break
            }
            self = .object(members)
        }
    }

    /// The bytes of the JSON, in one line.
    var bytes: [UInt8] {
        var text = JSONText(reserving: 1_024)
        text.value(self)
        return text.bytes
    }

    /// The JSON for people: two spaces for every level.
    var lines: String {
        var text = JSONText(reserving: 65_536)
        text.value(self, depth: 0)
        return text.string
    }
}

extension OrderedJSON: Decodable {
    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Int64.self) {
            self = .integer(value)
        } else if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let values = try? container.decode([OrderedJSON].self) {
            self = .array(values)
        } else {
            let values = try container.decode([String: OrderedJSON].self)
            self = .object(
                values.sorted { $0.key < $1.key }.map { Member(name: $0.key, value: $0.value) }
            )
        }
    }
}

extension OrderedJSON: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    init(stringLiteral value: String) { self = .string(value) }

    init(booleanLiteral value: Bool) { self = .bool(value) }

    init(integerLiteral value: Int64) { self = .integer(value) }

    init(arrayLiteral elements: OrderedJSON...) { self = .array(elements) }

    init(dictionaryLiteral elements: (String, OrderedJSON)...) {
        self = .object(elements.map { Member(name: $0.0, value: $0.1) })
    }
}

extension JSONText {
    /// A value; on lines of their own from a depth on, in one line without.
    fileprivate mutating func value(_ value: OrderedJSON, depth: Int? = nil) {
        switch value {
        case .null: raw("null")
        case .bool(let value): bool(value)
        case .integer(let value): number(value)
        case .number(let value): number(value)
        case .string(let text): string(text)
        case .array(let values):
            raw("[")
            list(values) { text, value in
                text.newLine(depth.map { $0 + 1 })
                text.value(value, depth: depth.map { $0 + 1 })
            }
            if !values.isEmpty { newLine(depth) }
            raw("]")
        case .object(let members):
            raw("{")
            list(members) { text, member in
                text.newLine(depth.map { $0 + 1 })
                text.string(member.name)
                text.json(depth == nil ? ":" : ": ")
                text.value(member.value, depth: depth.map { $0 + 1 })
            }
            if !members.isEmpty { newLine(depth) }
            raw("}")
        }
    }

    private mutating func newLine(_ depth: Int?) {
        guard let depth else { return }
        json("\n" + String(repeating: "  ", count: depth))
    }
}
