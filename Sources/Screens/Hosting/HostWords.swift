import Canvas
import Marketplace

extension ListingState {
    /// The state as sign and word.
    var sign: Run {
        switch self {
        case .draft: .state("○", "draft", .reservationRequested)
        case .published: .state("●", "published", .reservationConfirmed)
        case .snoozed: .state("◔", "snoozed", .statusWarn)
        case .unlisted: .state("✕", "unlisted", .reservationCancelled)
        }
    }
}

extension OwnHome {
    /// Where it is, such as `Alfama, Lisbon`.
    var place: String {
        let parts = [listing.details.neighbourhood, listing.details.city].compactMap(\.self)
        let shown = parts.filter { !$0.isEmpty }.joined(separator: ", ")
        return shown.isEmpty ? "no place yet" : shown
    }

    /// Its state, with the date on which it wakes.
    var stateLine: Line {
        let state = Line(listing.state.sign)
        guard listing.state == .snoozed, let date = listing.snoozedUntil else { return state }
        return state + Line(" until \(Words.date(date))")
    }

    /// What waits of it, the gravest first; blank when nothing does.
    var mark: Line {
        let states: [OutboxEntry.State] = [.needsYou, .rejected, .queued, .sending]
        return states.first(where: waiting.contains).map(Mark.line) ?? .blank
    }
}

/// The sign and the word on what was changed here and is not confirmed.
enum Mark {
    static func line(_ state: OutboxEntry.State) -> Line {
        switch state {
        case .needsYou: Line(.state("!", "needs you", .syncConflict))
        case .rejected: Line(.state("×", "rejected", .statusError))
        case .sending: Line(.state("⇅", "sending", .syncSending))
        case .queued, .sent: Line(.state("⇅", "queued", .syncPending))
        }
    }
}

extension OwnRequest {
    /// What waits, or until when the host has to answer.
    func deadline(_ now: Instant) -> Line {
        guard booking.state == .requested, let end = booking.expiresAt else {
            return Line(booking.state.sign)
        }
        let left = Words.left(until: end, now: now)
        if let answer, let left {
            return Line(.state("⇅", "\(answer.word) queued · \(left) left", .syncPending))
        }
        guard let left else { return Line(.state("✕", "its time ran out", .statusError)) }
        return Line(.state("◔", "answer within \(left)", .statusWarn))
    }

    /// What the host gets, or where that is not told, what the guest pays.
    var amount: Line {
        booking.hostPayout.map { Line("you get \($0)", .listingPrice) }
            ?? Line("\(booking.total)", .listingPrice)
    }
}
