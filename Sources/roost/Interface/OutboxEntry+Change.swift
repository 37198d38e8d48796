import Cache
import Foundation
import Marketplace
import Screens
import Sync
import Wire

extension OutboxEntry {
    /// A change of the outbox, in words.
    init(_ change: PendingChange) {
        self.init(
            id: change.id,
            verb: change.name.verb,
            subject: change.subject,
            detail: change.detail,
            state: OutboxEntry.State(change.state),
            createdAt: change.createdAt,
            sendAfter: change.sendAfter,
            canUndo: change.state == .queued && !change.hasLeft,
            reason: change.reason,
            differences: change.differences,
            notes: change.notes,
            choice: change.choice,
            deadline: change.expiresAt,
            payUntil: change.heldStay?.expiresAt
        )
    }
}

extension OutboxEntry.State {
    init(_ state: PendingChange.State) {
        switch state {
        case .queued: self = .queued
        case .sending: self = .sending
        case .needsYou: self = .needsYou
        case .rejected: self = .rejected
        case .sent: self = .sent
        }
    }
}

extension MutationName {
    /// What the change does, for people.
    fileprivate var verb: String {
        switch self {
        case .sendMessage: "Message"
        case .markRead: "Read"
        case .writeReview: "Review"
        case .replyToReview: "Reply to a review"
        case .saveHome: "Save"
        case .unsaveHome: "Unsave"
        case .updateProfile: "Profile"
        case .editListing: "Edit home"
        case .editNights: "Edit nights"
        case .setGuide: "Check-in guide"
        case .acceptRequest: "Accept"
        case .declineRequest: "Decline"
        case .requestBooking: "Book"
        default: rawValue.replacing("_", with: " ").capitalized
        }
    }
}

extension PendingChange {
    /// What was said or changed, in one line.
    fileprivate var detail: String {
        guard case .object(let parts) = args else { return "" }
        switch name {
        case .sendMessage, .writeReview, .replyToReview: return parts["text"]?.words ?? ""
        case .editNights: return PendingChange.nights(args)
        case .editListing:
            return parts.keys.sorted().map { name in
                name == ListingField.prices.rawValue ? priceDetail : PendingChange.title(name)
            }.joined(separator: ", ")
        case .setGuide: return guideDetail
        case .updateProfile:
            return parts.keys.sorted().map(PendingChange.title).joined(separator: ", ")
        case .requestBooking: return bookingDetail ?? ""
        default: return ""
        }
    }

    private static func nights(_ args: JSONValue) -> String {
        guard let edit = try? args.decoded(as: NightEdit.self) else { return "" }
        var words = [Words.range(edit.nights)]
        if let isOpen = edit.change.isOpen { words.append(isOpen ? "open" : "block") }
        if let price = edit.change.price { words.append("\(price) a night") }
        if edit.change.clearsPrice == true { words.append("price by the rules") }
        if let least = edit.change.minNights {
            words.append("at least \(Words.count(least, "night"))")
        }
        if edit.change.clearsMinNights == true { words.append("least nights by the rules") }
        return words.joined(separator: " · ")
    }

    /// The parts that both sides changed, where the user has to choose.
    fileprivate var differences: [OutboxEntry.Difference] {
        guard state == .needsYou, name != .requestBooking, case .object(let mine) = args, let answer
        else { return [] }
        if name == .acceptRequest || name == .declineRequest { return [] }
        if name == .editNights { return nightDifferences }
        if name == .setGuide { return guideDifferences }
        let names = answer.fields?.map(\.rawValue) ?? mine.keys.sorted()
        return names.flatMap { name in
            if name == ListingField.prices.rawValue { return priceDifferences }
            return [
                OutboxEntry.Difference(
                    part: PendingChange.title(name),
                    mine: mine[name]?.words ?? "",
                    theirs: theirs?[name]?.words ?? "",
                    base: base?[name]?.words
                )
            ]
        }
    }

    private static func title(_ part: String) -> String {
        let words = part.replacing("_", with: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}

extension JSONValue {
    subscript(name: String) -> JSONValue? {
        if case .object(let parts) = self { parts[name] } else { nil }
    }

    /// The value as a person would read it, in one line.
    var words: String {
        switch self {
        case .null: "none"
        case .bool(let value): value ? "yes" : "no"
        case .integer(let value): "\(value)"
        case .number(let value): "\(value)"
        case .string(let text): text.split(whereSeparator: \.isNewline).joined(separator: " ")
        case .array(let values): values.map(\.words).joined(separator: ", ")
        case .object:
            (try? decoded(as: Money.self)).map { "\($0)" }
                ?? (try? Coding.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? ""
        }
    }
}

extension OutboxFacts {
    init(_ status: OutboxStatus) {
        self.init(
            queued: status.queued,
            needsYou: status.needsYou,
            rejected: status.rejected,
            phase: OutboxFacts.Phase(status.phase),
            held: status.held.compactMap { stay in
                stay.expiresAt.map {
                    HeldStay(booking: stay.id, title: stay.listing.title, until: $0)
                }
            }
        )
    }
}

extension OutboxFacts.Phase {
    fileprivate init(_ phase: OutboxStatus.Phase) {
        switch phase {
        case .idle: self = .idle
        case .sending: self = .sending
        case .waiting(let until): self = .waiting(until: until)
        case .signedOut: self = .signedOut
        }
    }
}
