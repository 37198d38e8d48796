internal import Marketplace

/// An order of results: by a column, then by number, so that pages are stable.
struct SearchOrder: Sendable, Hashable {
    let column: String
    private let isDescending: Bool
    /// Equal keys stand as they do in the index that is walked.
    private let isReversed: Bool

    init(_ sort: SearchSort) {
        switch sort {
        case .best, .distance: (column, isDescending, isReversed) = ("quality", true, false)
        case .priceLow: (column, isDescending, isReversed) = ("nightly", false, false)
        case .priceHigh: (column, isDescending, isReversed) = ("nightly", true, true)
        case .rating: (column, isDescending, isReversed) = ("rating", true, false)
        }
    }

    /// The order of columns that hold key and number.
    func clause(_ key: String, _ number: String) -> String {
        "\(key)\(isDescending ? " DESC" : ""), \(number)\(isReversed ? " DESC" : "")"
    }

    /// What comes after a position; the first half alone already bounds the walk over the index.
    func continuation(of position: ListPosition) -> (sql: String, arguments: [Int64]) {
        let (before, tie) = (isDescending ? "<" : ">", isReversed ? "<" : ">")
        return (
            "\(column) \(before)= ? AND (\(column) \(before) ? OR number \(tie) ?)",
            [position.key, position.key, Int64(position.tie) ?? 0]
        )
    }

    /// What comes no later than a key.
    func limit(at key: Int64) -> (sql: String, arguments: [Int64]) {
        ("\(column) \(isDescending ? ">=" : "<=") ?", [key])
    }
}
