import Foundation
import Marketplace
import TestSupport
import Testing

extension EndToEndTests {
    /// A host writes the way in and sets fees without the network, while another device does too.
    struct HostFormsTests {
        let house: Household

        init() async throws {
            house = try await Household()
        }

        /// Writes how guests get in, and keeps it.
        private func write(_ text: String, _ tmux: Tmux) async throws {
            try await tmux.press("i")
            try await tmux.shows("Check-in guide · Tiled rooms")
            try await tmux.press("Tab", "C-u")
            try await tmux.type(text)
            try await tmux.press("C-o")
            try await tmux.shows("Guide kept")
        }

        /// Sets the fee for cleaning, and keeps it.
        private func clean(for amount: String, _ tmux: Tmux) async throws {
            try await tmux.press("f")
            try await tmux.shows("Fees · Tiled rooms")
            try await tmux.press("C-u")
            try await tmux.type(amount)
            try await tmux.press("C-o")
            try await tmux.shows("Fees kept")
        }

        @Test func `a guide and a fee that two devices wrote ask part by part, and are made anew`()
            async throws
        {
            let guide = try #require(house.home.guide)
            let offline = try await house.page(of: house.host)
            house.server.kill(SIGKILL)
            try await write("Ring at number 7.", offline)
            try await clean(for: "31", offline)
            try await offline.shows("⇅ 2 queued", "offline")
            try await offline.quit(saying: "2 changes not sent yet")
            try await house.server.startAgain()
            let tablet = try await house.page(of: house.tablet)
            try await write("The key is at the baker's.", tablet)
            try await clean(for: "29", tablet)
            try await tablet.press("R")
            try await eventually("the other device's words to arrive", within: 30) {
                let home = try await house.current()
                return home.guide?.checkIn == "The key is at the baker's."
                    && home.details.prices?.fees.first?.amount.minorUnits == 29_00
            }

            let tmux = try await house.host.interface(columns: 80, rows: 24)
            try await tmux.shows("⇅ 2 need you", "online", within: 60)
            try await tmux.press("!")
            try await tmux.shows("Getting in", "mine    Ring at number 7.", "keep mine")
            try await tmux.shows("theirs  The key is at the baker's.")
            try await tmux.press("e")
            try await tmux.shows("Check-in guide · Tiled rooms", "Ring at number 7.")
            try await tmux.press("Tab")
            try await tmux.type(" It is open all day.")
            try await tmux.press("C-o")
            try await tmux.shows("Guide kept", "⇅ 1 needs you")
            try await tmux.press("g")
            try await tmux.shows("Fees", "mine    cleaning €31.00", "theirs  cleaning €29.00")
            try await tmux.press("e")
            try await tmux.shows("Fees · Tiled rooms", "€31.00")
            try await tmux.press("C-u")
            try await tmux.type("30")
            try await tmux.press("C-o")
            try await tmux.shows("Fees kept")
            try await tmux.press("R")
            try await tmux.hides("needs you", "queued", "sending", within: 60)
            try await tmux.quit()

            let now = try await house.current()
            #expect(now.guide?.checkIn == "Ring at number 7. It is open all day.")
            #expect(now.guide?.directions == guide.directions)
            #expect(now.details.prices?.fees.first?.amount.minorUnits == 30_00)
            #expect(try await house.server.check().status == 0)
        }
    }
}
