import Marketplace
import Testing
import Wire

/// A host at home: Ana's terminal, another device of hers, and one of her homes, "Tiled rooms".
struct Household {
    let server: Server
    /// Ana's terminal.
    let host: Guest
    /// Ana's other device, which reaches the server on a way of its own.
    let tablet: Guest
    /// A device on which nothing waits, so that it tells what the server has.
    private let reader: Guest
    let home: HostListing

    /// A server with the demo marketplace; the terminal reaches it over `line`, if there is one.
    init(on server: Server, over line: LossyLine? = nil) async throws {
        self.server = server
        host = try await Guest.demo(server.scratch, server: line?.url ?? server.url)
        tablet = Guest(server.scratch, name: "tablet", server: server.url)
        reader = Guest(server.scratch, name: "phone", server: server.url)
        for device in [tablet, reader] { try await device.logIn() }
        let homes = try await reader.body(Page<HostListing>.self, "homes").data
        home = try #require(homes.first { $0.state == .published })
        let named = try await tablet.roost("edit", home.id.text, "--title", "Tiled rooms")
        #expect(named.status == 0, "\(named)")
    }

    /// The same on a server of its own.
    init() async throws {
        try await self.init(on: try await Server.start(in: try Scratch()))
    }

    /// Somebody else, with an account of their own and no homes.
    func stranger() async throws -> Guest {
        let guest = Guest(server.scratch, name: "bo", server: server.url)
        try await guest.register()
        return guest
    }

    /// The home as the server has it.
    func current() async throws -> HostListing {
        let homes = try await reader.body(Page<HostListing>.self, "homes").data
        return try #require(homes.first { $0.id == home.id })
    }

    /// The interface of a device on the list of homes, with this one selected.
    func homes(of device: Guest, columns: Int = 80, rows: Int = 24) async throws -> Tmux {
        let tmux = try await device.interface(columns: columns, rows: rows)
        try await tmux.shows("enter open", "online")
        try await tmux.press("5")
        try await tmux.shows("‹Homes›", "Tiled rooms")
        for _ in 0..<4 {
            if try await tmux.screen.contains("▌Tiled rooms") { break }
            try await tmux.press("j")
        }
        try await tmux.shows("▌Tiled rooms")
        return tmux
    }

    /// The interface of a device on the page of the home.
    func page(of device: Guest) async throws -> Tmux {
        let tmux = try await homes(of: device)
        try await tmux.press("Enter")
        try await tmux.shows("Title   Tiled rooms", "i check-in guide")
        return tmux
    }
}
