import Canvas
import Marketplace

/// The place being typed, with the places it may become.
struct PlaceField: Sendable, Equatable {
    private(set) var input: TextInput
    /// What stood there before; escape brings it back.
    let before: String
    private(set) var places: [Place] = []
    /// The index of the place that enter takes.
    private(set) var highlighted: Int?

    /// What a key did.
    enum Outcome: Sendable, Equatable {
        /// Only what is highlighted, or where the cursor stands.
        case moved
        case changed
        case accepted
        case cancelled
    }

    /// The most places offered.
    static let limit = 6

    init(_ text: String) {
        before = text
        input = TextInput(text, placeholder: "a city, or words of a title")
    }

    /// What is looked for now.
    var text: String { input.text.split(separator: " ").joined(separator: " ") }

    /// Takes over what may complete the text.
    mutating func offer(_ places: [Place]) {
        self.places = Array(places.prefix(PlaceField.limit))
        highlighted = nil
    }

    /// Does what the key does in the field; nil when it means nothing there.
    mutating func handle(_ key: Key) -> Outcome? {
        switch key {
        case .escape: return .cancelled
        case .enter:
            complete(with: highlighted)
            return .accepted
        case .tab:
            complete(with: highlighted ?? 0)
            return .changed
        case .down:
            guard !places.isEmpty else { return .accepted }
            highlighted = min((highlighted ?? -1) + 1, places.count - 1)
            return .moved
        case .up:
            highlighted = highlighted.flatMap { $0 > 0 ? $0 - 1 : nil }
            return .moved
        default:
            let old = text
            guard input.handle(key) else { return nil }
            if text.isEmpty { places = [] }
            return text == old ? .moved : .changed
        }
    }

    private mutating func complete(with index: Int?) {
        guard let index, places.indices.contains(index) else { return }
        input.replace(with: places[index].name)
        places = []
        highlighted = nil
    }

    /// The places offered, one row each, and a line below them; empty without any.
    var completions: Element {
        guard !places.isEmpty else { return .empty }
        let rows = places.map { place in
            ListBlock.Row(
                Line(.bold(place.name), .dim(", \(place.country)")),
                Line(Words.count(place.homes, "home"), .uiDim)
            )
        }
        return .rows(.list(ListBlock(rows, selected: highlighted)), .rule)
    }

    /// The rows that ``completions`` takes.
    var rows: Int { places.isEmpty ? 0 : places.count + 1 }
}
