import Canvas
import Marketplace

extension BookScreen {
    func commands(_ world: World) -> [Command] {
        let isReading = !isTyping
        var commands: [Command] = []
        if world.account == nil {
            commands += [
                Command("book.login", "log in to book", .enter, isInFooter: isReading),
                Command("book.register", "sign up", .character("r"), isInFooter: isReading),
            ]
        } else {
            commands.append(
                Command(
                    "book.confirm",
                    confirmTitle.lowercasedFirst,
                    .enter,
                    whyNot: whyNot(world),
                    isInFooter: isReading && !isCutOff(world)
                )
            )
        }
        if isCutOff(world) { commands.append(laterCommand(world)) }
        return commands + [
            Command("book.button", "done", .tab, isInFooter: isTyping),
            Command("book.message", "message", .character("c"), isInFooter: isReading),
            Command("book.editor", "write in editor", .control("e"), isInFooter: isTyping),
            Command("book.dates", "other dates", .character("d"), isInFooter: isReading),
            Command("book.explain", "explain", .character("x"), isInFooter: isReading),
            Command("book.requote", "check price", .character("R"), isInFooter: isReading),
        ]
    }

    /// What the button does, with the amount.
    var confirmTitle: String {
        if case .unanswered = phase { return "Ask again now" }
        guard let total = quote.value?.total else { return "Book" }
        if case .priceChanged = problem { return "Book at the new price, \(total)" }
        return listing.card.isInstant ? "Book and pay \(total)" : "Request to book, \(total)"
    }

    private func whyNot(_ world: World) -> String? {
        switch phase {
        case .sending: return "The booking is on its way."
        case .unanswered(let retry): return retry.due == nil ? "Asking already." : nil
        case .booked: return "This stay is booked."
        case .reading: break
        }
        if case .nightsTaken = problem {
            return "Some of these nights are gone; d shows what is free."
        }
        if quote.value == nil { return "The price is not known yet; R asks for it." }
        if isExpired(world.now) { return "The price has run out; R asks for it again." }
        return nil
    }

    mutating func perform(_ command: CommandID, _ world: World) -> [Effect] {
        switch command {
        case "book.login": return [.open(.logIn)]
        case "book.register": return [.open(.register)]
        case "book.confirm": return confirm(world, allowOverlap: false)
        case "book.overlap": return confirm(world, allowOverlap: true)
        case "book.later": return [.ask(laterQuestion(world))]
        case "book.later.sure": return keepForLater(world)
        case "book.button": _ = form.handle(.tab)
        case "book.message": form.focus(on: .message)
        case "book.editor": return [.edit(form.text(.message))]
        case "book.dates": return [.open(.availability(listing))]
        case "book.explain": isExplained.toggle()
        case "book.requote": return phase == .reading ? [.send(quoteRequest)] : []
        default: break
        }
        return []
    }

    /// Sends the booking; the same words go with the same id, other words with another.
    private mutating func confirm(_ world: World, allowOverlap: Bool) -> [Effect] {
        if case .unanswered(var retry) = phase {
            guard let attempt, retry.askNow() else { return [] }
            phase = .unanswered(retry)
            return [.send(attempt.request)]
        }
        guard let quote = quote.value, phase == .reading else { return [] }
        let text = form.text(.message).trimmingLines
        let message = text.isEmpty ? nil : text
        let isRepeated =
            attempt?.quote == quote.id && attempt?.message == message
            && attempt?.allowOverlap == allowOverlap
        let attempt = Attempt(
            id: isRepeated ? attempt?.id ?? world.fresh.booking : world.fresh.booking,
            quote: quote.id,
            message: message,
            allowOverlap: allowOverlap
        )
        self.attempt = attempt
        phase = .sending
        problem = nil
        form.focusOnButton()
        return [.send(attempt.request)]
    }

    mutating func receive(_ answer: Answer, _ world: World) -> [Effect] {
        if answer.request == quoteRequest { return receiveQuote(answer) }
        if let later, answer.request == .bookLater(later) { return keptForLater(answer.result) }
        guard let attempt, answer.request == attempt.request else { return [] }
        switch answer.result {
        case .success(.booking(let booking)):
            phase = .booked(booking)
            return [.replace(.pay(booking))]
        case .success: return []
        case .failure(let failure): return receiveFailure(failure, world)
        }
    }

    private mutating func receiveQuote(_ answer: Answer) -> [Effect] {
        switch answer.result {
        case .success(.quote(let new)):
            if phase == .reading { note(new) }
            quote.succeed(new, answer)
        case .failure(.refused(let refusal)) where !refusal.nights.isEmpty:
            problem = .nightsTaken(refusal.nights)
        case .failure(let failure): quote.fail(failure)
        case .success: break
        }
        return []
    }

    /// Tells what a new price means to somebody who has seen an older one.
    private mutating func note(_ new: Quote) {
        guard let old = quote.value, old.id != new.id else { return }
        if old.total != new.total || old.lines != new.lines {
            problem = .priceChanged(before: old)
        } else if problem == nil {
            problem = .requoted
        }
    }

    private mutating func receiveFailure(_ failure: Failure, _ world: World) -> [Effect] {
        if failure.isUncertain {
            var retry = if case .unanswered(let known) = phase { known } else { Retry() }
            retry.schedule(after: world.now)
            phase = .unanswered(retry)
            return []
        }
        if case .unanswered(var retry) = phase, failure.keepsOutcomeUnknown {
            retry.schedule(after: world.now)
            phase = .unanswered(retry)
            return failure == .signedOut ? [.open(.logIn)] : []
        }
        phase = .reading
        switch failure {
        case .offline:
            problem = .failed(
                "\(failure.sentence) Booking needs the network; nothing was booked, and all you wrote "
                    + "is kept. w sends it when online."
            )
        case .signedOut: return [.open(.logIn)]
        case .refused(let refusal): return receiveRefusal(refusal, world)
        case .unknownOutcome: break
        }
        return []
    }

    private mutating func receiveRefusal(_ refusal: Refusal, _ world: World) -> [Effect] {
        let refused = attempt
        attempt = nil
        switch refusal.code {
        case "price_changed":
            guard let new = refusal.quote else { return [.send(quoteRequest)] }
            note(new)
            quote = Loadable(new, asOf: world.now)
        case "quote_expired": return [.send(quoteRequest)]
        case "nights_taken": problem = .nightsTaken(refusal.nights)
        case "overlapping_stay" where refused?.allowOverlap == false:
            return [.ask(overlapQuestion(refusal))]
        default: problem = .failed(refusal.sentence)
        }
        scroll.toStart()
        return []
    }

    private func overlapQuestion(_ refusal: Refusal) -> Question {
        let total = quote.value.map { " for \($0.total)" } ?? ""
        return Question(
            "Two stays at once?",
            text: [
                Line(refusal.sentence),
                Line("This one: \(listing.card.title), \(Words.range(stay))\(total)."),
            ],
            yes: "Book this one too",
            confirm: "book.overlap"
        )
    }
}

extension Failure {
    /// Whether a question about an unknown outcome is still open after this.
    var keepsOutcomeUnknown: Bool {
        switch self {
        case .offline, .unknownOutcome, .signedOut: true
        case .refused: isUncertain
        }
    }
}

extension String {
    /// The text with its first letter in lower case, to stand in the footer.
    var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
