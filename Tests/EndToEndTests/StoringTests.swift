import Cache
import Foundation
import Marketplace
import TestSupport
import Testing
import Wire

extension EndToEndTests {
    /// What becomes of a change while the disk takes it late, or not at all.
    struct StoringTests {
        let server: Server
        let guest: Guest
        let journal: String

        init() async throws {
            server = try await Server.start(in: try Scratch())
            guest = try await Guest.demo(server.scratch, server: server.url)
            let who = "SELECT id FROM \"user\" WHERE email = '\(Guest.email)'"
            let user = try #require(UserID(try await server.ask(who)))
            let environment = guest.environment
            let folders = Folders(environment: environment, home: environment["HOME"] ?? "/")
            journal = folders.journal(server: server.url, account: user)
        }

        private var changes: [PendingChange] {
            get async throws { try await Journal(at: journal).changes() }
        }

        @Test func `whoever quits at once waits until the change is on the disk`() async throws {
            _ = try await changes
            let tmux = try await guest.interface(columns: 80, rows: 24)
            try await tmux.shows("▌", "online")
            let holder = try Holder(of: journal)
            try await tmux.press("s", "Q")
            try await tmux.shows("Storing what you changed")
            holder.letGo()
            try await tmux.shows("ended with 0")
            #expect(try await changes.map(\.name) == [.saveHome])
        }

        @Test func `a terminal that is closed at once waits for the disk as well`() async throws {
            _ = try await changes
            let tmux = try await guest.interface(columns: 80, rows: 24)
            try await tmux.shows("▌", "online")
            let program = try await tmux.program()
            let holder = try Holder(of: journal)
            try await tmux.press("s")
            try await tmux.shows("♥")
            kill(program, SIGTERM)
            try await tmux.shows("Storing what you changed")
            holder.letGo()
            try await tmux.shows("ended with 0")
            #expect(try await changes.map(\.name) == [.saveHome])
        }

        @Test func `roost stays open when what was changed last could not be stored`()
            async throws
        {
            _ = try await changes
            let tmux = try await guest.interface(columns: 80, rows: 24)
            try await tmux.shows("▌", "online")
            let holder = try Holder(of: journal)
            try await tmux.press("s", "Q")
            try await tmux.shows("Storing what you changed")
            holder.letGo(after: StoringTests.refusal)
            try await tmux.shows("Not stored: This machine cannot store the change", "▌")
            try await tell("DROP TRIGGER refusal")
            try await tmux.press("s")
            try await tmux.shows("♥")
            try await tmux.quit()
            #expect(try await changes.map(\.name) == [.saveHome])
        }

        @Test func `a conflict that is edited stays until the new edit is stored`() async throws {
            let home = try #require(
                try await guest.body(Page<HostListing>.self, "homes").data.first
            )
            _ = try await Journal(at: journal).add(try conflict(over: home))
            let tmux = try await guest.interface(columns: 80, rows: 24)
            try await tmux.shows("1 needs you", "online")
            try await tmux.press("!")
            try await tmux.shows("keep mine", "mine    Garret")
            try await tmux.press("e")
            try await tmux.shows("Edit · ")
            try await tell(StoringTests.refusal)
            try await tmux.press("C-u")
            try await tmux.type("Attic")
            try await tmux.press("C-o")
            try await tmux.shows("This machine cannot store the change")
            try await tmux.press("Escape")
            try await tmux.shows("Leave and lose it")
            try await tmux.press("y")
            try await tmux.shows("keep mine", "mine    Garret")
            try await tmux.quit()
            #expect(try await changes.map(\.id) == ["a"])
        }

        @Test func `what merged with an earlier change of a night is not taken back with it`()
            async throws
        {
            let house = try await Household(on: server)
            let calendar = try await guest.calendar(of: house.home.id, days: 90)
            let free = try #require(calendar.nights.dropFirst().first { $0.status.isOpen })
            let tmux = try await house.homes(of: house.host)
            try await tmux.press("d")
            try await tmux.shows("Nights · Tiled rooms", "at least")
            let days = free.date.daysSinceEpoch - calendar.today.daysSinceEpoch
            try await tmux.press("l", times: days)
            server.kill(SIGKILL)
            try await tmux.press("x")
            try await tmux.shows("Nights kept")
            try await tmux.press("p")
            try await tmux.shows("Price of a night")
            try await tmux.press("C-u")
            try await tmux.type("77")
            try await tmux.press("Enter")
            try await tmux.shows("price  €77.00")
            try await tmux.press("u")
            try await tmux.shows("It is one with an earlier change now")
            try await tmux.quit(saying: "1 change not sent yet")
            let kept = try #require(try await changes.last?.nightEdit?.change)
            #expect(kept.isOpen == false && kept.price?.minorUnits == 77_00)
        }

        // MARK: Helpers

        /// From then on the file takes no new change.
        private static let refusal = """
            CREATE TRIGGER refusal BEFORE INSERT ON pending BEGIN SELECT RAISE(ABORT, 'no'); END;
            """

        private func tell(_ sql: String) async throws {
            let outcome = try await run("sqlite3", ["-cmd", ".timeout 5000", journal, sql])
            #expect(outcome.status == 0, "\(outcome)")
        }

        /// A title that another device has changed as well.
        private func conflict(over home: HostListing) throws -> PendingChange {
            var change = PendingChange(
                id: "a",
                name: .editListing,
                target: home.id.text,
                args: try JSONValue(encoding: ListingDraft(title: "Garret")),
                baseVersion: home.version,
                base: try JSONValue(encoding: ListingDraft(title: "Loft")),
                subject: "Garret",
                createdAt: Guest.now,
                sendAfter: Guest.now
            )
            change.state = .needsYou
            change.hasLeft = true
            change.answeredAt = Guest.now
            change.answer = MutationResult(
                id: "a",
                outcome: .conflict,
                version: home.version,
                data: try JSONValue(encoding: home),
                fields: [.title]
            )
            return change
        }
    }
}

/// Another program that holds a database, so that nobody else writes to it.
private final class Holder: Sendable {
    private let keyboard: FileHandle

    /// Returns once the file is held.
    init(of path: String) throws {
        let process = Process()
        let (input, output) = (Pipe(), Pipe())
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["sqlite3", "-cmd", ".timeout 5000", path]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        keyboard = input.fileHandleForWriting
        try keyboard.write(contentsOf: Data("BEGIN IMMEDIATE; SELECT 'held';\n".utf8))
        let said = output.fileHandleForReading.availableData
        #expect(String(decoding: said, as: UTF8.self).hasPrefix("held"))
    }

    func letGo(after sql: String = "") {
        try? keyboard.write(contentsOf: Data((sql + " COMMIT;\n").utf8))
        try? keyboard.close()
    }
}
