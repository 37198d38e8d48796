internal import Marketplace

/// The few cells of a grid over the world that cover a box.
///
/// Every home lies in one cell of each of four grids. An index has the homes of a cell in the order
/// "best": a search walks the cells of a box side by side, and ends as soon as a page is full,
/// however many homes lie in the box.
struct SearchCells {
    /// The column of `search_home` that has a home's cell.
    let column: String
    /// As the schema counts cells; -1 is none.
    let numbers: [Int64]

    /// Covers a box with the smallest cells of which few do; nil when the box is too wide for all.
    init?(covering box: GeoBox) {
        let rows = SearchCells.eighths(box.south + 90, box.north + 90)
        let (west, east) = (box.west + 180, box.east + 180)
        let columns =
            west <= east
            ? [SearchCells.eighths(west, east)]
            : [SearchCells.eighths(west, 360), SearchCells.eighths(0, east)]
        for (column, shift) in SearchCells.grids {
            let rows = SearchCells.cells(rows, shift)
            let columns = columns.map { SearchCells.cells($0, shift) }
            guard rows.count * columns.reduce(0, { $0 + $1.count }) <= SearchCells.most else {
                continue
            }
            // Of two ranges of columns the ends may lie in one cell.
            let numbers = rows.flatMap { row in Set(columns.joined()).map { row * 4_096 + $0 } }
            self.column = column
            self.numbers = SearchCells.padded(numbers)
            return
        }
        return nil
    }

    /// The columns of the grids, and the side of their cells: an eighth of a degree, doubled.
    private static let grids: [(column: String, shift: Int64)] = [
        ("cell_eighth", 0), ("cell_half", 2), ("cell_two", 4), ("cell_eight", 6),
    ]

    /// More would take longer to begin with than their smaller size saves.
    private static let most = 12

    private static func eighths(_ from: Double, _ through: Double) -> ClosedRange<Int64> {
        Int64(from * 8)...Int64(through * 8)
    }

    private static func cells(_ eighths: ClosedRange<Int64>, _ shift: Int64) -> ClosedRange<Int64> {
        eighths.lowerBound >> shift...eighths.upperBound >> shift
    }

    /// To a multiple of three, so that there are few texts of statements, which stay prepared.
    private static func padded(_ cells: [Int64]) -> [Int64] {
        cells + Array(repeating: -1, count: (3 - cells.count % 3) % 3)
    }
}
