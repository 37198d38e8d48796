import Canvas
import Marketplace

/// The host's side at a glance: the homes, and the guests who wait for an answer.
struct HostScreen: Screen {
    /// A part of what the host has to do with.
    enum Group: Int, CaseIterable, Sendable {
        case homes
        case requests

        var title: String {
            switch self {
            case .homes: "Homes"
            case .requests: "Requests"
            }
        }
    }

    private(set) var homes = Loadable<[OwnHome]>()
    private(set) var requests = Loadable<[OwnRequest]>()
    private(set) var group = Group.homes
    private(set) var windows: [Group: ListWindow] = [:]
    private var answering: Request?
    private var account: UserID?

    var title: String { "Host" }

    var selectedHome: OwnHome? { group == .homes ? HostScreen.entry(homes, window) : nil }

    var selectedRequest: OwnRequest? {
        group == .requests ? HostScreen.entry(requests, window) : nil
    }

    var window: ListWindow {
        get { windows[group] ?? ListWindow() }
        set { windows[group] = newValue }
    }

    private static func entry<Item>(_ list: Loadable<[Item]>, _ window: ListWindow) -> Item? {
        guard let index = window.selection, let items = list.value, items.indices.contains(index)
        else { return nil }
        return items[index]
    }

    /// How many entries the open group has.
    var count: Int {
        switch group {
        case .homes: homes.value?.count ?? 0
        case .requests: requests.value?.count ?? 0
        }
    }

    // MARK: Commands

    func commands(_ world: World) -> [Command] {
        guard world.account != nil else { return [Command("host.login", "log in", .enter)] }
        let other = group == .homes ? "requests" : "homes"
        let next = Command("host.next", other, .character("f"), .tab)
        return (group == .homes ? homeCommands : requestCommands(world)) + [next]
    }

    private var homeCommands: [Command] {
        let whyNot = selectedHome == nil ? "No home is selected." : nil
        return [
            Command("host.open", "open", .enter, whyNot: whyNot),
            Command("host.edit", "edit", .character("e"), whyNot: whyNot),
            Command("host.nights", "nights", .character("d"), whyNot: whyNot),
        ]
    }

    private func requestCommands(_ world: World) -> [Command] {
        let none = selectedRequest == nil ? "Nobody waits for an answer." : nil
        let whyNot = none ?? selectedRequest?.whyNotAnswer(world.now)
        return [
            Command("host.open", "open", .enter, whyNot: none, isInFooter: none == nil),
            Command(
                "host.accept",
                "accept",
                .character("a"),
                whyNot: whyNot,
                isInFooter: none == nil
            ),
            Command(
                "host.decline",
                "decline",
                .character("x"),
                whyNot: whyNot,
                isInFooter: none == nil
            ),
        ]
    }

    mutating func perform(_ command: CommandID, _ world: World) -> [Effect] {
        switch command {
        case "host.login": return [.open(.logIn)]
        case "host.next":
            group = group == .homes ? .requests : .homes
            window.resize(total: count)
            return []
        default: break
        }
        if let home = selectedHome {
            switch command {
            case "host.open": return [.open(.ownHome(home))]
            case "host.edit": return [.open(.editHome(home, nil))]
            case "host.nights": return [.open(.ownNights(home, nil))]
            default: return []
            }
        }
        guard let request = selectedRequest else { return [] }
        switch command {
        case "host.open": return [.open(.guestRequest(request))]
        case "host.accept": return [.ask(request.question(.accept, confirm: "host.accept.sure"))]
        case "host.decline": return [.ask(request.question(.decline, confirm: "host.decline.sure"))]
        case "host.accept.sure": return answer(request, .accept)
        case "host.decline.sure": return answer(request, .decline)
        default: return []
        }
    }

    private mutating func answer(_ request: OwnRequest, _ answer: HostAnswer) -> [Effect] {
        let sent = Request.answerGuest(request.booking, answer)
        answering = sent
        return [.send(sent)]
    }

    mutating func handle(_ key: Key, _ world: World) -> [Effect]? {
        window.resize(capacity: capacity(world))
        window.resize(total: count)
        return window.handle(key) ? [] : nil
    }

