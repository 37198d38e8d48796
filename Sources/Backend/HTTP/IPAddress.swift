internal import Foundation

/// An address of IPv4 or IPv6; the former as it is mapped into the latter (RFC 4291, 2.5.5.2).
struct IPAddress: Sendable, Hashable {
    /// Sixteen of them.
    let bytes: [UInt8]

    init?(_ text: String) {
        var six = [UInt8](repeating: 0, count: 16)
        var four = [UInt8](repeating: 0, count: 4)
        if inet_pton(AF_INET, text, &four) == 1 {
            bytes = IPAddress.mapping + four
        } else if inet_pton(AF_INET6, text, &six) == 1 {
            bytes = six
        } else {
            return nil
        }
    }

    var isMapped: Bool { bytes.starts(with: IPAddress.mapping) }

    var isLoopback: Bool {
        isMapped ? bytes[12] == 127 : bytes.dropLast().allSatisfy { $0 == 0 } && bytes[15] == 1
    }

    /// What limits count by: of IPv6 the network, for one customer has all the rest (RFC 6177).
    var network: String {
        Digest.hexadecimal(isMapped ? bytes.suffix(4) : bytes.prefix(8))
    }

    private static let mapping: [UInt8] = .init(repeating: 0, count: 10) + [0xFF, 0xFF]
}

/// Addresses that begin alike, such as `10.0.0.0/8`; or one address.
package struct AddressRange: Sendable, Hashable {
    private let first: IPAddress
    private let bits: Int

    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let address = IPAddress(String(parts[0])) else {
            return nil
        }
        let width = address.isMapped ? 32 : 128
        guard let length = parts.count == 2 ? Int(parts[1]) : width, (0...width).contains(length)
        else { return nil }
        first = address
        bits = 128 - width + length
    }

    func contains(_ address: IPAddress) -> Bool {
        let whole = bits / 8
        guard first.bytes.prefix(whole) == address.bytes.prefix(whole) else { return false }
        guard !bits.isMultiple(of: 8) else { return true }
        let mask = UInt8(truncatingIfNeeded: 0xFF << (8 - bits % 8))
        return first.bytes[whole] & mask == address.bytes[whole] & mask
    }
}
