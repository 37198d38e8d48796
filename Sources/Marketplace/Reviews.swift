/// Who may review a stay, until when, and when the reviews of its two sides come out.
package enum Reviews {
    /// How long after the end of a stay its sides may review it.
    package static let window = Duration.seconds(14 * 86_400)
    /// How long after publication the other side may reply.
    package static let replyWindow = Duration.seconds(30 * 86_400)
    /// The most characters of a review's text, and of its private note.
    package static let longestText = 4_000
    /// The stars that a review, and each of its sub-scores, may give.
    package static let stars = 1...5

    /// When both sides of a stay may review it; nil when they may not.
    ///
    /// They may after a completed stay, and after one that was cancelled on the date of check-in or
    /// later. `endedAt` is when it was completed or cancelled; a stay ends at its check-out at the latest.
    package static func window(
        state: BookingState,
        checkIn: LocalInstant,
        checkOut: LocalInstant,
        endedAt: Instant
    ) -> ReviewWindow? {
        let end = min(checkOut.at, endedAt)
        switch state {
        case .completed:
            break
        case .cancelledByGuest, .cancelledByHost, .cancelledByAdmin:
            let checkInDay = checkIn.at.adding(seconds: Int64(checkIn.minute) * -60)
            guard endedAt >= checkInDay else { return nil }
        default:
            return nil
        }
        return ReviewWindow(opensAt: end, closesAt: end.adding(window))
    }

    /// When both reviews come out; nil while nobody wrote one, or before anybody can know.
    ///
    /// At the later of the two, or at the end of the window if only one side wrote.
    package static func publication(
        guest: Instant?,
        host: Instant?,
        window: ReviewWindow
    ) -> Instant? {
        guard guest != nil || host != nil else { return nil }
        guard let guest, let host else { return window.closesAt }
        return min(max(guest, host), window.closesAt)
    }

    /// Whether a review is out: the other side, every count and every average may see it.
    package static func isPublished(
        guest: Instant?,
        host: Instant?,
        window: ReviewWindow,
        at now: Instant
    ) -> Bool {
        publication(guest: guest, host: host, window: window).map { $0 <= now } ?? false
    }

    /// Why one side may not hand in, or change, its review at `now`; nil when it may.
    ///
    /// A review can be changed until the other side hands in its own.
    package static func refusal(
        own: Instant?,
        other: Instant?,
        window: ReviewWindow?,
        at now: Instant
    ) -> ReviewRefusal? {
        guard let window else { return .notEligible }
        if now < window.opensAt { return .notYet(opensAt: window.opensAt) }
        if now >= window.closesAt { return .windowClosed(at: window.closesAt) }
        return own != nil && other != nil ? .alreadyPublished : nil
    }

    /// Why the other side may not reply to a review at `now`; nil when it may.
    ///
    /// One reply each, within 30 days of the publication.
    package static func replyRefusal(
        publishedAt: Instant?,
        hasReply: Bool,
        at now: Instant
    ) -> ReplyRefusal? {
        guard let publishedAt, publishedAt <= now else { return .notPublished }
        if hasReply { return .alreadyReplied }
        let end = publishedAt.adding(replyWindow)
        return now < end ? nil : .windowClosed(at: end)
    }

    /// Everything that is wrong with a draft, in the order of its fields; empty when nothing is.
    package static func problems(of draft: ReviewDraft) -> [ReviewProblem] {
        var problems: [ReviewProblem] = []
        if !stars.contains(draft.stars) { problems.append(.starsMissing) }
        problems += SubScore.allCases.filter { subScore in
            draft.subScores[subScore].map { !stars.contains($0) } ?? false
        }.map(ReviewProblem.subScoreOutOfRange)
        if draft.text.allSatisfy(\.isWhitespace) { problems.append(.textMissing) }
        if draft.text.count > longestText { problems.append(.textTooLong(draft.text.count)) }
        if draft.privateNote.count > longestText {
            problems.append(.noteTooLong(draft.privateNote.count))
        }
        return problems
    }
}

/// From when until when a stay may be reviewed: half-open.
package struct ReviewWindow: Hashable, Sendable {
    package let opensAt: Instant
    package let closesAt: Instant

    package init(opensAt: Instant, closesAt: Instant) {
        self.opensAt = opensAt
        self.closesAt = closesAt
    }
}

/// Why somebody may not review a stay.
package enum ReviewRefusal: Error, Hashable, Sendable {
    case notEligible
    case notYet(opensAt: Instant)
    case windowClosed(at: Instant)
    case alreadyPublished

    /// What the author should know.
    package var sentence: String {
        switch self {
        case .notEligible: "This stay cannot be reviewed."
        case .notYet: "A stay can be reviewed once it is over."
        case .windowClosed: "The 14 days for a review are over."
        case .alreadyPublished: "Both reviews are out; they can no longer be changed."
        }
    }
}

/// Why somebody may not reply to a review.
package enum ReplyRefusal: Error, Hashable, Sendable {
    case notPublished
    case alreadyReplied
    case windowClosed(at: Instant)

    /// What the author should know.
    package var sentence: String {
        switch self {
        case .notPublished: "The review is not published."
        case .alreadyReplied: "This review has its reply already."
        case .windowClosed: "The 30 days for a reply are over."
        }
    }
}

/// What is wrong with a draft of a review.
package enum ReviewProblem: Error, Hashable, Sendable {
    case starsMissing
    case subScoreOutOfRange(SubScore)
    case textMissing
    case textTooLong(Int)
    case noteTooLong(Int)

    /// What the author should do.
    package var sentence: String {
        switch self {
        case .starsMissing: "Give 1 to 5 stars."
        case .subScoreOutOfRange(let subScore): "Give 1 to 5 stars for \(subScore.title), or none."
        case .textMissing: "Write a few words about the stay."
        case .textTooLong(let count): "Shorten the text: \(count) of 4,000 characters."
        case .noteTooLong(let count): "Shorten the private note: \(count) of 4,000 characters."
        }
    }
}
