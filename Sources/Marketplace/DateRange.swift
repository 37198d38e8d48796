/// The nights of a stay: half-open, from the date of check-in to the date of check-out.
///
/// `[checkIn, checkOut)` holds at least one night; turnover on the same date is no overlap.
package struct DateRange: Hashable, Sendable {
    package let checkIn: CivilDate
    package let checkOut: CivilDate

    /// The range; nil unless check-out lies after check-in.
    package init?(checkIn: CivilDate, checkOut: CivilDate) {
        guard checkIn < checkOut else { return nil }
        self.checkIn = checkIn
        self.checkOut = checkOut
    }

    /// The range of `nights` nights from `checkIn`; nil for less than one night.
    package init?(checkIn: CivilDate, nights: Int) {
        self.init(checkIn: checkIn, checkOut: checkIn.adding(days: nights))
    }

    package var nightCount: Int { checkOut.daysSinceEpoch - checkIn.daysSinceEpoch }

    /// Each night, named by the date on which it begins.
    package var nights: some RandomAccessCollection<CivilDate> & Sendable {
        (checkIn.daysSinceEpoch..<checkOut.daysSinceEpoch).lazy.map(CivilDate.night)
    }

    package func contains(_ night: CivilDate) -> Bool {
        checkIn <= night && night < checkOut
    }

    package func overlaps(_ other: DateRange) -> Bool {
        checkIn < other.checkOut && other.checkIn < checkOut
    }
}

extension CivilDate {
    @Sendable fileprivate static func night(_ day: Int) -> CivilDate {
        CivilDate(daysSinceEpoch: day)
    }
}

extension DateRange: Codable {
    private enum CodingKeys: String, CodingKey {
        case checkIn
        case checkOut
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let checkIn = try container.decode(CivilDate.self, forKey: .checkIn)
        let checkOut = try container.decode(CivilDate.self, forKey: .checkOut)
        guard let range = DateRange(checkIn: checkIn, checkOut: checkOut) else {
            throw DecodingError.dataCorruptedError(
                forKey: .checkOut,
                in: container,
                debugDescription: "check-out must be after check-in"
            )
        }
        self = range
    }
}
