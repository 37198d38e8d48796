package import Canvas
package import Marketplace

/// Messages that pass, and those that passed: a missed toast can be read again.
package struct Notices: Sendable, Equatable {
    /// A toast with the time it came.
    package struct Notice: Sendable, Equatable {
        package var toast: Toast
        package var at: Instant
    }

    /// Newest first; at most ``limit``.
    package private(set) var all: [Notice] = []
    private var showing: [Notice] = []
    /// Why the last key did nothing.
    private var refusal: Notice?

    private static let limit = 100

    /// The messages on the screen now.
    package var visible: [Toast] { shown.map(\.toast) }

    private var shown: [Notice] {
        refusal.map { refusal in showing.filter { $0.toast != refusal.toast } + [refusal] }
            ?? showing
    }

    package mutating func add(_ toast: Toast, at now: Instant) {
        let notice = Notice(toast: toast, at: now)
        all.insert(notice, at: 0)
        all = Array(all.prefix(Notices.limit))
        // What was said to be done beside what says that it was not would be a riddle.
        if toast.gravity == .error { showing.removeAll { $0.toast.gravity != .error } }
        showing = Array((showing.filter { $0.toast != toast } + [notice]).suffix(3))
    }

    /// Says why a key did nothing, until the next one: then it is about something else.
    package mutating func refuse(_ whyNot: String, at now: Instant) {
        refusal = Notice(toast: Toast(whyNot, .warning), at: now)
    }

    /// Takes away what was said about the key before.
    package mutating func forgetRefusal() { refusal = nil }

    package mutating func expire(at now: Instant) {
        showing.removeAll { $0.expiry <= now }
        if let refusal, refusal.expiry <= now { forgetRefusal() }
    }

    /// When the next message goes; nil when none is on the screen.
    package var nextExpiry: Instant? { shown.map(\.expiry).min() }
}

extension Notices.Notice {
    /// Errors stay longer: 8 s, others 4 s.
    fileprivate var expiry: Instant {
        at.adding(.seconds(toast.gravity == .error ? 8 : 4))
    }
}
