extension GuideDraft {
    /// The longest text on the way or on getting in, in characters.
    package static let longestText = 4_000
    package static let longestWifiName = 64
    package static let longestWifiPassword = 128

    /// A guide that says nothing yet.
    package static let empty = GuideDraft(directions: "", checkIn: "")

    /// A part of the guide that is changed and merged on its own.
    package enum Part: String, CaseIterable, Sendable, Hashable {
        case directions = "Getting there"
        case checkIn = "Getting in"
        case wifiName = "Wi-Fi name"
        case wifiPassword = "Wi-Fi password"
    }

    /// What is said of a part; nil when nothing is.
    package func text(_ part: Part) -> String? {
        let text =
            switch part {
            case .directions: directions
            case .checkIn: checkIn
            case .wifiName: wifiName ?? ""
            case .wifiPassword: wifiPassword ?? ""
            }
        return text.isEmpty ? nil : text
    }

    /// Says of a part what `other` says, or nothing.
    package mutating func take(_ part: Part, of other: GuideDraft) {
        switch part {
        case .directions: directions = other.directions
        case .checkIn: checkIn = other.checkIn
        case .wifiName: wifiName = other.wifiName
        case .wifiPassword: wifiPassword = other.wifiPassword
        }
    }

    /// The parts of which `newer` says something else.
    package func changes(to newer: GuideDraft) -> [Part] {
        Part.allCases.filter { text($0) != newer.text($0) }
    }

    /// This guide after what `mine` and `theirs` each changed of it, part by part.
    ///
    /// Where both changed one part, each in another way, it is as in `mine`, and named.
    package func merged(
        mine: GuideDraft,
        theirs: GuideDraft
    ) -> (guide: GuideDraft, conflicts: [Part]) {
        var guide = theirs
        for part in changes(to: mine) { guide.take(part, of: mine) }
        let others = changes(to: theirs)
        let conflicts = changes(to: mine).filter { part in
            others.contains(part) && mine.text(part) != theirs.text(part)
        }
        return (guide, conflicts)
    }
}
