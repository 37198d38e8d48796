import Canvas
import Marketplace

/// Check-in and check-out picked on the home's calendar, with what the stay costs as the cursor moves.
struct AvailabilityScreen: Screen {
    let listing: Listing
    private(set) var calendar: StayCalendar
    private(set) var picker: StayPicker
    /// The first month shown.
    private(set) var firstMonth: CivilDate
    /// How many nights the cheapest stay is looked for; nil while it is not.
    private(set) var cheapestNights: Int?
    private var criteria: SearchCriteria

    init(_ listing: Listing, world: World) {
        self.listing = listing
        criteria = world.criteria
        calendar = StayCalendar(listing.card.id, now: world.now)
        picker = StayPicker(stay: criteria.stay, today: world.now.utcDate)
        firstMonth = picker.cursor.firstOfMonth
    }

    var title: String { "Availability of \(listing.card.title)" }

    var guests: Int { min(max(1, criteria.guests), max(1, listing.card.capacity)) }

    // MARK: Commands

    func commands(_ world: World) -> [Command] {
        let stay = picker.stay
        let refusal = stay == nil ? nil : refusal(world)
        let title = picker.awaitsCheckOut ? "check out here" : "check in here"
        var pick = Command(
            "availability.pick",
            stay == nil ? title : "new check-in",
            .character(" "),
            whyNot: whyNotPick(world)
        )
        if stay == nil { pick.keys.insert(.enter, at: 0) }
        var commands: [Command] = []
        if stay != nil {
            commands.append(
                Command(
                    "availability.book",
                    "book",
                    .enter,
                    .character("b"),
                    whyNot: refusal?.sentence
                )
            )
        }
        commands.append(pick)
        commands += cheapestCommands
        return commands + [
            Command(
                "availability.clear",
                "clear",
                .backspace,
                whyNot: picker.checkIn == nil ? "No date is picked yet." : nil,
                isInFooter: picker.checkIn != nil
            ),
            Command("availability.next", "next month", .character(">"), .character("J"), .pageDown),
            Command(
                "availability.previous",
                "month before",
                .character("<"),
                .character("K"),
                .pageUp,
                isInFooter: false
            ),
            Command("availability.today", "today", .character("t")),
            Command("availability.refresh", "refresh", .character("R"), isInFooter: false),
        ]
    }

    private var cheapestCommands: [Command] {
        guard let cheapestNights else {
            let title = "cheapest \(Words.count(likelyNights, "night"))"
            return [Command("availability.cheapest", title, .character("m"))]
        }
        return [
            Command(
                "availability.longer",
                "\(cheapestNights + 1) nights",
                .character("+"),
                .character("="),
                whyNot: cheapestNights < maximumNights ? nil : "No longer stay is allowed."
            ),
            Command(
                "availability.shorter",
                "fewer",
                .character("-"),
                whyNot: cheapestNights > 1 ? nil : "A stay has at least one night."
            ),
            Command("availability.cheapest", "cheapest again", .character("m"), isInFooter: false),
        ]
    }

    private var maximumNights: Int { max(1, listing.stayRules.maxNights) }

    private var likelyNights: Int {
        let wanted = cheapestNights ?? picker.stay?.nightCount ?? 3
        return min(max(wanted, listing.stayRules.minNights, 1), maximumNights)
    }

    private func whyNotPick(_ world: World) -> String? {
        switch looks(world).verdict(picker.cursor) {
        case .free: nil
        case .unknown: "The calendar has not come so far yet."
        case .past: "That day has passed."
        case .taken(let reason), .closed(let reason), .wall(let reason), .beyond(let reason):
            reason
        }
    }

