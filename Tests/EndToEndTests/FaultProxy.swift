import Synchronization

/// Stands between roost and its server, and strikes once when a certain request passes.
final class FaultProxy: Sendable {
    /// When the proxy strikes.
    enum Moment: Sendable, CaseIterable {
        /// As soon as the request is on its way to the server.
        case requestSent
        /// When the server has replied; the reply is lost.
        case replySeen
    }

    private enum State {
        case waiting
        case armed(Int32)
        case struck
    }

    private let relay: Relay
    private let needle: String
    private let moment: Moment
    private let strike: @Sendable () -> Void
    private let state = Mutex(State.waiting)

    var url: String { relay.url }

    /// Listens for clients of the server at `port`.
    ///
    /// - Parameters:
    ///   - port: Where the server listens.
    ///   - needle: What the first line of the request contains.
    ///   - moment: When to strike.
    ///   - own: Where to listen; 0 for any port that is free.
    ///   - strike: Runs once, before the connection to the client breaks.
    /// - Throws: ``TimedOut`` when it cannot listen.
    init(
        to port: UInt16,
        on needle: String,
        at moment: Moment,
        listeningAt own: UInt16 = 0,
        strike: @escaping @Sendable () -> Void
    ) throws {
        relay = try Relay(to: port, listeningAt: own)
        self.needle = needle
        self.moment = moment
        self.strike = strike
        relay.open(before: self)
    }

    /// Whether the request has passed and the server was struck.
    var hasStruck: Bool {
        state.withLock { if case .struck = $0 { true } else { false } }
    }

    /// Takes no more clients.
    func close() {
        relay.close()
    }

    /// Whether this is the connection of the request and its moment has come; strikes then.
    private func isDue(_ server: Int32) -> Bool {
        let isOurs = state.withLock { state in
            guard case .armed(server) = state else { return false }
            state = .struck
            return true
        }
        if isOurs { strike() }
        return isOurs
    }
}

extension FaultProxy: Relay.Judge {
    func fate(of piece: Relay.Piece) -> Relay.Fate {
        guard piece.isRequest else { return isDue(piece.server) ? .torn : .handedOn }
        let line = String(decoding: piece.bytes.prefix(400), as: UTF8.self).prefix { $0 != "\r\n" }
        if line.contains(needle) {
            state.withLock { if case .waiting = $0 { $0 = .armed(piece.server) } }
        }
        return .handedOn
    }

    func staysOpen(after piece: Relay.Piece) -> Bool {
        !(piece.isRequest && moment == .requestSent && isDue(piece.server))
    }
}
