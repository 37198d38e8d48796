import Canvas
import Marketplace

extension ReviewScreen {
    func heading(_ world: World) -> Element {
        Parts.heading("Review", [booking.listing.title, Words.dates(booking.stay)])
    }

    func body(_ world: World) -> Element {
        guard canWrite else { return published }
        let intro = intro(world)
        let below = below(world)
        let columns = world.body.columns - 3
        let used =
            Layout.rows(of: intro, columns: columns) + Layout.rows(of: below, columns: columns)
        var scroll = Scroll()
        scroll.reveal(form.focusRows(columns: columns), visible: max(1, world.body.rows - used))
        return .vertical(
            intro.fit,
            Element.scroll(ScrollView(offset: scroll.offset, form.fieldsElement())).flex(),
            below.fit
        ).inset()
    }

    private func intro(_ world: World) -> Element {
        let host = booking.listing.hostName
        var text = "Hidden until \(host) has written too"
        if let end = booking.reviewUntil { text += ", or until \(Words.instant(end))" }
        var rows = [Element.gap, .text(Line(text + ".", .uiDim))]
        if booking.review != nil {
            rows.append(
                .text(Line("You have written already; what you send replaces it.", .uiDim))
            )
        }
        return .rows(rows + [.gap])
    }

    private func below(_ world: World) -> Element {
        var rows: [Element] = [.gap]
        if let problem { rows.append(Parts.message(.error, problem)) }
        if let sending {
            rows.append(Parts.waiting(sending, "Sending the review", world))
            return .rows(rows)
        }
        rows.append(
            .horizontal(spacing: 2, form.buttonElement().fit, Element.line(hint).flex())
        )
        return .rows(rows)
    }

    private var hint: Line {
        guard !form.isOnButton else { return .blank }
        guard form.isTyping else { return Line("1 to 5 or h l give stars", .uiDim) }
        let count = form.text(form.focused ?? .text).count
        return Line(
            "\(Words.grouped(count)) of \(Words.grouped(Reviews.longestText)) characters",
            count > Reviews.longestText ? .statusError : .uiDim
        )
    }

    private var published: Element {
        guard let review = booking.review else { return .empty }
        return .rows(
            .gap,
            Parts.message(.info, ReviewRefusal.alreadyPublished.sentence),
            .gap,
            .stars(Stars(tenths: review.stars * 10)),
            .paragraph(review.text)
        ).inset()
    }
}