    mutating func perform(_ command: CommandID, _ world: World) -> [Effect] {
        var effects: [Effect] = []
        switch command {
        case "availability.book":
            guard let stay = picker.stay else { return [] }
            return [.open(.book(listing, stay, guests: guests))]
        case "availability.pick":
            cheapestNights = nil
            picker.pick()
            effects = handOn()
        case "availability.cheapest": effects = seekCheapest(likelyNights, world)
        case "availability.longer": effects = seekCheapest((cheapestNights ?? 0) + 1, world)
        case "availability.shorter": effects = seekCheapest((cheapestNights ?? 2) - 1, world)
        case "availability.clear":
            cheapestNights = nil
            picker.clear()
        case "availability.next": picker.move(months: 1)
        case "availability.previous": picker.move(months: -1)
        case "availability.today": picker.move(to: picker.earliest)
        case "availability.refresh": calendar.refresh(at: world.now, always: true)
        default: return []
        }
        return effects + settle(world)
    }

    mutating func handle(_ key: Key, _ world: World) -> [Effect]? {
        guard picker.handle(key) else { return nil }
        return handOn() + settle(world)
    }

    // MARK: Answers

    mutating func appear(_ world: World) -> [Effect] {
        calendar.refresh(at: world.now)
        return settle(world)
    }

    mutating func receive(_ answer: Answer, _ world: World) -> [Effect] {
        guard calendar.take(answer) else { return [] }
        if let today = calendar.nights?.today, today != picker.earliest { begin(at: today) }
        guard let cheapestNights else { return [] }
        return seekCheapest(cheapestNights, world)
    }

    /// Starts the grid at the home's own today, keeping what was picked.
    private mutating func begin(at today: CivilDate) {
        picker.limit(from: today)
        firstMonth = max(firstMonth, today.firstOfMonth)
    }

    /// Looks for the cheapest stay of so many nights in the next twelve months.
    private mutating func seekCheapest(_ nights: Int, _ world: World) -> [Effect] {
        let wanted = min(max(1, nights), maximumNights)
        cheapestNights = wanted
        let today = calendar.today(world)
        let effects = calendar.need(through: today.adding(days: 365))
        guard let known = calendar.nights else { return effects }
        let stay = Pricing.cheapest(
            nights: wanted,
            guests: guests,
            in: known,
            rules: listing.prices,
            stayRules: listing.stayRules,
            today: today
        )
        guard let stay, stay != picker.stay else { return effects }
        picker.pick(stay)
        return effects + handOn() + settle(world)
    }

    /// Tells the other screens the dates, once both are picked.
    private mutating func handOn() -> [Effect] {
        guard let stay = picker.stay, criteria.stay != stay else { return [] }
        criteria.stay = stay
        return [.criteria(criteria)]
    }

    /// Keeps the cursor's month on the screen, and its nights coming.
    private mutating func settle(_ world: World) -> [Effect] {
        let shown = shape(world).months
        let month = picker.cursor.firstOfMonth
        let last = firstMonth.firstOfMonth(adding: shown - 1)
        if month < firstMonth { firstMonth = month }
        if month > last { firstMonth = month.firstOfMonth(adding: 1 - shown) }
        return calendar.need(through: firstMonth.firstOfMonth(adding: shown).adding(days: -1))
    }

    // MARK: What is known

    /// Why what is picked, or would be at the cursor, cannot be booked.
    func refusal(_ world: World) -> StayRefusal? {
        guard let stay = picker.preview, let nights = calendar.nights else { return nil }
        return Availability.refusal(
            of: stay,
            guests: guests,
            capacity: listing.card.capacity,
            in: nights,
            rules: listing.stayRules
        )
    }

    func looks(_ world: World) -> DayLooks {
        DayLooks(
            calendar.nights,
            rules: listing.stayRules,
            picker: picker,
            today: calendar.today(world)
        )
    }

    /// What the previewed stay costs, worked out here; nil while there is none.
    func estimate(_ world: World) -> PricedStay? {
        guard let stay = picker.preview, stay.nightCount <= StayRules.longestWindowDays else {
            return nil
        }
        return Pricing.price(
            stay: stay,
            guests: guests,
            bookedOn: calendar.today(world),
            rules: listing.prices
        )
    }
}
