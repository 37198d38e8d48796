import Canvas
import Marketplace

extension PayScreen {
    func heading(_ world: World) -> Element {
        Parts.titled(
            "Pay",
            booking.listing.title,
            [Line(Words.range(booking.stay))],
            Line("\(booking.total)", .moneyTotal, .bold),
            world
        )
    }

    func body(_ world: World) -> Element {
        let content: Element
        switch phase {
        case .entering: return entering(world)
        case .sending: content = sending(world)
        case .unanswered(let retry): content = unanswered(retry, world)
        case .bankAsks(let isYes): content = bankQuestion(isYes)
        case .paid: content = paid(world)
        case .released: content = released(world)
        }
        return Element.scroll(ScrollView(.rows(.gap, content))).inset(columns: 2)
    }

    private func entering(_ world: World) -> Element {
        if isInCards, isTight(world) { return testCards(world).inset() }
        let card = cardForm(world)
        if Layout.rows(of: card, columns: world.body.columns - 2) > world.body.rows {
            // Short and full of complaints: the part with the focus is shown.
            let offset = form.isOnButton ? world.body.rows : 0
            return Element.scroll(ScrollView(offset: offset, card)).inset()
        }
        guard world.server.isDemo else { return card.inset() }
        if isTight(world) { return card.inset() }
        guard world.isWide else {
            return .vertical(card.fit, Element.gap.fixed(1), testCards(world).flex()).inset()
        }
        let panes = SplitView(
            breakpoints: [90],
            [.init("Card", card), .init("Test cards", .rows(.gap, testCards(world)))]
        )
        return Element.split(panes).inset()
    }

    private func cardForm(_ world: World) -> Element {
        var rows = [Element.gap, hold(world), .gap, form.fieldsElement(isFocused: !isInCards)]
        if let problem { rows += [.gap, Parts.message(.error, problem)] }
        let isFocused = !isInCards && form.isOnButton
        let bar = ButtonBar([.init(payTitle + " →")], focus: isFocused ? 0 : nil)
        rows += [.gap, .buttons(bar)]
        return .rows(rows)
    }

    private func hold(_ world: World) -> Element {
        guard let end = booking.expiresAt, let left = Words.left(until: end, now: world.now) else {
            return .text(Line("Total \(booking.total)"))
        }
        let until = Words.instant(end)
        let accepting = Line("Your card is charged only if \(booking.listing.hostName) accepts.")
        let isShort = end.milliseconds - world.now.milliseconds < 120_000
        let held =
            Line("Held for you until \(until) · ")
            + Line("\(left) left", isShort ? .statusWarn : .uiForeground, .bold)
        return isRequest ? .text(held, accepting) : .text(held)
    }

    /// Rows the list of test cards has.
    func cardRows(_ world: World) -> Int {
        let title = 1
        if world.isWide { return max(1, world.body.rows - 1 - title) }
        if isTight(world) { return max(1, world.body.rows - title) }
        return max(1, rowsBelowForm(world) - title)
    }

    /// Whether the screen is too short for the form and a useful part of the test cards at once.
    private func isTight(_ world: World) -> Bool {
        world.server.isDemo && !world.isWide && rowsBelowForm(world) < 4
    }

    private func rowsBelowForm(_ world: World) -> Int {
        world.body.rows - Layout.rows(of: cardForm(world), columns: world.body.columns - 2) - 1
    }

    private func testCards(_ world: World) -> Element {
        var window = cards
        window.resize(capacity: cardRows(world))
        let list = ListBlock(
            window.visible.map { TestCard.all[$0].row },
            total: TestCard.all.count,
            first: window.first,
            selected: window.selection,
            isFocused: isInCards
        )
        return .rows(.divider(Line("Test cards of the demo", .uiTitle, .bold)), .list(list))
    }

    private func sending(_ world: World) -> Element {
        guard let request = attempt?.request else { return .empty }
        let label =
            switch request {
            case .confirmPayment(_, let isApproved):
                isApproved ? "Telling your bank that it is you" : "Telling your bank to refuse"
            default: "Paying \(booking.total)"
            }
        return Parts.waiting(request, label, world)
    }

    private func unanswered(_ retry: Retry, _ world: World) -> Element {
        let next: String
        if let due = retry.due, let left = Words.left(until: due, now: world.now) {
            next =
                "Asked \(Words.count(retry.count + 1, "time")); again in \(left), or now with enter."
        } else {
            next = "Asking now."
        }
        return .rows(
            Parts.message(.warning, "No reply. Your card is charged at most once; asking again…"),
            .gap,
            .text(Line("The payment keeps its number, so that asking again cannot pay twice.")),
            .text(Line(next, .uiDim)),
            .gap,
            .facts(reference)
        )
    }

    private var reference: [(String, Line)] {
        let id = attempt.map { Line($0.id.text, .uiDim) } ?? .blank
        return [("Amount", Line("\(booking.total)", .moneyTotal)), ("Payment", id)]
    }

    private func bankQuestion(_ isYes: Bool) -> Element {
        let card = attempt?.card.map { "····" + $0.number.suffix(4) } ?? booking.cardWords
        return .rows(
            .title("Your bank asks: is it you?"),
            .gap,
            .facts([
                ("Amount", Line("\(booking.total)", .moneyTotal, .bold)),
                ("Card", Line(card ?? "your card")),
                ("For", Line("\(booking.listing.title), \(Words.range(booking.stay))")),
            ]),
            .gap,
            .buttons(
                ButtonBar(
                    [
                        .init("No, refuse", key: "n"),
                        .init("Yes, it is me: pay \(booking.total)", key: "y"),
                    ],
                    focus: isYes ? 1 : 0
                )
            )
        )
    }

    /// What became of the money of a stay that is no longer held.
    private var released: String {
        switch booking.payment?.state {
        case .captured, .partiallyRefunded, .refunded:
            "What was charged comes back to \(booking.cardWords ?? "your card")."
        default: "Nothing was charged, and the nights are free for everybody again."
        }
    }

    private func released(_ world: World) -> Element {
        let text: String
        if let end = booking.expiresAt, end <= world.now {
            text = "The hold ran out at \(Words.instant(end))."
        } else {
            text = "The stay is no longer held: \(booking.state.title)."
        }
        return .rows(
            Parts.message(.warning, text),
            .gap,
            .text(Line(released)),
            .text(Line("If the nights are still free, you can book them again.", .uiDim)),
            .gap,
            Parts.button("Book again →"),
            isBookingAgain ? Parts.waiting(listingRequest, "Looking at the home", world) : .gap
        )
    }
}
