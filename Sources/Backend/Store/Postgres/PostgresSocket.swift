internal import Foundation

/// Waits for the socket of a connection.
enum PostgresSocket {
    struct Directions: OptionSet {
        let rawValue: Int16

        static let reading = Directions(rawValue: Int16(POLLIN))
        static let writing = Directions(rawValue: Int16(POLLOUT))
    }

    /// Whether one of the directions is free before the deadline, or the connection has ended.
    static func isReady(
        _ socket: Int32,
        for directions: Directions,
        until deadline: ContinuousClock.Instant
    ) -> Bool {
        var poll = pollfd(fd: socket, events: directions.rawValue, revents: 0)
        while true {
            let left = max(.zero, deadline - .now)
            let count = Foundation.poll(&poll, 1, Int32(left / .milliseconds(1)))
            if count > 0 { return true }
            if count == 0 || errno != EINTR { return false }
        }
    }
}
