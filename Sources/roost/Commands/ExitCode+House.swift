import ArgumentParser
import Sync

/// How roost ends, by the numbers of `sysexits.h` where there is one.
extension ExitCode {
    /// Done is 0, failed is 1, wrong usage is 64 (ArgumentParser's own).
    static let unreachable = ExitCode(69)
    static let queued = ExitCode(75)
    static let notAllowed = ExitCode(77)
}
