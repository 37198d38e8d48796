import Canvas
import Marketplace

/// The selected home beside the list: what it is, when it is free, what the dates cost.
struct ListingPane {
    let card: ListingCard
    /// What has come of its page; nil while the selection does not rest.
    let detail: ListingDetail?
    let stay: DateRange?
    let guests: Int

    private var listing: Listing? { detail?.listing.value }

    /// Facts, a month and the price.
    func facts(_ world: World) -> Element {
        let host = listing.map { listing in
            listing.host.isSuperhost
                ? Line("Superhost \(listing.host.name)", .listingSuperhost)
                : Line("host \(listing.host.name)")
        }
        var rows: [Element] = [
            .text(Line(card.title, .listingTitle, .bold)),
            .text(Line("\(card.placeWords) · \(card.homeType.title)", .listingLocation)),
            .text(Line(card.sizeWords)),
            .text(.joined([card.ratingLine, host ?? .blank])),
            .gap,
        ]
        rows += month(world) + price(world)
        return .rows(rows)
    }

    private func month(_ world: World) -> [Element] {
        guard let detail else { return [] }
        guard let nights = detail.calendar.nights else {
            guard detail.calendar.isSlow(world) else { return [] }
            return [.spinner(Spinner(frame: world.spinnerFrame, "fetching the calendar"))]
        }
        let looks = DayLooks(
            nights,
            rules: listing?.stayRules ?? StayRules(),
            picker: StayPicker(stay: stay, today: nights.today),
            today: nights.today
        )
        let first = ListingPane.month(of: stay, today: nights.today)
        let grid = MonthGrid(months: [Months.month(first, look: looks.look)])
        return [.months(grid), .gap]
    }

    /// The month of the stay; else that of today, or of the days after it when it is nearly over.
    static func month(of stay: DateRange?, today: CivilDate) -> CivilDate {
        (stay.map { max($0.checkIn, today) } ?? today.adding(days: 6)).firstOfMonth
    }

    private func price(_ world: World) -> [Element] {
        guard let detail else { return [] }
        if let failure = detail.listing.failure, listing == nil {
            return [.text(Line("! \(failure.sentence)", .statusWarn))]
        }
        guard let listing else {
            guard world.isSlow(.listing(card.id)) else { return [] }
            return [.spinner(Spinner(frame: world.spinnerFrame, "fetching its page"))]
        }
        guard let stay else {
            return [
                .line(card.priceLine),
                .line(Line("d picks dates and shows the total", .uiDim)),
            ]
        }
        if let refusal = refusal(of: stay, listing, detail.calendar) {
            return [
                Parts.message(.warning, refusal),
                .text(Line("enter opens it, d there shows what is free", .uiDim)),
            ]
        }
        let estimate = Pricing.price(
            stay: stay,
            guests: party,
            bookedOn: detail.calendar.today(world),
            rules: listing.prices
        )
        var lines = PriceLines(estimate: estimate, rules: listing.prices)
        lines.columns = 44
        return [lines.element]
    }

    /// As many of the guests as the home has room for.
    private var party: Int { min(max(1, guests), max(1, card.capacity)) }

    /// Why the dates cannot be had here, as far as the calendar tells: then no price is true.
    private func refusal(
        of stay: DateRange,
        _ listing: Listing,
        _ calendar: StayCalendar
    ) -> String? {
        guard let nights = calendar.nights, calendar.reaches(stay.checkOut) else { return nil }
        let refusal = Availability.refusal(
            of: stay,
            guests: party,
            capacity: card.capacity,
            in: nights,
            rules: listing.stayRules
        )
        return refusal?.sentence
    }

    /// Its description and what guests said.
    func opinions(_ world: World) -> Element {
        guard let listing else { return .empty }
        var rows: [Element] = [
            .title("About"),
            .text(
                TextBlock(
                    listing.description.split(whereSeparator: \.isNewline).map { Line(String($0)) },
                    maximumRows: 10
                )
            ),
            .gap,
        ]
        if let reviews = detail?.reviews, !reviews.isEmpty {
            rows.append(.title("Reviews"))
            for review in reviews.prefix(5) {
                let note = Line(.bold("  " + review.authorName))
                rows.append(.stars(Stars(tenths: review.stars * 10, note: note)))
                rows.append(.text(TextBlock([Line(review.text)], maximumRows: 4)))
                rows.append(.gap)
            }
        }
        return .rows(rows)
    }
}
