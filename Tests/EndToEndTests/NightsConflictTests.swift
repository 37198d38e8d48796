import Foundation
import Marketplace
import TestSupport
import Testing
import Wire

extension EndToEndTests {
    /// A host prices nights without the network, while others price and book some of them.
    struct NightsConflictTests {
        let line: LossyLine
        let house: Household
        let guest: Guest

        init() async throws {
            let server = try await Server.start(in: try Scratch())
            line = try LossyLine(to: server)
            house = try await Household(on: server, over: line)
            guest = try await house.stranger()
        }

        @Test func `nights that two devices priced are priced anew from their card, and arrive`()
            async throws
        {
            let before = try await calendar()
            let first = try #require(NightsConflictTests.stretch(in: before))
            let tmux = try await nights(of: house.host, from: first)
            line.cut()
            try await price(8, "95", tmux)
            try await tmux.shows("sent when the server is back", "⇅ 1 queued")

            // The others have the network.
            try await house.server.startAgain()
            let other = try await nights(of: house.tablet, from: first)
            try await price(2, "120", other)
            try await eventually("the other device's price to arrive") {
                try await prices(from: first).prefix(2) == [120_00, 120_00]
            }
            let stay = try #require(DateRange(checkIn: first.adding(days: 2), nights: 4))
            _ = try await guest.book(
                FreeStay(
                    home: try await guest.body(Listing.self, "listing", house.home.id.text).card,
                    stay: stay,
                    weeks: 0,
                    total: .zero(.euro)
                )
            )

            try await comeBack(tmux)
            try await tmux.press("!")
            try await tmux.shows("keep mine", "Another device has changed these nights since.")
            let asked = try await tmux.steadyScreen
            #expect(asked == conflict(first, before))

            try await tmux.press("e")
            try await tmux.shows("Nights · Tiled rooms", "2 nights", "price  €120.00")
            try await tmux.shows("▌Price  €95.00")
            try await tmux.press("C-u")
            try await tmux.type("99")
            try await tmux.press("Enter")
            try await tmux.shows("Nights kept")
            try await tmux.press("Escape")
            try await tmux.shows("✓ Edit nights: Tiled rooms", "2 nights changed, 4 not:")
            try await tmux.hides("needs you", "queued", "sending")
            let done = try await tmux.steadyScreen
            #expect(done == settled(first))
            try await tmux.quit()

            let held = before.nights.filter { stay.contains($0.date) }.map(\.price.minorUnits)
            #expect(try await prices(from: first) == [99_00, 99_00] + held + [95_00, 95_00])
            #expect(try await house.server.check().status == 0)
        }

        // MARK: Steps

        /// The nights of the home, with the cursor on the first of them.
        private func nights(of device: Guest, from first: CivilDate) async throws -> Tmux {
            let tmux = try await house.homes(of: device)
            try await tmux.press("d")
            try await tmux.shows("Nights · Tiled rooms", "at least", "· today")
            let today = try await calendar().today
            try await tmux.press("l", times: first.daysSinceEpoch - today.daysSinceEpoch)
            try await tmux.shows(first.words, "at least")
            return tmux
        }

        /// Prices so many nights from the cursor on.
        private func price(_ count: Int, _ price: String, _ tmux: Tmux) async throws {
            try await tmux.press("v")
            try await tmux.press("l", times: count - 1)
            try await tmux.shows("\(count) nights")
            try await tmux.press("p")
            try await tmux.shows("Price of a night")
            try await tmux.press("C-u")
            try await tmux.type(price)
            try await tmux.press("Enter")
            try await tmux.shows("Nights kept")
        }

        /// Gives the host the network again, which loses the first reply.
        private func comeBack(_ tmux: Tmux) async throws {
            try line.mend()
            try await tmux.press("R")
            try await line.losesReply()
            try await house.server.startAgain()
            try await tmux.press("R")
            try await tmux.shows("1 needs you", "online", within: 60)
        }

        // MARK: What the server has

        private func calendar() async throws -> ListingCalendar {
            try await guest.calendar(of: house.home.id, days: 110)
        }

