internal import Marketplace
internal import Wire

extension ID: SchemaDeclaring {
    static func schema(in book: inout SchemaBook) -> OrderedJSON {
        [
            "type": "string",
            "description": "A UUID, version 7, in base 32 after its prefix.",
            "pattern": .string("^\(Thing.idPrefix)[0-7][0-9a-hjkmnp-tv-z]{25}$"),
        ]
    }
}

extension CivilDate: SchemaDeclaring {
    static let example = Example.now.utcDate

    static func schema(in book: inout SchemaBook) -> OrderedJSON {
        [
            "type": "string",
            "format": "date",
            "description": "A day of the calendar where the home is.",
        ]
    }
}

extension Instant: SchemaDeclaring {
    static let example = Example.now

    static func schema(in book: inout SchemaBook) -> OrderedJSON {
        [
            "type": "string",
            "format": "date-time",
            "pattern": "Z$",
            "description": "RFC 3339, in UTC, to the millisecond at most.",
        ]
    }
}

extension Currency: SchemaDeclaring {
    static let example = Currency.euro

    static func schema(in book: inout SchemaBook) -> OrderedJSON {
        ["type": "string", "pattern": "^[A-Z]{3}$", "description": "ISO 4217."]
    }
}

extension BasisPoints: SchemaDeclaring {
    static let example = BasisPoints(1_200)

    static func schema(in book: inout SchemaBook) -> OrderedJSON {
        ["type": "integer", "description": "Hundredths of a percent."]
    }
}

extension Tax.Rate: SchemaDeclaring {
    static let example = Tax.Rate.percent(BasisPoints(600))

    static func schema(in book: inout SchemaBook) -> OrderedJSON {
        let percent = book.schema(of: BasisPoints.self)
        let money = book.schema(of: Money.self)
        return [
            "oneOf": [
                [
                    "type": "object",
                    "properties": ["percent": percent],
                    "required": ["percent"],
                ],
                [
                    "type": "object",
                    "properties": [
                        "per_guest_night": money,
                        "night_cap": ["type": "integer"],
                    ],
                    "required": ["per_guest_night"],
                ],
            ]
        ]
    }
}
