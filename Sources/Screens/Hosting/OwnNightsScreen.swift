import Canvas
import Marketplace

/// The nights of a home as its host sees them, to be opened, blocked and priced.
struct OwnNightsScreen: Screen {
    /// What is asked for a range of nights.
    enum Ask: String, Sendable {
        case price
        case least
    }

    let home: OwnHome
    private(set) var calendar: StayCalendar
    private(set) var picker: StayPicker
    private(set) var firstMonth: CivilDate
    /// The first night of a range that is being picked; it reaches to the cursor.
    private(set) var anchor: CivilDate?
    private(set) var form: Form<Ask>?
    private var sent: Set<Request> = []
    /// The changes that were made here last, to be taken back.
    private(set) var kept: [String] = []
    /// Whether one of them is one with an earlier change, which must not be taken back with it.
    private var isMerged = false
    private var problem: String?

    /// The change of the outbox that is made anew: the next one takes its place.
    private var anew: NightsDraft?

    init(_ home: OwnHome, _ draft: NightsDraft? = nil, world: World) {
        self.home = home
        calendar = StayCalendar(home.listing.id, now: world.now, isOwn: true)
        picker = StayPicker(stay: nil, today: world.now.utcDate)
        firstMonth = picker.cursor.firstOfMonth
        if let draft { take(up: draft) }
    }

    /// Picks the nights of a change that is made anew, with what it said in the field.
    private mutating func take(up draft: NightsDraft) {
        anew = draft
        picker.move(to: draft.nights.checkIn)
        if draft.nights.nightCount > 1 { anchor = picker.cursor }
        firstMonth = picker.cursor.firstOfMonth
        picker.move(to: draft.nights.checkOut.adding(days: -1))
        var fields: [Form<Ask>.Field] = []
        if draft.mine.setsPrice {
            fields.append(field(.price, draft.mine.price.map { "\($0)" } ?? ""))
        }
        if draft.mine.setsMinNights {
            fields.append(field(.least, draft.mine.minNights.map(String.init) ?? ""))
        }
        form = fields.isEmpty ? nil : Form(fields)
    }

    var title: String { "Nights of \(home.title)" }
    var isTyping: Bool { form != nil }

    /// The nights that a command is about.
    var range: DateRange {
        let first = min(anchor ?? picker.cursor, picker.cursor)
        let last = max(anchor ?? picker.cursor, picker.cursor)
        guard let range = DateRange(checkIn: first, checkOut: last.adding(days: 1)) else {
            preconditionFailure("the day after the last night is later than the first")
        }
        return range
    }

    /// The nights of the range that no stay holds, each stretch by itself.
    var free: [DateRange] {
        var stretches: [DateRange] = []
        for date in range.nights where !(calendar.nights?.night(date)?.status.isHeld ?? false) {
            if let last = stretches.last, last.checkOut == date,
                let longer = DateRange(checkIn: last.checkIn, checkOut: date.adding(days: 1))
            {
                stretches[stretches.count - 1] = longer
            } else if let one = DateRange(checkIn: date, nights: 1) {
                stretches.append(one)
            }
        }
        return stretches
    }

    private var currency: Currency? {
        home.listing.details.prices?.base.currency ?? calendar.nights?.nights.first?.price.currency
    }

    // MARK: Commands

    func commands(_ world: World) -> [Command] {
        if let form {
            let next = Command("nights.next", "next field", .tab)
            return [Command("nights.set", "set", .enter)]
                + (form.fields.count > 1 ? [next] : [])
                + [Command("nights.leave", "leave as it is", .escape, .character("q"))]
        }
        let whyNot =
            calendar.nights == nil
            ? "The calendar is not here yet."
            : free.isEmpty ? "A stay holds this night; it is changed with its guest." : nil
        let price = currency == nil ? "The home has no price yet; e on its page sets one." : whyNot
        return [
            Command(
                "nights.range",
                anchor == nil ? "from here" : "one night again",
                .character("v"),
                .character(" "),
                .enter
            ),
            Command("nights.block", "block", .character("x"), whyNot: whyNot),
            Command("nights.open", "open", .character("o"), whyNot: whyNot),
            Command("nights.price", "price", .character("p"), whyNot: price),
            Command("nights.least", "min. nights", .character("m"), whyNot: whyNot),
            Command(
                "nights.undo",
                "undo",
                .character("u"),
                whyNot: whyNotUndo,
                isInFooter: whyNotUndo == nil
            ),
            Command("nights.refresh", "refresh", .character("R"), isInFooter: false),
        ]
    }

    mutating func perform(_ command: CommandID, _ world: World) -> [Effect] {
        problem = nil
        switch command {
        case "nights.range": anchor = anchor == nil ? picker.cursor : nil
        case "nights.block": return send(NightChange(isOpen: false))
        case "nights.open": return send(NightChange(isOpen: true))
        case "nights.price": ask(.price, night.map { "\($0.price)" } ?? "")
        case "nights.least": ask(.least, night.map { "\($0.minNights)" } ?? "")
        case "nights.set": return submit()
        case "nights.next": _ = form?.handle(.tab)
        case "nights.leave": leaveForm()
        case "nights.undo":
            defer { kept = [] }
            return kept.map { .send(.decide($0, .undo)) }
        case "nights.refresh":
            calendar.refresh(at: world.now, always: true)
            return [.send(.sendNow)] + settle(world)
        default: break
        }
        return []
    }

