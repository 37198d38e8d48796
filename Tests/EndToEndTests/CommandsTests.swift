import Foundation
import Marketplace
import Testing
import Wire

extension EndToEndTests {
    /// The commands without the interface: bodies, problems and exit codes.
    struct CommandsTests {
        let server: Server
        let guest: Guest

        init() async throws {
            let scratch = try Scratch()
            server = try await Server.start(in: scratch)
            guest = Guest(scratch, server: server.url)
        }

        @Test func `a whole stay goes through commands alone`() async throws {
            try await guest.logIn()
            let free = try await guest.freeStay()
            let id = free.home.id
            let listing = try await guest.body(Listing.self, "listing", "\(id)")
            #expect(listing.card.title == free.home.title)
            let calendar = try await guest.body(
                ListingCalendar.self,
                "calendar",
                "\(id)",
                "--from",
                "\(free.stay.checkIn)",
                "--to",
                "\(free.stay.checkOut)"
            )
            #expect(calendar.nights.map(\.status) == [.open, .open, .open])

            let held = try await guest.book(free)
            #expect(held.state == .pendingPayment)
            #expect(held.total == free.total)
            let paid = try await guest.body(
                Booking.self,
                "pay",
                "\(held.id)",
                input: card("4242424242424242")
            )
            #expect(paid.state == .confirmed)
            #expect(paid.payment?.state == .captured)
            let trips = try await guest.body(Page<Booking>.self, "trips")
            #expect(trips.data.contains { $0.id == held.id && $0.state == .confirmed })

            let preview = try await guest.body(
                CancellationPreview.self,
                "cancel",
                "\(held.id)"
            )
            #expect(preview.refund + preview.kept == held.total)
            let cancelled = try await guest.body(Booking.self, "cancel", "\(held.id)", "--yes")
            #expect(cancelled.refunded == preview.refund)
            try await expectSound()
        }

        @Test func `a past stay is reviewed by a command`() async throws {
            try await guest.logIn()
            let trips = try await guest.body(Page<Booking>.self, "trips")
            let past = try #require(trips.data.first { $0.reviewUntil != nil })
            let review = try await guest.body(
                Review.self,
                "review",
                "\(past.id)",
                "--stars",
                "5",
                input: "Quiet, bright, and close to everything.\n"
            )
            #expect(review.stars == 5)
            #expect(review.text == "Quiet, bright, and close to everything.")
            try await expectSound()
        }

        @Test func `bodies are in snake case`() async throws {
            let outcome = try await guest.roost("search", "--limit", "1", "--json")
            #expect(outcome.status == 0)
            #expect(outcome.output.contains("\"has_more\":true"))
            #expect(outcome.output.contains("\"country_code\":"))
            let info = try await guest.roost("info", "--json")
            #expect(info.status == 0)
            #expect(info.output.contains("\"server\":\"\(server.url)\""))
        }

        @Test func `a refusal is a problem body on standard error`() async throws {
            try await guest.logIn()
            let outcome = try await guest.roost(
                "listing",
                "lst_01jaxx5c9zfz199jgzcd778h2z",
                "--json"
            )
            #expect(outcome.status == 1)
            #expect(outcome.output == "")
            let problem = try Coding.decode(Problem.self, from: Data(outcome.errors.utf8))
            #expect(problem.code == .notFound)
            #expect(problem.status == 404)
        }

        @Test func `a declined card is a failure that says why`() async throws {
            try await guest.logIn()
            let held = try await guest.book(try await guest.freeStay())
            let declined = try await guest.roost(
                "pay",
                "\(held.id)",
                input: card("4000000000000002")
            )
            #expect(declined.status == 1)
            #expect((declined.output + declined.errors).contains("declined"))
            let charges =
                "SELECT count(*) FROM payment WHERE booking = '\(held.id)' AND captured > 0"
            #expect(try await server.ask(charges) == "0")
            let refused = try await guest.roost(
                "pay",
                "\(held.id)",
                input: card("4000002500003155") + "n\n"
            )
            #expect(refused.status == 1)
            let approved = try await guest.roost(
                "pay",
                "\(held.id)",
                input: card("4000002500003155") + "y\n"
            )
            #expect(approved.status == 0, "\(approved)")
            #expect(try await server.ask(charges) == "1")
            try await expectSound()
        }

