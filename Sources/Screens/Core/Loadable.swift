package import Marketplace

/// Something that comes from the server: not there yet, there with its age, or failed.
///
/// A failure never throws away what was there: it stays readable, with its age.
package struct Loadable<Value: Sendable & Equatable>: Sendable, Equatable {
    package private(set) var value: Value?
    /// When the server said so.
    package private(set) var asOf: Instant?
    /// True while only the local copy has answered.
    package private(set) var isPreliminary = false
    package private(set) var failure: Failure?

    package init(_ value: Value? = nil, asOf: Instant? = nil) {
        self.value = value
        self.asOf = asOf
    }

    package mutating func succeed(_ value: Value, _ answer: Answer) {
        self.value = value
        asOf = answer.asOf
        isPreliminary = answer.isPreliminary
        failure = nil
    }

    /// Changes what is there, ahead of the server.
    package mutating func change(_ change: (inout Value) -> Void) {
        guard var value else { return }
        change(&value)
        self.value = value
    }

    package mutating func fail(_ failure: Failure) {
        self.failure = failure
    }

    /// `as of 14:02 · 3 h ago`, once what is shown is a minute old and the server does not answer.
    package func age(_ world: World) -> String? {
        guard value != nil, failure != nil || world.connection.isOffline, let asOf else {
            return nil
        }
        return Words.asOf(asOf, now: world.now)
    }
}