    private var whyNotUndo: String? {
        if isMerged { return "It is one with an earlier change now; ! shows what waits." }
        return kept.isEmpty ? "Nothing was changed here yet." : nil
    }

    private var night: Night? { calendar.nights?.night(range.checkIn) }

    private mutating func ask(_ what: Ask, _ text: String) {
        form = Form([field(what, text)])
    }

    private func field(_ what: Ask, _ text: String) -> Form<Ask>.Field {
        let label = what == .price ? "Price" : "Nights"
        return .init(what, label, .text(TextInput(text)), hint: "empty: by the rules")
    }

    /// Sends what the open fields say, with the rest of the change that is made anew.
    private mutating func submit() -> [Effect] {
        var change = anew?.mine ?? NightChange()
        var wrong: [Ask: String] = [:]
        for field in form?.fields ?? [] {
            switch said(field.name) {
            case .success(let part): change = change.followed(by: part)
            case .failure(let problem): wrong[field.name] = problem.sentence
            }
        }
        form?.show(wrong)
        return wrong.isEmpty ? send(change) : []
    }

    /// What a field asks for.
    private func said(_ field: Ask) -> Result<NightChange, Amount.Wrong> {
        let text = form?.text(field).trimmed ?? ""
        switch field {
        case .price:
            guard !text.isEmpty else { return .success(NightChange(clearsPrice: true)) }
            guard let currency, let price = Money(written: text, in: currency), !price.isZero else {
                return .failure(Amount.Wrong(sentence: "Such as 95.50."))
            }
            return .success(NightChange(price: price))
        case .least:
            guard !text.isEmpty else { return .success(NightChange(clearsMinNights: true)) }
            guard let least = Int(text), (1...StayRules.longestWindowDays).contains(least) else {
                return .failure(Amount.Wrong(sentence: "A number of nights."))
            }
            return .success(NightChange(minNights: least))
        }
    }

    private mutating func send(_ change: NightChange) -> [Effect] {
        form = nil
        let requests = free.map { nights in
            Request.editNights(
                NightEdit(listings: [home.listing.id], nights: nights, change: change),
                subject: home.title
            )
        }
        guard !requests.isEmpty else {
            problem = "Stays hold all of these nights; nothing was changed."
            anew = nil
            return []
        }
        anchor = nil
        kept = []
        isMerged = false
        sent.formUnion(requests)
        return requests.map { .send($0) }
    }

    mutating func handle(_ key: Key, _ world: World) -> [Effect]? {
        if form != nil { return handleInForm(key) }
        if key == .escape, anchor != nil {
            anchor = nil
            return []
        }
        guard picker.handle(key) else { return nil }
        picker.clear()
        return settle(world)
    }

    private mutating func handleInForm(_ key: Key) -> [Effect]? {
        switch key {
        case .escape:
            leaveForm()
            return []
        case .enter: return submit()
        default: return form?.handle(key).map { _ in [] }
        }
    }

    /// What is made next is another change, not the one that was to be made anew.
    private mutating func leaveForm() {
        form = nil
        anew = nil
    }

    // MARK: Answers

    func copied(_ world: World) -> [Request] { calendar.requests }

    mutating func appear(_ world: World) -> [Effect] {
        calendar.refresh(at: world.now)
        return settle(world)
    }

    mutating func outboxChanged(_ world: World) -> [Effect] { reload(world) }

    private mutating func reload(_ world: World) -> [Effect] {
        calendar.refresh(at: world.now, always: true)
        return settle(world)
    }

    mutating func receive(_ answer: Answer, _ world: World) -> [Effect] {
        if calendar.take(answer) {
            if let today = calendar.nights?.today, today != picker.earliest {
                picker.limit(from: today)
                firstMonth = max(firstMonth, today.firstOfMonth)
            }
            return []
        }
        if case .decide(_, .undo) = answer.request, case .failure = answer.result {
            return [.toast(Toast("Too late to undo: it has left.", .warning))] + reload(world)
        }
        if case .decide = answer.request { return reload(world) }
        guard sent.remove(answer.request) != nil else { return [] }
        switch answer.result {
        case .success(.kept(let id, let isMerged)):
            kept.append(id)
            self.isMerged = self.isMerged || isMerged
            return [.toast(Kept.toast("Nights", world))] + dropReplaced() + reload(world)
        case .failure(let failure):
            problem = failure.sentence
            // The old change stays: not all of the new one is stored.
            anew = nil
        case .success: break
        }
        return []
    }

    /// Lets go of the change that is made anew, once all of the new one is kept.
    private mutating func dropReplaced() -> [Effect] {
        guard sent.isEmpty, let replaced = anew?.id else { return [] }
        anew = nil
        return [.send(.decide(replaced, .drop))]
    }

    /// Keeps the cursor's month on the screen, and its nights coming.
    private mutating func settle(_ world: World) -> [Effect] {
        let shown = shape(world).months
        let month = picker.cursor.firstOfMonth
        if month < firstMonth { firstMonth = month }
        if month > firstMonth.firstOfMonth(adding: shown - 1) {
            firstMonth = month.firstOfMonth(adding: 1 - shown)
        }
        return calendar.need(through: firstMonth.firstOfMonth(adding: shown).adding(days: -1))
    }

    /// What could not be stored.
    var complaint: String? { problem }
}

extension NightStatus {
    /// Whether a stay holds the night, so that no edit touches it.
    var isHeld: Bool { self == .booked || self == .held }
}
