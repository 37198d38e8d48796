import Foundation
import Marketplace
import Wire

@testable import Backend

/// A guest who never gives up: whatever has no definite answer is asked again, under the same key.
final class FaultyGuest: Sendable {
    /// One payment, and what the guest was told of it at last.
    struct Paid: Sendable {
        let id: PaymentID
        var answer: String?
    }

    struct Stay: Sendable {
        let id: BookingID
        var payments: [Paid] = []
        var wasCancelled = false
    }

    enum Wish: Sendable, CustomStringConvertible {
        case book(ListingID, days: Int, nights: Int)
        case pay(PaymentID, card: String)
        case confirm(approved: Bool)
        case accept
        case refund(percent: Int)
        case cancel
        case withdraw

        var description: String {
            switch self {
            case .book: "book"
            case .pay: "pay"
            case .confirm: "confirm"
            case .accept: "accept"
            case .refund: "refund"
            case .cancel: "cancel"
            case .withdraw: "withdraw"
            }
        }
    }

    private struct State: Sendable {
        var session: SessionReply?
        var wishes: [Wish]
        var stays: [Stay] = []
        var booking: Booking?
        /// What was put together for the wish that is under way, so that it is repeated as it was.
        var quote: Quote?
        var token: String?
        var cancellation: CancelBody?
        var log: [String: Int] = [:]
    }

    let name: String
    private let bookings: [BookingID]
    private let state: Backend.Lock<State>

    init(name: String, at now: Instant, using random: inout SeededGenerator) {
        self.name = name
        bookings = [BookingID(at: now, using: &random)]
        state = Backend.Lock(State(wishes: FaultyGuest.wishes(at: now, using: &random)))
    }

    var stays: [Stay] { state.withLock { $0.stays } }
    var log: [String: Int] { state.withLock { $0.log } }
    /// What still had no answer in the end.
    var unanswered: [String] { state.withLock { state in state.wishes.map { "\(name)'s \($0)" } } }

    private static func wishes(at now: Instant, using random: inout SeededGenerator) -> [Wish] {
        let homes = [
            Homestead.instant, Homestead.instant, Homestead.porto, Homestead.onRequest,
            Homestead.prepared,
        ]
        let cards = [
            "4242424242424242", "4242424242424242", "5555555555554444", "4000002500003155",
            "4000000000000002",
        ]
        let home = homes.randomElement(using: &random) ?? Homestead.instant
        var wishes: [Wish] = [
            .book(
                home,
                days: Int.random(in: 2...330, using: &random),
                nights: Int.random(in: 1...3, using: &random)
            )
        ]
        for _ in 0..<Int.random(in: 1...2, using: &random) {
            let id = PaymentID(at: now, using: &random)
            wishes.append(.pay(id, card: cards.randomElement(using: &random) ?? cards[0]))
            wishes.append(.confirm(approved: Int.random(in: 0..<4, using: &random) > 0))
        }
        if Bool.random(using: &random) { wishes.append(.accept) }
        if Int.random(in: 0..<3, using: &random) == 0 {
            wishes.append(.refund(percent: Int.random(in: 1...40, using: &random)))
        }
        switch Int.random(in: 0..<4, using: &random) {
        case 0: wishes.append(.withdraw)
        case 1, 2: wishes.append(.cancel)
        default: break
        }
        return wishes
    }

    /// Makes an account, or is known already.
    func arrive(at server: FaultyServer) async {
        let body = RegisterBody(
            email: "\(name)@example.org",
            password: "correct horse",
            name: name
        )
        let known = state.withLock { $0.session }
        let answer: (status: Int, body: Data)? =
            if let known {
                await server.send(API.refresh(known.refreshToken))
            } else {
                await server.send(API.register(body, key: name))
            }
        guard let answer, let session = try? Coding.decode(SessionReply.self, from: answer.body)
        else { return }
        state.withLock { $0.session = session }
    }

