import Canvas
import Marketplace

extension TripScreen {
    mutating func receive(_ answer: Answer, _ world: World) -> [Effect] {
        switch answer.request {
        case .booking(id): receiveBooking(answer)
        case .cancellationPreview(id): return receivePreview(answer)
        case .cancel(id, _, _): return receiveCancellation(answer)
        case .withdraw(id): return receiveWithdrawal(answer)
        default:
            if case .success(.booking(let booking)) = answer.result, booking.id == id,
                booking.version >= trip.value?.version ?? 0
            {
                trip.succeed(booking, answer)
            }
            if case (.review(id, _), .success(.review)) = (answer.request, answer.result) {
                return [.send(.booking(id))]
            }
        }
        return []
    }

    private mutating func receiveBooking(_ answer: Answer) {
        switch answer.result {
        case .success(.booking(let booking)):
            // The local copy may be older than what this screen was opened with.
            let isOlder = booking.version < trip.value?.version ?? 0
            if !(answer.isPreliminary && isOlder) { trip.succeed(booking, answer) }
        case .failure(let failure): trip.fail(failure)
        case .success: break
        }
    }

    /// Only the server's own word goes into a question about money, never the local copy.
    private mutating func receivePreview(_ answer: Answer) -> [Effect] {
        guard !answer.isPreliminary, work == .previewing else { return [] }
        work = nil
        switch answer.result {
        case .success(.cancellationPreview(let fresh)):
            let before = preview?.refund
            let isAnew = problem != nil
            preview = fresh
            problem = nil
            guard let trip = trip.value else { return [] }
            return [.ask(cancelQuestion(trip, fresh, before: isAnew ? before : nil))]
        case .failure(.offline(let sentence)):
            problem = "\(sentence) Cancelling needs the network; nothing was cancelled."
        case .failure(let failure): problem = failure.sentence
        case .success: break
        }
        return []
    }

    private mutating func receiveCancellation(_ answer: Answer) -> [Effect] {
        guard work == .cancelling else { return [] }
        work = nil
        switch answer.result {
        case .success(.booking(let booking)):
            trip.succeed(booking, answer)
            problem = nil
            let card = booking.cardWords.map { " to \($0)" } ?? ""
            return [.toast(Toast("Cancelled. \(booking.refunded) goes back\(card).", .ok))]
        case .failure(.refused(let refusal)):
            problem = refusal.sentence
            guard trip.value?.allowedEvents.contains(.cancel) == true else {
                return [.send(.booking(id))]
            }
            work = .previewing
            return [.send(.booking(id)), .send(.cancellationPreview(id))]
        case .failure(.unknownOutcome):
            problem = "No reply; the trip may be cancelled. Looking at what the server says."
            return [.send(.booking(id))]
        case .failure(.offline(let sentence)):
            problem = "\(sentence) Cancelling needs the network; nothing was cancelled."
        case .failure(let failure): problem = failure.sentence
        case .success: break
        }
        return []
    }

    private mutating func receiveWithdrawal(_ answer: Answer) -> [Effect] {
        guard work == .withdrawing else { return [] }
        work = nil
        switch answer.result {
        case .success(.booking(let booking)):
            trip.succeed(booking, answer)
            return [.toast(Toast("The nights are let go. Nothing was charged.", .ok))]
        case .failure(.offline(let sentence)):
            problem = "\(sentence) Withdrawing needs the network; nothing was let go."
            return []
        case .failure(let failure):
            problem = failure.sentence
            return [.send(.booking(id))]
        case .success: return []
        }
    }

    /// Asks with the amount that comes back in the question; "no" has the focus.
    private func cancelQuestion(
        _ trip: Booking,
        _ preview: CancellationPreview,
        before: Money?
    ) -> Question {
        let paid = preview.refund + preview.kept
        let card = trip.cardWords.map { " to \($0)" } ?? ""
        var text: [Line] = []
        if let before, before != preview.refund {
            text.append(
                Line("The refund changed: it was \(before), now \(preview.refund).", .statusWarn)
            )
        }
        text.append(
            Line(Run("\(preview.refund)", .moneyRefund, .bold))
                + Line(" of \(paid) comes back\(card).")
        )
        if !preview.kept.isZero {
            text.append(
                Line("\(preview.kept) is kept under the \(trip.cancellation.policy.title) policy.")
            )
        }
        if let next = preview.nextDeadline {
            let until = "As much comes back until \(Words.deadline(next)), later less."
            text.append(Line(until, .uiDim))
        }
        text.append(Line("\(trip.listing.title), \(Words.range(trip.stay))", .uiDim))
        return Question(
            "Cancel trip?",
            text: text,
            yes: "Cancel trip, \(preview.refund) back",
            no: "Keep trip",
            confirm: "trip.cancel.sure",
            gravity: .error
        )
    }

    func withdrawQuestion(_ trip: Booking) -> Question {
        let isUnpaid = trip.state == .pendingPayment
        return Question(
            isUnpaid ? "Let the stay go?" : "Withdraw the request?",
            text: [
                Line("The nights are let go at once, and nothing is charged."),
                Line("\(trip.listing.title), \(Words.range(trip.stay))", .uiDim),
            ],
            yes: isUnpaid ? "Let it go" : "Withdraw",
            no: "Keep it",
            confirm: "trip.withdraw.sure"
        )
    }
}
