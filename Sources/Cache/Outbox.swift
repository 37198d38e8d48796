/// Every change that is kept, in the order in which they were made, and how many are in which state.
package struct Outbox: Sendable {
    package private(set) var changes: [PendingChange] = []
    package private(set) var counts: [PendingChange.State: Int] = [:]

    package init() {}

    mutating func append(_ change: PendingChange) {
        changes.append(change)
        counts[change.state, default: 0] += 1
    }

    mutating func reserve(_ count: Int) {
        changes.reserveCapacity(count)
    }
}
