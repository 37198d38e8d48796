import Foundation
import Marketplace
import Synchronization
import Testing
import Transport
import Wire

extension EndToEndTests {
    /// The server is killed in the middle of work, again and again.
    struct KillTests {
        /// What clients were told, and may therefore rely on.
        private final class Told: Sendable {
            let held = Mutex<[BookingID: Visitor]>([:])
            let paid = Mutex<[BookingID: Visitor]>([:])
        }

        /// `ROOST_KILL_ROUNDS` for a longer run.
        static let rounds =
            ProcessInfo.processInfo.environment["ROOST_KILL_ROUNDS"].flatMap { Int($0) } ?? 5
        static let visitors = 8

        @Test(.timeLimit(.minutes(30)))
        func `no booking that was acknowledged is lost, and the server is back at once`()
            async throws
        {
            let server = try await Server.start(in: try Scratch())
            let transport = HTTPTransport()
            let first = try await Visitor("first", at: server.url, transport)
            let homes = try await first.insist(API.search(SearchCriteria(), limit: 100)).data
            var slowest = Duration.zero
            var checked = 0
            for round in 0..<Self.rounds {
                let told = Told()
                var visitors = [first]
                for number in 1..<Self.visitors {
                    let name = "r\(round)v\(number)"
                    visitors.append(try await Visitor(name, at: server.url, transport))
                }
                let work = visitors.map { visitor in
                    Task { try await Self.live(visitor, homes, told) }
                }
                try await Task.sleep(for: .milliseconds(Int.random(in: 150...1_500)))
                server.kill(SIGKILL)
                let start = ContinuousClock.now
                try await server.startAgain()
                _ = try await first.ask(API.ready())
                slowest = max(slowest, ContinuousClock.now - start)
                for task in work {
                    task.cancel()
                    _ = await task.result
                }
                let (held, paid) = (told.held.withLock { $0 }, told.paid.withLock { $0 })
                for (id, visitor) in held {
                    let booking = try await visitor.insist(API.booking(id))
                    #expect(paid[id] == nil || booking.state == .confirmed, "\(id)")
                }
                checked += held.count
                let check = try await server.check()
                #expect(check.status == 0, "round \(round): \(check.output)")
            }
            print("\(Self.rounds) kills, \(checked) bookings kept, ready after \(slowest) at most")
            #expect(checked > 0)
            #expect(slowest < .seconds(2))
        }

        /// Books and pays until cancelled, and notes down what was acknowledged.
        private static func live(
            _ visitor: Visitor,
            _ homes: [ListingCard],
            _ told: Told
        ) async throws {
            let today = Guest.now.utcDate
            while !Task.isCancelled {
                guard let home = homes.randomElement(),
                    let stay = DateRange(
                        checkIn: today.adding(days: Int.random(in: 20...400)),
                        nights: Int.random(in: 1...5)
                    ),
                    let booking = try await visitor.book(home.id, stay)
                else { continue }
                told.held.withLock { $0[booking.id] = visitor }
                let paid = try await visitor.insist(
                    API.pay(booking.id, visitor.payment(for: booking))
                )
                if paid.state == .confirmed { told.paid.withLock { $0[booking.id] = visitor } }
            }
        }
    }
}
