/// Keeps what was asked for lately, in about as much room as it is given.
///
/// Two generations: what is found in the old one moves to the young one; when the young one is
/// full, it becomes the old one and the rest is forgotten.
final class RecentCache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private struct Generations {
        var young: [Key: Value] = [:]
        var old: [Key: Value] = [:]
        var youngCost = 0
    }

    private let generations = Lock(Generations())
    private let capacity: Int

    /// Holds values of at most `capacity` in sum per generation.
    init(capacity: Int) {
        self.capacity = capacity
    }

    func value(for key: Key, cost: (Value) -> Int = { _ in 1 }) -> Value? {
        generations.withLock { generations in
            if let value = generations.young[key] { return value }
            guard let value = generations.old.removeValue(forKey: key) else { return nil }
            insert(value, for: key, cost: cost(value), in: &generations)
            return value
        }
    }

    func keep(_ value: Value, for key: Key, cost: Int = 1) {
        generations.withLock { insert(value, for: key, cost: cost, in: &$0) }
    }

    /// Changes the value of a key, or a first value, in one step that nobody else comes between.
    func update<Result: Sendable>(
        _ key: Key,
        from first: Value,
        _ change: (inout Value) -> Result
    ) -> Result {
        generations.withLock { generations in
            var value = generations.young[key] ?? generations.old.removeValue(forKey: key) ?? first
            defer { insert(value, for: key, cost: 1, in: &generations) }
            return change(&value)
        }
    }

    private func insert(
        _ value: Value,
        for key: Key,
        cost: Int,
        in generations: inout Generations
    ) {
        if generations.youngCost + cost > capacity {
            generations.old = generations.young
            generations.young = [:]
            generations.youngCost = 0
        }
        if generations.young.updateValue(value, forKey: key) == nil {
            generations.youngCost += cost
        }
    }
}
