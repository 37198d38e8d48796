import Canvas
import Marketplace

extension PayScreen {
    /// What the button does, with the amount.
    var payTitle: String {
        isRequest ? "Authorise \(booking.total)" : "Pay \(booking.total)"
    }

    func commands(_ world: World) -> [Command] {
        switch phase {
        case .entering: enteringCommands(world)
        case .sending: [Command("pay.submit", "pay", .enter, whyNot: "The payment is on its way.")]
        case .unanswered(let retry):
            [
                Command(
                    "pay.retry",
                    "ask again now",
                    .enter,
                    .character("R"),
                    whyNot: retry.due == nil ? "Asking already." : nil
                )
            ]
        case .bankAsks:
            [
                Command("pay.approve", "approve", .character("y")),
                Command("pay.refuse", "refuse", .character("n")),
                Command("pay.answer", "press the button", .enter, isInFooter: false),
            ]
        case .paid:
            [
                Command("pay.trip", "open the trip", .enter),
                Command("pay.copy", "copy code", .character("y")),
            ]
        case .released: [Command("pay.again", "book again", .enter)]
        }
    }

    private func enteringCommands(_ world: World) -> [Command] {
        if isInCards {
            return [
                Command("pay.pick", "use this card", .enter),
                Command("pay.form", "type a card", .character("c")),
            ]
        }
        guard form.isOnButton else { return [Command("pay.next", "next field", .enter, .tab)] }
        let submit = Command("pay.submit", payTitle.lowercasedFirst, .enter)
        let cards = Command("pay.cards", "test cards", .tab)
        return world.server.isDemo ? [submit, cards] : [submit]
    }

    mutating func perform(_ command: CommandID, _ world: World) -> [Effect] {
        switch command {
        case "pay.pick": pick(world)
        case "pay.form":
            isInCards = false
            form.focus(on: .number)
        case "pay.cards": isInCards = true
        case "pay.next": _ = form.handle(.enter)
        case "pay.submit": return submit(world)
        case "pay.retry":
            guard case .unanswered(var retry) = phase, retry.askNow() else { return [] }
            return resume(retry)
        case "pay.approve": return answerBank(true)
        case "pay.refuse": return answerBank(false)
        case "pay.answer":
            guard case .bankAsks(let isYes) = phase else { return [] }
            return answerBank(isYes)
        case "pay.trip": return [.replace(.trip(booking))]
        case "pay.copy": return [.copy(booking.code)]
        case "pay.again": return bookAgain()
        default: break
        }
        return []
    }

    /// Types the selected test card in, good for two more years.
    private mutating func pick(_ world: World) {
        guard let selection = cards.selection else { return }
        form.write(TestCard.all[selection].number, into: .number)
        form.write("12\((world.now.utcDate.year + 2) % 100)", into: .expiry)
        form.write("123", into: .securityCode)
        form.focusOnButton()
        isInCards = false
        problem = nil
    }
}
