import Foundation
import Marketplace
import TestSupport
import Testing
import Transport
import Wire

extension EndToEndTests {
    /// The server is killed at each numbered point of a payment, and started again.
    struct CrashPointTests {
        /// As many as `CrashPoint` has; a debug build dies there when `ROOST_CRASH_AT` says so.
        static let points = 1...11

        let server: Server
        let visitor: Visitor
        let transport = HTTPTransport()

        init() async throws {
            server = try await Server.start(in: try Scratch())
            visitor = try await Visitor("ana", at: server.url, transport)
        }

        @Test(arguments: points)
        func `wherever it is cut off, a payment takes place once and is answered`(
            point: Int
        ) async throws {
            let booking = try #require(try await visitor.bookSomewhere())
            let payment = visitor.payment(for: booking)
            let before = try await charges()
            // The webhooks of what comes before must not be what it dies of.
            try await eventually("the provider to be heard") { try await isQuiet() }
            server.kill(SIGKILL)
            try await server.startAgain(environment: ["ROOST_CRASH_AT": "\(point)"])
            async let paid = visitor.insist(API.pay(booking.id, payment))
            async let revived: Void = reviveOnce()
            let isAboutRefunds = (7...9).contains(point)
            if isAboutRefunds {
                #expect(try await paid.state == .confirmed)
                let preview = try await visitor.insist(API.cancellationPreview(booking.id))
                let version = try await visitor.insist(API.booking(booking.id)).version
                let body = CancelBody(refund: preview.refund, version: version)
                let cancelled = try await visitor.insist(API.cancel(booking.id, body))
                #expect(cancelled.state == .cancelledByGuest)
                try await revived
            } else {
                try await revived
                #expect(try await paid.state == .confirmed)
            }
            // A job that died with the server is taken up when its lease of 30 seconds is over.
            try await eventually("all to be finished", within: 90) { try await isQuiet() }
            #expect(try await charges() == before + 1)
            let shown = try await visitor.insist(API.booking(booking.id))
            #expect(shown.payment?.state == (isAboutRefunds ? .refunded : .captured))
            let check = try await server.check()
            #expect(check.status == 0, "\(check.output)")
        }

        /// Waits for the death that was ordered, and starts the server again.
        private func reviveOnce() async throws {
            try await eventually("the server to die") { !server.isRunning }
            #expect(server.kill(SIGKILL) == SIGKILL)
            try await server.startAgain()
        }

        private func charges() async throws -> Int {
            let sql = "SELECT count(*) FROM charge WHERE captured > 0"
            return Int(try await server.askProvider(sql)) ?? -1
        }

        private func isQuiet() async throws -> Bool {
            let open = try await server.ask(
                """
                SELECT (SELECT count(*) FROM payment_step WHERE done_at IS NULL)
                    + (SELECT count(*) FROM webhook_event WHERE handled_at IS NULL)
                """
            )
            let untold = try await server.askProvider("SELECT count(*) FROM delivery")
            return open == "0" && untold == "0"
        }
    }
}

extension Visitor {
    /// Holds a stay in a home that is booked at once and gives everything back until the last day.
    func bookSomewhere() async throws -> Booking? {
        let homes = try await insist(API.search(SearchCriteria(), limit: 50)).data
            .filter(\.isInstant)
        let today = Guest.now.utcDate
        for home in homes.shuffled() {
            for days in [60, 90, 120] {
                guard
                    let stay = DateRange(checkIn: today.adding(days: days), nights: 3),
                    let booking = try await book(home.id, stay)
                else { continue }
                return booking
            }
        }
        return nil
    }
}
