import Foundation
import Marketplace
import TestSupport
import Testing
import Wire

extension EndToEndTests {
    /// A host writes the way in and sets fees without the network, while another device does too.
    struct HostFormsTests {
        let server: Server
        /// Ana's terminal.
        let host: Guest
        /// Ana's other device.
        let other: Guest
        /// A device on which nothing waits, so that it tells what the server has.
        let reader: Guest
        let home: HostListing

        init() async throws {
            let scratch = try Scratch()
            server = try await Server.start(in: scratch)
            host = try await Guest.demo(scratch, server: server.url)
            other = Guest(scratch, name: "tablet", server: server.url)
            try await other.logIn()
            reader = Guest(scratch, name: "phone", server: server.url)
            try await reader.logIn()
            let homes = try await reader.body(Page<HostListing>.self, "homes").data
            home = try #require(homes.first { $0.state == .published })
            _ = try await other.roost("edit", home.id.text, "--title", "Tiled rooms")
        }

        private func current() async throws -> HostListing {
            let homes = try await reader.body(Page<HostListing>.self, "homes").data
            return try #require(homes.first { $0.id == home.id })
        }

        /// The interface on the page of the home.
        private func page(of guest: Guest) async throws -> Tmux {
            let tmux = try await guest.interface(columns: 80, rows: 24)
            try await tmux.shows("enter open", "online")
            try await tmux.press("5")
            try await tmux.shows("‹Homes›", "Tiled rooms")
            for _ in 0..<4 {
                if try await tmux.screen.contains("▌Tiled rooms") { break }
                try await tmux.press("j")
            }
            try await tmux.shows("▌Tiled rooms")
            try await tmux.press("Enter")
            try await tmux.shows("Title   Tiled rooms", "i check-in guide")
            return tmux
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
            let guide = try #require(home.guide)
            let offline = try await page(of: host)
            server.kill(SIGKILL)
            try await write("Ring at number 7.", offline)
            try await clean(for: "31", offline)
            try await offline.shows("⇅ 2 queued", "offline")
            try await offline.press("Q")
            try await offline.shows("2 changes not sent yet", "ended with 0")
            try await server.startAgain()
            let tablet = try await page(of: other)
            try await write("The key is at the baker's.", tablet)
            try await clean(for: "29", tablet)
            try await tablet.press("R")
            try await eventually("the other device's words to arrive", within: 30) {
                let home = try await current()
                return home.guide?.checkIn == "The key is at the baker's."
                    && home.details.prices?.fees.first?.amount.minorUnits == 29_00
            }

            let tmux = try await host.interface(columns: 80, rows: 24)
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
            try await tmux.press("Q")
            try await tmux.shows("ended with 0")

            let now = try await current()
            #expect(now.guide?.checkIn == "Ring at number 7. It is open all day.")
            #expect(now.guide?.directions == guide.directions)
            #expect(now.details.prices?.fees.first?.amount.minorUnits == 30_00)
            #expect(try await server.check().status == 0)
        }
    }
}
