import Canvas
import Marketplace

/// Booking without the network: nothing is booked, and nothing is sent unless the guest says so.
extension BookScreen {
    /// Whether the server is out of reach and nothing is on its way to it.
    func isCutOff(_ world: World) -> Bool {
        guard phase == .reading, world.account != nil else { return false }
        if case .nightsTaken = problem { return false }
        if case .offline = quote.failure { return true }
        return world.connection.isOffline
    }

    /// The price that the guest sees: the server's last one, else worked out here.
    func seenTotal(_ world: World) -> Money {
        quote.value?.total ?? estimate(world).total
    }

    /// The price by the rules of the home as they were last read.
    func estimate(_ world: World) -> PricedStay {
        Pricing.price(
            stay: stay,
            guests: guests,
            bookedOn: world.now.utcDate,
            rules: listing.prices
        )
    }

    func laterCommand(_ world: World) -> Command {
        Command(
            "book.later",
            "send when online, \(seenTotal(world))",
            .character("w"),
            whyNot: later == nil ? nil : "It is being stored.",
            isInFooter: !isTyping
        )
    }

    func laterQuestion(_ world: World) -> Question {
        let total = seenTotal(world)
        return Question(
            "Send this booking when online?",
            text: [
                Line("\(listing.card.title), \(Words.range(stay)), \(total)"),
                Line(
                    "When the server is back, roost asks for these nights at this price, and for "
                        + "nothing else: if price or nights have changed, nothing is booked and you "
                        + "are asked. After 24 hours without the server it is dropped."
                ),
                Line("It is paid for when it is booked: you have 15 minutes then.", .uiDim),
            ],
            yes: "Send when online, \(total)",
            confirm: "book.later.sure"
        )
    }

    /// Keeps the stay as it is on the screen.
    mutating func keepForLater(_ world: World) -> [Effect] {
        guard later == nil, isCutOff(world) else { return [] }
        let text = form.text(.message).trimmingLines
        let stay = LaterStay(
            id: world.fresh.booking,
            listing: listing.card.id,
            title: listing.card.title,
            stay: stay,
            guests: guests,
            total: seenTotal(world),
            message: text.isEmpty ? nil : text
        )
        later = stay
        return [.send(.bookLater(stay))]
    }

    mutating func keptForLater(_ result: Result<Payload, Failure>) -> [Effect] {
        later = nil
        switch result {
        case .success:
            form.write("", into: .message)
            let text = "Kept, not booked yet · sent when online · ! undoes"
            return [.toast(Toast(text, .ok)), .close]
        case .failure(let failure):
            problem = .failed(failure.sentence)
            return []
        }
    }

    /// What stands in place of a price of the server's.
    func estimateRows(_ world: World) -> [Element] {
        var lines = PriceLines(estimate: estimate(world), rules: listing.prices)
        lines.isExplained = isExplained
        return [
            lines.element,
            .text(Line("Worked out here; the server prices it anew before it is booked.", .uiDim)),
        ]
    }
}
