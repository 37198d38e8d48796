import Canvas
import Marketplace

extension TripScreen {
    func heading(_ world: World) -> Element {
        guard let trip = trip.value else { return Parts.heading("Trip", []) }
        return Parts.heading("Trip", [trip.listing.title, trip.place], Line(trip.state.sign))
    }

    func body(_ world: World) -> Element {
        let page = Element.scroll(ScrollView(offset: scroll.offset, page(world)))
        guard world.isWide, let trip = trip.value else {
            return .vertical(status(world).fit, page.flex()).inset()
        }
        let side = Element.rows(price(trip), history(trip))
        let split = SplitView(breakpoints: [90], [.init("Stay", page), .init("Price", side)])
        return .vertical(status(world).fit, Element.split(split).flex()).inset()
    }

    /// The room that the part with a scroll bar has.
    func pageSize(_ world: World) -> Size {
        let inner = world.body.columns - 2
        let rows = world.body.rows - Layout.rows(of: status(world), columns: inner)
        let columns = world.isWide ? (inner - 3) / 2 : inner
        return Size(columns: columns - 1, rows: rows)
    }

    /// What may be taller than the screen.
    func page(_ world: World) -> Element {
        guard let trip = trip.value else { return .empty }
        var rows = [facts(trip, world), arrival(trip), cancellation(trip, world)]
        rows.insert(contentsOf: [review(trip, world), received(trip)].compactMap(\.self), at: 1)
        if !world.isWide { rows += [price(trip), history(trip)] }
        return .rows(rows)
    }

    /// Age, work going on, and what went wrong.
    private func status(_ world: World) -> Element {
        var rows: [Element] = []
        if let age = trip.age(world) { rows.append(.line(Line(age, .syncStale))) }
        switch work {
        case .previewing:
            rows.append(
                Parts.waiting(.cancellationPreview(id), "Asking what would come back", world)
            )
        case .cancelling: rows.append(.line(Line("Cancelling…", .uiDim)))
        case .withdrawing: rows.append(.line(Line("Withdrawing…", .uiDim)))
        case nil: break
        }
        if let problem { rows.append(Parts.message(.error, problem)) }
        return .rows(rows)
    }

    private func facts(_ trip: Booking, _ world: World) -> Element {
        let times = Parts.times(
            Words.arrival(trip.cancellation.checkIn),
            Words.departure(trip.cancellation.checkOut),
            zone: trip.cancellation.checkIn.timeZone,
            world
        )
        let who = Line.joined([
            Line(Words.count(trip.stay.nightCount, "night")),
            Line(Words.count(trip.guests, "guest")), Line("host \(trip.listing.hostName)"),
        ])
        let code = ("Code", Line(trip.code, .uiAccent, .bold))
        var facts: [(String, Line)] = [code] + times + [("Stay", who)]
        if trip.needsPayment, let end = trip.expiresAt {
            let left = Words.left(until: end, now: world.now)
            let until = "pay until \(Words.instant(end))" + (left.map { ", \($0) left" } ?? "")
            facts.insert(("Held", Line(until, .statusWarn)), at: 0)
        } else if trip.state == .requested, let end = trip.expiresAt {
            let text = "\(trip.listing.hostName) answers until \(Words.instant(end))"
            facts.insert(("Request", Line(text)), at: 0)
        }
        return .rows(.gap, .facts(facts))
    }

    private func arrival(_ trip: Booking) -> Element {
        guard let guide = trip.arrival else {
            guard trip.state == .pendingPayment || trip.state == .requested else { return .empty }
            return Parts.section(
                "Getting there",
                [.text(Line("Address and directions are shown once confirmed.", .uiDim))]
            )
        }
        var facts: [(String, Line)] = [
            ("Address", Line(guide.address)), ("Getting in", Line(guide.checkIn)),
        ]
        if let name = guide.wifiName {
            let password = guide.wifiPassword.map { [Run("  password ", .uiDim), Run($0)] } ?? []
            facts.append(("Wifi", Line([Run(name)] + password)))
        }
        return Parts.section(
            "Getting there",
            [.facts(facts), .paragraph(guide.directions, .uiDim)]
        )
    }

    private func cancellation(_ trip: Booking, _ world: World) -> Element {
        guard trip.state.isOccupying else { return .empty }
        let terms = trip.cancellation
        let sentences = terms.sentences(at: world.now, hasFees: trip.lines.haveFees)
        return Parts.section("Cancellation · \(terms.policy.title)", sentences.map(Parts.item))
    }

    private func review(_ trip: Booking, _ world: World) -> Element? {
        if let review = trip.review {
            let note: Line =
                review.publishedAt == nil
                ? Line("hidden until \(trip.listing.hostName) has written too", .uiDim)
                : Line("published", .uiDim)
            return Parts.section(
                "Your review",
                [.stars(Stars(tenths: review.stars * 10, note: note)), .paragraph(review.text)]
            )
        }
        guard let end = trip.reviewUntil, end > world.now else { return nil }
        let text = Line("How was it? ") + Line("r", .uiHintKey) + Line(" writes a review, until ")
        return Parts.section("Your review", [.text(text + Line("\(Words.instant(end))."))])
    }

    /// What the host wrote of the guest, and to the guest alone.
    private func received(_ trip: Booking) -> Element? {
        guard let review = trip.receivedReview else { return nil }
        var rows: [Element] = [
            .stars(Stars(tenths: review.stars * 10, note: Line("published", .uiDim))),
            .paragraph(review.text),
        ]
        if let note = review.privateNote {
            rows += [.gap, .text(Line("For you alone", .uiDim)), .paragraph(note)]
        }
        return Parts.section("What \(trip.listing.hostName) wrote", rows)
    }

    private func price(_ trip: Booking) -> Element {
        let lines = PriceLines(lines: trip.lines, total: trip.total, isExplained: isExplained)
        var rows = [lines.element]
        if let payment = payment(trip) { rows.append(.text(payment)) }
        if !trip.refunded.isZero {
            let card = trip.cardWords.map { " to \($0)" } ?? ""
            rows.append(
                .text(
                    Line(Run("\(trip.refunded)", .moneyRefund, .bold)) + Line(" came back\(card).")
                )
            )
        }
        return Parts.section("Receipt", rows)
    }

    private func payment(_ trip: Booking) -> Line? {
        let card = trip.cardWords ?? "your card"
        switch trip.payment?.state {
        case nil:
            return Line(trip.needsPayment ? "Nothing is paid yet." : "Nothing was paid.", .uiDim)
        case .created, .requiresAction: return Line("The payment is not finished.", .statusWarn)
        case .authorized: return Line("Reserved on \(card); charged if the host accepts.")
        case .captured, .partiallyRefunded, .refunded:
            let amount = trip.payment?.amount ?? trip.total
            return Line(Run("✓ ", .statusOK, spoken: "")) + Line("\(amount) paid with \(card).")
        case .failed:
            return Line(trip.payment?.failure?.sentence ?? "The payment failed.", .statusError)
        case .voided: return Line("Nothing was charged.", .uiDim)
        }
    }

    private func history(_ trip: Booking) -> Element {
        guard !trip.history.isEmpty else { return .empty }
        let steps = trip.history.map { step in
            Element.text(Line(Words.instant(step.at) + "  ", .uiDim) + Line(step.sentence))
        }
        return Parts.section("What happened", steps)
    }
}
