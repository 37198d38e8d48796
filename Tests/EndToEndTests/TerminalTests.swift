import Foundation
import TestSupport
import Testing

extension EndToEndTests {
    /// Terminals of all sizes and kinds, and what is left in them.
    struct TerminalTests {
        let server: Server
        let guest: Guest

        init() async throws {
            let scratch = try Scratch()
            server = try await Server.start(in: scratch)
            guest = Guest(scratch, server: server.url)
        }

        @Test func `a terminal that is too small says so and recovers`() async throws {
            let tmux = try await guest.interface(columns: 40, rows: 10)
            try await tmux.shows("60x16", "40x10")
            try await tmux.resize(columns: 60, rows: 16)
            try await tmux.shows("120 homes", "enter open")
            try await tmux.press("Enter")
            try await tmux.shows("b book", "d picks dates")
            try await tmux.resize(columns: 40, rows: 10)
            try await tmux.shows("60x16", "40x10")
            try await tmux.resize(columns: 160, rows: 45)
            try await tmux.shows("b book", "esc back")
            try await tmux.quit()
        }

        @Test(arguments: ["xterm", "linux", "xterm-256color", "brand-new-terminal"])
        func `a terminal of any kind shows the screens`(_ kind: String) async throws {
            for locale in ["C.UTF-8", "C"] {
                let kinds = ["TERM": kind, "LC_ALL": locale]
                let tmux = try await guest.interface(extra: kinds)
                try await tmux.shows("120 homes", "enter open")
                if locale == "C" {
                    #expect(try await tmux.screen.allSatisfy(\.isASCII))
                }
                try await tmux.quit()
            }
        }

        @Test(arguments: ["unknown", "dumb", ""])
        func `a terminal without a cursor gets lines`(_ kind: String) async throws {
            for locale in ["C.UTF-8", "C"] {
                let kinds = ["TERM": kind, "LC_ALL": locale]
                let tmux = try await guest.interface(extra: kinds)
                try await tmux.shows("of 120", "Keys: enter open")
                try await tmux.type("quit")
                try await tmux.press("Enter")
                try await tmux.shows("ended with 0")
            }
        }

        @Test func `quitting restores the terminal`() async throws {
            let tmux = try await guest.interface()
            try await tmux.shows("enter open")
            try await tmux.press("Q")
            try await expectRestored(tmux)
        }

        @Test(arguments: [SIGTERM, SIGHUP, SIGSEGV, SIGILL, SIGTRAP, SIGABRT])
        func `a signal that ends the program restores the terminal`(
            _ signal: Int32
        ) async throws {
            let tmux = try await guest.interface()
            try await tmux.shows("120 homes", "enter open")
            kill(try await tmux.program(), signal)
            try await expectRestored(tmux)
        }

        @Test func `suspending gives the terminal back and resuming takes it`() async throws {
            let tmux = try await Tmux.open(environment: guest.environment, ["sh"])
            try await tmux.type(Programs.roost)
            try await tmux.press("Enter")
            try await tmux.shows("120 homes", "enter open")
            try await tmux.press("C-z")
            try await expectCookedShell(tmux)
            try await tmux.type("clear; fg")
            try await tmux.press("Enter")
            try await tmux.shows("120 homes", "enter open")
            #expect(try await tmux.fact("alternate_on") == "1")
            try await tmux.press("Q")
            try await expectCookedShell(tmux)
        }

        private func expectRestored(_ tmux: Tmux) async throws {
            try await tmux.shows("ended with")
            try await expectCookedShell(tmux)
        }

        /// A shell can be typed into, on the main screen, with a cursor that is seen.
        private func expectCookedShell(_ tmux: Tmux) async throws {
            try await eventually("the main screen") { try await tmux.fact("alternate_on") == "0" }
            try await tmux.type("clear; stty -a")
            try await tmux.press("Enter")
            try await tmux.shows("icanon", "echoe")
            let screen = try await tmux.screen
            let modes = Set(screen.split { $0 == " " || $0 == "\n" || $0 == ";" })
            for mode in ["icanon", "echo", "isig", "icrnl", "opost"] {
                #expect(modes.contains(Substring(mode)), "\(mode) in \(screen)")
            }
            #expect(try await tmux.fact("cursor_flag") == "1")
            #expect(try await tmux.fact("mouse_any_flag") == "0")
        }
    }
}
