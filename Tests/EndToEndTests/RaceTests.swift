import Foundation
import Marketplace
import TestSupport
import Testing
import Wire

extension EndToEndTests {
    /// Two guests want the same nights.
    struct RaceTests {
        let server: Server
        let ana: Guest
        let ben: Guest

        init() async throws {
            let scratch = try Scratch()
            server = try await Server.start(in: scratch)
            ana = try await Guest.demo(scratch, server: server.url)
            ben = Guest(scratch, name: "ben", server: server.url)
            try await ben.register()
        }

        @Test func `of two guests at once one wins and the other learns what is free`()
            async throws
        {
            let free = try await ana.freeStay()
            let first = try await ana.interface()
            let second = try await ben.interface()
            for tmux in [first, second] {
                let walk = Walk(tmux: tmux, free: free)
                try await walk.toHome()
                try await walk.toBook()
            }
            async let one: Void = first.press("Enter")
            async let two: Void = second.press("Enter")
            _ = try await (one, two)
            var screens: [String] = []
            try await eventually("both guests to be told") {
                screens = [try await first.screen, try await second.screen]
                return screens.allSatisfy { $0.contains("Held for you") || $0.contains("taken by") }
            }
            let winners = screens.count { $0.contains("Held for you until") }
            #expect(winners == 1, "\(screens[0])\n\(screens[1])")
            let loser = screens[0].contains("taken by") ? first : second
            try await loser.shows("d shows what is free instead")
            for night in free.stay.nights {
                try await loser.shows("\(night.day) ")
            }
            try await loser.press("d")
            try await loser.shows("××", "taken", "check-in")
            let held =
                "SELECT count(*) FROM booked_night JOIN listing "
                + "ON listing.number = booked_night.listing WHERE listing.id = '\(free.home.id)' "
                + "AND night >= \(free.stay.checkIn.daysSinceEpoch) "
                + "AND night < \(free.stay.checkOut.daysSinceEpoch)"
            #expect(try await server.ask(held) == "3")
            #expect(try await server.check().status == 0)
        }

        @Test func `a command that comes too late names the nights`() async throws {
            let free = try await ana.freeStay()
            var quotes: [(Guest, Quote)] = []
            for guest in [ana, ben] { quotes.append((guest, try await guest.quote(free))) }
            async let one = quotes[0].0.roost("book", "\(quotes[0].1.id)", "--json")
            async let two = quotes[1].0.roost("book", "\(quotes[1].1.id)", "--json")
            let outcomes = try await [one, two].sorted { $0.status < $1.status }
            #expect(outcomes.map(\.status) == [0, 1])
            let problem = try Coding.decode(Problem.self, from: Data(outcomes[1].errors.utf8))
            #expect(problem.code == .nightsTaken)
            #expect(problem.nights == Array(free.stay.nights))
        }
    }
}
