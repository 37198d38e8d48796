#if os(Linux)
import Foundation
import TestSupport
import Testing

extension EndToEndTests {
    /// A program at which nobody types lets the machine sleep.
    struct IdleTests {
        @Test(arguments: [true, false])
        func `no timer goes off every second, with a server and without`(
            isOnline: Bool
        )
            async throws
        {
            let scratch = try Scratch()
            let server = try await Server.start(in: scratch)
            let guest = try await Guest.demo(scratch, server: server.url)
            let tmux = try await guest.interface()
            try await tmux.shows("120 homes", "online")
            if !isOnline {
                server.kill(SIGKILL)
                try await tmux.press("R")
                try await tmux.shows("offline")
            }
            let program = try await tmux.program()
            // The first attempts to reach a server that is gone come quickly, one after the other.
            try await eventually("every timer to be far away", within: 60) {
                let timers = try IdleTests.timers(of: program)
                return !timers.isEmpty && timers.allSatisfy { $0 == 0 || $0 > 2 }
            }
        }

        /// The seconds until each timer of a process goes off; 0 for one that is not set.
        private static func timers(of program: Int32) throws -> [Double] {
            let folder = "/proc/\(program)/fdinfo"
            return try FileManager.default.contentsOfDirectory(atPath: folder).compactMap { name in
                // A file may have been closed since.
                let text = (try? String(contentsOfFile: folder + "/" + name, encoding: .utf8)) ?? ""
                guard let value = text.firstMatch(of: /it_value: \((\d+), (\d+)\)/) else {
                    return nil
                }
                return (Double(value.1) ?? 0) + (Double(value.2) ?? 0) / 1e9
            }
        }
    }
}
#endif
