import Cache
import Foundation
import Marketplace
import TestSupport
import Testing
import Wire

extension EndToEndTests {
    /// roost is killed between any two writes of the life of a change, and started again: each change
    /// is on the server once, or stands in the outbox.
    struct OutboxCrashTests {
        let server: Server
        let guest: Guest
        let user: UserID
        let journal: String
        let thread: String

        init() async throws {
            let scratch = try Scratch()
            server = try await Server.start(in: scratch)
            guest = try await Guest.demo(scratch, server: server.url)
            let who = "SELECT id FROM \"user\" WHERE email = '\(Guest.email)'"
            user = try #require(UserID(try await server.ask(who)))
            let environment = guest.environment
            let folders = Folders(environment: environment, home: environment["HOME"] ?? "/")
            journal = folders.journal(server: server.url, account: user)
            thread = try await server.ask("SELECT id FROM thread WHERE guest = '\(user)' LIMIT 1")
            try #require(!thread.isEmpty)
        }

        @Test func `wherever roost is killed, a change is on the server once or in the outbox`()
            async throws
        {
            for moment in OutboxMoment.allCases {
                switch moment {
                case .storing, .stored: try await save(dyingAt: moment)
                case .taking, .taken, .answered, .filed, .settling, .settled:
                    try await send(dyingAt: moment)
                case .takingBack, .takenBack: try await takeBack(dyingAt: moment)
                case .replacing, .replaced: try await decide(dyingAt: moment)
                case .rescued, .putAside: try await rescue(dyingAt: moment)
                }
            }
            #expect(try await server.check().status == 0)
        }