    // MARK: Answers

    mutating func appear(_ world: World) -> [Effect] {
        if account != world.account?.id {
            account = world.account?.id
            homes = Loadable()
            requests = Loadable()
        }
        return account == nil ? [] : [.send(.ownHomes), .send(.guestRequests)]
    }

    func copied(_ world: World) -> [Request] { account == nil ? [] : [.ownHomes, .guestRequests] }

    mutating func outboxChanged(_ world: World) -> [Effect] { appear(world) }

    mutating func receive(_ answer: Answer, _ world: World) -> [Effect] {
        switch (answer.request, answer.result) {
        case (.ownHomes, .success(.ownHomes(let homes))):
            let picked = selectedHome?.listing.id
            self.homes.succeed(homes, answer)
            keepSelection(.homes, homes.firstIndex { $0.listing.id == picked }, homes.count)
        case (.ownHomes, .failure(let failure)): homes.fail(failure)
        case (.guestRequests, .success(.guestRequests(let requests))):
            let picked = selectedRequest?.booking.id
            let ordered = requests.sorted { $0.urgency < $1.urgency }
            self.requests.succeed(ordered, answer)
            let index = ordered.firstIndex { $0.booking.id == picked }
            keepSelection(.requests, index, ordered.count)
        case (.guestRequests, .failure(let failure)): requests.fail(failure)
        case (let request, let result) where request == answering: return answered(result, world)
        default: break
        }
        return []
    }

    private mutating func answered(
        _ result: Result<Payload, Failure>,
        _ world: World
    ) -> [Effect] {
        answering = nil
        switch result {
        case .success:
            return [.toast(Kept.toast("Answer", world)), .send(.guestRequests)]
        case .failure(let failure):
            return [.toast(Toast("Not answered: \(failure.sentence)", .error))]
        }
    }

    private mutating func keepSelection(_ group: Group, _ index: Int?, _ total: Int) {
        var window = windows[group] ?? ListWindow()
        window.resize(total: total)
        if let index { window.select(index) }
        windows[group] = window
    }

    func nextTick(_ world: World) -> Instant? {
        let ends = (requests.value ?? []).compactMap(\.booking.expiresAt)
        return ends.compactMap { Words.nextChange(until: $0, now: world.now) }.min()
    }
}

/// What is said when a change was kept.
enum Kept {
    static func toast(_ what: String, _ world: World) -> Toast {
        let when =
            world.connection.isOffline ? "sent when the server is back" : "sent in a moment"
        return Toast("\(what) kept · \(when) · ! undoes", .ok)
    }
}

extension OwnRequest {
    /// What falls away first comes first.
    fileprivate var urgency: Instant { booking.expiresAt ?? booking.createdAt }

    /// Why the host cannot answer now.
    func whyNotAnswer(_ now: Instant) -> String? {
        if let answer { return "Your \(answer.word) waits to be sent; ! takes it back." }
        if booking.state != .requested { return "It is \(booking.state.title) already." }
        if let end = booking.expiresAt, end <= now { return "The time to answer has run out." }
        return nil
    }

    /// Asks once more, with the amount and the deadline.
    func question(_ answer: HostAnswer, confirm: CommandID) -> Question {
        let what = "\(booking.guestName), \(Words.range(booking.stay))"
        let until =
            booking.expiresAt.map { "It must arrive before \(Words.instant($0))." } ?? ""
        let money = booking.hostPayout.map { ", you get \($0)" } ?? ", \(booking.total)"
        switch answer {
        case .accept:
            return Question(
                "Accept this stay?",
                text: [
                    Line(what), Line(booking.listing.title),
                    Line("The guest's card is charged \(booking.total). \(until)", .uiDim),
                ],
                yes: "Accept\(money)",
                confirm: confirm
            )
        case .decline:
            return Question(
                "Decline this stay?",
                text: [
                    Line(what), Line(booking.listing.title),
                    Line("The nights are free again and nothing is charged. \(until)", .uiDim),
                ],
                yes: "Decline it",
                confirm: confirm
            )
        }
    }
}
