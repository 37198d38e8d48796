internal import Foundation
internal import Marketplace
internal import Wire

/// A row that does not hold what the schema promises.
struct CorruptRow: Error {
    let column: String
}

extension Row {
    func id<Thing>(_ column: String) throws -> ID<Thing> {
        guard let text: String = self[column], let id = ID<Thing>(text) else {
            throw CorruptRow(column: column)
        }
        return id
    }

    func currency(_ column: String = "currency") throws -> Currency {
        guard let text: String = self[column], let currency = Currency(text) else {
            throw CorruptRow(column: column)
        }
        return currency
    }

    func money(_ column: String, in currency: Currency) -> Money {
        Money(minorUnits: self[column], currency: currency)
    }

    func date(_ column: String) -> CivilDate {
        CivilDate(daysSinceEpoch: self[column])
    }

    func instant(_ column: String) -> Instant {
        Instant(milliseconds: self[column])
    }

    func optionalInstant(_ column: String) -> Instant? {
        let milliseconds: Int64? = self[column]
        return milliseconds.map { Instant(milliseconds: $0) }
    }

    func named<Value: RawRepresentable<String>>(_ column: String) throws -> Value {
        guard let text: String = self[column], let value = Value(rawValue: text) else {
            throw CorruptRow(column: column)
        }
        return value
    }

    func json<Value: Decodable>(_ column: String) throws -> Value {
        guard let text: String = self[column] else { throw CorruptRow(column: column) }
        return try Coding.decode(Value.self, from: Data(text.utf8))
    }

    func stay() throws -> DateRange {
        guard let stay = DateRange(checkIn: date("check_in"), checkOut: date("check_out")) else {
            throw CorruptRow(column: "check_out")
        }
        return stay
    }

    /// A home as stays and conversations name it; its id may be in a column of another name.
    func bookedListing(id column: String) throws -> BookedListing {
        BookedListing(
            id: try id(column),
            title: self["title"],
            neighbourhood: self["neighbourhood"],
            city: self["city"],
            countryCode: self["country_code"],
            host: try id("host"),
            hostName: self["host_name"]
        )
    }

    /// Who comes to stay; with `prefix` before the name of each column.
    func party(_ prefix: String = "") -> Party {
        let ages: String = self[prefix + "child_ages"]
        return Party(
            guests: self[prefix + "guests"],
            withPets: self[prefix + "with_pets"] as Bool,
            childAges: ages.isEmpty ? [] : ages.split(separator: ",").compactMap { Int($0) }
        )
    }
}

extension Party {
    /// The ages as a column keeps them.
    var ageList: String { childAges.map(String.init).joined(separator: ",") }
}

extension Coding {
    /// JSON as text, for a column.
    static func text(_ value: some Encodable) throws -> String {
        String(decoding: try encode(value), as: UTF8.self)
    }
}
