internal import Marketplace

/// What goes wrong at the test provider, decided by a seed or by a script and never by chance.
///
/// Whether a request fails follows from the seed, its key and how often it was made before, so that
/// a schedule repeats whatever the order in which requests arrive.
package final class ProviderFaults: Sendable {
    package enum Fault: String, CaseIterable, Sendable {
        /// No answer, and no effect.
        case timeoutBefore = "timeout_before"
        /// No answer, but the effect.
        case timeoutAfter = "timeout_after"
        /// An answer that says no more than that something broke.
        case failure
        /// The bank has changed its mind about a reservation.
        case captureRefused = "capture_refused"
        case webhookTwice = "webhook_twice"
        case webhookLate = "webhook_late"
        /// Later than what comes after it.
        case webhookReordered = "webhook_reordered"
        case webhookLost = "webhook_lost"

        /// Those that strike a request.
        static let ofRequests: [Fault] = [.timeoutBefore, .timeoutAfter, .failure]
    }

    /// What is asked of the provider.
    enum Request: String, Sendable {
        case authorize
        case confirm
        case capture
        case void
        case refund
        case look
    }

    /// A fault that strikes the next request of its kind.
    struct Planned: Sendable {
        let request: Request
        let fault: Fault
    }

    private struct Progress: Sendable {
        var planned: [Planned]
        /// How often each request was made.
        var attempts: [String: Int] = [:]
    }

    private let seed: UInt64
    /// Of a hundred.
    private let chances: [Fault: Int]
    private let progress: Lock<Progress>

    package static let none = ProviderFaults()

    package init(seed: UInt64 = 0, chances: [Fault: Int] = [:]) {
        self.seed = seed
        self.chances = chances
        progress = Lock(Progress(planned: []))
    }

    init(_ planned: [Planned]) {
        seed = 0
        chances = [:]
        progress = Lock(Progress(planned: planned))
    }

    /// Parses `seed=7,timeout_after=10,webhook_lost=5`; nil for anything else.
    package convenience init?(_ text: String) {
        var seed: UInt64 = 0
        var chances: [Fault: Int] = [:]
        for part in text.split(separator: ",") {
            let pair = part.split(separator: "=", maxSplits: 1).map(String.init)
            guard pair.count == 2, let number = UInt64(pair[1]) else { return nil }
            if pair[0] == "seed" {
                seed = number
            } else if let fault = Fault(rawValue: pair[0]), number <= 100 {
                chances[fault] = Int(number)
            } else {
                return nil
            }
        }
        self.init(seed: seed, chances: chances)
    }

    /// Plans what goes wrong from now on.
    func plan(_ planned: [Planned]) {
        progress.withLock { $0.planned = planned }
    }

    /// What strikes this request, if anything does.
    func next(_ request: Request, key: String) -> Fault? {
        let (planned, attempt) = progress.withLock { progress -> (Fault?, Int) in
            if let first = progress.planned.first, first.request == request {
                progress.planned.removeFirst()
                return (first.fault, 0)
            }
            guard !chances.isEmpty else { return (nil, 0) }
            progress.attempts[key, default: 0] += 1
            return (nil, progress.attempts[key, default: 0])
        }
        if let planned { return planned }
        if request == .capture, strikes(.captureRefused, key) { return .captureRefused }
        return Fault.ofRequests.first { strikes($0, "\(key) \(attempt)") }
    }

    /// Whether a fault strikes what has this name.
    func strikes(_ fault: Fault, _ name: String) -> Bool {
        guard let chance = chances[fault], chance > 0 else { return false }
        // FNV-1a, whose low bits are then spread by the finish of SplitMix64.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ seed
        for byte in "\(fault.rawValue) \(name)".utf8 {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
        }
        hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
        hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
        return (hash ^ (hash >> 31)) % 100 < UInt64(chance)
    }

    /// How many seconds after an event each telling of it is due; none when it is lost.
    func delays(of event: String) -> [Int64] {
        if strikes(.webhookLost, event) { return [] }
        let first: Int64 =
            strikes(.webhookLate, event) ? 600 : strikes(.webhookReordered, event) ? 3 : 0
        return strikes(.webhookTwice, event) ? [first, first + 1] : [first]
    }
}
