import Foundation
import Marketplace
import TestSupport
import Testing

extension EndToEndTests {
    /// Two devices change the seasons of one home, one of them without the network.
    struct SeasonConflictTests {
        let house: Household

        init() async throws {
            house = try await Household()
            let tmux = try await seasons(of: house.tablet)
            try await add("Harvest", "1 Sep 2030", "30 Sep 2030", for: "120", tmux)
            try await arrives(from: tmux) { $0.last?.name == "Harvest" }
        }

        @Test func `seasons that two devices changed are told one by one, and are made anew`()
            async throws
        {
            let offline = try await seasons(of: house.host)
            house.server.kill(SIGKILL)
            try await price("Harvest", at: "130", offline)
            try await add("Vintage", "1 Aug 2030", "31 Aug 2030", for: "150", offline)
            try await offline.quit(saying: "1 change not sent yet")
            try await house.server.startAgain()
            let tablet = try await seasons(of: house.tablet)
            try await price("Harvest", at: "140", tablet)
            try await add("Feast", "1 Jul 2030", "3 Jul 2030", for: "160", tablet)
            try await arrives(from: tablet) { $0.last?.name == "Feast" }

            let tmux = try await house.host.interface(columns: 80, rows: 24)
            try await tmux.shows("⇅ 1 needs you", "online", within: 60)
            try await tmux.press("!")
            try await tmux.shows("Season Feast", "keep mine")
            let shown = try await tmux.steadyScreen
            #expect(shown == card)
            try await tmux.press("e")
            try await tmux.shows("Seasons · Tiled rooms", "Vintage")
            try await price("Harvest", at: "135", tmux)
            try await tmux.press("R")
            try await tmux.hides("needs you", "queued", "sending", within: 60)
            try await tmux.quit()

            let before = house.home.details.prices?.seasons ?? []
            let now = try await house.current().details.prices?.seasons ?? []
            #expect(now.dropLast(2) == before[...])
            #expect(now.suffix(2).map(\.name) == ["Harvest", "Vintage"])
            #expect(now.suffix(2).map(\.nightly.minorUnits) == [135_00, 150_00])
            #expect(try await house.server.check().status == 0)
        }

        // MARK: Steps

        private func seasons(of device: Guest) async throws -> Tmux {
            let tmux = try await house.page(of: device)
            try await tmux.press("s")
            try await tmux.shows("Seasons · Tiled rooms")
            return tmux
        }

        private func add(
            _ name: String,
            _ first: String,
            _ last: String,
            for price: String,
            _ tmux: Tmux
        ) async throws {
            try await tmux.press("a")
            try await tmux.shows("New season · Tiled rooms")
            for text in [name, first, last] {
                try await tmux.type(text)
                try await tmux.press("Tab")
            }
            try await tmux.type(price)
            try await tmux.press("C-o")
            try await tmux.shows("Season kept", name)
        }

        /// Gives the last season of the year another price.
        private func price(_ last: String, at price: String, _ tmux: Tmux) async throws {
            try await tmux.press("G")
            try await tmux.shows("▌" + last)
            try await tmux.press("Enter")
            try await tmux.shows("Season · Tiled rooms", last)
            try await tmux.press("Tab", "Tab", "Tab", "C-u")
            try await tmux.type(price)
            try await tmux.press("C-o")
            try await tmux.shows("Season kept", "€\(price).00")
        }

        /// Sends what waits on a device, and ends it when the server has it.
        private func arrives(
            from tmux: Tmux,
            _ isThere: ([SeasonPrice]) -> Bool
        ) async throws {
            try await tmux.press("R")
            try await eventually("the other device's seasons to arrive", within: 30) {
                isThere(try await house.current().details.prices?.seasons ?? [])
            }
            try await tmux.quit()
        }

        private let card = """
             roost  1 Explore  2 Trips  3 Saved  4 Inbox  5 Host     ⇅ 1 needs you · online
             Outbox · 1 change
            ────────────────────────────────────────────────────────────────────────────────
            ▌! Edit home: Tiled rooms                                             needs you
               Seasons                                                             just now
            ────────────────────────────────────────────────────────────────────────────────
             ! It has changed since you saw it.

             Season Harvest
               mine    1–30 Sep 2030, €130.00 a night
               theirs  1–30 Sep 2030, €140.00 a night
               before  1–30 Sep 2030, €120.00 a night
             Season Vintage
               mine    1–31 Aug 2030, €150.00 a night
               theirs  not there
               before  not there
             Season Feast
               mine    not there
               theirs  1–3 Jul 2030, €160.00 a night
               before  not there


            ────────────────────────────────────────────────────────────────────────────────
             enter open  m keep mine  t keep theirs  e edit  D drop      ? help  ctrl-p all
            """
    }
}
