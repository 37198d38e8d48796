internal import CBackend
internal import Dispatch
internal import Foundation
internal import Wire

/// Hashes and checks passwords with argon2id, on threads of its own so that no request waits behind.
///
/// Each takes tens of milliseconds and 19 MiB: few go on at once, and no more than a second's worth
/// waits.
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

    /// How many may wait or be under way.
    static let longestQueue = 48

    private struct Load: Sendable {
        var count = 0
        var next = 0
    }

    private let cost: Cost
    private let load = Lock(Load())
    private let lanes = (0..<max(1, ProcessInfo.processInfo.activeProcessorCount / 2)).map {
        DispatchQueue(label: "roostd.passwords.\($0)")
    }
    /// What a password is compared with when nobody has the address, so that it takes as long.
    private let dummy: String

    init(cost: Cost = .standard) {
        self.cost = cost
        dummy = Passwords.hash("nobody's password", cost: cost) ?? ""
    }

    /// The PHC string of a password.
    ///
    /// - Throws: ``Problem`` with the code `unavailable`, when too many wait or memory is short.
    func hash(_ password: String) async throws -> String {
        let cost = cost
        guard let hash = try await inLane({ Passwords.hash(password, cost: cost) }) else {
            throw Passwords.busy
        }
        return hash
    }

    /// Whether this is the password of `hash`; without a hash it never is, and takes as long.
    ///
    /// - Throws: ``Problem`` with the code `unavailable`, when too many wait.
    func matches(_ password: String, _ hash: String?) async throws -> Bool {
        let known = hash ?? dummy
        let isMatch = try await inLane { Passwords.verify(password, known) }
        return isMatch && hash != nil
    }

    private func inLane<Result: Sendable>(
        _ work: @escaping @Sendable () -> Result
    ) async throws -> Result {
        let lane = load.withLock { load -> Int? in
            guard load.count < Passwords.longestQueue else { return nil }
            load.count += 1
            load.next = (load.next + 1) % lanes.count
            return load.next
        }
        guard let lane else { throw Passwords.busy }
        defer { load.withLock { $0.count -= 1 } }
        return await withCheckedContinuation { continuation in
            lanes[lane].async { continuation.resume(returning: work()) }
        }
    }

    private static let busy = Problem(
        .unavailable,
        "The server is busy. Try again in a moment."
    )

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
