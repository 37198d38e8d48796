internal import Marketplace

/// Writes calendars, in the same bytes as `Coding.encode` gives for `ListingCalendar`.
enum CalendarWriter {
    static func text(_ calendar: ListingCalendar) -> [UInt8] {
        var json = JSONText(reserving: 96 + 224 * calendar.nights.count)
        json.raw(#"{"listing":"#)
        json.string(calendar.listing.text)
        json.raw(#","nights":["#)
        // Most nights differ from the one before by their date alone, which comes first.
        var last: Night?
        var rest: [UInt8] = []
        json.list(calendar.nights) { json, night in
            json.raw(#"{"date":"#)
            json.day(night.date)
            var alike = night
            if let last { alike.date = last.date }
            if alike != last {
                last = night
                rest = CalendarWriter.rest(of: night)
            }
            json.json(rest)
        }
        json.raw(#"],"today":"#)
        json.day(calendar.today)
        json.raw("}")
        return json.bytes
    }

    private static func rest(of night: Night) -> [UInt8] {
        var json = JSONText(reserving: 224)
        json.rest(of: night)
        return json.bytes
    }
}

extension JSONText {
    /// All of a night but its date.
    fileprivate mutating func rest(of night: Night) {
        raw(#","is_closed_to_arrival":"#)
        bool(night.isClosedToArrival)
        raw(#","is_closed_to_departure":"#)
        bool(night.isClosedToDeparture)
        raw(#","max_nights":"#)
        number(night.maxNights)
        raw(#","min_nights":"#)
        number(night.minNights)
        raw(#","price":{"amount":"#)
        number(night.price.minorUnits)
        raw(#","currency":"#)
        string(night.price.currency.code)
        raw("}")
        if let reason = night.reason {
            raw(#","reason":"#)
            string(reason)
        }
        if let sourceId = night.sourceId {
            raw(#","source_id":"#)
            string(sourceId)
        }
        raw(#","status":"#)
        string(night.status.rawValue)
        raw("}")
    }
}
