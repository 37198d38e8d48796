import Foundation

/// The machine that the program runs on.
enum Machine {
    /// What the list of sessions calls this device.
    static var name: String { ProcessInfo.processInfo.hostName }
}
