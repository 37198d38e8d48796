import Cache
import Canvas
import Foundation
import Marketplace
import Screens
import Sync
import Terminal
import Wire

/// Opens the interface on a server, as a screen or as lines, and says how it was left.
@MainActor
struct Interface {
    let parts: Parts
    let isDemo: Bool

    /// How the interface was left.
    enum End: Sendable, Equatable {
        case quit
        /// Another server was chosen: open again on that one.
        case reopen(String)
    }

    /// Runs until it is left, and remembers what was looked for.
    ///
    /// - Throws: ``SettingsProblem`` when the server's address is none.
    func run() async throws(SettingsProblem) -> End {
        let server = parts.settings.server
        // Nothing listens there: with no server chosen every request says so at once.
        let sync = try parts.connect(to: server ?? "unix:/nonexistent/roost.sock")
        let (inbox, mailbox) = AsyncStream<Action>.makeStream()
        let reopening = Reopening()
        let performer = Performer(
            sync: sync,
            payments: PaymentDesk(),
            ids: parts.clock,
            connect: { address in
                await reopening.check(address, parts: self.parts, mailbox: mailbox)
            },
            answer: { mailbox.yield(.answered($0)) }
        )
        let app = opened(sync, server: server)
        let background = background(sync, mailbox)
        let left = await show(app, performer, inbox)
        for task in background { task.cancel() }
        // What was stored last may not have come to the screens any more.
        if let parting = OutboxFacts(sync.outboxStatusNow).parting { Shell.complain(parting) }
        await sync.setState(Interface.criteriaKey, try? Coding.encode(left.world.criteria))
        return await reopening.address.map { .reopen($0) } ?? .quit
    }

    /// What goes on beside the program, until it is cancelled.
    private func background(
        _ sync: Sync,
        _ mailbox: AsyncStream<Action>.Continuation
    ) -> [Task<Void, Never>] {
        [
            Task { await follow(sync, mailbox) },
            Task { await sync.keepSending() },
            Task(priority: .utility) { await sync.keepPulling() },
            Task {
                for await case _? in sync.signIns() { await settle(sync, mailbox) }
            },
            Task {
                for await _ in sync.copyChanges() { mailbox.yield(.copyChanged) }
            },
            Task {
                for await case let rescue? in sync.rescues() {
                    mailbox.yield(.toast(Toast(rescue.sentence, .warning)))
                }
            },
            Task {
                for await status in sync.outboxStatus() {
                    mailbox.yield(.outbox(OutboxFacts(status)))
                }
            },
        ]
    }

    /// Shows the program until it is left, and gives it back as it was then.
    private func show(
        _ app: App,
        _ performer: Performer,
        _ inbox: AsyncStream<Action>
    ) async -> App {
        let themes = Themes(config: Parts.configFolder).load(parts.settings.theme)
        guard !parts.settings.isPlain,
            let terminal = try? Terminal(theme: themes.theme, depth: parts.settings.color)
        else {
            let loop = PlainLoop(
                app: app,
                performer: performer,
                inbox: inbox,
                clock: parts.clock
            )
            return await loop.run()
        }
        if parts.settings.hasMouse { terminal.reportsMouse = true }
        let loop = Loop(
            app: app,
            terminal: terminal,
            performer: performer,
            inbox: inbox,
            clock: parts.clock,
            editor: Editor(environment: Parts.environment)
        )
        return await loop.run(complaint: themes.problem)
    }

    /// The program with all that the local copy knows of its first screen.
    private func opened(_ sync: Sync, server: String?) -> App {
        let moment = parts.clock.moment()
        var world = World(
            now: moment.now,
            size: Size(columns: 80, rows: 60),
            account: sync.user.map { sync.cachedNow(API.me())?.value ?? $0 },
            server: ServerFacts(address: server ?? "", isDemo: isDemo),
            criteria: lastCriteria(sync, now: moment.now),
            fresh: moment.fresh
        )
        world.program = ProgramFacts(
            version: Version.text,
            theme: parts.settings.theme,
            dataFolder: parts.folders.data,
            settingsFile: Parts.configFile.path
        )
        var app = App(world: world, isConnected: server != nil)
        let criteria = world.criteria
        if let page = sync.cachedNow(Performer.endpoint(criteria, after: nil)) {
            let answer = Screens.Answer(
                .search(criteria, after: nil),
                .success(.listings(Batch(page.value))),
                asOf: page.fetchedAt,
                isPreliminary: true
            )
            _ = app.reduce(.answered(answer), at: moment)
        }
        if let wishlist = sync.cachedNow(API.wishlist()) {
            let answer = Screens.Answer(
                .wishlist,
                .success(.wishlist(wishlist.value)),
                asOf: wishlist.fetchedAt,
                isPreliminary: true
            )
            _ = app.reduce(.answered(answer), at: moment)
        }
        return app
    }

