import Foundation
import HTTPTypes
import HummingbirdTesting
import Marketplace
import NIOCore
import TestSupport
import Testing
import Wire

@testable import Backend

/// Many who book, pay, change, cancel, answer and block at once, while time goes on.
///
/// `ROOST_HISTORIES` says how many histories there are, `ROOST_SEED` which.
struct HistoriesTests {
    private static let clients = 32

    @Test(arguments: StoreKind.allCases)
    func `after any number of histories at once no night is shared and the books agree`(
        on kind: StoreKind
    ) async throws {
        let environment = ProcessInfo.processInfo.environment
        let count = environment["ROOST_HISTORIES"].flatMap(Int.init) ?? 2_000
        let seed = environment["ROOST_SEED"].flatMap(UInt64.init) ?? UInt64.random(in: 1...999_999)
        try await World.run(on: kind) { world in
            try await world.buildHomes()
            let card = try await world.card().token
            let bad = try await world.card("4000000000000341").token
            let tally = Tally()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for client in 0..<Self.clients {
                    let own = count / Self.clients + (client < count % Self.clients ? 1 : 0)
                    let guest = try await world.register("guest\(client)")
                    group.addTask {
                        var history = History(
                            world: world,
                            guest: guest.user.id,
                            cards: (card, bad),
                            tally: tally,
                            seed: seed &* 1_000 &+ UInt64(client)
                        )
                        for _ in 0..<own { try await history.run() }
                    }
                }
                try await group.waitForAll()
            }
            try await world.settle()
            let overlaps = try await world.count(
                """
                booking a JOIN booking b ON b.listing = a.listing AND b.id > a.id
                AND b.check_in < a.check_out AND b.check_out > a.check_in
                WHERE a.state IN ('pending_payment', 'requested', 'confirmed', 'in_stay')
                AND b.state IN ('pending_payment', 'requested', 'confirmed', 'in_stay')
                """
            )
            #expect(overlaps == 0)
            let problems = try await world.store.problems()
            #expect(problems == [])
            #expect(try await world.count("payment_step WHERE done_at IS NULL") == 0)
            print("\(count) histories on \(kind.rawValue), seed \(seed): \(tally.text)")
        }
    }
}

/// One guest's bookings, one after the other, each with whatever happens to it.
private struct History: Sendable {
    let world: World
    let guest: UserID
    let card: String
    let badCard: String
    let tally: Tally
    var random: Dice
    private var blocked: [(home: ListingID, block: BlockID)] = []

    /// How far ahead stays are looked for: near enough that many want the same nights.
    private static let days = 90

    init(
        world: World,
        guest: UserID,
        cards: (good: String, bad: String),
        tally: Tally,
        seed: UInt64
    ) {
        self.world = world
        self.guest = guest
        card = cards.good
        badCard = cards.bad
        self.tally = tally
        random = Dice(seed: seed)
    }

    /// Books a stay somewhere, then does a few of the things one can do with it.
    mutating func run() async throws {
        if random.chance(5) { try await block() }
        var found: Booking?
        for _ in 0..<6 where found == nil { found = try await begin() }
        guard var booking = found else { return }
        for _ in 0..<random.below(6) {
            try await letTimePass()
            let isGuest = random.chance(60)
            guard let shown = try await view(booking, asGuest: isGuest) else { return }
            booking = shown
            guard let event = random.element(of: choices(for: booking, asGuest: isGuest)) else {
                return
            }
            try await act(event, on: booking, asGuest: isGuest)
        }
    }

    private mutating func begin() async throws -> Booking? {
        let home = World.builtHomes[random.below(World.builtHomes.count)]
        let stay = try world.stay(1 + random.below(Self.days), 1 + random.below(4))
        // Not by its route, which lets nobody ask this often.
        let quotes = QuoteService(
            store: world.store,
            homes: Homes(clock: { [world] in world.clock.now })
        )
        let wish = QuoteBody(stay: stay, guests: 2)
        guard let quote = try? await quotes.quote(home, wish, for: nil, at: world.clock.now) else {
            tally.note("quote", "refused")
            return nil
        }
        let body = BookBody(
            id: Backend.Random.id(at: world.clock.now),
            quoteId: quote.id,
            message: nil,
            allowOverlap: true
        )
        return try await tried("book", API.book(body), as: guest)
    }

    private func view(_ booking: Booking, asGuest: Bool) async throws -> Booking? {
        var copy = self
        return try await copy.tried("view", API.booking(booking.id), as: user(asGuest))
    }