    /// Goes on with what is wished for until all of it is answered or the server is dead.
    func goOn(at server: FaultyServer, _ random: inout SeededGenerator) async {
        for _ in 0..<120 where !server.life.isOver {
            guard let wish = state.withLock({ $0.wishes.first }) else { return }
            if Int.random(in: 0..<3, using: &random) == 0 { await server.deliverWebhooks() }
            async let other: Void = interfere(
                Int.random(in: 0..<8, using: &random),
                with: wish,
                at: server
            )
            let answer = await ask(wish, of: server)
            await other
            if let answer {
                // Now and then the answer is lost on its way, and has to be asked for again.
                if Int.random(in: 0..<5, using: &random) == 0 { continue }
                settle(wish, answer)
            } else {
                server.clock.advance(seconds: Int64.random(in: 1...40, using: &random))
                await arrive(at: server)
            }
        }
    }

    /// Sometimes the guest's other device does something at the same time, and nobody waits for it.
    private func interfere(_ chance: Int, with wish: Wish, at server: FaultyServer) async {
        let state = state.withLock { $0 }
        guard let token = state.session?.accessToken, let booking = state.booking else { return }
        switch (wish, chance) {
        case (.pay(let id, _), 0...1):
            guard let cardToken = state.token else { return }
            let body = PayBody(paymentId: id, cardToken: cardToken, amount: booking.total)
            var endpoint = API.pay(booking.id, body)
            endpoint.idempotencyKey = "other device " + id.text
            _ = await server.send(endpoint, token: token)
        case (.pay, 2), (.confirm, 2):
            _ = await server.send(API.withdraw(booking.id), token: token)
        default:
            return
        }
    }

    /// The definite answer to a wish; nil when it is not known.
    private func ask(_ wish: Wish, of server: FaultyServer) async -> String? {
        let state = state.withLock { $0 }
        guard let token = state.session?.accessToken else { return nil }
        switch wish {
        case .book(let home, let days, let nights):
            return await book(home, days: days, nights: nights, token, at: server)
        case .pay(let id, let card): return await pay(id, card: card, token, at: server)
        case .confirm(let approved):
            guard let payment = state.stays.last?.payments.last else { return "none" }
            let answer = await server.send(
                API.confirmPayment(payment.id, approved: approved),
                token: token
            )
            return note(answer, of: payment.id)
        case .accept: return await accept(at: server)
        case .refund(let percent): return await refund(percent: percent, at: server)
        case .cancel: return await cancel(token, at: server)
        case .withdraw:
            guard let booking = state.booking else { return "none" }
            return definite(await server.send(API.withdraw(booking.id), token: token))
        }
    }

    private func book(
        _ home: ListingID,
        days: Int,
        nights: Int,
        _ token: String,
        at server: FaultyServer
    ) async -> String? {
        let today = World.start.utcDate
        guard let stay = DateRange(checkIn: today.adding(days: days), nights: nights) else {
            return "none"
        }
        if state.withLock({ $0.quote }) == nil {
            let answer = await server.send(API.quote(home, stay: stay, guests: 2))
            guard let text = definite(answer) else { return nil }
            guard let quote = try? Coding.decode(Quote.self, from: answer?.body ?? Data()) else {
                return text
            }
            state.withLock { $0.quote = quote }
        }
        guard let quote = state.withLock({ $0.quote }) else { return nil }
        let body = BookBody(
            id: bookings[0],
            quoteId: quote.id,
            message: nil,
            allowOverlap: true
        )
        let answer = await server.send(API.book(body), token: token)
        let text = definite(answer)
        if let booking = try? Coding.decode(Booking.self, from: answer?.body ?? Data()) {
            state.withLock { state in
                state.booking = booking
                if state.stays.isEmpty { state.stays.append(Stay(id: booking.id)) }
            }
        }
        return text
    }

    private func pay(
        _ id: PaymentID,
        card: String,
        _ token: String,
        at server: FaultyServer
    ) async -> String? {
        guard let booking = state.withLock({ $0.booking }) else { return "none" }
        if state.withLock({ $0.token }) == nil {
            guard let answer = await server.send(World.token(for: card)),
                let reply = try? Coding.decode(CardTokenReply.self, from: answer.body)
            else { return nil }
            state.withLock { $0.token = reply.token }
        }
        guard let cardToken = state.withLock({ $0.token }) else { return nil }
        state.withLock { state in
            guard let last = state.stays.indices.last,
                !state.stays[last].payments.contains(where: { $0.id == id })
            else { return }
            state.stays[last].payments.append(Paid(id: id))
        }
        let body = PayBody(paymentId: id, cardToken: cardToken, amount: booking.total)
        let answer = await server.send(API.pay(booking.id, body), token: token)
        return note(answer, of: id)
    }

