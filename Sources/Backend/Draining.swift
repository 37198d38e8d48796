internal import ServiceLifecycle

/// Whether the server is about to stop: it still answers, and says that it is not ready.
///
/// Of a group of services the last is told first to stop; this one is, and keeps the others from
/// it for as long as whoever balances the load needs to notice.
final class Draining: Service {
    private let isDraining = Lock(false)
    private let time: Duration

    init(_ time: Duration) {
        self.time = time
    }

    var hasBegun: Bool { isDraining.withLock { $0 } }

    func run() async throws {
        try? await gracefulShutdown()
        isDraining.withLock { $0 = true }
        try? await Task.sleep(for: time)
    }
}
