/// A kind of thing that has ids; its prefix tells ids of different kinds apart.
package protocol Identified: Sendable {
    /// Lower-case letters and the underscore that ends them, such as `lst_`.
    static var idPrefix: String { get }
}

/// An id: a prefix and a UUIDv7 (RFC 9562) in Crockford's base 32, 26 lower-case digits.
///
/// Made by whoever creates the thing, also offline. Ids of one kind sort by their time.
package struct ID<Thing: Identified>: Hashable, Comparable, Sendable {
    /// The id as it is written: prefix and digits.
    package let text: String

    /// Parses prefix and digits; nil for anything that this type would not write.
    package init?(_ text: String) {
        let digits = text.utf8.dropFirst(Thing.idPrefix.utf8.count)
        guard text.hasPrefix(Thing.idPrefix), digits.count == 26,
            let first = digits.first, first <= UInt8(ascii: "7"),
            digits.allSatisfy({ Base32.isDigit[Int($0)] })
        else { return nil }
        self.text = text
    }

    /// The UUIDv7 of this time and these random bits.
    package init(at instant: Instant, random: (UInt64, UInt64)) {
        let time = UInt64(bitPattern: instant.milliseconds) << 16
        let high = time | 0x7000 | (random.0 & 0x0FFF)
        let low = 0x8000_0000_0000_0000 | (random.1 >> 2)
        text = Thing.idPrefix + Base32.encode(high: high, low: low)
    }

    /// A fresh id; the generator is passed so that tests and seeds repeat.
    package init(at instant: Instant, using generator: inout some RandomNumberGenerator) {
        self.init(at: instant, random: (generator.next(), generator.next()))
    }

    package static func < (left: ID, right: ID) -> Bool {
        left.text < right.text
    }
}

extension ID: CustomStringConvertible {
    package var description: String { text }
}

extension ID: Codable {
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let id = ID(text) else {
            throw DecodingError.dataCorrupted(
                .init(
                    codingPath: decoder.codingPath,
                    debugDescription: "not an id that starts with \(Thing.idPrefix)"
                )
            )
        }
        self = id
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

/// Crockford's base 32 in lower case.
private enum Base32 {
    static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
    /// By the byte: ids are parsed by the ten thousand.
    static let isDigit = (0...UInt8.max).map(alphabet.contains)

    static func encode(high: UInt64, low: UInt64) -> String {
        var digits: [UInt8] = []
        digits.reserveCapacity(26)
        var rest = (high, low)
        for _ in 0..<26 {
            digits.append(alphabet[Int(rest.1 & 31)])
            rest = (rest.0 >> 5, (rest.1 >> 5) | (rest.0 << 59))
        }
        return String(decoding: digits.reversed(), as: UTF8.self)
    }
}

package typealias ListingID = ID<Listing>
package typealias UserID = ID<User>
package typealias BookingID = ID<Booking>
package typealias PaymentID = ID<Payment>
package typealias QuoteID = ID<Quote>
package typealias ReviewID = ID<Review>
package typealias WishlistID = ID<Wishlist>
package typealias AlterationID = ID<Alteration>
package typealias BlockID = ID<CalendarBlock>
package typealias ThreadID = ID<MessageThread>
package typealias MessageID = ID<Message>
package typealias NoticeID = ID<InboxNotice>
package typealias SessionID = ID<AccountSession>
package typealias ListingChangeID = ID<ListingChange>
