import Canvas
import Marketplace

extension HomeScreen {
    func heading(_ world: World) -> Element {
        let dates = stay.map { Line(Words.range($0)) } ?? Line("no dates yet", .uiDim)
        let facts = [dates, Line(Words.count(guests, "guest"))]
        var right: [Line] = []
        if world.saved.contains(card.id) { right.append(Line(.state("♥", "saved", .listingSaved))) }
        if let age = listing.age(world) { right.append(Line(age, .syncStale)) }
        return Parts.titled(nil, card.title, facts, .joined(right), world)
    }

    func body(_ world: World) -> Element {
        guard world.isWide else { return scrolled(.rows(column(world)).inset()) }
        var panes = [SplitView.Pane(weight: 5, scrolled(.rows(mainColumn(world)).inset()))]
        if hasReviewPane(world) {
            panes.append(.init("Reviews", weight: 4, scrolled(opinions(world, isFirst: true))))
        }
        // Explained, the price needs the room of the months.
        let side = [price(world, isFirst: true)] + (isExplained ? [] : [months(world)])
        panes.append(SplitView.Pane("Price", weight: 4, .rows(side)))
        return .split(SplitView(panes))
    }

    private func scrolled(_ content: Element) -> Element {
        .scroll(ScrollView(offset: scroll.offset, content))
    }

    private func hasReviewPane(_ world: World) -> Bool {
        world.size.columns >= ListingDetail.columnsForReviews
    }

    /// The rows of what scrolls; of two panes, which scroll together, those of the longer one.
    func pageRows(_ world: World) -> Int {
        let columns = world.size.columns
        guard world.isWide else {
            return Layout.rows(of: .rows(column(world)), columns: columns - 3)
        }
        guard hasReviewPane(world) else {
            return Layout.rows(of: .rows(mainColumn(world)), columns: (columns - 3) * 5 / 9 - 3)
        }
        let main = Layout.rows(of: .rows(mainColumn(world)), columns: (columns - 6) * 5 / 13 - 3)
        let reviews = Layout.rows(
            of: opinions(world, isFirst: true),
            columns: (columns - 6) * 4 / 13 - 1
        )
        return max(main, reviews)
    }

    /// All of it in one column.
    private func column(_ world: World) -> [Element] {
        facts(world) + [price(world, isFirst: false), months(world)] + details(world)
            + [opinions(world, isFirst: false)]
    }

    /// What stands left of the price.
    private func mainColumn(_ world: World) -> [Element] {
        let reviews = hasReviewPane(world) ? [] : [opinions(world, isFirst: false)]
        return facts(world) + details(world) + reviews
    }

    private func facts(_ world: World) -> [Element] {
        var size = card.sizeWords
        if let bathrooms = listing.value?.bathrooms {
            size += " · " + Words.count(bathrooms, "bathroom")
        }
        let host = listing.value.map { listing in
            Line(
                listing.host.isSuperhost
                    ? "Superhost \(listing.host.name)" : "host \(listing.host.name)",
                listing.host.isSuperhost ? .listingSuperhost : .uiForeground
            )
        }
        let booking = card.isInstant ? "booked at once" : "the host answers within 24 h"
        return [
            .text(Line("\(card.placeWords) · \(card.homeType.title)", .listingLocation)),
            .text(Line(size)),
            .text(.joined([card.ratingLine, host ?? .blank, Line(booking, .uiDim)])),
        ]
    }

    // MARK: What it is

    private func details(_ world: World) -> [Element] {
        guard let listing = listing.value else {
            return [.gap]
                + waiting(.listing(card.id), listing.failure, "the rest of the page", world)
        }
        let amenities = listing.amenities.map(\.title).joined(separator: " · ")
        let policy = PolicyWords.sentences(of: listing, stay: stay)
        return [
            Parts.section("About", [.paragraph(listing.description)]),
            Parts.section("Amenities", [.text(Line(amenities))]),
            Parts.section("House rules", houseRules(listing)),
            Parts.section("Cancellation · \(listing.policy.title)", policy.map(Parts.item)),
            Parts.section("Host · \(listing.host.name)", host(listing.host)),
        ]
    }

    private func houseRules(_ listing: Listing) -> [Element] {
        let rules = listing.stayRules
        var times =
            "Check-in from \(Words.clock(minute: listing.checkInFrom)), check-out by "
            + "\(Words.clock(minute: listing.checkOutBy)) (\(listing.timeZone))."
        times += " Stays of \(rules.minNights) to \(Words.count(rules.maxNights, "night"))."
        return [.text(Line(times))] + listing.houseRules.map(Parts.item)
    }

    private func host(_ host: HostCard) -> [Element] {
        var facts = ["here since \(Words.month(host.since))", Words.count(host.homes, "home")]
        if let rate = host.responseRate { facts.append("answers \(rate.text) within a day") }
        let badge = host.isSuperhost ? Line(.state("★", "Superhost", .listingSuperhost)) : .blank
        let about: [Element] = host.about.isEmpty ? [] : [.paragraph(host.about)]
        return [.text(.joined([badge, Line(facts.joined(separator: " · "), .uiDim)]))] + about
    }
}
