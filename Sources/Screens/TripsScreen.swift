import Canvas
import Marketplace

/// The guest's stays: those to come, those that were, those that fell through.
struct TripsScreen: Screen {
    /// A part of the stays.
    enum Group: Int, CaseIterable, Sendable {
        case upcoming
        case past
        case cancelled

        var title: String {
            switch self {
            case .upcoming: "Upcoming"
            case .past: "Past"
            case .cancelled: "Cancelled"
            }
        }

        init(_ state: BookingState) {
            switch state {
            case .inquiry, .offer, .pendingPayment, .requested, .confirmed, .inStay:
                self = .upcoming
            case .completed, .closed, .noShow: self = .past
            case .expired, .declined, .withdrawn, .paymentFailed, .paymentExpired,
                .cancelledByGuest, .cancelledByHost, .cancelledByAdmin:
                self = .cancelled
            }
        }
    }

    private(set) var trips = Loadable<Batch<Booking>>() {
        didSet { groups = TripsScreen.sorted(trips.value?.items ?? []) }
    }
    /// The stays of each group in the order in which they are shown.
    private(set) var groups: [Group: [Booking]] = [:]
    private(set) var group = Group.upcoming
    var window = ListWindow()
    /// The request for the part that comes next.
    private(set) var more: Request?
    private var account: UserID?

    var title: String { "Trips" }

    /// The stays of the open group.
    var shown: [Booking] { groups[group] ?? [] }

    /// What comes next first; of what is over, the latest first.
    private static func sorted(_ stays: [Booking]) -> [Group: [Booking]] {
        let rising = stays.sorted { ($0.stay.checkIn, $0.id) < ($1.stay.checkIn, $1.id) }
        let groups = Dictionary(grouping: rising) { Group($0.state) }
        return groups.mapValues { stays in
            stays.first.map { Group($0.state) } == .upcoming ? stays : stays.reversed()
        }
    }

    mutating func appear(_ world: World) -> [Effect] {
        if account != world.account?.id {
            account = world.account?.id
            trips = Loadable()
            more = nil
        }
        return account == nil ? [] : [.send(.trips(after: nil))]
    }

    func copied(_ world: World) -> [Request] { account == nil ? [] : [.trips(after: nil)] }

    func commands(_ world: World) -> [Command] {
        guard world.account != nil else {
            return [
                Command("trips.login", "log in", .enter),
                Command("trips.register", "sign up", .character("r")),
            ]
        }
        let isEmpty = shown.isEmpty
        var commands: [Command] = []
        if isEmpty {
            commands.append(Command("trips.explore", "find a home", .enter))
        } else {
            commands.append(Command("trips.open", "open", .enter))
        }
        commands += [
            Command("trips.next", "upcoming, past, cancelled", .character("f"), .tab),
            Command("trips.previous", "previous group", .backTab, isInFooter: false),
            Command(
                "trips.copy",
                "copy code",
                .character("y"),
                whyNot: isEmpty ? "There is no trip here." : nil
            ),
        ]
        return commands
    }

    mutating func perform(_ command: CommandID, _ world: World) -> [Effect] {
        switch command {
        case "trips.login": return [.open(.logIn)]
        case "trips.register": return [.open(.register)]
        case "trips.explore": return [.show(.explore)]
        case "trips.open": return selected.map { [.open(.trip($0))] } ?? []
        case "trips.next": return show(step: 1)
        case "trips.previous": return show(step: -1)
        case "trips.copy":
            return selected.map { [.copy($0.code)] } ?? []
        default: return []
        }
    }

    private var selected: Booking? {
        let shown = shown
        return window.selection.flatMap { shown.indices.contains($0) ? shown[$0] : nil }
    }

    private mutating func show(step: Int) -> [Effect] {
        let count = Group.allCases.count
        group = Group(rawValue: (group.rawValue + step + count) % count) ?? .upcoming
        window = ListWindow(total: shown.count, capacity: window.capacity)
        return nextPart()
    }

    mutating func handle(_ key: Key, _ world: World) -> [Effect]? {
        window.resize(capacity: capacity(world))
        guard world.account != nil, window.handle(key) else { return nil }
        return nextPart()
    }

    mutating func receive(_ answer: Answer, _ world: World) -> [Effect] {
        guard case .trips(let after) = answer.request else {
            if case .success(.booking(let booking)) = answer.result { replace(booking) }
            return []
        }
        guard after == nil || answer.request == more else { return [] }
        let picked = selected?.id
        switch answer.result {
        case .success(.trips(let batch)):
            if after == nil {
                trips.succeed(batch, answer)
                more = nil
            } else {
                append(batch, answer)
                if !answer.isPreliminary { more = nil }
            }
        case .failure(let failure):
            trips.fail(failure)
            more = nil
        case .success: break
        }
        keepSelection(of: picked)
        return nextPart()
    }

    /// The list changed: the same stay stays selected, wherever it stands now.
    private mutating func keepSelection(of picked: BookingID?) {
        window.resize(total: shown.count)
        if let index = shown.firstIndex(where: { $0.id == picked }) { window.select(index) }
    }

    private mutating func append(_ batch: Batch<Booking>, _ answer: Answer) {
        guard var all = trips.value else { return }
        let new = Set(batch.items.map(\.id))
        all.items = all.items.filter { !new.contains($0.id) } + batch.items
        all.next = batch.next
        trips.succeed(all, answer)
    }

    /// Another screen learned something newer about a stay.
    private mutating func replace(_ booking: Booking) {
        guard let asOf = trips.asOf, var all = trips.value,
            let index = all.items.firstIndex(where: { $0.id == booking.id }),
            all.items[index].version <= booking.version
        else { return }
        let picked = selected?.id
        all.items[index] = booking
        let failure = trips.failure
        trips = Loadable(all, asOf: asOf)
        if let failure { trips.fail(failure) }
        keepSelection(of: picked)
    }

    /// Asks for more when the end of what is known comes near.
    private mutating func nextPart() -> [Effect] {
        guard more == nil, trips.failure == nil, !trips.isPreliminary, let next = trips.value?.next,
            window.selected + 2 * window.capacity >= shown.count
        else { return [] }
        let request = Request.trips(after: next)
        more = request
        return [.send(request)]
    }
}
