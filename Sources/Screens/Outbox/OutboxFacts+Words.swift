import Canvas
import Marketplace

extension OutboxFacts {
    /// How much the corner says.
    enum Detail {
        case all
        /// Without what the server's word says already.
        case counts
        case gravest
    }

    /// The corner's words, such as `⇅ 2 queued · retry 12 s`; nil while there is nothing to say.
    func line(now: Instant, _ detail: Detail = .all) -> Line? {
        var parts: [String] = []
        if needsYou > 0 { parts.append("\(needsYou) need\(needsYou == 1 ? "s" : "") you") }
        if rejected > 0 { parts.append("\(rejected) rejected") }
        if queued > 0 { parts.append("\(queued) queued") }
        guard !parts.isEmpty else { return nil }
        if queued > 0, detail == .all { parts += waiting(now).map { [$0] } ?? [] }
        if detail == .gravest { parts = [parts[0]] }
        let role: Role = needsYou + rejected > 0 ? Gravity.warning.role : .uiDim
        let words = parts.joined(separator: detail == .all ? " · " : ", ")
        return Line(Run("⇅ ", role, spoken: "Outbox: "), Run(words, role))
    }

    private func waiting(_ now: Instant) -> String? {
        switch phase {
        case .waiting(let until): Words.left(until: until, now: now).map { "retry \($0)" }
        case .signedOut: "log in to send"
        case .sending: "sending"
        case .idle: nil
        }
    }

    /// When the words change by themselves; nil for never.
    func nextTick(after now: Instant) -> Instant? {
        guard queued > 0, case .waiting(let until) = phase, until > now else { return nil }
        // Second by second only towards the end, so that waiting wakes the machine up rarely.
        let left = until.milliseconds - now.milliseconds
        let step: Int64 = left <= 10_000 ? 1_000 : left <= 60_000 ? 10_000 : 60_000
        return Instant(milliseconds: until.milliseconds - (left - 1) / step * step)
    }

    /// What to say to whoever quits; nil when nothing stays behind.
    package var parting: String? {
        guard queued > 0 else { return nil }
        let what = Words.count(queued, "change")
        return "\(what) not sent yet: kept here, and sent next time or by `roost sync`."
    }
}