        @Test func `wrong usage ends with 64`() async throws {
            for arguments in [
                ["search", "--guests", "many"], ["listing"], ["listing", "nonsense"],
                ["search", "--check-in", "2027-02-30", "--check-out", "2027-03-02"],
                ["search", "--check-in", "2027-03-02"], ["no-such-command"],
            ] {
                let outcome = try await run(
                    Programs.roost,
                    arguments,
                    environment: guest.environment
                )
                #expect(outcome.status == 64, "\(arguments): \(outcome)")
            }
        }

        @Test func `whoever is not logged in is told so with 77`() async throws {
            for arguments in [["trips"], ["trips", "--json"], ["outbox"], ["sync", "--json"]] {
                let outcome = try await run(
                    Programs.roost,
                    arguments,
                    environment: guest.environment
                )
                #expect(outcome.status == 77, "\(arguments): \(outcome)")
                #expect(outcome.output == "")
                #expect(outcome.errors != "")
            }
            let wrong = try await guest.roost("login", "--email", Guest.email, input: "guess\n")
            #expect(wrong.status == 77, "\(wrong)")
            try await guest.logIn()
            #expect(try await guest.roost("trips").status == 0)
            #expect(try await guest.roost("logout").status == 0)
            #expect(try await guest.roost("trips").status == 77)
        }

        @Test func `a session that has ended is told with 77, by every sync and by the outbox`()
            async throws
        {
            try await guest.logIn()
            #expect(try await guest.roost("sync").status == 0)
            _ = try await server.ask("UPDATE session SET revoked_at = created_at")
            try await expectSignedOut("sync")
            // A token that has run out as well is renewed in vain, which forgets the session.
            let file = try #require(guest.files.first { $0.hasSuffix(".session.json") })
            var session = try Coding.decode(
                SessionReply.self,
                from: try Data(contentsOf: URL(fileURLWithPath: file))
            )
            session.accessToken = "old"
            try Coding.encode(session).write(to: URL(fileURLWithPath: file))
            for command in ["sync", "sync", "outbox"] { try await expectSignedOut(command) }
            #expect(!FileManager.default.fileExists(atPath: file))
        }

        @Test func `a server out of reach ends with 69 unless there is a copy`() async throws {
            #expect(try await guest.roost("search", "--limit", "3").status == 0)
            server.kill(SIGTERM)
            let copied = try await guest.roost("search", "--limit", "3")
            #expect(copied.status == 0)
            #expect(copied.errors.contains("as of"))
            let unseen = try await guest.roost("search", "Lisbon")
            #expect(unseen.status == 69)
            #expect(unseen.errors.contains("does not answer"))
        }

        @Test func `commands beside an open interface leave the local copy whole`() async throws {
            try await guest.logIn()
            let tmux = try await guest.interface()
            try await tmux.shows("enter open", "Ana")
            for _ in 1...3 { #expect(try await guest.roost("trips").status == 0) }
            try await tmux.press("2")
            try await tmux.shows("Upcoming")
            try await tmux.quit()
            let names = guest.files
            #expect(names.contains { $0.hasSuffix(".sqlite") })
            #expect(!names.contains { $0.contains("damaged") }, "\(names)")
        }

        private func expectSignedOut(_ command: String) async throws {
            let outcome = try await guest.roost(command)
            #expect(outcome.status == 77, "\(command): \(outcome)")
            #expect(outcome.errors.contains("signed out"), "\(command): \(outcome)")
        }

        private func expectSound() async throws {
            let check = try await server.check()
            #expect(check.status == 0, "\(check.output)")
        }
    }
}