        @Test(arguments: FaultProxy.Moment.allCases)
        func `killed with its request under way, roost sends each change once`(
            moment: FaultProxy.Moment
        ) async throws {
            let file = guest.scratch.path("roost.pid")
            let proxy = try FaultProxy(to: server.port, on: "/v1/sync/mutations", at: moment) {
                let text = try? String(contentsOfFile: file, encoding: .utf8)
                let id = text.flatMap { Int32($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
                if let id { kill(id, SIGKILL) }
            }
            defer { proxy.close() }
            var other = guest
            other.server = proxy.url
            try await other.logIn()
            let folders = Folders(environment: other.environment, home: "/")
            let texts = try await queue(3, in: folders.journal(server: proxy.url, account: user))
            let died = try await run(
                "sh",
                ["-c", "echo $$ >\"$0\"; exec \"$@\"", file, Programs.roost, "sync"],
                environment: other.environment
            )
            #expect(died.status == SIGKILL && proxy.hasStruck)
            #expect(try await other.roost("sync").status == 0)
            try await expectOnce(texts)
        }

        @Test func `a server that is killed with a batch under way gets it again, and once`()
            async throws
        {
            for moment in FaultProxy.Moment.allCases {
                let server = server
                let proxy = try FaultProxy(to: server.port, on: "/v1/sync/mutations", at: moment) {
                    server.kill(SIGKILL)
                }
                defer { proxy.close() }
                var other = guest
                other.server = proxy.url
                try await other.logIn()
                let folders = Folders(environment: other.environment, home: "/")
                let texts = try await queue(
                    3,
                    in: folders.journal(server: proxy.url, account: user)
                )
                let broken = try await other.roost("sync")
                #expect(broken.status == 75)
                #expect(broken.errors.contains("your changes are kept and sent again"))
                try await server.startAgain()
                #expect(try await other.roost("sync").status == 0)
                try await expectOnce(texts)
            }
        }

        // MARK: The moments

        /// Saves the first home of the list, by lines.
        private func save(dyingAt moment: OutboxMoment) async throws {
            let died = try await run(
                Programs.roost,
                ["--plain"],
                environment: dying(at: moment),
                input: ":explore.save\nquit\n"
            )
            #expect(died.status == SIGKILL, "\(moment)")
            let kept = try await Journal(at: journal).changes()
            #expect(kept.count == (moment == .stored ? 1 : 0), "\(moment)")
            #expect(try await guest.roost("sync").status == 0)
            guard moment == .stored else { return }
            #expect(try await Journal(at: journal).changes().map(\.state) == [.sent])
            let home = try #require(kept.first?.target)
            let saved = """
                SELECT count(*) FROM wishlist_home JOIN listing ON number = wishlist_home.listing
                WHERE listing.id = '\(home)'
                """
            #expect(try await server.ask(saved) == "1")
        }

        private func send(dyingAt moment: OutboxMoment) async throws {
            let texts = try await queue(3, in: journal)
            let died = try await roost(dyingAt: moment, "sync")
            #expect(died == SIGKILL, "\(moment)")
            let states = try await states(of: texts)
            #expect(states.count == 3, "\(moment)")
            switch moment {
            case .taking: #expect(Set(states) == [.queued])
            case .settled: #expect(Set(states) == [.sent])
            default: #expect(Set(states) == [.sending], "\(moment)")
            }
            #expect(try await guest.roost("sync").status == 0, "\(moment)")
            try await expectOnce(texts)
        }

        private func takeBack(dyingAt moment: OutboxMoment) async throws {
            let texts = try await queue(1, in: journal)
            let id = try #require(try await changes(of: texts).first?.id)
            #expect(try await roost(dyingAt: moment, "outbox", "--undo", id) == SIGKILL)
            let isGone = moment == .takenBack
            #expect(try await states(of: texts) == (isGone ? [] : [.queued]), "\(moment)")
            #expect(try await guest.roost("sync").status == 0)
            try await expect(texts, times: isGone ? 0 : 1)
        }

        /// A message that was refused is sent again, or forgotten.
        private func decide(dyingAt moment: OutboxMoment) async throws {
            for decision in ["--retry", "--drop"] {
                let texts = try await queue(
                    1,
                    in: journal,
                    to: "thr_" + String(repeating: "0", count: 26)
                )
                #expect(try await guest.roost("sync").status == 1)
                let id = try #require(try await changes(of: texts).first?.id)
                #expect(try await states(of: texts) == [.rejected])
                #expect(try await roost(dyingAt: moment, "outbox", decision, id) == SIGKILL)
                let states = try await states(of: texts)
                switch (moment, decision) {
                case (.replaced, "--retry"): #expect(states == [.queued])
                case (.replaced, _): #expect(states == [])
                default: #expect(states == [.rejected])
                }
                _ = try await guest.roost("sync")
                if let left = try await changes(of: texts).first {
                    #expect(left.state == .rejected)
                    #expect(try await guest.roost("outbox", "--drop", left.id).status == 0)
                }
            }
        }

        private func rescue(dyingAt moment: OutboxMoment) async throws {
            let texts = try await queue(3, in: journal)
            let file = try FileHandle(forUpdating: URL(filePath: journal))
            try file.write(contentsOf: Data(repeating: 0x5A, count: 4_096))
            try file.close()
            #expect(try await roost(dyingAt: moment, "outbox") == SIGKILL, "\(moment)")
            let told = try await guest.roost("outbox")
            #expect(told.errors.contains("was damaged"), "\(moment): \(told)")
            #expect(try await states(of: texts) == [.queued, .queued, .queued], "\(moment)")
            #expect(try await guest.roost("sync").status == 0)
            try await expectOnce(texts)
        }

        // MARK: Helpers

        /// Messages that nobody else writes, queued and due.
        private func queue(
            _ count: Int,
            in journal: String,
            to thread: String? = nil
        ) async throws -> [String] {
            let journal = Journal(at: journal)
            var random = SystemRandomNumberGenerator()
            var texts: [String] = []
            for _ in 0..<count {
                let id = MessageID(at: Guest.now, using: &random)
                let text = "Message \(id)"
                texts.append(text)
                _ = try await journal.add(
                    PendingChange(
                        id: id.text,
                        name: .sendMessage,
                        target: thread ?? self.thread,
                        args: try JSONValue(encoding: MessageBody(id: id, text: text)),
                        subject: "A quiet flat",
                        createdAt: Guest.now,
                        sendAfter: Guest.now
                    )
                )
            }
            return texts
        }

        private func changes(of texts: [String]) async throws -> [PendingChange] {
            try await Journal(at: journal).changes().filter { change in
                guard case .object(let parts) = change.args, case .string(let text)? = parts["text"]
                else { return false }
                return texts.contains(text)
            }
        }

        private func states(of texts: [String]) async throws -> [PendingChange.State] {
            try await changes(of: texts).map(\.state)
        }

        private func expectOnce(_ texts: [String]) async throws {
            try await expect(texts, times: 1)
        }

        private func expect(_ texts: [String], times: Int) async throws {
            for text in texts {
                let sql = "SELECT count(*) FROM message WHERE text = '\(text)'"
                #expect(try await server.ask(sql) == "\(times)", "\(text)")
            }
        }

        private func dying(at moment: OutboxMoment) -> [String: String] {
            guest.environment.merging(["ROOST_CRASH_AT": moment.rawValue]) { $1 }
        }

        /// Runs a command that is to be killed there, and gives the signal that it ended by.
        private func roost(
            dyingAt moment: OutboxMoment,
            _ arguments: String...
        ) async throws -> Int32 {
            try await run(Programs.roost, arguments, environment: dying(at: moment)).status
        }
    }
}
