import Marketplace
import Testing
import Wire

@testable import Backend

/// Nights edited offline: each is judged on its own, and what became of it is told.
struct NightMutationTests {
    @Test(arguments: StoreKind.allCases)
    func `what became of each night is told again when the answer was lost`(
        kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let (guest, host) = (try await world.register("ana"), try await world.session())
            _ = try await world.stayed(in: 30, nights: 1, as: guest)
            let edit = NightEdit(
                listings: [Homestead.instant],
                nights: try world.stay(29, 3),
                change: NightChange(isOpen: false)
            )
            let mutation = try Mutation.edit("1", edit)
            let first = try await world.push([mutation], as: host)[0]
            let again = try await world.push([mutation], as: host)[0]
            #expect(first.outcome == .applied && again.outcome == .duplicate)
            let told = try #require(again.data).decoded(as: NightEditReply.self)
            #expect(again.data == first.data && told.applied == 2)
            #expect(told.results.count { $0.outcome != .applied } == 1)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a night priced by another device since stays, and is told; the others are priced`(
        kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let host = try await world.session()
            let stay = try world.stay(29, 3)
            let usual = try await world.prices(of: stay, as: host)
            let taken = NightChange(price: World.euros(77))
            _ = try await world.change([Homestead.instant], in: 30, nights: 1, taken, as: host)
            let mine = try pricing("1", stay, World.euros(88), known: usual)
            let first = try await world.push([mine], as: host)[0]
            let told = try #require(first.data).decoded(as: NightEditReply.self)
            #expect(first.outcome == .applied && told.applied == 2)
            #expect(told.results.map(\.outcome) == [.applied, .changedMeanwhile, .applied])
            #expect(told.results.map(\.price) == [nil, World.euros(77), nil])
            #expect(told.results[1].minNights == 1)
            let now = try await world.prices(of: stay, as: host)
            #expect(now == [World.euros(88), World.euros(77), World.euros(88)])
            // Told again, it is what it was, though the night is another by now.
            let again = try await world.push([mine], as: host)[0]
            #expect(again.outcome == .duplicate && again.data == first.data)
            // Whoever has seen it may change it, and who says nothing of it as before.
            let next = try world.stay(30, 1)
            let seen = try pricing("2", next, World.euros(90), known: [World.euros(77)])
            let old = try pricing("3", next, World.euros(91), known: nil)
            for mutation in [seen, old] {
                let result = try await world.push([mutation], as: host)[0]
                #expect(try #require(result.data).decoded(as: NightEditReply.self).applied == 1)
            }
            #expect(try await world.prices(of: next, as: host) == [World.euros(91)])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `who took a night's price away knows that of the rules, and no other device's`(
        kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let host = try await world.session()
            let home = Homestead.instant
            let stay = try world.stay(30, 2)
            let dates = Array(stay.nights)
            for (days, euros) in [(30, 77), (31, 78)] {
                let priced = NightChange(price: World.euros(Int64(euros)), minNights: 4)
                _ = try await world.change([home], in: days, nights: 1, priced, as: host)
            }
            // The first is taken away, as was asked here; the second another device has priced.
            let cleared = NightChange(clearsPrice: true, clearsMinNights: true)
            _ = try await world.change([home], in: 30, nights: 1, cleared, as: host)
            let known = KnownNight(
                prices: [World.euros(1)],
                minNights: [2],
                hasClearedPrice: true,
                hasClearedMinNights: true
            )
            for (id, change) in [
                ("price", NightChange(price: World.euros(90))),
                ("least", NightChange(minNights: 3)),
            ] {
                let edit = NightEdit(
                    listings: [home],
                    nights: stay,
                    change: change,
                    known: [dates[0]: known, dates[1]: known]
                )
                let reply = try await world.push([.edit(id, edit)], as: host)[0]
                let told = try #require(reply.data).decoded(as: NightEditReply.self)
                #expect(told.results.map(\.outcome) == [.applied, .changedMeanwhile])
            }
            let prices = try await world.prices(of: stay, as: host)
            #expect(prices == [World.euros(90), World.euros(78)])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `of two devices that price the same nights at once each night takes one, and says so`(
        kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let host = try await world.session()
            for round in 0..<4 {
                let stay = try world.stay(20 + 5 * round, 4)
                let usual = try await world.prices(of: stay, as: host)
                let replies = try await world.atOnce(2) { number in
                    let price = World.euros(Int64(60 + number))
                    let id = "\(round) \(number)"
                    let mutation = try pricing(id, stay, price, known: usual)
                    let result = try await world.push([mutation], as: host)[0]
                    let reply = try #require(result.data).decoded(as: NightEditReply.self)
                    return (price, reply)
                }
                let (price, _) = try #require(replies.first { $0.1.applied == 4 })
                let (_, other) = try #require(replies.first { $0.1.applied == 0 })
                #expect(other.results.allSatisfy { $0.outcome == .changedMeanwhile })
                #expect(other.results.allSatisfy { $0.price == price })
                let now = try await world.prices(of: stay, as: host)
                #expect(now == Array(repeating: price, count: 4))
            }
        }
    }

    @Test func `what is known is of one home`() async throws {
        try await World.run { world in
            let host = try await world.session()
            let edit = NightEdit(
                listings: [Homestead.instant, Homestead.porto],
                nights: try world.stay(29, 1),
                change: NightChange(price: World.euros(88)),
                known: [:]
            )
            let result = try await world.push([.edit("1", edit)], as: host)[0]
            #expect(result.outcome == .rejected && result.problem?.code == .invalidBody)
        }
    }

    /// Nights of the instant home, priced by somebody who knew them at these prices.
    private func pricing(
        _ id: String,
        _ nights: DateRange,
        _ price: Money,
        known: [Money]?
    ) throws -> Mutation {
        let seen = known.map { zip(nights.nights, $0) }
        let edit = NightEdit(
            listings: [Homestead.instant],
            nights: nights,
            change: NightChange(price: price),
            known: seen?.reduce(into: [:]) { known, night in
                known[night.0] = KnownNight(prices: [night.1], minNights: [])
            }
        )
        return try .edit(id, edit)
    }
}

extension World {
    /// What the nights of the instant home cost, as its host sees them.
    fileprivate func prices(of stay: DateRange, as host: SessionReply) async throws -> [Money] {
        let calendar = API.ownCalendar(Homestead.instant, from: stay.checkIn, to: stay.checkOut)
        return try await ask(calendar, as: host).nights.map(\.price)
    }
}

extension Mutation {
    fileprivate static func edit(_ id: String, _ edit: NightEdit) throws -> Mutation {
        Mutation(id: id, name: .editNights, args: try JSONValue(encoding: edit))
    }
}
