import Dispatch

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Tells of signals on the main actor.
@MainActor
struct SignalWatch {
    private var sources: [any DispatchSourceProtocol] = []

    /// Does `body` at every such signal, until ``cancel()``.
    mutating func watch(_ number: Int32, _ body: @escaping @MainActor () -> Void) {
        // The default action would come before the event; SIGCONT and SIGWINCH have none.
        if number == SIGHUP || number == SIGTERM { signal(number, SIG_IGN) }
        if number == SIGWINCH { signal(number, SIG_DFL) }
        let source = DispatchSource.makeSignalSource(signal: number, queue: .main)
        source.setEventHandler { @Sendable in
            MainActor.assumeIsolated { body() }
        }
        source.activate()
        sources.append(source)
    }

    mutating func cancel() {
        for source in sources { source.cancel() }
        sources = []
    }
}
