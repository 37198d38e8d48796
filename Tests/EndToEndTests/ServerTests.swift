import Foundation
import Testing

extension EndToEndTests {
    /// How `roostd` starts and stops.
    struct ServerTests {
        @Test func `a server stops cleanly when asked to, with clients about`() async throws {
            let scratch = try Scratch()
            let server = try await Server.start(in: scratch)
            #expect(!server.url.hasSuffix(":0"))
            let guest = try await Guest.demo(scratch, server: server.url)
            let tmux = try await guest.interface()
            try await tmux.shows("120 homes", "online")
            let start = ContinuousClock.now
            #expect(server.kill(SIGTERM) == 0)
            #expect(ContinuousClock.now - start < .seconds(20))
            try await tmux.press("2")
            try await tmux.shows("offline")
            try await server.startAgain()
            try await tmux.press("R")
            try await tmux.shows("online")
            #expect(try await server.check().status == 0)
        }

        @Test func `a server listens on a socket, also after it was killed`() async throws {
            let scratch = try Scratch()
            let socket = scratch.path("roostd.sock")
            let server = try await Server.start(in: scratch, at: ["--socket", socket])
            #expect(server.url == "unix:" + socket)
            let guest = Guest(scratch, server: server.url)
            #expect(try await guest.roost("search", "--limit", "1").status == 0)
            server.kill(SIGKILL)
            #expect(try await guest.roost("search", "Lisbon").status == 69)
            try await server.startAgain()
            #expect(try await guest.roost("search", "Lisbon").status == 0)
        }
    }
}
