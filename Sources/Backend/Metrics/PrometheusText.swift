/// The text that Prometheus reads: exposition format 0.0.4.
struct PrometheusText: Sendable {
    enum Kind: String {
        case counter
        case gauge
        case histogram
    }

    static let mediaType = "text/plain; version=0.0.4; charset=utf-8"

    private(set) var text = ""

    /// Begins a family; its samples follow.
    mutating func family(_ name: String, _ kind: Kind, _ help: String) {
        text += "# HELP \(name) \(help)\n# TYPE \(name) \(kind.rawValue)\n"
    }

    mutating func sample(_ name: String, _ value: Int, _ labels: [(String, String)] = []) {
        line(name, labels, String(value))
    }

    mutating func sample(_ name: String, _ value: Double, _ labels: [(String, String)] = []) {
        line(name, labels, String(value))
    }

    /// The buckets of a histogram, each with all below it, then sum and count.
    mutating func histogram(_ name: String, _ labels: [(String, String)], _ histogram: Histogram) {
        var total = 0
        for (bound, count) in zip(Histogram.bounds.map { String($0) } + ["+Inf"], histogram.counts)
        {
            total += count
            line(name + "_bucket", labels + [("le", bound)], String(total))
        }
        line(name + "_sum", labels, String(histogram.sum))
        line(name + "_count", labels, String(total))
    }

    private mutating func line(_ name: String, _ labels: [(String, String)], _ value: String) {
        let pairs = labels.map { "\($0.0)=\"\(PrometheusText.escaped($0.1))\"" }
        text += name + (pairs.isEmpty ? "" : "{" + pairs.joined(separator: ",") + "}")
        text += " " + value + "\n"
    }

    private static func escaped(_ label: String) -> String {
        // Hardly any label has such a sign, and looking for one byte is quick.
        guard label.utf8.contains(where: { "\\\"\n".utf8.contains($0) }) else { return label }
        return label.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
            .replacing("\n", with: "\\n")
    }
}
