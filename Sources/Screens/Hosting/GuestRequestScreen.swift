import Canvas
import Marketplace

/// A stay of a guest in a home of the host: what is asked for and until when the host has to answer,
/// or what has become of it.
struct GuestRequestScreen: Screen {
    private(set) var request: OwnRequest
    private var asOf: Loadable<OwnRequest>
    private var answering: Request?
    private var scroll = Scroll()

    init(_ request: OwnRequest) {
        self.request = request
        asOf = Loadable(request)
    }

    var title: String { isAsked ? "Request" : "Stay" }

    /// Whether it waits for the host's answer.
    private var isAsked: Bool { request.booking.state == .requested }

    func commands(_ world: World) -> [Command] {
        let whyNot = request.whyNotAnswer(world.now)
        return [
            Command(
                "request.accept",
                "accept",
                .character("a"),
                whyNot: whyNot,
                isInFooter: isAsked
            ),
            Command(
                "request.decline",
                "decline",
                .character("x"),
                whyNot: whyNot,
                isInFooter: isAsked
            ),
            Command(
                "request.message",
                "message \(request.booking.guestName)",
                .character("c"),
                whyNot: about == nil ? "There is no conversation about this stay." : nil,
                isInFooter: about != nil
            ),
            Command(
                "request.outbox",
                "what waits",
                .character("w"),
                isInFooter: request.answer != nil
            ),
        ]
    }

    mutating func perform(_ command: CommandID, _ world: World) -> [Effect] {
        switch command {
        case "request.accept": [.ask(request.question(.accept, confirm: "request.accept.sure"))]
        case "request.decline": [.ask(request.question(.decline, confirm: "request.decline.sure"))]
        case "request.accept.sure": answer(.accept)
        case "request.decline.sure": answer(.decline)
        case "request.message":
            about.map { [.open(.conversation($0, isWriting: false))] } ?? []
        case "request.outbox": [.open(.outbox)]
        default: []
        }
    }

    private var about: Correspondence? {
        request.booking.correspondence(with: request.booking.guestName)
    }

    private mutating func answer(_ answer: HostAnswer) -> [Effect] {
        let sent = Request.answerGuest(request.booking, answer)
        answering = sent
        return [.send(sent)]
    }

    mutating func handle(_ key: Key, _ world: World) -> [Effect]? {
        let rows = Layout.rows(of: page(world), columns: world.body.columns - 3)
        return scroll.handle(key, rows: rows, visible: world.body.rows) ? [] : nil
    }

    mutating func appear(_ world: World) -> [Effect] { copied(world).map { .send($0) } }

    func copied(_ world: World) -> [Request] {
        [isAsked ? .guestRequests : .booking(request.booking.id)]
    }

    mutating func outboxChanged(_ world: World) -> [Effect] { appear(world) }

    mutating func receive(_ answer: Answer, _ world: World) -> [Effect] {
        switch (answer.request, answer.result) {
        case (.guestRequests, .success(.guestRequests(let all))):
            if let same = all.first(where: { $0.booking.id == request.booking.id }) {
                request = same
                asOf.succeed(same, answer)
            }
        case (.guestRequests, .failure(let failure)) where isAsked: asOf.fail(failure)
        case (.booking(request.booking.id), .success(.booking(let booking)))
        where booking.version >= request.booking.version:
            request = OwnRequest(booking, answer: request.answer)
            asOf.succeed(request, answer)
        case (.booking(request.booking.id), .failure(let failure)): asOf.fail(failure)
        case (let sent, .success) where sent == answering:
            answering = nil
            return [.toast(Kept.toast("Answer", world)), .close]
        case (let sent, .failure(let failure)) where sent == answering:
            answering = nil
            return [.toast(Toast("Not answered: \(failure.sentence)", .error))]
        default: break
        }
        return []
    }

    func nextTick(_ world: World) -> Instant? {
        request.booking.expiresAt.flatMap { Words.nextChange(until: $0, now: world.now) }
    }

    // MARK: View

    func heading(_ world: World) -> Element {
        let facts = [Line(Words.range(request.booking.stay))]
        let right = asOf.age(world).map { Line($0, .syncStale) } ?? request.deadline(world.now)
        return Parts.titled(title, request.booking.guestName, facts, right, world)
    }

    func body(_ world: World) -> Element {
        .scroll(ScrollView(offset: scroll.offset, page(world))).inset()
    }

    /// What may be taller than the screen.
    func page(_ world: World) -> Element {
        let booking = request.booking
        var facts: [(String, Line)] = [
            ("Guest", Line(booking.guestName)),
            ("Stay", Line(Words.range(booking.stay))),
            ("Guests", Line(Words.count(booking.guests, "guest"))),
            ("Home", Line(booking.listing.title)),
            ("Pays", Line("\(booking.total)", .moneyTotal)),
        ]
        if let payout = booking.hostPayout { facts.append(("You get", Line("\(payout)"))) }
        if isAsked {
            facts.append(("Answer", request.deadline(world.now)))
            if let end = booking.expiresAt { facts.append(("Until", Line(Words.instant(end)))) }
        } else {
            facts += [("State", Line(booking.state.sign)), ("Code", Line(booking.code))]
        }
        var rows: [Element] = [.facts(facts)]
        if let message = booking.message, !message.isEmpty {
            rows.append(Parts.section("Message", [.paragraph(message)]))
        }
        return .rows(rows)
    }
}