    /// The host says yes; there is no route for that in this test.
    private func accept(at server: FaultyServer) async -> String? {
        guard let id = state.withLock({ $0.booking?.id }) else { return "none" }
        let timers = server.parts.timers
        let now = server.clock.now
        let isAccepted = try? await timers.store.write { db -> Bool in
            guard let booking = try BookingRows.booking(id, in: db), booking.state == .requested
            else { return false }
            _ = try timers.transitions.apply(.accept, by: .host, to: booking, at: now, in: db)
            return true
        }
        guard let isAccepted else { return nil }
        try? await timers.steps.finishAbandoned(all: true)
        return isAccepted ? "accepted" : "nothing to accept"
    }

    private func refund(percent: Int, at server: FaultyServer) async -> String? {
        guard let payment = state.withLock({ $0.stays.last?.payments.last?.id }) else {
            return "none"
        }
        let timers = server.parts.timers
        let now = server.clock.now
        do {
            try await timers.store.write { db in
                guard let stored = try PaymentRows.payment(payment, in: db),
                    let booking = try BookingRows.booking(stored.payment.booking, in: db)
                else { return }
                let amount = Money(
                    minorUnits: max(1, booking.total.minorUnits * Int64(percent) / 100),
                    currency: booking.total.currency
                )
                _ = try PaymentOrders.refund(
                    part: amount,
                    Ledger.shares(of: booking).part(amount.minorUnits, in: amount.currency),
                    of: booking,
                    from: payment,
                    because: .administrator(note: "test"),
                    key: "admin",
                    at: now,
                    in: db
                )
            }
        } catch let problem as Problem {
            return problem.code.rawValue
        } catch {
            return nil
        }
        try? await timers.steps.finish(payment)
        return "refunded"
    }

    private func cancel(_ token: String, at server: FaultyServer) async -> String? {
        guard let booking = state.withLock({ $0.booking }) else { return "none" }
        if state.withLock({ $0.cancellation }) == nil {
            let preview = await server.send(API.cancellationPreview(booking.id), token: token)
            guard let text = definite(preview) else { return nil }
            guard
                let shown = try? Coding.decode(
                    CancellationPreview.self,
                    from: preview?.body ?? Data()
                )
            else { return text }
            let answer = await server.send(API.booking(booking.id), token: token)
            guard let now = try? Coding.decode(Booking.self, from: answer?.body ?? Data()) else {
                return nil
            }
            state.withLock {
                $0.cancellation = CancelBody(refund: shown.refund, version: now.version)
            }
        }
        guard let body = state.withLock({ $0.cancellation }) else { return nil }
        let text = definite(await server.send(API.cancel(booking.id, body), token: token))
        if text == "200" {
            state.withLock { state in
                guard let last = state.stays.indices.last else { return }
                state.stays[last].wasCancelled = true
            }
        }
        return text
    }

    /// Remembers what the guest was told of a payment.
    private func note(_ answer: (status: Int, body: Data)?, of payment: PaymentID) -> String? {
        guard var text = definite(answer) else { return nil }
        if let booking = try? Coding.decode(Booking.self, from: answer?.body ?? Data()),
            let state = booking.payment?.state
        {
            text += " " + state.rawValue
        }
        let said = text
        state.withLock { state in
            guard let last = state.stays.indices.last,
                let index = state.stays[last].payments.firstIndex(where: { $0.id == payment })
            else { return }
            state.stays[last].payments[index].answer = said
        }
        return text
    }

    /// The status of an answer after which nobody asks again.
    private func definite(_ answer: (status: Int, body: Data)?) -> String? {
        guard let answer, answer.status < 500, answer.status != 429 else { return nil }
        if answer.status >= 400 {
            guard let problem = try? Coding.decode(Problem.self, from: answer.body) else {
                return nil
            }
            switch problem.code {
            case .requestInFlight, .tokenExpired, .unauthenticated, .sessionRevoked: return nil
            default: return "\(answer.status) \(problem.code.rawValue)"
            }
        }
        return "\(answer.status)"
    }

    private func settle(_ wish: Wish, _ answer: String) {
        state.withLock { state in
            state.wishes.removeFirst()
            state.log["\(wish) \(answer)", default: 0] += 1
            state.token = nil
            state.quote = nil
            state.cancellation = nil
        }
    }
}