    /// What the booking offers, and paying, which is no event of the machine.
    private func choices(for booking: Booking, asGuest: Bool) -> [BookingEvent] {
        var choices = booking.allowedEvents
        if booking.state == .pendingPayment, asGuest {
            choices += [.paymentSucceeded, .paymentSucceeded, .paymentSucceeded]
        }
        return choices
    }

    private mutating func act(
        _ event: BookingEvent,
        on booking: Booking,
        asGuest: Bool
    ) async throws {
        let (id, version) = (booking.id, VersionBody(version: booking.version))
        let user = user(asGuest)
        switch event {
        case .paymentSucceeded:
            let body = PayBody(
                paymentId: Backend.Random.id(at: world.clock.now),
                cardToken: random.chance(10) ? badCard : card,
                amount: booking.total
            )
            try await tried("pay", API.pay(id, body), as: user)
        case .withdraw: try await tried("withdraw", API.withdraw(id), as: user)
        case .accept: try await tried("accept", API.accept(id, version), as: user)
        case .decline: try await tried("decline", API.decline(id, version), as: user)
        case .checkIn: try await tried("check in", API.checkIn(id, version), as: user)
        case .checkOut: try await tried("check out", API.checkOut(id, version), as: user)
        case .noShow: try await tried("no-show", API.noShow(id, version), as: user)
        case .cancel: try await cancel(booking, asGuest: asGuest)
        case .proposeAlteration: try await propose(booking, as: user)
        case .acceptAlteration, .declineAlteration, .withdrawAlteration:
            try await answer(event, booking, as: user)
        default: return
        }
    }

    private mutating func cancel(_ booking: Booking, asGuest: Bool) async throws {
        // Most stays are kept, so that something is left to change.
        guard random.chance(50) else { return }
        let id = booking.id
        guard asGuest else {
            let preview = API.hostCancellationPreview(id)
            guard let costs = try await tried("preview", preview, as: Homestead.host) else {
                return
            }
            let body = HostCancelBody(version: booking.version, fee: costs.fee, reason: "Broken")
            try await tried("host cancel", API.hostCancel(id, body), as: Homestead.host)
            return
        }
        let preview = API.cancellationPreview(id)
        guard let back = try await tried("preview", preview, as: guest) else { return }
        let body = CancelBody(refund: back.refund, version: booking.version)
        try await tried("cancel", API.cancel(id, body), as: guest)
    }

    private mutating func propose(_ booking: Booking, as user: UserID) async throws {
        let shift = random.below(5) - 2
        let nights = 1 + random.below(5)
        let checkIn = booking.stay.checkIn.adding(days: shift)
        let body = AlterationPreviewBody(
            checkIn: checkIn,
            checkOut: checkIn.adding(days: nights),
            guests: 1 + random.below(3)
        )
        let preview = API.alterationPreview(booking.id, body)
        guard let costs = try await tried("preview", preview, as: user) else { return }
        let proposal = AlterationBody(
            id: Backend.Random.id(at: world.clock.now),
            version: booking.version,
            checkIn: body.checkIn,
            checkOut: body.checkOut,
            guests: body.guests,
            difference: costs.difference.amount,
            cardToken: random.chance(10) ? badCard : nil
        )
        try await tried("propose", API.proposeAlteration(booking.id, proposal), as: user)
    }

    private mutating func answer(
        _ event: BookingEvent,
        _ booking: Booking,
        as user: UserID
    ) async throws {
        guard let alteration = booking.alteration else { return }
        let version = VersionBody(version: booking.version)
        switch event {
        case .acceptAlteration:
            let body = AcceptAlterationBody(
                version: booking.version,
                difference: alteration.difference
            )
            let accept = API.acceptAlteration(alteration.id, of: booking.id, body)
            try await tried("accept change", accept, as: user)
        case .declineAlteration:
            let decline = API.declineAlteration(alteration.id, of: booking.id, version)
            try await tried("decline change", decline, as: user)
        default:
            let withdraw = API.withdrawAlteration(alteration.id, of: booking.id, version)
            try await tried("withdraw change", withdraw, as: user)
        }
    }

