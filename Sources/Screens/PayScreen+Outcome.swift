import Canvas
import Marketplace

extension PayScreen {
    /// Sends the card with a payment of its own; the same card after a lost way keeps its id.
    mutating func submit(_ world: World) -> [Effect] {
        guard phase == .entering, let card = checkedCard(world) else { return [] }
        let id = attempt.flatMap { $0.card == card ? $0.id : nil } ?? world.fresh.payment
        let request = Request.pay(booking.id, id, card, amount: booking.total)
        attempt = Attempt(id: id, card: card, request: request)
        problem = nil
        phase = .sending
        return [.send(request)]
    }

    /// The card as it was typed; nil, with what is wrong at its fields, if it cannot be one.
    private mutating func checkedCard(_ world: World) -> Card? {
        var errors: [Part: String] = [:]
        let number = form.text(.number)
        let code = form.text(.securityCode)
        let expiry = CardCheck.expiry(form.text(.expiry))
        if number.isEmpty {
            errors[.number] = "Type the number on the front of the card."
        } else if !CardCheck.isPlausible(number) {
            errors[.number] = "That is not a card number; look for a wrong digit."
        }
        let today = world.now.utcDate
        if let expiry {
            if (expiry.year, expiry.month) < (today.year, today.month) {
                errors[.expiry] = "The card has expired."
            }
        } else {
            errors[.expiry] = "Month and year, as in 09 / 28."
        }
        if code.count < 3 { errors[.securityCode] = "The 3 or 4 digits on the back." }
        form.show(errors)
        guard errors.isEmpty, let expiry else { return nil }
        return Card(
            number: number,
            expiryMonth: expiry.month,
            expiryYear: expiry.year,
            securityCode: code
        )
    }

    /// Asks what became of the payment, by the same id.
    mutating func resume(_ retry: Retry) -> [Effect] {
        guard var attempt else { return [] }
        attempt.request = .resumePayment(booking.id, attempt.id)
        self.attempt = attempt
        phase = .unanswered(retry)
        return [.send(attempt.request)]
    }

    /// Tells the bank whether it is the guest.
    mutating func answerBank(_ isApproved: Bool) -> [Effect] {
        guard case .bankAsks = phase, var attempt else { return [] }
        attempt.request = .confirmPayment(attempt.id, approved: isApproved)
        self.attempt = attempt
        phase = .sending
        return [.send(attempt.request)]
    }

    mutating func receive(_ answer: Answer, _ world: World) -> [Effect] {
        if answer.request == attempt?.request {
            switch answer.result {
            case .success(.booking(let booking)): return settle(booking, world)
            case .success: return []
            case .failure(let failure): return receiveFailure(failure, world)
            }
        }
        switch (answer.request, answer.result) {
        case (.booking(booking.id), .success(.booking(let fresh))):
            guard phase == .entering || phase == .released, !answer.isPreliminary else { return [] }
            return takeUp(fresh, world)
        case (listingRequest, let result):
            guard !answer.isPreliminary || !isBookingAgain else { return [] }
            return receiveListing(result)
        default: return []
        }
    }

    private mutating func receiveListing(_ result: Result<Payload, Failure>) -> [Effect] {
        if case .success(.listing(let listing)) = result { self.listing = listing }
        guard isBookingAgain else { return [] }
        isBookingAgain = false
        switch result {
        case .failure(let failure): return [.toast(Toast(failure.sentence, .error))]
        case .success: return bookAgain()
        }
    }

    /// Opens the booking of the same stay, for which the home has to be known.
    mutating func bookAgain() -> [Effect] {
        guard let listing else {
            isBookingAgain = true
            return [.send(listingRequest)]
        }
        return [.replace(.book(listing, booking.stay, guests: booking.guests))]
    }

    /// Goes on from where the booking is, also with a payment that an earlier run began.
    mutating func takeUp(_ booking: Booking, _ world: World) -> [Effect] {
        self.booking = booking
        guard booking.needsPayment else {
            phase = booking.state.isOccupying ? .paid : .released
            return []
        }
        if let end = booking.expiresAt, end <= world.now {
            phase = .released
            return []
        }
        phase = .entering
        guard let payment = booking.payment else { return [] }
        let request = Request.resumePayment(booking.id, payment.id)
        switch payment.state {
        case .requiresAction:
            attempt = Attempt(id: payment.id, card: nil, request: request)
            phase = .bankAsks(isYes: false)
        case .created:
            attempt = Attempt(id: payment.id, card: nil, request: request)
            return resume(Retry())
        default: break
        }
        return []
    }

    /// The server said what became of the payment.
    private mutating func settle(_ booking: Booking, _ world: World) -> [Effect] {
        self.booking = booking
        guard booking.state.isOccupying else {
            attempt = nil
            phase = .released
            return []
        }
        guard booking.needsPayment else {
            phase = .paid
            return []
        }
        guard let payment = booking.payment, payment.id == attempt?.id else {
            let other = booking.payment?.state
            if other == .created || other == .requiresAction { return takeUp(booking, world) }
            return fail("The payment did not arrive. Nothing was charged; pay again.")
        }
        switch payment.state {
        case .authorized, .captured: phase = .paid
        case .requiresAction: phase = .bankAsks(isYes: false)
        case .created: askLater(world)
        case .failed, .voided, .refunded, .partiallyRefunded:
            return fail(payment.failure?.sentence ?? "The payment was not made. Try again.")
        }
        return []
    }

    private mutating func receiveFailure(_ failure: Failure, _ world: World) -> [Effect] {
        var isOpen = failure.isUncertain
        if case .unanswered = phase { isOpen = failure.keepsOutcomeUnknown }
        if isOpen {
            askLater(world)
            return failure == .signedOut ? [.open(.logIn)] : []
        }
        switch failure {
        case .offline:
            phase = .entering
            problem =
                "\(failure.sentence) Paying needs the network; nothing was charged, and the card "
                + "is still typed in."
        case .signedOut:
            phase = .entering
            return [.open(.logIn)]
        case .refused(let refusal): return receiveRefusal(refusal)
        case .unknownOutcome: break
        }
        return []
    }

    private mutating func receiveRefusal(_ refusal: Refusal) -> [Effect] {
        if refusal.code == "invalid_state" {
            return fail(refusal.sentence) + [.send(.booking(booking.id))]
        }
        let effects = fail(refusal.sentence)
        var fields = refusal.fields
        for name in ["expiry_month", "expiry_year"] where fields[name] != nil {
            fields[name] = nil
            fields[Part.expiry.rawValue] = "is not a month in which the card is good."
        }
        if form.show(serverErrors: fields) { problem = nil }
        return effects
    }

    /// The payment surely failed: the next one is another.
    private mutating func fail(_ sentence: String) -> [Effect] {
        attempt = nil
        phase = .entering
        problem = sentence
        return []
    }

    private mutating func askLater(_ world: World) {
        var retry = if case .unanswered(let known) = phase { known } else { Retry() }
        retry.schedule(after: world.now)
        phase = .unanswered(retry)
    }
}
