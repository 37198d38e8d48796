import Foundation
import Marketplace
import Testing
import Wire

extension EndToEndTests {
    /// The interface as lines and prompts, through pipes.
    struct PlainTests {
        let server: Server
        let guest: Guest

        init() async throws {
            let scratch = try Scratch()
            server = try await Server.start(in: scratch)
            guest = try await Guest.demo(scratch, server: server.url)
        }

        @Test func `a stay is found, booked and paid by lines`() async throws {
            let free = try await guest.freeStay()
            let lines = [
                "p", free.home.city, "", "d", "\(free.stay.checkIn) \(free.stay.checkOut)", "1",
                "b",
                "", "4242424242424242", "1235", "123", "", "", "quit",
            ]
            let outcome = try await plain(lines)
            #expect(outcome.status == 0)
            #expect(outcome.output.contains("Confirmed: "), "\(outcome.output)")
            let trips = try await guest.body(Page<Booking>.self, "trips")
            let trip = trips.data.first { $0.listing.id == free.home.id }
            #expect(trip?.state == .confirmed)
            #expect(!outcome.output.unicodeScalars.contains("\u{1B}"))
            #expect(try await server.check().status == 0)
        }

        @Test func `a past stay is reviewed by lines`() async throws {
            let trips = try await guest.body(Page<Booking>.self, "trips")
            let past = try #require(trips.data.first { $0.reviewUntil != nil })
            let tabs = Array(repeating: "tab", count: 7)
            let lines =
                [":tab.trips", "f", "1", "r", "3"] + tabs
                + ["Quiet, bright, and close to everything.", "Thank you.", "", "", "quit"]
            let outcome = try await plain(lines)
            #expect(outcome.status == 0)
            #expect(outcome.errors.contains("1 change not sent yet"))
            #expect(try await guest.roost("sync").status == 0)
            let stars = "SELECT stars FROM review WHERE side = 'guest' AND booking = '\(past.id)'"
            #expect(try await server.ask(stars) == "3", "\(outcome.output.suffix(4_000))")
        }

        private func plain(_ lines: [String]) async throws -> Outcome {
            try await guest.roost("--plain", input: lines.joined(separator: "\n") + "\n")
        }
    }
}
