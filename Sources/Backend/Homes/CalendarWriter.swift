internal import Marketplace

/// Writes calendars, in the same bytes as `Coding.encode` gives for `ListingCalendar`.
enum CalendarWriter {
    static func text(_ calendar: ListingCalendar) -> [UInt8] {
        var json = JSONText(reserving: 96 + 224 * calendar.nights.count)
        json.raw(#"{"listing":"#)
        json.string(calendar.listing.text)
        json.raw(#","nights":["#)
        json.list(calendar.nights) { $0.night($1) }
        json.raw(#"],"today":""#)
        json.json(calendar.today.description)
        json.raw("\"}")
        return json.bytes
    }
}

extension JSONText {
    fileprivate mutating func night(_ night: Night) {
        raw(#"{"date":""#)
        json(night.date.description)
        raw(#"","is_closed_to_arrival":"#)
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
