/// How deep a JSON text nests, counted before anything is made of it.
enum JSONDepth {
    /// Deeper than any body of the contract, and far from what a decoder's stack bears.
    static let most = 32

    /// Whether brackets outside of strings nest deeper than `most`.
    static func isExceeded(by bytes: some Sequence<UInt8>) -> Bool {
        var depth = 0
        var isString = false
        var isEscaped = false
        for byte in bytes {
            if isString {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isString = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): isString = true
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                depth += 1
                if depth > most { return true }
            case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
            default: break
            }
        }
        return false
    }
}
