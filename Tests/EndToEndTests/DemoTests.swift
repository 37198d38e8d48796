import Foundation
import TestSupport
import Testing

extension EndToEndTests {
    /// The demo: a private server that leaves nothing behind.
    struct DemoTests {
        let scratch: Scratch

        init() throws {
            scratch = try Scratch()
        }

        /// How the program under test ends.
        enum End: Sendable, CaseIterable {
            case quit, terminate, hangUp, kill
        }

        @Test(arguments: End.allCases)
        func `the demo is gone at exit`(_ end: End) async throws {
            let guest = Guest(scratch, server: "")
            let tmux = try await guest.interface("demo")
            try await tmux.shows("2,000 homes", "DEMO", "Ana", within: 90)
            #expect(scratch.leftovers.contains { $0.hasPrefix("roost-demo-") })
            #expect(try await servers() != "")
            try await tmux.press("2")
            try await tmux.shows("Upcoming")
            switch end {
            case .quit: try await tmux.press("Q")
            case .terminate: kill(try await tmux.program(), SIGTERM)
            case .kill: kill(try await tmux.program(), SIGKILL)
            case .hangUp: try await tmux.hangUp()
            }
            try await eventually("the server to end") { try await servers() == "" }
            try await eventually("the folder to go: \(scratch.leftovers)") {
                scratch.leftovers.isEmpty
            }
        }

        @Test func `a demo that cannot start says why`() async throws {
            let guest = Guest(scratch, server: "")
            let demo = try await run(
                Programs.roost,
                ["demo"],
                environment: guest.environment.merging(["XDG_CACHE_HOME": "/dev/null"]) { $1 }
            )
            #expect(demo.status == 1)
            #expect(demo.errors.contains("cannot be written to /dev/null/roost/demo"))
            #expect(scratch.leftovers.isEmpty)
        }

        @Test func `with no server yet the first screen offers the demo`() async throws {
            let guest = Guest(scratch, server: "")
            let tmux = try await guest.interface()
            try await tmux.shows("Welcome", "demo")
            try await tmux.press("d")
            try await tmux.shows("2,000 homes", "DEMO", "Ana", within: 90)
            try await tmux.quit()
            #expect(try await servers() == "")
            #expect(scratch.leftovers.isEmpty)
        }

        @Test func `the first screen connects to a server and remembers it`() async throws {
            let server = try await Server.start(in: scratch)
            let guest = Guest(scratch, server: "")
            let tmux = try await guest.interface()
            try await tmux.shows("Welcome")
            try await tmux.press("c")
            try await tmux.shows("Which server")
            try await tmux.type("http://127.0.0.1:1")
            try await tmux.press("Enter")
            try await tmux.shows("does not answer")
            try await tmux.press("C-u")
            try await tmux.type(server.url)
            try await tmux.press("Enter")
            try await tmux.shows("120 homes", "not logged in")
            try await tmux.quit()
            let again = try await guest.interface()
            try await again.shows("120 homes")
        }

        /// The processes of servers that work below this test's folder.
        private func servers() async throws -> String {
            try await run("pgrep", ["-f", "roostd serve.*" + scratch.path("tmp")]).output
        }
    }
}
