/// Every home that can be found lies in one cell of each of four grids over the world.
///
/// An index of each grid has the homes of a cell in the order "best", so that the homes of a box are
/// read in that order from the few cells that it touches. Search's table is made anew, so that its
/// indexes lie in order.
extension Migrations {
    static let searchCells: [Migration.Statements] = [
        .both("DROP VIEW search_source; DROP TABLE search_home;"),
        .sqlite(searchSource(band: searchBand, and: cells("CAST(%@ AS INTEGER)"))),
        .postgres(
            searchSource(band: searchBandOnPostgres, and: cells("CAST(floor(%@) AS BIGINT)"))
        ),
        .both(searchHomes(and: grids.map { ", \($0.column) INTEGER NOT NULL" }.joined())),
        .both("INSERT INTO search_home SELECT * FROM search_source;"), .both(searchSample),
        .both(
            searchIndexes(searchOrders + grids.map { ($0.column, [$0.column, "quality DESC"]) })
        ),
    ]

    /// The side of a cell is an eighth of a degree, a half, two degrees, eight degrees.
    private static let grids = [
        (column: "cell_eighth", shift: 0), (column: "cell_half", shift: 2),
        (column: "cell_two", shift: 4), (column: "cell_eight", shift: 6),
    ]

    /// Cells are counted by row from the South Pole, 4,096 to a row from 180 degrees west.
    private static func cells(_ floor: String) -> String {
        func eighths(_ degrees: String) -> String {
            floor.replacing("%@", with: "(\(degrees)) * 8")
        }
        return grids.map { grid in
            let row = "(\(eighths("latitude + 90")) >> \(grid.shift))"
            let column = "(\(eighths("longitude + 180")) >> \(grid.shift))"
            return ", \(row) * 4096 + \(column) AS \(grid.column)"
        }
        .joined()
    }
}
