internal import Foundation
internal import Wire

/// The JSON Schemas of types, found by watching the types read themselves.
///
/// A schema cannot differ from what is read, for it is made from what is asked of the decoder:
/// which names, of which types, and which of them may be missing.
struct SchemaBook {
    /// By name, what documents refer to.
    private(set) var components: [String: OrderedJSON] = [:]
    /// What could not be found out; each is a bug of ours, and a test finds it.
    private(set) var problems: [String] = []

    private var types: [String: any Decodable.Type] = [:]
    /// Whether what is described now is read here, where null is as good as missing.
    private(set) var allowsNull = false

    /// The schema of a type, which for all but the plainest refers to a component.
    mutating func schema(of type: any Decodable.Type) -> OrderedJSON {
        if let plain = SchemaBook.plain(type) { return plain }
        if let list = type as? any ListLike.Type {
            var schema: OrderedJSON = ["type": "array", "items": self.schema(of: list.element)]
            if list.isUnique { schema["uniqueItems"] = true }
            return schema
        }
        if let map = type as? any MapLike.Type {
            var schema: OrderedJSON = ["type": "object"]
            if map.key != String.self { schema["propertyNames"] = self.schema(of: map.key) }
            schema["additionalProperties"] = self.schema(of: map.value)
            return schema
        }
        let name = SchemaBook.name(of: type)
        if let known = types[name] {
            if known != type { problems.append("\(known) and \(type) are both called \(name)") }
        } else {
            types[name] = type
            components[name] = component(type)
        }
        return ["$ref": .string("#/components/schemas/" + name)]
    }

    /// Describes a type that is read here.
    ///
    /// It may have null where something may be missing, which is never written. To be called
    /// before all that is only written, since a name has one schema.
    mutating func describeReading(_ type: any Decodable.Type) {
        allowsNull = true
        _ = schema(of: type)
        allowsNull = false
    }

    /// What a reader says of itself, when it cannot be found out by watching.
    mutating func note(_ problem: String) {
        problems.append(problem)
    }

    private mutating func component(_ type: any Decodable.Type) -> OrderedJSON {
        if let declaring = type as? any SchemaDeclaring.Type {
            return declaring.schema(in: &self)
        }
        if let cases = type as? any (CaseIterable & Encodable).Type {
            return ["type": "string", "enum": .array(SchemaBook.names(of: cases))]
        }
        let recorder = SchemaRecorder(book: self, example: SchemaBook.example(of: type))
        do {
            _ = try type.init(from: recorder)
        } catch {
            recorder.book.note("\(type) refuses the values it was shown: \(error)")
        }
        self = recorder.book
        return recorder.schema
    }

    private static func plain(_ type: any Decodable.Type) -> OrderedJSON? {
        switch type {
        case is Bool.Type: ["type": "boolean"]
        case is String.Type: ["type": "string"]
        case is Double.Type: ["type": "number"]
        case is Int.Type, is Int64.Type: ["type": "integer", "format": "int64"]
        default: nil
        }
    }

    private static func names<Cases: CaseIterable & Encodable>(
        of type: Cases.Type
    ) -> [OrderedJSON] {
        type.allCases.map { (try? OrderedJSON(encoding: $0)) ?? .null }
    }

    /// The example of a type as JSON; nil for a type that has none.
    static func example(of type: any Decodable.Type) -> OrderedJSON? {
        guard let exampled = type as? any (Exampled & Encodable).Type else { return nil }
        return try? OrderedJSON(encoding: exampled.example)
    }

    /// What a type is called: `QuoteLine.Kind` is QuoteLineKind, `Page<Review>` is ReviewPage.
    static func name(of type: any Any.Type) -> String {
        let text = String(reflecting: type)
        let parts = text.split(separator: "<", maxSplits: 1)
        // The first part of each dotted name is the module.
        func joined(_ dotted: Substring) -> String {
            dotted.split(separator: ".").dropFirst().joined()
        }
        let generics = parts.count == 2 ? parts[1].dropLast().split(separator: ",") : []
        return generics.map(joined).joined() + joined(parts[0])
    }
}

/// A type whose JSON does not follow from what it asks of a decoder, and that says it itself.
protocol SchemaDeclaring: Exampled, Codable {
    static func schema(in book: inout SchemaBook) -> OrderedJSON
}

/// What becomes an array in JSON.
protocol ListLike {
    static var element: any Decodable.Type { get }
    static var isUnique: Bool { get }
}

extension Array: ListLike where Element: Decodable {
    static var element: any Decodable.Type { Element.self }
    static var isUnique: Bool { false }
}

extension Set: ListLike where Element: Decodable {
    static var element: any Decodable.Type { Element.self }
    static var isUnique: Bool { true }
}

/// What becomes an object in JSON whose names are data.
protocol MapLike {
    static var key: any Decodable.Type { get }
    static var value: any Decodable.Type { get }
}

extension Dictionary: MapLike where Key: Decodable, Value: Decodable {
    static var key: any Decodable.Type { Key.self }
    static var value: any Decodable.Type { Value.self }
}
