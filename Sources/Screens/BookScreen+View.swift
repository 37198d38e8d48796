import Canvas
import Marketplace

extension BookScreen {
    func heading(_ world: World) -> Element {
        let card = listing.card
        return Parts.heading("Book", [card.title, "\(card.neighbourhood), \(card.city)"])
    }

    func body(_ world: World) -> Element {
        let left = page(world)
        let below = action(world)
        guard world.isWide else {
            return .vertical(
                Element.scroll(ScrollView(offset: scroll.offset, left)).flex(),
                Element.rule.fixed(1),
                below.fit
            ).inset()
        }
        let right = Element.rows(.gap, .rows(priceRows(world)), .gap, below)
        let panes = SplitView(
            breakpoints: [90],
            [
                .init("Stay", .scroll(ScrollView(offset: scroll.offset, left))),
                .init("Price", right),
            ]
        )
        return Element.split(panes).inset()
    }

    /// The room that the part with a scroll bar has.
    func pageSize(_ world: World) -> Size {
        let inner = world.body.columns - 2
        guard world.isWide else {
            let below = Layout.rows(of: action(world), columns: inner) + 1
            return Size(columns: inner - 1, rows: world.body.rows - below)
        }
        return Size(columns: (inner - 3) / 2 - 1, rows: world.body.rows)
    }

    /// What may be taller than the screen: the stay, its terms, and its price where there is one
    /// column.
    func page(_ world: World) -> Element {
        var rows = world.isWide ? [Element.gap] : []
        rows.append(stayFacts(world))
        if !world.isWide { rows.append(Parts.section("Price", priceRows(world))) }
        rows += [cancellation(world), houseRules]
        return .rows(rows)
    }

    private func stayFacts(_ world: World) -> Element {
        let times = Parts.times(
            "\(Words.date(stay.checkIn)), from \(Words.clock(minute: listing.checkInFrom))",
            "\(Words.date(stay.checkOut)), by \(Words.clock(minute: listing.checkOutBy))",
            zone: listing.timeZone,
            world
        )
        let who = Line.joined([
            Line(Words.count(stay.nightCount, "night")), Line(Words.count(guests, "guest")),
            Line("host \(listing.host.name)"),
        ])
        return .facts(times + [("Stay", who)])
    }

    private func priceRows(_ world: World) -> [Element] {
        guard let quote = quote.value else {
            return isCutOff(world) ? estimateRows(world) : [unpriced(world)]
        }
        if case .priceChanged(let before) = problem {
            return [PriceComparison(before: before, now: quote).element, expiry(quote, world)]
        }
        let lines = PriceLines(quote, rules: listing.prices, isExplained: isExplained)
        return [lines.element, expiry(quote, world)]
    }

    private func unpriced(_ world: World) -> Element {
        if case .nightsTaken = problem { return .line(Line("No price for these nights.", .uiDim)) }
        guard let failure = quote.failure else {
            return Parts.waiting(quoteRequest, "Asking for the price", world)
        }
        let text: String
        if case .offline = failure {
            text = "No price without the network; a price must be fresh. R tries again."
        } else {
            text = "\(failure.sentence) R tries again, d picks other dates."
        }
        return Parts.message(.error, text)
    }

    private func expiry(_ quote: Quote, _ world: World) -> Element {
        if let left = Words.left(until: quote.expiresAt, now: world.now) {
            let until = Words.instant(quote.expiresAt)
            return .text(Line("This price stands for \(left), until \(until).", .uiDim))
        }
        if self.quote.failure != nil {
            return Parts.message(.warning, "This price has run out. R asks for it again.")
        }
        return Parts.waiting(quoteRequest, "This price has run out; asking for it again", world)
    }

    private func cancellation(_ world: World) -> Element {
        guard let quote = quote.value else {
            return Parts.section(
                "Cancellation · \(listing.policy.title)",
                [.line(Line("The exact deadlines come with the price.", .uiDim))]
            )
        }
        let terms = quote.cancellation
        let sentences = terms.sentences(at: world.now, hasFees: quote.lines.haveFees)
        return Parts.section(
            "Cancellation · \(terms.policy.title)",
            sentences.map(Parts.item)
        )
    }

    private var houseRules: Element {
        guard !listing.houseRules.isEmpty else { return .empty }
        var rows = listing.houseRules.prefix(4).map(Parts.item)
        let more = listing.houseRules.count - rows.count
        if more > 0 {
            rows.append(.line(Line("  and \(more) more on the page of the home", .uiDim)))
        }
        return Parts.section("House rules", rows)
    }

    /// What is done about it: problem, message, button.
    private func action(_ world: World) -> Element {
        var rows = [problemElement(world), messageField, .gap]
        switch phase {
        case .sending:
            let request = attempt?.request ?? quoteRequest
            rows.append(Parts.waiting(request, "Holding the nights for you", world))
        case .booked: rows.append(Parts.message(.ok, "Booked; opening the payment"))
        case .reading, .unanswered: rows.append(button(world))
        }
        return .rows(rows)
    }

    /// One row until it is written in, so that more of the terms is seen.
    private var messageField: Element {
        var form = form
        if case .multiline(let input, _) = form[.message] {
            form[.message] = .multiline(input, rows: form.isTyping ? 3 : 1)
        }
        return form.fieldsElement()
    }

    private func button(_ world: World) -> Element {
        if isCutOff(world) {
            return .text(
                Line(
                    "The server is out of reach. w keeps this booking and sends it when online; "
                        + "nothing is booked before.",
                    .statusWarn
                )
            )
        }
        if world.account == nil {
            let hint = Line("You come back here with everything kept.", .uiDim)
            return .horizontal(
                spacing: 2,
                Parts.button("Log in to book →").fit,
                Element.line(hint).flex()
            )
        }
        let command = commands(world).first { $0.id == "book.confirm" }
        let bar = ButtonBar(
            [.init(confirmTitle + " →", isEnabled: command?.isEnabled ?? false)],
            focus: form.isOnButton ? 0 : nil
        )
        let hint =
            listing.card.isInstant
            ? "Nothing is charged before the next page."
            : "\(listing.host.name) has 24 h to answer; charged only then."
        if world.isWide { return .rows(.buttons(bar), .text(Line(hint, .uiDim))) }
        let short = listing.card.isInstant ? "Nothing is charged yet." : "Charged only on a yes."
        return .horizontal(
            spacing: 2,
            Element.buttons(bar).fit,
            Element.line(Line(world.size.columns < 80 ? short : hint, .uiDim)).flex()
        )
    }

    private func problemElement(_ world: World) -> Element {
        if case .unanswered = phase {
            return Parts.message(
                .warning,
                "No reply. You are booked at most once; asking again with the same booking."
            )
        }
        switch problem {
        case nil: return .empty
        case .priceChanged(let before):
            let now = quote.value?.total ?? before.total
            return Parts.message(
                .warning,
                "The price changed from \(before.total) to \(now). Book at the new price?"
            )
        case .nightsTaken(let nights):
            let gone = nights.map(Words.date).joined(separator: ", ")
            let which = nights.isEmpty ? "Some of these nights were" : "\(gone):"
            let verb =
                nights.isEmpty ? "" : nights.count == 1 ? " this night was" : " these nights were"
            return Parts.message(
                .error,
                "\(which)\(verb) taken by somebody else. d shows what is free instead."
            )
        case .requoted:
            return Parts.message(.info, "The price was checked again and is the same.")
        case .failed(let sentence): return Parts.message(.error, sentence)
        }
    }
}
