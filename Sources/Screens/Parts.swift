import Canvas
import Marketplace

/// Pieces that the screens about a stay share.
enum Parts {
    /// A part of a page under a title; the first of a pane has no empty row above.
    static func section(
        _ title: String,
        isFirst: Bool = false,
        _ elements: [Element]
    ) -> Element {
        .rows((isFirst ? [] : [.gap]) + [.divider(Line(title, .uiTitle, .bold))] + elements)
    }

    /// A message that stands in the page, with the sign of its gravity.
    static func message(_ gravity: Gravity, _ text: String) -> Element {
        let sign = Run("\(gravity.sign) ", gravity.role, .bold, spoken: "\(gravity.word): ")
        return .text(Line(sign, Run(text, gravity == .info ? .uiForeground : gravity.role)))
    }

    /// An entry of an unordered list of sentences.
    static func item(_ text: String) -> Element {
        .horizontal(
            spacing: 0,
            Element.line(Line(Run("• ", .uiDim, spoken: ""))).fixed(2),
            Element.paragraph(text).flex()
        )
    }

    /// The button alone, for pages whose only field is a press.
    static func button(_ title: String, isEnabled: Bool = true) -> Element {
        .buttons(ButtonBar([.init(title, isEnabled: isEnabled)], focus: isEnabled ? 0 : nil))
    }

    /// When a stay begins and ends; the zone beside it, or below where there is less room.
    static func times(
        _ arrival: String,
        _ departure: String,
        zone: String,
        _ world: World
    ) -> [(String, Line)] {
        let beside = world.isWide ? Line.blank : Line(" (\(zone))", .uiDim)
        let times = [
            ("Check-in", Line(arrival) + beside), ("Check-out", Line(departure) + beside),
        ]
        return world.isWide ? times + [("Time zone", Line(zone, .uiDim))] : times
    }

    /// A heading: what this is, then what it is about.
    static func heading(_ name: String, _ parts: [String], _ right: Line = .blank) -> Element {
        let lines = parts.map { Line($0) }
        return .leader(
            Line(" ") + .joined([Line(name, .uiTitle, .bold)] + lines),
            right + Line(" ")
        )
    }

    /// A home's title before the facts of a heading: where there is no room for all, the title is
    /// cut, never a date or an amount.
    static func titled(
        _ name: String?,
        _ title: String,
        _ facts: [Line],
        _ right: Line = .blank,
        _ world: World
    ) -> Element {
        let name = name.map { [Line($0, .uiTitle, .bold)] } ?? []
        let others = Line.joined(name + facts).text + right.text
        let separators = 3 + (right.isEmpty ? 0 : 2)
        let room = world.size.columns - 2 - SafeText.width(others) - separators
        let isOwn = name.isEmpty
        let shown = Run(
            cut(title, to: max(12, room)),
            isOwn ? .listingTitle : .uiForeground,
            isOwn ? .bold : [],
            spoken: title
        )
        return .leader(.joined(name + [Line(shown)] + facts), right).inset()
    }

    private static func cut(_ text: String, to columns: Int) -> String {
        guard SafeText.width(text) > columns else { return text }
        var text = String(text.prefix(columns))
        while SafeText.width(text) > columns - 1 { text.removeLast() }
        return text.trimmed + "…"
    }

    /// A spinner once the request has gone unanswered for so long that a person would wonder.
    static func waiting(_ request: Request, _ label: String, _ world: World) -> Element {
        world.isSlow(request) ? .spinner(Spinner(frame: world.spinnerFrame, label)) : .gap
    }
}

extension CancellationTerms {
    /// What comes back until when, as sentences, from now on; deadlines with year and zone.
    func sentences(at now: Instant, hasFees: Bool) -> [String] {
        let open = tiers.filter { $0.until.at > now }
        var sentences = open.enumerated().map { index, tier in
            let start = index == 0 ? "" : "Then "
            let deadline = Words.deadline(tier.until)
            let words = tier.share.words
            let pause = words.contains(",") ? "," : ""
            return (start + words + pause + " until \(deadline).").capitalizedFirst
        }
        let last = open.isEmpty ? afterwards.words : "After that, \(afterwards.words)"
        sentences.append(last.capitalizedFirst + ".")
        if hasFees, afterwards != .everything {
            sentences.append(
                "Cleaning and other fees come back in any case before \(Words.deadline(checkIn))."
            )
        }
        return sentences
    }
}

extension RefundShare {
    /// What comes back, as the middle of a sentence.
    var words: String {
        if self == .everything { return "full refund" }
        if rate == .zero { return "no refund of the nights" }
        let part = rate == .whole ? "all" : rate.text
        let nights = keptNights == 0 ? "the nights" : "the other nights"
        let kept =
            keptNights == 0
            ? "" : "the host keeps \(Words.count(keptNights, "night")) beyond those spent, and "
        let back = kept + "\(part) of \(nights) come back"
        return refundsService ? back : back + ", without the service fee"
    }
}

extension String {
    /// The text with its first letter in upper case.
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension Collection<QuoteLine> {
    /// Whether there is a fee for the stay as a whole.
    var haveFees: Bool {
        contains { $0.kind == .cleaning || $0.kind == .linen || $0.kind == .pet }
    }
}
