import Cache
import Marketplace
import Screens
import Sync
import Wire

/// What the server did not do, in words, and what can be done about it.
extension PendingChange {
    /// Why it was refused or not merged; nil when there is nothing to say.
    var reason: String? {
        if !contestedNights.isEmpty { return "Another device has changed these nights since." }
        if !refusedNights.isEmpty {
            let done = appliedNights
            return done == 0
                ? "No night was changed."
                : "\(Words.count(done, "night")) changed, \(refusedNights.count) not:"
        }
        guard state == .needsYou || state == .rejected, let problem = answer?.problem else {
            return nil
        }
        if name == .requestBooking, problem.code == .priceChanged {
            return "The price has changed."
        }
        return SyncError.problem(problem).sentence
    }

    private var appliedNights: Int {
        (try? answer?.data?.decoded(as: NightEditReply.self))?.applied ?? 0
    }

    /// What else there is to know, a sentence each.
    var notes: [String] {
        if name == .requestBooking { return bookingNotes }
        if let answered = answeredBooking { return [answered] }
        return refusedNights.map { "\(Words.date($0.date)): \($0.outcome.sentence)" }
    }

    /// What the user has to choose between.
    var choice: OutboxEntry.Choice? {
        guard state == .needsYou else { return nil }
        guard name == .requestBooking else {
            let isAnswer = name == .acceptRequest || name == .declineRequest
            let hasForm = name == .editListing || name == .setGuide || isNightsOfOneHome
            return isAnswer ? nil : .sides(hasForm: hasForm)
        }
        return newQuote.map { .price($0.total) } ?? .dates
    }

    private var isNightsOfOneHome: Bool {
        nightEdit.map { $0.listings.count == 1 && $0.weekdays == nil } ?? false
    }

    // MARK: Answers to guests

    /// What has become of the request that was answered too late.
    private var answeredBooking: String? {
        guard name == .acceptRequest || name == .declineRequest, state == .needsYou,
            let booking = try? answer?.data?.decoded(as: Booking.self)
        else { return nil }
        return "The request is \(booking.state.title) by now; there is nothing left to answer."
    }

    // MARK: Stays

    /// What the stay costs now, where the price was the trouble.
    var newQuote: Quote? {
        answer?.problem?.quote ?? (try? answer?.data?.decoded(as: Quote.self))
    }

    var laterStay: RequestBookingBody? {
        name == .requestBooking ? try? args.decoded(as: RequestBookingBody.self) : nil
    }

    var bookingDetail: String? {
        guard let body = laterStay,
            let stay = DateRange(checkIn: body.checkIn, checkOut: body.checkOut)
        else { return nil }
        return "\(Words.range(stay)) · \(Words.count(body.guests, "guest")) · \(body.total)"
    }

    private var bookingNotes: [String] {
        guard let body = laterStay else { return [] }
        if let held = heldStay, let until = held.expiresAt {
            return ["Booked. Pay before \(Words.instant(until)), or the nights are free again."]
        }
        guard state == .needsYou else { return [] }
        if let quote = newQuote {
            return [PendingChange.difference(body.total, quote.total), "Nothing is booked."]
        }
        let gone = (answer?.problem?.nights ?? []).map(Words.date).joined(separator: ", ")
        let which = gone.isEmpty ? "Some of the nights are taken." : "Taken: \(gone)."
        return [which, "Nothing is booked."]
    }

    private static func difference(_ seen: Money, _ now: Money) -> String {
        guard seen.currency == now.currency else { return "You saw \(seen); it costs \(now) now." }
        let step = now - seen
        let words = step.isNegative ? "\(step.negated) less" : "\(step) more"
        return "You saw \(seen); it costs \(now) now, \(words)."
    }

    // MARK: Nights

    /// Night by night, what it is to cost and what another device says; the first week of them.
    var nightDifferences: [OutboxEntry.Difference] {
        guard let change = nightEdit?.change else { return [] }
        let seen = seenNights
        return contestedNights.prefix(7).compactMap { night in
            guard let price = night.price, let least = night.minNights else { return nil }
            let saw = seen[night.date]
            return OutboxEntry.Difference(
                part: Words.date(night.date),
                mine: change.words,
                theirs: change.words(price, least),
                base: saw.map { change.words($0.price, $0.minNights) }
            )
        }
    }
}

extension NightOutcome {
    /// Why a night was left as it was.
    fileprivate var sentence: String {
        switch self {
        case .applied, .unchanged: "changed."
        case .nightOccupied: "a guest has booked it; it stays as it is."
        case .hostCancelled: "you cancelled a stay on it; it stays blocked."
        case .external: "another calendar takes it; it opens there."
        case .inThePast: "it has passed."
        case .changedMeanwhile: "another device has changed it since."
        case .wrongCurrency: "the home is priced in another currency."
        }
    }
}

extension RequestBookingBody {
    /// A stay of the screens as the contract has it.
    init(_ stay: LaterStay) {
        self.init(
            id: stay.id,
            listing: stay.listing,
            checkIn: stay.stay.checkIn,
            checkOut: stay.stay.checkOut,
            guests: stay.guests,
            total: stay.total,
            message: stay.message
        )
    }
}

extension NightChange {
    /// What is to become of the night.
    fileprivate var words: String {
        var words: [String] = []
        if let isOpen { words.append(isOpen ? "open" : "blocked") }
        if let price { words.append("\(price)") }
        if clearsPrice == true { words.append("the price of the rules") }
        if let minNights { words.append("at least \(Words.count(minNights, "night"))") }
        if clearsMinNights == true { words.append("least nights by the rules") }
        return words.joined(separator: ", ")
    }

    /// The same parts of the night as it is.
    fileprivate func words(_ price: Money, _ least: Int) -> String {
        var words: [String] = []
        if setsPrice { words.append("\(price)") }
        if setsMinNights {
            words.append("at least \(Words.count(least, "night"))")
        }
        return words.joined(separator: ", ")
    }
}
