import Foundation
import HTTPTypes
import HummingbirdTesting
import Marketplace
import NIOCore
import Testing
import Wire

@testable import Backend

/// The nights of a home, as its host keeps them.
struct HostCalendarTests {
    @Test(arguments: StoreKind.allCases)
    func `an edit of many nights tells of each what became of it`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let host = try await world.register("rui")
            let one = try await world.home(as: host)
            let two = try await world.home(World.details("Other rooms"), as: host)
            let guest = try await world.register("ana")
            let booking = try await world.book(one.id, in: 6, nights: 2, as: guest)
            let reply = try await world.change(
                [one.id, two.id],
                in: 5,
                nights: 4,
                NightChange(isOpen: false, note: "Roof"),
                as: host
            )
            let outcomes = reply.results.filter { $0.listing == one.id }.map(\.outcome)
            #expect(outcomes == [.applied, .nightOccupied, .nightOccupied, .applied])
            #expect(reply.applied == 6 && reply.results.count == 8)
            let stay = try world.stay(5, 4)
            let calendar = try await world.ask(
                API.ownCalendar(one.id, from: stay.checkIn, to: stay.checkOut),
                as: host
            )
            #expect(calendar.nights.map(\.status) == [.blocked, .held, .held, .blocked])
            #expect(calendar.nights[1].sourceId == booking.id.text)
            let blocks = try await world.ask(API.blocks(one.id), as: host).data
            #expect(blocks.map(\.note) == ["Roof", "Roof"])
            #expect(calendar.nights[0].sourceId == blocks[0].id.text)
            let again = try await world.change(
                [two.id],
                in: 4,
                nights: 3,
                NightChange(isOpen: false),
                as: host
            )
            #expect(again.results.map(\.outcome) == [.applied, .unchanged, .unchanged])
            let free = SearchCriteria(text: "rooms", stay: try world.stay(5, 1))
            #expect(try await world.found(free) == [])
        }
    }

    @Test func `nights that are over, of others or in other money stay as they are`() async throws {
        try await World.run { world in
            let host = try await world.register("rui")
            let home = try await world.home(as: host)
            let today = world.clock.now.utcDate.daysSinceEpoch
            let number: Int64 = try #require(
                try await world.store.read {
                    try $0.value("SELECT number FROM listing WHERE id = ?", [home.id.text])
                }
            )
            try await world.store.write { db in
                for (day, kind) in [(1, "external"), (2, "host_cancelled")] {
                    try db.execute(
                        """
                        INSERT INTO block (listing, first_night, until, kind)
                        VALUES (?, ?, ?, ?)
                        """,
                        [number, today + day, today + day + 1, kind]
                    )
                }
                try NightBits.rebuild(listing: number, in: db)
            }
            let reply = try await world.change(
                [home.id],
                in: -1,
                nights: 4,
                NightChange(isOpen: true),
                as: host
            )
            #expect(
                reply.results.map(\.outcome) == [
                    .inThePast, .unchanged, .external, .hostCancelled,
                ]
            )
            let dollars = NightChange(price: Money(minorUnits: 100, currency: .dollar))
            let priced = try await world.change([home.id], in: 5, nights: 1, dollars, as: host)
            #expect(priced.results.map(\.outcome) == [.wrongCurrency])
            for block in try await world.ask(API.blocks(home.id), as: host).data {
                let problem = try await world.refusal(API.unblock(home.id, block.id), as: host)
                #expect(problem.code == .forbidden, "\(block.kind)")
            }
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a night's own price is the same in calendar, quote and search`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let host = try await world.register("rui")
            let home = try await world.home(as: host)
            let stay = try world.stay(10, 2)
            func total() async throws -> (calendar: Int64, quote: Int64, search: Int64?) {
                let calendar = try await world.ask(
                    API.calendar(home.id, from: stay.checkIn, to: stay.checkOut)
                )
                let quote = try await world.ask(API.quote(home.id, stay: stay, guests: 2))
                let found = try await world.ask(
                    API.search(SearchCriteria(text: "tiled", stay: stay, guests: 2))
                )
                return (
                    calendar.nights.reduce(0) { $0 + $1.price.minorUnits },
                    quote.total.minorUnits, found.data.first?.total?.total.minorUnits
                )
            }
            let before = try await total()
            #expect(before.calendar == 16_000 && before.quote == before.search)
            let price = NightChange(price: World.euros(100))
            _ = try await world.change([home.id], in: 11, nights: 1, price, as: host)
            let after = try await total()
            #expect(after.calendar == 18_000 && after.quote == after.search)
            #expect(after.quote > before.quote)
            let cleared = NightChange(clearsPrice: true)
            _ = try await world.change([home.id], in: 0, nights: 30, cleared, as: host)
            #expect(try await total() == before)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a night's own least stay binds quotes and search alike`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let host = try await world.register("rui")
            let home = try await world.home(as: host)
            let least = NightChange(minNights: 4)
            _ = try await world.change([home.id], in: 10, nights: 2, least, as: host)
            for (day, nights, isHad) in [
                (10, 3, false), (11, 3, false), (12, 3, true), (10, 4, true), (9, 3, true),
            ] {
                let stay = try world.stay(day, nights)
                let found = try await world.found(SearchCriteria(text: "tiled", stay: stay))
                #expect(found.isEmpty != isHad, "\(day) \(nights)")
                let quote = try await world.send(API.quote(home.id, stay: stay, guests: 1))
                #expect((quote.status.code < 300) == isHad, "\(day) \(nights)")
            }
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a block over a stay is refused whole and names its nights`(
        on kind: StoreKind
    ) async throws {
        try await World.run(on: kind) { world in
            let host = try await world.register("rui")
            let home = try await world.home(as: host)
            let booking = try await world.book(
                home.id,
                in: 6,
                nights: 2,
                as: try await world.register("ana")
            )
            let endpoint = try world.block(home.id, in: 5, nights: 4, note: "Paint")
            let problem = try await world.refusal(endpoint, as: host)
            #expect(problem.code == .nightOccupied && problem.nights == Array(booking.stay.nights))
            #expect(try await world.ask(API.blocks(home.id), as: host).data == [])
            let other = try world.block(home.id, in: 8, nights: 4, note: "Paint")
            let block = try await world.ask(other, as: host)
            #expect(block.note == "Paint" && block.kind == .host)
            var again = other
            again.idempotencyKey = "again"
            #expect(try await world.ask(again, as: host) == block)
            let stay = try world.stay(8, 2)
            #expect(
                try await world.refusal(API.quote(home.id, stay: stay, guests: 1)).code
                    == .nightsTaken
            )
            let shown = try await world.send(
                API.calendar(home.id, from: stay.checkIn, to: stay.checkOut)
            )
            let text = String(buffer: shown.body)
            #expect(!text.contains("Paint") && !text.contains("source_id"))
            _ = try await world.ask(API.unblock(home.id, block.id), as: host)
            #expect(
                try await world.refusal(API.unblock(home.id, block.id), as: host).code == .notFound
            )
            _ = try await world.ask(API.quote(home.id, stay: stay, guests: 1))
        }
    }

    @Test func `nights in the middle of a block are opened, the rest stays blocked`() async throws {
        try await World.run { world in
            let host = try await world.register("rui")
            let home = try await world.home(as: host)
            let whole = try await world.ask(
                try world.block(home.id, in: 5, nights: 6, note: "Away"),
                as: host
            )
            let open = NightChange(isOpen: true)
            let reply = try await world.change([home.id], in: 7, nights: 2, open, as: host)
            #expect(reply.applied == 2)
            let blocks = try await world.ask(API.blocks(home.id), as: host).data
            #expect(blocks.map(\.nights) == [try world.stay(5, 2), try world.stay(9, 2)])
            #expect(blocks.map(\.note) == ["Away", "Away"])
            #expect(blocks[0].id == whole.id && blocks[1].id != whole.id)
            let stay = try world.stay(7, 2)
            #expect(try await world.found(SearchCriteria(text: "tiled", stay: stay)) == [home.id])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `of a booking and a block at once exactly one wins`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let host = try await world.register("rui")
            let home = try await world.home(as: host)
            for round in 0..<10 {
                let guest = try await world.register("guest-\(round)")
                let stay = try world.stay(10 + 4 * round, 3)
                let quote = try await world.ask(API.quote(home.id, stay: stay, guests: 1))
                let codes = try await world.atOnce(3) { number in
                    switch number {
                    case 0:
                        let body = BookBody(
                            id: Backend.Random.id(at: world.clock.now),
                            quoteId: quote.id,
                            message: nil
                        )
                        return (number, try await world.send(API.book(body), as: guest).status.code)
                    case 1:
                        let block = try world.block(home.id, in: 11 + 4 * round, nights: 1)
                        return (number, try await world.send(block, as: host).status.code)
                    default:
                        let reply = try await world.change(
                            [home.id],
                            in: 12 + 4 * round,
                            nights: 1,
                            NightChange(isOpen: false),
                            as: host
                        )
                        return (number, reply.applied == 1 ? 200 : 409)
                    }
                }
                let outcome = Dictionary(uniqueKeysWithValues: codes)
                let isBooked = outcome[0] == 200 || outcome[0] == 201
                let isBlocked = outcome[1] == 201 || outcome[2] == 200
                #expect(isBooked != isBlocked, "\(outcome)")
            }
        }
    }

    @Test func `an edit that says nothing, or too much, is refused`() async throws {
        try await World.run { world in
            let host = try await world.register("rui")
            let home = try await world.home(as: host)
            let stay = try world.stay(5, 2)
            let far = try #require(DateRange(checkIn: stay.checkIn, nights: 800))
            let endless = try #require(
                DateRange(checkIn: stay.checkIn, checkOut: CivilDate("9999-12-31") ?? stay.checkOut)
            )
            let close = NightChange(isOpen: false)
            let edits: [(NightEdit, String)] = [
                (NightEdit(listings: [], nights: stay, change: close), "/listings"),
                (
                    NightEdit(listings: [home.id, home.id], nights: stay, change: close),
                    "/listings"
                ),
                (NightEdit(listings: [home.id], nights: endless, change: close), "/nights"),
                (NightEdit(listings: [home.id], nights: far, change: close), "/nights"),
                (NightEdit(listings: [home.id], nights: stay, change: NightChange()), "/change"),
                (
                    NightEdit(
                        listings: [home.id],
                        nights: stay,
                        change: NightChange(price: .zero(.euro))
                    ), "/change/price"
                ),
                (
                    NightEdit(
                        listings: [home.id],
                        nights: stay,
                        change: NightChange(minNights: 0)
                    ), "/change/min_nights"
                ),
                (
                    NightEdit(
                        listings: [home.id],
                        nights: stay,
                        change: NightChange(isOpen: false, note: "\u{1B}]0;x")
                    ), "/note"
                ),
            ]
            for (index, (edit, pointer)) in edits.enumerated() {
                let endpoint = API.editNights(edit, key: "edit \(index)")
                let problem = try await world.refusal(endpoint, as: host)
                #expect(problem.errors?.first?.pointer == pointer, "\(pointer)")
            }
            for (days, nights) in [(-1, 2), (700, 40)] {
                let endpoint = try world.block(home.id, in: days, nights: nights)
                #expect(try await world.refusal(endpoint, as: host).code == .invalidBody)
            }
        }
    }
}
