import Sync
import TestSupport
import Testing
import Transport
import Wire

@Suite struct DeliveryTests {
    @Test func `only the server's word ends a write that may have arrived`() {
        let seed = UInt64.random(in: 0 ... .max)
        var generator = Dice(seed: seed)
        for _ in 0..<5_000 {
            var delivery = Delivery(wasBegunBefore: Bool.random(using: &generator))
            for _ in 0..<12 {
                let outcome =
                    DeliveryTests.outcomes.randomElement(using: &generator) ?? .failed(.tooLarge)
                let couldHaveArrived = delivery.mayHaveArrived || DeliveryTests.mayArrive(outcome)
                let order = delivery.received(outcome, chance: 0)
                if case .refuse = order, couldHaveArrived {
                    #expect(DeliveryTests.isFinalWord(outcome), "seed \(seed): \(outcome)")
                }
                if case .leaveOpen = order {
                    #expect(couldHaveArrived, "seed \(seed): \(outcome)")
                }
                guard case .again(let pause) = order else { break }
                #expect(pause > .zero && pause <= .seconds(36), "seed \(seed)")
            }
        }
    }

    @Test func `pauses grow, spread and end at half a minute`() {
        var delivery = Delivery()
        let pauses = (0..<9).map { _ in delivery.received(.failed(.interrupted), chance: 0) }
        let expected = [500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]
        #expect(pauses == expected.map { .again(after: .milliseconds($0)) })
        var spread = Delivery()
        #expect(
            spread.received(.failed(.interrupted), chance: 0.5)
                == .again(after: .milliseconds(550))
        )
    }

    @Test func `a server that asks for a long pause is not waited for`() {
        let problem = Problem(.tooManyRequests, "slow down")
        var delivery = Delivery()
        let order = delivery.received(
            .answer(.refused(problem, retryAfter: .seconds(60))),
            chance: 0
        )
        #expect(order == .refuse(.busy(retryAfter: .seconds(60))))
    }

    private static let outcomes: [Outcome] =
        [
            .answer(.foreign), .answer(.trouble(status: 502, retryAfter: nil)),
            .answer(.trouble(status: 503, retryAfter: .seconds(90))),
            .failed(.unreachable(.refused)), .failed(.interrupted),
            .failed(.timedOut(wasSent: true)), .failed(.timedOut(wasSent: false)),
            .failed(.cancelled(wasSent: true)), .failed(.cancelled(wasSent: false)),
            .failed(.tls(message: "")), .noSession(.signedOut), .noSession(.offline(.refused)),
        ]
        + ProblemCode.allCases.map { .answer(.refused(Problem($0, ""), retryAfter: nil)) }

    private static func mayArrive(_ outcome: Outcome) -> Bool {
        switch outcome {
        case .failed(let error): error.mayHaveArrived
        case .answer(.trouble(let status, _)): status == 502
        case .answer(.refused(let problem, _)):
            [.requestInFlight, .internalError, .providerUnavailable].contains(problem.code)
        default: false
        }
    }

    /// Whether the answer says for certain that the write did not and will not happen.
    private static func isFinalWord(_ outcome: Outcome) -> Bool {
        guard case .answer(.refused(let problem, _)) = outcome else { return false }
        return ![
            .requestInFlight, .internalError, .providerUnavailable, .unavailable,
            .tooManyRequests, .unauthenticated, .tokenExpired, .sessionRevoked,
        ].contains(problem.code)
    }
}
