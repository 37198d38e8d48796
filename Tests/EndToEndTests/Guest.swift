import Foundation
import Marketplace
import TestSupport
import Testing
import Wire

/// Somebody who uses roost: folders of their own, a server, and the commands.
struct Guest: Sendable {
    static let email = "demo@roost.example"
    static let password = "roost-demo"

    let scratch: Scratch
    let name: String
    var server: String

    init(_ scratch: Scratch, name: String = "ana", server: String) {
        self.scratch = scratch
        self.name = name
        self.server = server
    }

    /// Whoever the demo knows, logged in.
    static func demo(_ scratch: Scratch, server: String) async throws -> Guest {
        let guest = Guest(scratch, server: server)
        try await guest.logIn()
        return guest
    }

    var environment: [String: String] {
        scratch.environment(of: name).merging(["ROOST_SERVER": server]) { $1 }
    }

    /// The paths of all that roost keeps for this guest.
    var files: [String] {
        let folder = scratch.path(name)
        let names = FileManager.default.enumerator(atPath: folder)?.allObjects ?? []
        return names.compactMap { $0 as? String }.map { folder + "/" + $0 }
    }

    func logIn() async throws {
        let outcome = try await roost("login", "--email", Guest.email, input: Guest.password + "\n")
        guard outcome.status == 0 else { throw TimedOut(what: "the login: \(outcome.errors)") }
    }

    /// Makes an account over HTTP, since commands have none for that, and logs in.
    func register() async throws {
        let body = RegisterBody(
            email: "\(name).guest@roost.example",
            password: "correct horse",
            name: name.capitalized
        )
        let json = String(decoding: try Coding.encode(body), as: UTF8.self)
        let outcome = try await run(
            "curl",
            [
                "-sS", "--fail-with-body", "-H", "Content-Type: application/json",
                "-H", "Idempotency-Key: \(UUID().uuidString)", "--data-binary", "@-",
                server + "/v1/auth/register",
            ],
            input: json
        )
        guard outcome.status == 0 else { throw TimedOut(what: "an account: \(outcome)") }
        let login = try await roost("login", "--email", body.email, input: body.password + "\n")
        guard login.status == 0 else { throw TimedOut(what: "the login: \(login.errors)") }
    }

    /// Runs a command of roost.
    func roost(_ arguments: String..., input: String = "") async throws -> Outcome {
        try await run(Programs.roost, arguments, environment: environment, input: input)
    }

    /// Runs a command with `--json` and reads the body that it prints.
    func body<Body: Decodable>(
        _ type: Body.Type,
        _ arguments: String...,
        input: String = ""
    ) async throws -> Body {
        let outcome = try await run(
            Programs.roost,
            arguments + ["--json"],
            environment: environment,
            input: input
        )
        guard outcome.status == 0 else {
            throw TimedOut(what: "\(arguments): \(outcome.status) \(outcome.errors)")
        }
        return try Coding.decode(type, from: Data(outcome.output.utf8))
    }

    /// Opens the interface in a terminal.
    func interface(
        columns: Int = 100,
        rows: Int = 30,
        record: String? = nil,
        extra: [String: String] = [:],
        _ arguments: String...
    ) async throws -> Tmux {
        try await Tmux.open(
            columns: columns,
            rows: rows,
            environment: environment.merging(extra) { $1 },
            record: record,
            [Programs.roost] + arguments
        )
    }

    // MARK: A stay that can be booked

    /// A home that can be booked at once, first in its city's list, with three nights that are free.
    ///
    /// The demo depends on the day it is made on, so that nothing about it is known beforehand.
    func freeStay(skipping skipped: Int = 0) async throws -> FreeStay {
        let cities = try await body(Page<ListingCard>.self, "search", "--limit", "60").data
            .map(\.city)
        var left = skipped
        for weeks in 6...9 {
            for city in Set(cities).sorted() where city.allSatisfy(\.isASCII) {
                guard let stay = try await firstHome(in: city, weeks: weeks) else { continue }
                if left == 0 { return stay }
                left -= 1
            }
        }
        throw TimedOut(what: "a home that can be booked")
    }

    private func firstHome(in city: String, weeks: Int) async throws -> FreeStay? {
        let checkIn = Guest.now.utcDate.adding(days: weeks * 7)
        guard let stay = DateRange(checkIn: checkIn, checkOut: checkIn.adding(days: 3)) else {
            return nil
        }
        let page = try await body(
            Page<ListingCard>.self,
            "search",
            city,
            "--check-in",
            "\(stay.checkIn)",
            "--check-out",
            "\(stay.checkOut)",
            "--guests",
            "2"
        )
        guard let home = page.data.first, home.isInstant, home.city == city,
            let total = home.total?.total, home.title.count < 60
        else { return nil }
        return FreeStay(home: home, stay: stay, weeks: weeks, total: total)
    }

    static var now: Instant {
        Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000))
    }

    /// Prices and books a stay; it waits for its payment then.
    func book(_ free: FreeStay, isSecond: Bool = false) async throws -> Booking {
        let quote = try await quote(free)
        // A second stay of the same nights is asked for as such.
        if isSecond {
            return try await body(Booking.self, "book", "\(quote.id)", "--allow-overlap")
        }
        return try await body(Booking.self, "book", "\(quote.id)")
    }

    func quote(_ free: FreeStay) async throws -> Quote {
        try await body(
            Quote.self,
            "quote",
            "\(free.home.id)",
            "--check-in",
            "\(free.stay.checkIn)",
            "--check-out",
            "\(free.stay.checkOut)",
            "--guests",
            "2"
        )
    }

    /// The nights of a home from today on.
    func calendar(of home: ListingID, days: Int) async throws -> ListingCalendar {
        let today = Guest.now.utcDate
        return try await body(
            ListingCalendar.self,
            "calendar",
            home.text,
            "--from",
            "\(today)",
            "--to",
            "\(today.adding(days: days))"
        )
    }
}

/// A stay that can be booked, and how to find it.
struct FreeStay: Sendable {
    let home: ListingCard
    let stay: DateRange
    /// Weeks from today to the check-in.
    let weeks: Int
    let total: Money
}

/// A card of the test provider, as the pay command reads it.
func card(_ number: String) -> String {
    number + " 12/35 123\n"
}
