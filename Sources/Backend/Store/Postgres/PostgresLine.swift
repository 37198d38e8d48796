internal import Dispatch

/// The line in which work waits for one of the connections: first come, first served.
///
/// While the database is away, connecting is tried with growing pauses; work whose deadline comes
/// before that is refused.
final class PostgresLine: Sendable {
    /// Something to be done with a connection; exactly one of the two is called.
    struct Work: Sendable {
        /// When it is too late to begin.
        let deadline: ContinuousClock.Instant
        let perform: @Sendable (PostgresConnection) -> Void
        let refuse: @Sendable (StoreError) -> Void
    }

    private struct State {
        var waiting: [Work] = []
        /// The last to rest is the first to work, so that those who are not needed can leave.
        var idle: [PostgresWorker] = []
        var workers = 0
        var isSweepPlanned = false
        var isClosed = false
    }

    private enum Order {
        case start
        case hand(PostgresWorker)
        case wait(isSweepPlanned: Bool)
        case refuse
    }

    let address: PostgresAddress
    let outage = PostgresOutage()

    private let limits: PostgresLimits
    private let state = Lock(State())

    init(_ address: PostgresAddress, _ limits: PostgresLimits) {
        self.address = address
        self.limits = limits
    }

    func submit(
        perform: @escaping @Sendable (PostgresConnection) -> Void,
        refuse: @escaping @Sendable (StoreError) -> Void
    ) {
        let work = Work(deadline: .now + limits.patience, perform: perform, refuse: refuse)
        switch order(for: work) {
        case .start: PostgresWorker(line: self).start(with: work)
        case .hand(let worker): worker.hand(work)
        case .wait(isSweepPlanned: true): break
        case .wait(isSweepPlanned: false): sweep(after: limits.patience)
        case .refuse: refuse(.unreachable("the database is closed"))
        }
    }

    /// How many connections there are and are at work, and how many transactions wait for one.
    var figures: EngineFigures {
        state.withLock { state in
            EngineFigures(
                busyConnections: state.workers - state.idle.count,
                connections: state.workers,
                waiting: state.waiting.count
            )
        }
    }

    /// Ends the threads and their connections once they have done what waits.
    func close() {
        let idle = state.withLock { state in
            state.isClosed = true
            defer { state.idle = [] }
            return state.idle
        }
        for worker in idle { worker.hand(nil) }
    }

    // MARK: For workers

    /// What a worker does next; nil when it may rest until something is handed to it.
    func next(for worker: PostgresWorker) -> (work: Work?, isOver: Bool) {
        state.withLock { state in
            if !state.waiting.isEmpty { return (state.waiting.removeFirst(), false) }
            if !state.isClosed { state.idle.append(worker) }
            return (nil, state.isClosed)
        }
    }

    /// Lets a worker leave that has rested for long; false when something was just handed to it.
    func dismiss(_ worker: PostgresWorker) -> Bool {
        state.withLock { state in
            guard let place = state.idle.firstIndex(where: { $0 === worker }) else { return false }
            state.idle.remove(at: place)
            state.workers -= 1
            return true
        }
    }

    // MARK: The line

    private func order(for work: Work) -> Order {
        state.withLock { state in
            if state.isClosed { return .refuse }
            if let worker = state.idle.popLast() { return .hand(worker) }
            if state.workers < limits.connections {
                state.workers += 1
                return .start
            }
            state.waiting.append(work)
            defer { state.isSweepPlanned = true }
            return .wait(isSweepPlanned: state.isSweepPlanned)
        }
    }

    /// Refuses what has waited too long, and comes again while anything waits.
    private func sweep(after pause: Duration) {
        let milliseconds = Int(pause / .milliseconds(1)) + 1
        DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(milliseconds)) {
            let (late, next) = self.state.withLock { state in
                let late = state.waiting.prefix { $0.deadline <= .now }
                state.waiting.removeFirst(late.count)
                state.isSweepPlanned = !state.waiting.isEmpty
                return (Array(late), state.waiting.first?.deadline)
            }
            for work in late { work.refuse(.unreachable("no connection became free in time")) }
            if let next { self.sweep(after: next - .now) }
        }
    }
}
