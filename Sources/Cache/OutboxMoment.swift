internal import Foundation
import Synchronization

/// The places in the life of a change at which a program can be cut off: between any two of its
/// writes to the disk, and between those and the server.
///
/// `ROOST_CRASH_AT=stored:2` ends a debug build, as `kill -9` does, when it comes to that place for
/// the second time; without a number, for the first. In a release build there is nothing of this.
package enum OutboxMoment: String, CaseIterable, Sendable {
    /// A new change, or one that another was merged into, is written but not committed.
    case storing
    case stored
    /// Those that are to leave are marked so, but that is not committed.
    case taking
    /// Nothing has left yet.
    case taken
    /// The server's answer is here, and nowhere on the disk.
    case answered
    /// What the server has now is in the copy; the change is still under way.
    case filed
    case settling
    case settled
    case takingBack
    case takenBack
    /// One is replaced as the user decides: again, mine, theirs, or gone.
    case replacing
    case replaced
    /// What could be read of a damaged file is in a fresh one, which is not in its place yet.
    case rescued
    /// The damaged file has left its place, and the fresh one has not come there.
    case putAside

    #if DEBUG
    private static let chosen = ProcessInfo.processInfo.environment["ROOST_CRASH_AT"]
        .map { $0.split(separator: ":").map(String.init) }
    private static let reached = Mutex(0)
    #endif

    package func reach() {
        #if DEBUG
        guard let chosen = OutboxMoment.chosen, chosen.first == rawValue else { return }
        let count = OutboxMoment.reached.withLock { count in
            count += 1
            return count
        }
        if count == (chosen.count > 1 ? Int(chosen[1]) : 1) { kill(getpid(), SIGKILL) }
        #endif
    }
}
