import Canvas
import Marketplace

@testable import Screens

/// The whole program with one screen on top, a clock that stands still, and ids in order.
struct StayStage {
    private(set) var app: App
    private(set) var now = Stays.now
    /// What the loop was told to do by the last step.
    private(set) var effects: [Effect] = []
    private var count: UInt64 = 100

    init(
        _ destination: Destination? = nil,
        account: User? = Stays.guest,
        isDemo: Bool = false,
        size: Size = .classic,
        connection: Connection = .online
    ) {
        app = App(
            world: World(
                now: Stays.now,
                size: size,
                account: account,
                server: ServerFacts(address: "https://roost.test", isDemo: isDemo),
                connection: connection,
                fresh: StayStage.ids(99)
            )
        )
        if let destination { effects = app.run([.open(destination)]) }
    }

    private static func ids(_ number: UInt64) -> FreshIDs {
        FreshIDs(booking: Stays.id(number), payment: Stays.id(number))
    }

    private mutating func reduce(_ action: Action) {
        count += 1
        effects = app.reduce(action, at: Moment(now: now, fresh: StayStage.ids(count)))
    }

    mutating func press(_ keys: Key...) {
        for key in keys { reduce(.key(key)) }
    }

    mutating func type(_ text: String) {
        for character in text { reduce(.key(.character(character))) }
    }

    mutating func answer(_ request: Request, _ payload: Payload, isPreliminary: Bool = false) {
        let answer = Answer(request, .success(payload), asOf: now, isPreliminary: isPreliminary)
        reduce(.answered(answer))
    }

    mutating func fail(_ request: Request, _ failure: Failure) {
        reduce(.answered(Answer(request, .failure(failure), asOf: now)))
    }

    mutating func refuse(_ request: Request, _ refusal: Refusal) {
        fail(request, .refused(refusal))
    }

    mutating func edit(_ text: String) { reduce(.edited(text)) }

    mutating func wait(_ duration: Duration) {
        now = now.adding(duration)
        reduce(.ticked)
    }

    mutating func connection(_ connection: Connection) { reduce(.connection(connection)) }

    /// What was sent to the server by the last step.
    var sent: [Request] {
        effects.compactMap { if case .send(let request) = $0 { request } else { nil } }
    }

    /// The whole screen as text.
    var text: String { Layout.paint(app.frame, size: app.world.size).text }

    /// What plain mode reads.
    var spoken: [String] { PlainReader.lines(of: app.frame) }

    /// The titles of the screens of the open tab, the first one left out.
    var titles: [String] { (app.stacks[app.tab] ?? []).dropFirst().map(\.title) }
}
