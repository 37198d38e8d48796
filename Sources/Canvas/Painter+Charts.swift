extension Painter {
    mutating func paint(_ chart: BarChart, in area: Area) {
        let labels = min(chart.bars.map { shaper.width($0.label) }.max() ?? 0, area.columns / 3)
        let texts = min(chart.bars.map { shaper.width($0.text) }.max() ?? 0, area.columns / 3)
        let room = max(0, area.columns - labels - texts - 2)
        let maximum = chart.maximum ?? chart.bars.map(\.value).max() ?? 0
        for (index, bar) in chart.bars.prefix(area.rows).enumerated() {
            let row = area.top + index
            put(
                Line(bar.label, .uiDim),
                at: Position(column: area.left, row: row),
                columns: labels
            )
            let signs = Line(barSigns(bar.value, maximum, room), bar.role)
            let start = area.left + labels + 1
            put(signs, at: Position(column: start, row: row), columns: room)
            let width = min(shaper.width(bar.text), texts)
            let position = Position(column: area.right - width, row: row)
            put(Line(bar.text), at: position, columns: texts)
        }
    }

    /// A bar in steps of an eighth of a cell, or of a cell where there is nothing finer.
    private func barSigns(_ value: Double, _ maximum: Double, _ room: Int) -> String {
        guard value > 0, maximum > 0, let full = glyphs.bar.last else { return "" }
        let steps = glyphs.bar.count
        let length = max(1, Int((min(1, value / maximum) * Double(room * steps)).rounded()))
        let whole = repeating(full, length / steps)
        let rest = length % steps
        return rest == 0 ? whole : whole + String(glyphs.bar[rest - 1])
    }

    mutating func paint(_ histogram: Histogram, in area: Area) {
        let maximum = histogram.values.max() ?? 0
        let steps = glyphs.column.count
        for (column, value) in histogram.values.prefix(area.columns).enumerated() {
            guard value > 0, maximum > 0 else { continue }
            let isPicked = histogram.picked.map { $0.contains(column) } ?? true
            let style = Style(isPicked ? .chart1 : .uiDim)
            var height = value / maximum * Double(histogram.rows * steps)
            height = max(1, height.rounded())
            for row in 0..<histogram.rows {
                let part = min(steps, Int(height) - row * steps)
                guard part > 0 else { break }
                let place = Position(
                    column: area.left + column,
                    row: area.top + histogram.rows - 1 - row
                )
                put(glyphs.column[part - 1], at: place, style)
            }
        }
        guard histogram.hasEnds else { return }
        let place = Position(column: area.left, row: area.top + histogram.rows)
        paint(histogram.ends, at: place, columns: min(area.columns, histogram.values.count))
    }

    mutating func paint(_ line: Sparkline, in area: Area) {
        let low = line.values.min() ?? 0
        let range = (line.values.max() ?? 0) - low
        for (column, value) in line.values.prefix(area.columns).enumerated() {
            let share = range > 0 ? (value - low) / range : 0
            let step = Int((share * Double(glyphs.column.count - 1)).rounded())
            let place = Position(column: area.left + column, row: area.top)
            put(glyphs.column[step], at: place, Style(line.role))
        }
    }
}

extension Histogram {
    /// Whether there is a row of texts below.
    var hasEnds: Bool { !ends.left.isEmpty || !ends.right.isEmpty }
}
