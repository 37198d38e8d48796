internal import CBackend
internal import Dispatch
internal import Foundation

/// Hashes and checks passwords with argon2id, on a thread of its own so that no request waits behind.
struct Passwords: Sendable {
    /// How much work a hash is.
    struct Cost: Sendable {
        var passes: UInt32
        var memoryKibibytes: UInt32

        /// The least that OWASP's password storage cheat sheet recommends for argon2id.
        static let standard = Cost(passes: 2, memoryKibibytes: 19_456)
        /// For tests, which prove other things than the cost.
        static let least = Cost(passes: 1, memoryKibibytes: 64)
    }

    private let cost: Cost
    private let queue = DispatchQueue(label: "roostd.passwords", attributes: .concurrent)
    /// What a password is compared with when nobody has the address, so that it takes as long.
    private let dummy: String

    init(cost: Cost = .standard) {
        self.cost = cost
        dummy = Passwords.hash("nobody's password", cost: cost) ?? ""
    }

    /// The PHC string of a password; nil when there was no memory for it.
    func hash(_ password: String) async -> String? {
        let cost = cost
        return await onQueue { Passwords.hash(password, cost: cost) }
    }

    /// Whether this is the password of `hash`; without a hash it never is, and takes as long.
    func matches(_ password: String, _ hash: String?) async -> Bool {
        let known = hash ?? dummy
        let isMatch = await onQueue { Passwords.verify(password, known) }
        return isMatch && hash != nil
    }

    private func onQueue<Result: Sendable>(
        _ work: @escaping @Sendable () -> Result
    ) async -> Result {
        await withCheckedContinuation { continuation in
            queue.async { continuation.resume(returning: work()) }
        }
    }

    private static func hash(_ password: String, cost: Cost) -> String? {
        var generator = SystemRandomNumberGenerator()
        let salt = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        var text = [CChar](repeating: 0, count: Int(CBACKEND_PASSWORD_HASH_SIZE))
        let bytes = Array(password.utf8)
        let result = cbackend_hash_password(
            bytes,
            bytes.count,
            salt,
            salt.count,
            cost.passes,
            cost.memoryKibibytes,
            &text,
            text.count
        )
        guard result == 0 else { return nil }
        return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    private static func verify(_ password: String, _ hash: String) -> Bool {
        let bytes = Array(password.utf8)
        return cbackend_verify_password(hash, bytes, bytes.count) == 1
    }
}
