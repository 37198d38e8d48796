import Marketplace
import Testing
import Wire

@testable import Backend

/// What a host is told of the months of calendars that a copy may have.
struct CalendarPullTests {
    @Test(arguments: StoreKind.allCases)
    func `of a home that is no more every month goes that a copy may have`(
        kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let first = try await world.session()
            let home = try await world.home(as: first)
            let start = try await world.copy(as: first)
            var known = Set(start.changes.filter { $0.type == .calendar }.map(\.id))
            world.clock.advance(days: 70)
            try await world.parts.timers.tick()
            // The sessions' tokens have run out meanwhile.
            let host = try await world.session()
            let far = NightChange(isOpen: false)
            _ = try await world.change([home.id], in: 650, nights: 1, far, as: host)
            let later = try await world.copy(as: host, from: start.cursor)
            known.formUnion(later.changes.filter { $0.type == .calendar }.map(\.id))
            let version = try await world.ask(API.ownListing(home.id), as: host).version
            let unlisted = try await world.ask(API.unlist(home.id, version: version), as: host)
            let delete = API.deleteListing(home.id, version: unlisted.version)
            _ = try await world.ask(delete, as: host)
            let end = try await world.copy(as: host, from: later.cursor)
            let gone = end.changes.filter { $0.type == .calendar && $0.op == .delete }.map(\.id)
            let prefix = home.id.text + "/"
            #expect(known.filter { $0.hasPrefix(prefix) }.isSubset(of: gone))
            #expect(gone.allSatisfy { $0.hasPrefix(prefix) })
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `the month that time brings into copies is told once`(kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let start = try await world.copy(as: try await world.session())
            let stranger = try await world.copy(as: try await world.register("ana"))
            world.clock.advance(days: 20)
            try await world.parts.timers.tick()
            let same = try await world.copy(as: try await world.session(), from: start.cursor)
            #expect(same.first(.calendar) == nil)
            world.clock.advance(days: 45)
            let host = try await world.session()
            for _ in 0..<2 { try await world.parts.jobs.drain() }
            let next = try await world.copy(as: host, from: same.cursor)
            let months = next.changes.filter { $0.type == .calendar }
            #expect(months.count == 4 * 2 && months.allSatisfy { $0.data != nil })
            #expect(Set(months.map { $0.id.suffix(7) }) == ["2028-04", "2028-05"])
            let whole = try await world.copy(as: host)
            let copied = Set(whole.changes.filter { $0.type == .calendar }.map(\.id))
            let followed = Set(start.changes.filter { $0.type == .calendar }.map(\.id))
                .union(months.map(\.id))
            #expect(copied.isSubset(of: followed))
            try await world.parts.timers.tick()
            #expect(try await world.copy(as: host, from: next.cursor).first(.calendar) == nil)
            let ana = try await world.copy(as: try await world.login("ana"), from: stranger.cursor)
            #expect(ana.first(.calendar) == nil)
        }
    }
}
