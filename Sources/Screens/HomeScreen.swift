import Canvas
import Marketplace

/// A home's own page: what it is, what the dates cost, when it is free, what guests said.
struct HomeScreen: Screen {
    private(set) var card: ListingCard
    private(set) var listing = Loadable<Listing>()
    private(set) var calendar: StayCalendar
    private(set) var quote = Loadable<Quote>()
    private(set) var reviews = PagedList<Review>()
    private(set) var reviewsFailure: Failure?
    private(set) var stay: DateRange?
    private(set) var guests: Int
    /// Whether each amount says how it comes about.
    private(set) var isExplained = false
    private(set) var scroll = Scroll()
    private var askedAt: Instant?
    private var awaitedPage: PagedList<Review>.Part?

    init(_ card: ListingCard, world: World) {
        self.card = card
        calendar = StayCalendar(card.id, now: world.now)
        stay = world.criteria.stay
        guests = max(1, world.criteria.guests)
    }

    var title: String { card.title }

    // MARK: Commands

    func commands(_ world: World) -> [Command] {
        let loading =
            listing.value != nil
            ? nil
            : listing.failure == nil
                ? "The home is still being fetched."
                : "The home could not be fetched; R tries again."
        return [
            Command("home.book", "book", .character("b"), whyNot: loading ?? whyNotBook),
            Command("home.dates", "dates", .character("d"), .enter, whyNot: loading),
            SaveSwitch.command("home.save", card, world),
            Command(
                "home.explain",
                isExplained ? "explain less" : "explain price",
                .character("x"),
                whyNot: stay == nil ? "Pick dates first: d." : loading
            ),
            Command("home.copy", "copy link", .character("y")),
            Command("home.refresh", "refresh", .character("R"), isInFooter: false),
        ]
    }

    private var whyNotBook: String? {
        guard let stay, let listing = listing.value else { return "Pick dates first: d." }
        guard let nights = calendar.nights, calendar.reaches(stay.checkOut) else { return nil }
        let refusal = Availability.refusal(
            of: stay,
            guests: guests,
            capacity: card.capacity,
            in: nights,
            rules: listing.stayRules
        )
        return refusal?.sentence
    }

    /// Why the dates cannot be booked, where they are set.
    var refusal: String? { stay == nil || listing.value == nil ? nil : whyNotBook }

    mutating func perform(_ command: CommandID, _ world: World) -> [Effect] {
        switch command {
        case "home.book":
            guard let stay, let listing = listing.value else { return [] }
            return [.open(.book(listing, stay, guests: guests))]
        case "home.dates": return listing.value.map { [.open(.availability($0))] } ?? []
        case "home.save": return SaveSwitch.effects(card, world)
        case "home.explain":
            isExplained.toggle()
            return []
        case "home.copy":
            return [.copy(card.link), .toast(Toast("Link copied: \(card.link)", .ok))]
        case "home.refresh":
            askedAt = nil
            calendar.refresh(at: world.now, always: true)
            return appear(world)
        default: return []
        }
    }

    mutating func handle(_ key: Key, _ world: World) -> [Effect]? {
        guard scroll.handle(key, rows: pageRows(world), visible: world.body.rows) else {
            return nil
        }
        return moreReviews(world)
    }

    /// Asks for more reviews once the end comes near.
    private mutating func moreReviews(_ world: World) -> [Effect] {
        guard awaitedPage == nil, reviewsFailure == nil,
            let part = reviews.missing(in: 0..<(reviews.reached + 1)),
            scroll.offset + 2 * world.body.rows >= pageRows(world)
        else { return [] }
        awaitedPage = part
        return [.send(.reviews(card.id, after: part.after))]
    }

    // MARK: Answers

    mutating func appear(_ world: World) -> [Effect] {
        var effects: [Effect] = []
        if !isFresh(world) {
            askedAt = world.now
            awaitedPage = nil
            reviewsFailure = nil
            effects = [.send(.listing(card.id)), .send(.reviews(card.id, after: nil))]
        }
        calendar.refresh(at: world.now)
        let shown = (world.criteria.stay?.checkIn ?? world.now.utcDate).firstOfMonth(adding: 3)
        effects += calendar.need(through: shown.adding(days: -1))
        return effects + priceDates(world, again: !effects.isEmpty)
    }

    /// Whether all was asked for within the last minute, and came.
    private func isFresh(_ world: World) -> Bool {
        guard let askedAt, listing.failure == nil, reviewsFailure == nil else { return false }
        return world.now.duration(since: askedAt) <= .seconds(60)
    }

    /// Asks what the dates cost; the same dates only `again`, or when that failed.
    private mutating func priceDates(_ world: World, again: Bool) -> [Effect] {
        let guests = max(1, world.criteria.guests)
        let isNew = world.criteria.stay != stay || guests != self.guests
        if isNew {
            stay = world.criteria.stay
            self.guests = guests
            quote = Loadable()
        }
        guard isNew || again || quote.failure != nil, let quoteRequest else { return [] }
        return [.send(quoteRequest)]
    }

    private var quoteRequest: Request? {
        stay.map { .quote(card.id, $0, guests: guests) }
    }

    mutating func receive(_ answer: Answer, _ world: World) -> [Effect] {
        if calendar.take(answer) { return [] }
        switch (answer.request, answer.result) {
        case (.listing(card.id), .success(.listing(let value))):
            listing.succeed(value, answer)
            let total = card.total
            card = value.card
            card.total = card.total ?? total
        case (.listing(card.id), .failure(let failure)): listing.fail(failure)
        case (.reviews(card.id, let after), .success(.reviews(let batch))):
            reviews.take(batch, after: after)
            awaitedPage = nil
        case (.reviews(card.id, _), .failure(let failure)):
            reviewsFailure = failure
            awaitedPage = nil
        case (let request, .success(.quote(let value))) where request == quoteRequest:
            quote.succeed(value, answer)
        case (let request, .failure(let failure)) where request == quoteRequest:
            quote.fail(failure)
        default: break
        }
        return []
    }

    /// The price of the dates: the server's, else worked out here; nil without dates.
    func price(_ world: World) -> PriceLines? {
        guard let stay, let listing = listing.value else { return nil }
        if let quote = quote.value, !world.connection.isOffline {
            return PriceLines(quote, rules: listing.prices, isExplained: isExplained)
        }
        let estimate = Pricing.price(
            stay: stay,
            guests: guests,
            bookedOn: calendar.today(world),
            rules: listing.prices
        )
        return PriceLines(estimate: estimate, rules: listing.prices, isExplained: isExplained)
    }
}
