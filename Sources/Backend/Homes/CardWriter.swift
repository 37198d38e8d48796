internal import Marketplace
internal import Wire

/// Writes result pages: a card's JSON is made once per home, only its total is new.
///
/// Keys are sorted in every body of ours, so that `total`, the last, can be put at the end.
enum CardWriter {
    /// The card without its total and without the closing brace.
    static func open(_ card: ListingCard) -> [UInt8] {
        var json = JSONText(reserving: 640)
        json.raw(#"{"bedrooms":"#)
        json.number(card.bedrooms)
        json.raw(#","beds":"#)
        json.number(card.beds)
        json.raw(#","capacity":"#)
        json.number(card.capacity)
        json.raw(#","city":"#)
        json.string(card.city)
        json.raw(#","country_code":"#)
        json.string(card.countryCode)
        json.raw(#","home_type":"#)
        json.string(card.homeType.rawValue)
        json.raw(#","id":"#)
        json.string(card.id.text)
        json.raw(#","is_instant":"#)
        json.bool(card.isInstant)
        json.raw(#","is_superhost":"#)
        json.bool(card.isSuperhost)
        json.raw(#","location":"#)
        json.coordinate(card.location)
        json.raw(#","neighbourhood":"#)
        json.string(card.neighbourhood)
        json.raw(#","nightly":"#)
        json.money(card.nightly)
        if let rating = card.rating {
            json.raw(#","rating":"#)
            json.rating(rating)
        }
        json.raw(#","title":"#)
        json.string(card.title)
        return json.bytes
    }

    /// The page, in the same bytes as `Coding.encode` gives for `Page<ListingCard>`.
    static func page(
        _ cards: [(bytes: [UInt8], total: StayTotal?)],
        next: Cursor?,
        total: Int?
    ) -> [UInt8] {
        var bytes = Array(#"{"data":["#.utf8)
        bytes.reserveCapacity(cards.count * 520 + 256)
        for (index, card) in cards.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes += card.bytes
            if let total = card.total { append(total, to: &bytes) }
            bytes.append(UInt8(ascii: "}"))
        }
        bytes += #"],"has_more":\#(next != nil)"#.utf8
        if let next { bytes += #","next":"\#(next.text)""#.utf8 }
        if let total { bytes += #","total":\#(total)"#.utf8 }
        bytes.append(UInt8(ascii: "}"))
        return bytes
    }

    private static func append(_ total: StayTotal, to bytes: inout [UInt8]) {
        bytes += #","total":{"before_tax":"#.utf8
        append(total.beforeTax, to: &bytes)
        if let stay = total.stay {
            bytes +=
                #","stay":{"check_in":"\#(stay.checkIn)","check_out":"\#(stay.checkOut)"}"#.utf8
        }
        bytes += #","total":"#.utf8
        append(total.total, to: &bytes)
        bytes.append(UInt8(ascii: "}"))
    }

    private static func append(_ money: Money, to bytes: inout [UInt8]) {
        bytes += #"{"amount":"#.utf8
        bytes += String(money.minorUnits).utf8
        bytes += #","currency":""#.utf8
        bytes += money.currency.code.utf8
        bytes += #""}"#.utf8
    }
}
