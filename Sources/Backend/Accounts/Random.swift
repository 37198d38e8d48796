internal import Foundation
internal import Marketplace

/// Random values from the system's generator.
enum Random {
    static func bytes(_ count: Int) -> Data {
        var generator = SystemRandomNumberGenerator()
        return Data((0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
    }

    static func token(bytes count: Int) -> String {
        Base64URL.encode(bytes(count))
    }

    static func id<Thing>(at now: Instant) -> ID<Thing> {
        var generator = SystemRandomNumberGenerator()
        return ID<Thing>(at: now, using: &generator)
    }

    /// Six letters and digits, none of which is mistaken for another.
    static func code() -> String {
        var generator = SystemRandomNumberGenerator()
        let alphabet = Array("23456789ABCDEFGHJKMNPQRSTVWXYZ")
        return String((0..<6).map { _ in alphabet.randomElement(using: &generator) ?? "2" })
    }
}
