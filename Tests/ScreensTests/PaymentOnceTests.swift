import Canvas
import Marketplace
import Testing

@testable import Screens

/// Whatever comes back, in whatever order: a payment has one id until it surely failed.
@Suite struct PaymentOnceTests {
    /// What the network and the server may do to a request.
    private enum Reply: CaseIterable {
        case lost
        case offline
        case inFlight
        case providerDown
        case declined
        case pending
        case asksBank
        case notArrived
        case none
    }

    private func id(of request: Request?) -> PaymentID? {
        switch request {
        case .pay(_, let id, _, _), .resumePayment(_, let id), .confirmPayment(let id, _): id
        default: nil
        }
    }

    @Test func `ids change only after a sure failure`() {
        var generator = SystemRandomNumberGenerator()
        let seed = generator.next()
        for round in 0..<200 {
            var random = SplitMix(state: seed &+ UInt64(round))
            var stage = StayStage(.pay(Stays.held), isDemo: true)
            stage.press(.enter, .enter)
            var open = stage.sent.first { id(of: $0) != nil }
            var current = id(of: open)
            var hasSurelyFailed = false
            for _ in 0..<30 {
                if let request = open {
                    let reply = Reply.allCases[Int(random.next() % UInt64(Reply.allCases.count))]
                    hasSurelyFailed = hasSurelyFailed || reply == .declined || reply == .notArrived
                    open = nil
                    answer(request, with: reply, current, in: &stage)
                    if reply == .none { open = request }
                } else if random.next() % 3 == 0 {
                    stage.wait(.seconds(3))
                } else {
                    stage.press(random.next() % 2 == 0 ? .enter : .character("y"))
                }
                guard let next = stage.sent.first(where: { id(of: $0) != nil }) else { continue }
                open = next
                if id(of: next) != current {
                    #expect(hasSurelyFailed, "seed \(seed), round \(round)")
                    current = id(of: next)
                    hasSurelyFailed = false
                }
            }
        }
    }

    private func answer(
        _ request: Request,
        with reply: Reply,
        _ payment: PaymentID?,
        in stage: inout StayStage
    ) {
        var booking = Stays.held
        booking.expiresAt = stage.now.adding(.seconds(900))
        func paid(_ state: Payment.State) -> Payload {
            booking.payment = Stays.payment(state, payment ?? Stays.id(1), failure: .declined)
            return .booking(booking)
        }
        switch reply {
        case .lost: stage.fail(request, .unknownOutcome("no reply"))
        case .offline: stage.fail(request, .offline("not reached"))
        case .inFlight: stage.refuse(request, Refusal(code: "request_in_flight", sentence: "…"))
        case .providerDown:
            stage.refuse(request, Refusal(code: "provider_unavailable", sentence: "…"))
        case .declined: stage.answer(request, paid(.failed))
        case .pending: stage.answer(request, paid(.created))
        case .asksBank: stage.answer(request, paid(.requiresAction))
        case .notArrived: stage.answer(request, .booking(booking))
        case .none: break
        }
    }
}
