internal import Wire

/// Counts what the server does, for whoever runs it.
///
/// A registry of its own: what is counted is known here, and a general one would be a dependency
/// that turns names into the same dictionary.
final class Metrics: Sendable {
    /// What was asked for, as the route's pattern: an address would make a series of its own.
    struct Operation: Hashable, Sendable, Comparable {
        let route: String
        let method: String

        static func < (left: Operation, right: Operation) -> Bool {
            (left.route, left.method) < (right.route, right.method)
        }
    }

    /// What became of the requests of one operation.
    struct Figures: Sendable {
        var statuses: [Int: Int] = [:]
        var problems: [ProblemCode: Int] = [:]
        var durations = Histogram()

        mutating func add(_ status: Int, _ problem: ProblemCode?, _ duration: Duration) {
            statuses[status, default: 0] += 1
            if let problem { problems[problem, default: 0] += 1 }
            durations.add(duration)
        }
    }

    private struct State: Sendable {
        var inFlight = 0
        var operations: [Operation: Figures] = [:]
    }

    private let state = Lock(State())

    func began() {
        state.withLock { $0.inFlight += 1 }
    }

    func ended(_ operation: Operation, status: Int, problem: ProblemCode?, after: Duration) {
        state.withLock { state in
            state.inFlight -= 1
            state.operations[operation, default: Figures()].add(status, problem, after)
        }
    }

    /// What has been counted so far.
    func write(to text: inout PrometheusText) {
        let (inFlight, operations) = state.withLock { ($0.inFlight, $0.operations) }
        let sorted = operations.sorted { $0.key < $1.key }
        text.family("roost_requests_in_flight", .gauge, "Requests that are being answered.")
        text.sample("roost_requests_in_flight", inFlight)
        text.family("roost_requests_total", .counter, "Requests answered.")
        for (operation, figures) in sorted {
            for (status, count) in figures.statuses.sorted(by: { $0.key < $1.key }) {
                let labels = operation.labels + [("status", String(status))]
                text.sample("roost_requests_total", count, labels)
            }
        }
        text.family("roost_problems_total", .counter, "Requests refused, by the problem's code.")
        for (operation, figures) in sorted {
            for (code, count) in figures.problems.sorted(by: { $0.key.rawValue < $1.key.rawValue })
            {
                let labels = operation.labels + [("code", code.rawValue)]
                text.sample("roost_problems_total", count, labels)
            }
        }
        text.family("roost_request_seconds", .histogram, "How long requests took to answer.")
        for (operation, figures) in sorted {
            text.histogram("roost_request_seconds", operation.labels, figures.durations)
        }
    }
}

extension Metrics.Operation {
    fileprivate var labels: [(String, String)] { [("route", route), ("method", method)] }
}

/// How many durations were how long.
struct Histogram: Sendable {
    /// The upper bounds, in seconds; all that is longer counts in the end.
    static let bounds: [Double] = [
        0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10,
    ]

    /// By bound, not summed up; the last is for what is longer than all bounds.
    private(set) var counts = [Int](repeating: 0, count: bounds.count + 1)
    private(set) var sum = 0.0

    mutating func add(_ duration: Duration) {
        let (whole, atto) = duration.components
        let seconds = Double(whole) + Double(atto) * 1e-18
        sum += seconds
        let place = Histogram.bounds.firstIndex { seconds <= $0 } ?? Histogram.bounds.count
        counts[place] += 1
    }
}