    private static let criteriaKey = "criteria"

    /// What was looked for last; dates that have passed are left open.
    private func lastCriteria(_ sync: Sync, now: Instant) -> SearchCriteria {
        guard let state = sync.stateNow(Interface.criteriaKey),
            var criteria = try? Coding.decode(SearchCriteria.self, from: state)
        else { return SearchCriteria() }
        if let stay = criteria.stay, stay.checkIn < now.utcDate { criteria.stay = nil }
        return criteria
    }

    /// Tells the screens whether the server is there, and settles what an earlier run left open.
    private func follow(_ sync: Sync, _ mailbox: AsyncStream<Action>.Continuation) async {
        if sync.copyWasDamaged {
            mailbox.yield(.toast(Toast("The local copy was damaged and is being rebuilt.")))
        }
        var knocking: Task<Void, Never>?
        defer { knocking?.cancel() }
        for await state in sync.connectivity() {
            mailbox.yield(.connection(Connection(state)))
            knocking?.cancel()
            switch state {
            // A fresh local copy asks for nothing, and then nobody would know whether it is there.
            case .connecting where parts.settings.server != nil:
                knocking = Task { _ = try? await sync.greet() }
            case .connecting: break
            case .offline where parts.settings.server == nil: break
            case .offline: knocking = Task { await knock(sync) }
            case .online:
                await learn(about: sync, mailbox)
                await settle(sync, mailbox)
            }
        }
    }

    /// Repeats the writes of who is signed in that were left without an answer, and tells of each.
    private func settle(_ sync: Sync, _ mailbox: AsyncStream<Action>.Continuation) async {
        for settlement in await sync.resumeInFlight() {
            mailbox.yield(.toast(settlement.toast))
        }
    }

    /// Tells the screens whether the server is a demo, where test cards may be offered.
    private func learn(
        about sync: Sync,
        _ mailbox: AsyncStream<Action>.Continuation
    ) async {
        guard let address = parts.settings.server, let server = try? await sync.greet() else {
            return
        }
        let facts = ServerFacts(address: address, isDemo: isDemo || server.isDemo)
        let answer = Screens.Answer(
            .connect(address),
            .success(.server(facts)),
            asOf: parts.clock.now()
        )
        mailbox.yield(.answered(answer))
    }

    /// Asks an absent server whether it is back, ever more rarely: after 2 s, then up to a minute.
    private func knock(_ sync: Sync) async {
        var pause = 2
        while !Task.isCancelled {
            try? await Timekeeper.system.pause(.seconds(pause))
            guard !Task.isCancelled else { return }
            _ = try? await sync.greet()
            pause = min(60, pause * 2)
        }
    }
}

/// Whether another server was chosen, and which.
actor Reopening {
    private(set) var address: String?

    /// Asks the server who it is; on success the interface is left, to open again on that one.
    func check(
        _ address: String,
        parts: Parts,
        mailbox: AsyncStream<Action>.Continuation
    ) async -> Failure? {
        do {
            if address == DemoCommand.address { return leave(for: address, mailbox) }
            _ = try await parts.connect(to: address).greet()
        } catch let problem as SettingsProblem {
            return .offline(problem.description)
        } catch let error as SyncError {
            return Failure(error)
        } catch {
            return .offline("\(error)")
        }
        return leave(for: address, mailbox)
    }

    private func leave(
        for address: String,
        _ mailbox: AsyncStream<Action>.Continuation
    ) -> Failure? {
        self.address = address
        mailbox.finish()
        return nil
    }
}

extension Connection {
    fileprivate init(_ state: Connectivity) {
        switch state {
        case .connecting: self = .connecting
        case .online: self = .online
        case .offline(let since, _): self = .offline(since: since)
        }
    }
}

extension Settlement {
    /// What became of a change whose reply an earlier run never saw.
    fileprivate var toast: Toast {
        switch outcome {
        case .booking(let booking):
            Toast("\(booking.listing.title): \(booking.state.title).", .ok)
        case .review: Toast("Your review has arrived.", .ok)
        case .wishlist: Toast("Your saved homes are up to date.", .ok)
        case .refused(let error): Toast(error.sentence, .warning)
        case .open(let error): Toast(error.sentence, .warning)
        }
    }
}