    /// The host keeps a night free, or opens the last that was kept free here.
    private mutating func block() async throws {
        if let (home, block) = blocked.popLast(), random.chance(50) {
            try await tried("unblock", API.unblock(home, block), as: Homestead.host)
            return
        }
        let home = World.builtHomes[random.below(World.builtHomes.count)]
        let night = world.clock.now.utcDate.adding(days: 1 + random.below(Self.days))
        let body = BlockBody(
            id: Backend.Random.id(at: world.clock.now),
            checkIn: night,
            checkOut: night.adding(days: 1),
            note: ""
        )
        let block = try await tried("block", API.block(home, body), as: Homestead.host)
        if let block { blocked.append((home, block.id)) }
    }

    /// Now and then minutes, hours or a day go by, and what is due happens.
    private mutating func letTimePass() async throws {
        guard random.chance(3) else { return }
        let minutes = [5, 10, 20, 20, 30, 60, 900, 1_440][random.below(8)]
        world.clock.advance(minutes: minutes)
        try await patiently { try await world.parts.timers.tick() }
        tally.note("time", "\(minutes) min")
    }

    private func user(_ isGuest: Bool) -> UserID { isGuest ? guest : Homestead.host }

    /// Asks for something that may be refused, in a session that lives.
    @discardableResult
    private mutating func tried<Body, Answer>(
        _ name: String,
        _ endpoint: Endpoint<Body, Answer>,
        as user: UserID
    ) async throws -> Answer? {
        for _ in 0..<5 {
            let session = try await tally.session(of: user, in: world)
            let response = try await world.send(endpoint, as: session)
            if (200..<300).contains(response.status.code) {
                tally.note(name, "done")
                return try Coding.decode(Answer.self, from: Data(response.body.readableBytesView))
            }
            let problem = try response.problem()
            switch problem.status {
            case 401: tally.forget(session)
            case 503: tally.note(name, "busy")
            default:
                tally.note(name, problem.code.rawValue)
                // Whatever happens at once, nothing breaks.
                #expect(problem.status < 500, "\(name): \(problem)")
                return nil
            }
        }
        return nil
    }
}

/// Does again what a store refuses that has too much to do; requests are told so with a status.
private func patiently<Value>(_ work: () async throws -> Value) async throws -> Value {
    for _ in 0..<9 {
        do {
            return try await work()
        } catch StoreError.conflict, StoreError.unreachable {
            continue
        } catch let problem as Problem where problem.status == 503 {
            continue
        }
    }
    return try await work()
}

/// What all histories share: who is logged in, and how often what was tried with which outcome.
private final class Tally: Sendable {
    private let counts = Backend.Lock<[String: Int]>([:])
    private let sessions = Backend.Lock<[UserID: SessionReply]>([:])

    func session(of user: UserID, in world: World) async throws -> SessionReply {
        if let known = sessions.withLock({ $0[user] }) { return known }
        let session = try await patiently { try await world.session(of: user) }
        sessions.withLock { $0[user] = session }
        return session
    }

    /// Access tokens are good for a quarter of an hour.
    func forget(_ session: SessionReply) {
        sessions.withLock { sessions in
            guard sessions[session.user.id]?.accessToken == session.accessToken else { return }
            sessions[session.user.id] = nil
        }
    }

    func note(_ name: String, _ outcome: String) {
        counts.withLock { $0["\(name) \(outcome)", default: 0] += 1 }
    }

    var text: String {
        counts.withLock { $0 }.sorted { $0.key < $1.key }
            .map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    }
}

extension Dice {
    fileprivate mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }

    fileprivate mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

    fileprivate mutating func element<Element>(of elements: [Element]) -> Element? {
        elements.randomElement(using: &self)
    }
}

extension World {
    /// The homes of every world, and more of both kinds.
    fileprivate static let builtHomes =
        [Homestead.instant, Homestead.onRequest, Homestead.prepared, Homestead.porto]
        + (5...16).map { ListingID(at: start, random: ($0, 2)) }

    fileprivate func buildHomes() async throws {
        try await store.write { db in
            for (index, id) in Self.builtHomes.enumerated().dropFirst(4) {
                try Homestead.insert(
                    Int64(index + 1),
                    id,
                    "Home \(index)",
                    isInstant: !index.isMultiple(of: 3),
                    in: db
                )
            }
            let more = Self.builtHomes.count - 4
            try db.execute("UPDATE place SET homes = homes + ? WHERE id = 1", [more])
            try db.execute("UPDATE \"user\" SET homes = homes + ? WHERE homes > 0", [more])
        }
    }

    /// Lets everything that was ordered of the provider be done.
    fileprivate func settle() async throws {
        clock.advance(minutes: 5)
        for _ in 0..<3 { try await parts.timers.tick() }
    }
}
