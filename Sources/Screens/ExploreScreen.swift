import Canvas
import Marketplace

/// Looking for a home: what is asked in the heading, results as they come, the selected one beside.
struct ExploreScreen: Screen {
    /// What has the keys.
    enum Mode: Sendable, Equatable {
        case results
        case place(PlaceField)
        case dates(StayPicker)
        case filters(FilterForm)
    }

    private(set) var mode = Mode.results
    private(set) var results: SearchResults
    private(set) var window = ListWindow()
    private(set) var resting = RestingDetail()
    /// The home to be booked as soon as its page has come.
    private var wantsBooking: ListingID?

    init(_ criteria: SearchCriteria) {
        results = SearchResults(criteria)
    }

    var title: String { "Explore" }

    /// What is looked for.
    var criteria: SearchCriteria { results.wanted }

    /// The selected home; nil while there is none, or not here yet.
    var selected: ListingCard? { window.selection.flatMap { results.homes[$0] } }

    var isTyping: Bool {
        switch mode {
        case .place: true
        case .filters(let form): form.isTyping
        case .results, .dates: false
        }
    }

    // MARK: Keys

    mutating func handle(_ key: Key, _ world: World) -> [Effect]? {
        wantsBooking = nil
        switch mode {
        case .place(let field): return type(key, in: field, world)
        case .filters(let form): return change(key, in: form, world)
        case .dates(var picker):
            guard picker.handle(key) else { return nil }
            mode = .dates(picker)
            guard case .paste = key, let stay = picker.stay else { return [] }
            mode = .results
            var criteria = criteria
            criteria.stay = stay
            return seek(criteria, world)
        case .results: return move(key, world)
        }
    }

    private mutating func move(_ key: Key, _ world: World) -> [Effect]? {
        fit(world)
        if mayGrow { window.resize(total: window.selected + 2 * window.capacity + 2) }
        guard window.handle(key) else {
            fit(world)
            return nil
        }
        return settle(world)
    }

    private mutating func type(_ key: Key, in field: PlaceField, _ world: World) -> [Effect]? {
        var field = field
        guard let outcome = field.handle(key) else { return nil }
        var criteria = criteria
        switch outcome {
        case .moved:
            mode = .place(field)
            return []
        case .changed:
            mode = .place(field)
            criteria.text = field.text
            let places: [Effect] =
                field.text.isEmpty ? [] : [.send(.places(prefix: field.text))]
            return places + seek(criteria, world)
        case .accepted: criteria.text = field.text
        case .cancelled: criteria.text = field.before
        }
        mode = .results
        return seek(criteria, world)
    }

    private mutating func change(_ key: Key, in form: FilterForm, _ world: World) -> [Effect]? {
        var form = form
        guard let outcome = form.handle(key) else { return nil }
        mode = outcome == .submitted ? .results : .filters(form)
        return outcome == .changed ? seek(form.applied(to: criteria), world) : []
    }

    /// Goes on with another mode.
    mutating func enter(_ mode: Mode) { self.mode = mode }

    /// Books the home, once its page is here.
    mutating func book(_ card: ListingCard) -> [Effect] {
        guard let stay = criteria.stay else { return [] }
        if let listing = resting.known(of: card.id)?.listing.value {
            return [.open(.book(listing, stay, guests: guests(in: listing)))]
        }
        wantsBooking = card.id
        return [.send(.listing(card.id))]
    }

    private func guests(in listing: Listing) -> Int {
        min(max(1, criteria.guests), max(1, listing.card.capacity))
    }

    // MARK: Search

    /// Looks for something; the same as before is left alone unless `again`.
    mutating func seek(
        _ criteria: SearchCriteria,
        _ world: World,
        again: Bool = false
    ) -> [Effect] {
        guard criteria != self.criteria || again else { return [] }
        if criteria != self.criteria { window.select(0) }
        let request = results.seek(criteria)
        return [.send(request), .criteria(criteria)]
    }

    mutating func appear(_ world: World) -> [Effect] {
        fit(world)
        var wanted = criteria
        wanted.stay = world.criteria.stay
        wanted.guests = max(1, world.criteria.guests)
        let isOld = results.asOf.map { world.now.duration(since: $0) > .seconds(60) } ?? true
        let again = isOld || !results.isCurrent || results.failure != nil
        return seek(wanted, world, again: again || results.pageFailure != nil)
    }

    mutating func receive(_ answer: Answer, _ world: World) -> [Effect] {
        if case .places(let prefix) = answer.request {
            offer(answer, for: prefix)
            return []
        }
        resting.take(answer)
        if results.take(answer) { return settle(world) }
        return bookWanted(answer)
    }

    private mutating func offer(_ answer: Answer, for prefix: String) {
        guard case .place(var field) = mode, field.text == prefix,
            case .success(.places(let places)) = answer.result
        else { return }
        field.offer(places)
        mode = .place(field)
    }

    private mutating func bookWanted(_ answer: Answer) -> [Effect] {
        guard let wanted = wantsBooking, answer.request == .listing(wanted) else { return [] }
        wantsBooking = nil
        switch answer.result {
        case .success(.listing(let listing)):
            guard let stay = criteria.stay else { return [] }
            return [.open(.book(listing, stay, guests: guests(in: listing)))]
        case .failure(let failure): return [.toast(Toast(failure.sentence, .error))]
        case .success: return []
        }
    }

    // MARK: The visible part

    /// Whether there may be more entries than anybody knows.
    private var mayGrow: Bool { !results.isCurrent || results.homes.isOpenEnded }

    /// Fits the window to the room and to what is known.
    private mutating func fit(_ world: World) {
        window.resize(capacity: listShape(world).capacity)
        let known = results.homes.count
        window.resize(total: mayGrow ? max(known, window.selected + 1) : known)
    }

    /// Asks for what the visible part lacks, and for details once the selection rests.
    private mutating func settle(_ world: World) -> [Effect] {
        fit(world)
        results.keep(around: window.selected)
        let visible = window.visible
        let range = visible.lowerBound..<(visible.upperBound + window.capacity)
        resting.select(selected, world)
        return results.chase(range).map { [.send($0)] } ?? []
    }

    func nextTick(_ world: World) -> Instant? { resting.restsAt }

    mutating func tick(_ world: World) -> [Effect] {
        resting.tick(selected, around: criteria.stay, world)
    }
}