        /// What eight nights cost, in cents.
        private func prices(from first: CivilDate) async throws -> [Int64] {
            let calendar = try await calendar()
            return (0..<8).compactMap {
                calendar.night(first.adding(days: $0))?.price.minorUnits
            }
        }

        /// The first of eight open nights in one month, of which four can be booked from the third on.
        private static func stretch(in calendar: ListingCalendar) -> CivilDate? {
            calendar.nights.dropFirst(20).map(\.date).first { date in
                let nights = (0..<9).compactMap { calendar.night(date.adding(days: $0)) }
                return nights.count == 9 && date.adding(days: 8).month == date.month
                    && nights.allSatisfy { night in
                        night.status.isOpen && night.minNights <= 4 && !night.isClosedToArrival
                            && !night.isClosedToDeparture
                    }
            }
        }

        // MARK: Screens

        /// Reads like `1–3 May 2027 (2 nights)`.
        private static func range(_ first: CivilDate, _ count: Int) -> String {
            let month = "\(first.monthName.prefix(3)) \(first.year)"
            return "\(first.day)–\(first.adding(days: count).day) \(month) (\(count) nights)"
        }

        /// A row of 80 columns.
        private static func row(_ left: String, _ right: String) -> String {
            left + String(repeating: " ", count: 79 - left.count - right.count) + right
        }

        private func conflict(_ first: CivilDate, _ before: ListingCalendar) -> String {
            let (one, two) = (first, first.adding(days: 1))
            let was = [one, two].map { before.night($0).map { "\($0.price)" } ?? "" }
            let nights = NightsConflictTests.range(one, 2)
            let others = NightsConflictTests.range(first.adding(days: 2), 6)
            let row = NightsConflictTests.row
            return """
                 roost  1  2  3  4  5 Host                  ⇅ 1 needs you · 1 rejected · online
                 Outbox · 2 changes
                ────────────────────────────────────────────────────────────────────────────────
                \(row("▌! Edit nights: Tiled rooms", "needs you"))
                \(row("   \(nights) · €95.00 a night", "just now"))
                \(row(" × Edit nights: Tiled rooms", "rejected"))
                \(row("   \(others) · €95.00 a night", "just now"))
                ────────────────────────────────────────────────────────────────────────────────
                 ! Another device has changed these nights since.

                 \(one.words)
                   mine    €95.00
                   theirs  €120.00
                   before  \(was[0])
                 \(two.words)
                   mine    €95.00
                   theirs  €120.00
                   before  \(was[1])




                ────────────────────────────────────────────────────────────────────────────────
                 enter open  m keep mine  t keep theirs  e edit  D drop      ? help  ctrl-p all
                """
        }

        private func settled(_ first: CivilDate) -> String {
            let nights = NightsConflictTests.range(first, 2)
            let others = NightsConflictTests.range(first.adding(days: 2), 6)
            let row = NightsConflictTests.row
            let taken = (2..<6).map { first.adding(days: $0).words }
            return """
                 roost  1 Explore  2 Trips  3 Saved  4 Inbox  5 Host      ⇅ 1 rejected · online
                 Outbox · 1 change
                ────────────────────────────────────────────────────────────────────────────────
                \(row("▌× Edit nights: Tiled rooms", "rejected"))
                \(row("   \(others) · €95.00 a night", "just now"))
                \(row(" ✓ Edit nights: Tiled rooms", "sent"))
                \(row("   \(nights) · €99.00 a night", "just now"))
                ────────────────────────────────────────────────────────────────────────────────
                 ! 2 nights changed, 4 not:
                 \(taken[0]): a guest has booked it; it stays as it is.
                 \(taken[1]): a guest has booked it; it stays as it is.
                 \(taken[2]): a guest has booked it; it stays as it is.
                 \(taken[3]): a guest has booked it; it stays as it is.









                ────────────────────────────────────────────────────────────────────────────────
                 enter open  r retry  D drop  esc back                       ? help  ctrl-p all
                """
        }
    }
}
