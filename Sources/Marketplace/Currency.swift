/// A currency of ISO 4217, by its three-letter code.
package struct Currency: Hashable, Sendable {
    package let code: String

    /// The currency with this code; nil unless it is three capital ASCII letters.
    package init?(_ code: String) {
        let isCode =
            code.utf8.count == 3
            && code.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
        guard isCode else { return nil }
        self.code = code
    }

    private init(known code: String) {
        self.code = code
    }

    package static let euro = Currency(known: "EUR")
    package static let dollar = Currency(known: "USD")
    package static let yen = Currency(known: "JPY")

    /// How many decimals the minor unit has (ISO 4217, table A.1).
    package var exponent: Int {
        if Currency.withoutDecimals.contains(code) { return 0 }
        if Currency.withThreeDecimals.contains(code) { return 3 }
        return 2
    }

    /// The usual sign where it is unmistakable, else the code and a space.
    package var sign: String {
        Currency.signs[code] ?? code + " "
    }

    private static let withoutDecimals: Set<String> = [
        "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI",
        "VND", "VUV", "XAF", "XOF", "XPF",
    ]
    private static let withThreeDecimals: Set<String> = [
        "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND",
    ]
    private static let signs = [
        "EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥", "KRW": "₩", "INR": "₹", "VND": "₫",
        "BRL": "R$", "CAD": "CA$", "AUD": "A$", "MXN": "MX$", "NZD": "NZ$", "ILS": "₪",
        "TRY": "₺", "UAH": "₴", "PHP": "₱", "THB": "฿",
    ]
}

extension Currency: Codable {
    package init(from decoder: any Decoder) throws {
        let code = try decoder.singleValueContainer().decode(String.self)
        guard let currency = Currency(code) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not an ISO 4217 code")
            )
        }
        self = currency
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}
