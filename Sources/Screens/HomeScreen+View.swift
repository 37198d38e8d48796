import Canvas
import Marketplace

extension HomeScreen {
    func heading(_ world: World) -> Element {
        var left = [Line(card.title, .listingTitle, .bold)]
        left.append(
            Line(stay.map(Words.range) ?? "no dates yet", stay == nil ? .uiDim : .uiForeground)
        )
        left.append(Line(Words.count(guests, "guest")))
        var right: [Line] = []
        if world.saved.contains(card.id) { right.append(Line(.state("♥", "saved", .listingSaved))) }
        if let age = listing.age(world) { right.append(Line(age, .syncStale)) }
        return .leader(.joined(left), .joined(right)).inset()
    }

    func body(_ world: World) -> Element {
        guard world.isWide else {
            return .scroll(ScrollView(offset: scroll.offset, .rows(column(world)).inset()))
        }
        let main = Element.scroll(ScrollView(offset: scroll.offset, .rows(mainColumn(world))))
        var panes = [SplitView.Pane(weight: 5, main.inset())]
        if world.size.columns >= ListingDetail.columnsForReviews {
            panes.append(SplitView.Pane("Reviews", weight: 4, opinions(world, isFirst: true)))
        }
        let side = Element.rows(price(world, isFirst: true), months(world))
        panes.append(SplitView.Pane("Price", weight: 4, side))
        return .split(SplitView(panes))
    }

    /// The rows of the part that scrolls.
    func pageRows(_ world: World) -> Int {
        guard world.isWide else {
            return Layout.rows(of: .rows(column(world)), columns: world.size.columns - 3)
        }
        let hasReviewPane = world.size.columns >= ListingDetail.columnsForReviews
        let columns =
            hasReviewPane ? (world.size.columns - 6) * 5 / 13 : (world.size.columns - 3) * 5 / 9
        return Layout.rows(of: .rows(mainColumn(world)), columns: columns - 3)
    }

    /// All of it in one column.
    private func column(_ world: World) -> [Element] {
        facts(world) + [price(world, isFirst: false), months(world)] + details(world)
            + [opinions(world, isFirst: false)]
    }

    /// What stands left of the price.
    private func mainColumn(_ world: World) -> [Element] {
        let hasReviewPane = world.size.columns >= ListingDetail.columnsForReviews
        let reviews = hasReviewPane ? [] : [opinions(world, isFirst: false)]
        return facts(world) + details(world) + reviews
    }

    /// A part of the page; the first of a pane has no empty row above.
    func section(_ title: String, isFirst: Bool, _ elements: [Element]) -> Element {
        guard isFirst else { return Parts.section(title, elements) }
        return .rows([.divider(Line(title, .uiTitle, .bold))] + elements)
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
