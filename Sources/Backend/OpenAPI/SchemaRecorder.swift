internal import Foundation
internal import Wire

/// A decoder that gives a type what it asks for, and keeps what that was.
///
/// What is asked for is taken from the type's example, so that a type which checks what it reads
/// is content; a type without example is given the plainest value.
final class SchemaRecorder: Decoder {
    var book: SchemaBook
    let codingPath: [any CodingKey] = []
    let userInfo: [CodingUserInfoKey: Any] = [:]

    private let example: OrderedJSON?
    private var properties: [OrderedJSON.Member] = []
    private var optional: Set<String> = []
    /// Of a type that is one value, not an object.
    private var single: OrderedJSON?

    init(book: SchemaBook, example: OrderedJSON?) {
        self.book = book
        self.example = example
    }

    /// Of a value that may be missing: where it is read, null will do as well.
    private func maybeNull(_ member: OrderedJSON.Member) -> OrderedJSON.Member {
        guard book.allowsNull, optional.contains(member.name) else { return member }
        var member = member
        if case .string(let type)? = member.value["type"] {
            member.value["type"] = [.string(type), "null"]
        } else {
            member.value = ["anyOf": [member.value, ["type": "null"]]]
        }
        return member
    }

    /// What was asked for.
    var schema: OrderedJSON {
        if let single { return single }
        var schema: OrderedJSON = [
            "type": "object", "properties": .object(properties.map(maybeNull)),
        ]
        let required = properties.map(\.name).filter { !optional.contains($0) }
        if !required.isEmpty { schema["required"] = .array(required.map { .string($0) }) }
        return schema
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(RecordedObject(recorder: self))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        throw unwatchable("reads an array of its own")
    }

    func singleValueContainer() -> any SingleValueDecodingContainer {
        RecordedValue(recorder: self)
    }

    // MARK: What the containers say

    func allowsMissing(_ key: any CodingKey) {
        optional.insert(SchemaRecorder.name(of: key))
    }

    func record<Value: Decodable>(_ type: Value.Type, for key: any CodingKey) {
        let name = SchemaRecorder.name(of: key)
        guard !properties.contains(where: { $0.name == name }) else { return }
        properties.append(.init(name: name, value: book.schema(of: type)))
    }

    func value<Value: Decodable>(_ type: Value.Type, for key: any CodingKey) throws -> Value {
        record(type, for: key)
        return try value(type, from: example?[SchemaRecorder.name(of: key)])
    }

    func single<Value: Decodable>(_ type: Value.Type) throws -> Value {
        single = book.schema(of: type)
        return try value(type, from: example)
    }

    func unwatchable(_ what: String) -> any Error {
        DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: what))
    }

    private func value<Value: Decodable>(
        _ type: Value.Type,
        from json: OrderedJSON?
    ) throws -> Value {
        if let json = json ?? SchemaBook.example(of: type) {
            return try Coding.decode(type, from: Data(json.bytes))
        }
        for plain in [0, "", false, [], [:]] as [OrderedJSON] {
            if let value = try? Coding.decode(type, from: Data(plain.bytes)) { return value }
        }
        if let cases = type as? any CaseIterable.Type, let first = first(of: cases) as? Value {
            return first
        }
        return try Value(from: SchemaRecorder(book: SchemaBook(), example: nil))
    }

    private func first<Cases: CaseIterable>(of type: Cases.Type) -> Any? {
        type.allCases.first
    }

    /// The name that the contract's own coding gives a key.
    private static func name(of key: any CodingKey) -> String {
        let body = KeyAlone(key: AnyKey(stringValue: key.stringValue))
        guard let json = try? OrderedJSON(encoding: body), case .object(let members) = json else {
            return key.stringValue
        }
        return members.first?.name ?? key.stringValue
    }
}

/// An object with one name.
private struct KeyAlone: Encodable {
    let key: AnyKey

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: AnyKey.self)
        try container.encode(true, forKey: key)
    }
}

private struct AnyKey: CodingKey {
    let stringValue: String
    let intValue: Int? = nil

    init(stringValue: String) { self.stringValue = stringValue }

    init?(intValue: Int) { nil }
}

/// The object that a type believes it reads.
private struct RecordedObject<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let recorder: SchemaRecorder
    let codingPath: [any CodingKey] = []
    let allKeys: [Key] = []

    /// Asked before what may be missing is read.
    func contains(_ key: Key) -> Bool {
        recorder.allowsMissing(key)
        return true
    }

    func decodeNil(forKey key: Key) -> Bool {
        recorder.allowsMissing(key)
        return false
    }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        try recorder.value(type, for: key)
    }

    func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
        recorder.allowsMissing(key)
        recorder.record(type, for: key)
        return nil
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type,
        forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        throw recorder.unwatchable("reads an object of its own")
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        throw recorder.unwatchable("reads an array of its own")
    }

    func superDecoder() throws -> any Decoder {
        throw recorder.unwatchable("inherits")
    }

    func superDecoder(forKey key: Key) throws -> any Decoder {
        throw recorder.unwatchable("inherits")
    }
}

/// The single value that a type believes it reads.
private struct RecordedValue: SingleValueDecodingContainer {
    let recorder: SchemaRecorder
    let codingPath: [any CodingKey] = []

    func decodeNil() -> Bool { false }

    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        try recorder.single(type)
    }
}
