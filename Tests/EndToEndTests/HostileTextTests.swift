import Foundation
import Marketplace
import Testing

extension EndToEndTests {
    /// What hosts write must not steer a guest's terminal.
    struct HostileTextTests {
        /// Escape sequences, single control characters, overrides of the direction, and invisibles.
        static let attack =
            "Nice\u{1B}]0;owned\u{7}\u{1B}[31m\u{1B}[2Jred\u{9B}5mblink\u{90}q\u{9C}"
            + "\u{8}\u{D}\u{E}\u{7F}\u{202E}rtl\u{2066}iso\u{200B}\u{200D}\u{FEFF}\u{E0041}end"

        let server: Server
        let guest: Guest

        init() async throws {
            let scratch = try Scratch()
            server = try await Server.start(in: scratch)
            let hex = Self.attack.utf8.map { String(format: "%02x", $0) }.joined()
            _ = try await server.ask(
                """
                UPDATE listing SET title = CAST(x'\(hex)' AS TEXT),
                neighbourhood = CAST(x'\(hex)' AS TEXT), description = CAST(x'\(hex)' AS TEXT)
                """
            )
            server.kill(SIGTERM)
            try await server.startAgain()
            guest = try await Guest.demo(scratch, server: server.url)
        }

        @Test func `hostile text never reaches the terminal as more than text`() async throws {
            let record = guest.scratch.path("record")
            let tmux = try await guest.interface(record: record)
            try await tmux.shows("enter open", "Nice")
            try await tmux.press("j", "Enter")
            try await tmux.shows("About", "esc back")
            try await tmux.press("G")
            try await tmux.press("q", "2")
            try await tmux.shows("Upcoming")
            try await tmux.press("3")
            try await tmux.shows("Saved homes")
            try await tmux.quit()
            let sent = try Data(contentsOf: URL(filePath: record))
            expectHarmless(String(decoding: sent, as: UTF8.self))
        }

        @Test func `hostile text never reaches standard output of a command`() async throws {
            let page = try await guest.roost("search", "--limit", "5")
            #expect(page.output.contains("Nice"))
            for arguments in [["search", "--limit", "5"], ["trips"], ["--plain"]] {
                let outcome = try await run(
                    Programs.roost,
                    arguments,
                    environment: guest.environment
                )
                #expect(outcome.status == 0)
                expectHarmless(outcome.output)
                #expect(!outcome.output.unicodeScalars.contains("\u{1B}"))
            }
        }

        private func expectHarmless(_ text: String) {
            for forbidden in [
                "\u{1B}]0;", "owned\u{7}", "\u{1B}[31mred", "\u{1B}[2Jred", "\u{8}\u{D}\u{E}",
                "\u{9B}",
                "\u{90}", "\u{9C}", "\u{7F}", "\u{202E}", "\u{2066}", "\u{200B}", "\u{FEFF}",
                "\u{E0041}",
            ] {
                let scalars = Array(forbidden.unicodeScalars)
                let isThere = text.unicodeScalars.windows(of: scalars.count).contains {
                    $0.elementsEqual(scalars)
                }
                #expect(!isThere, "\(forbidden.debugDescription)")
            }
        }
    }
}

extension String.UnicodeScalarView {
    /// All runs of so many scalars.
    fileprivate func windows(of count: Int) -> some Sequence<SubSequence> {
        let starts = sequence(first: startIndex) {
            $0 < self.endIndex ? self.index(after: $0) : nil
        }
        return starts.lazy.compactMap { start in
            self.index(start, offsetBy: count, limitedBy: self.endIndex).map { self[start..<$0] }
        }
    }
}
