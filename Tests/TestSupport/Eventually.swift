/// Waits until a condition holds.
///
/// - Throws: ``TimedOut`` when it still does not after `seconds`.
package func eventually(
    _ what: String,
    within seconds: Double = 60,
    every pause: Duration = .milliseconds(10),
    _ condition: () async throws -> Bool
) async throws {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while ContinuousClock.now < deadline {
        if try await condition() { return }
        try await Task.sleep(for: pause)
    }
    throw TimedOut(what: what)
}

/// A condition that did not come true in time.
package struct TimedOut: Error, CustomStringConvertible {
    package let what: String

    package init(what: String) { self.what = what }

    package var description: String { "timed out waiting for \(what)" }
}
