import Wire

extension PendingChange {
    /// Changes of one lane leave in the order in which they were made.
    package var lane: String {
        switch name {
        case .saveHome, .unsaveHome, .createWishlist, .renameWishlist, .deleteWishlist: "wishlists"
        case .updateProfile: "profile"
        case .readNotices: "notices"
        case .editNights: "nights"
        default: target ?? id
        }
    }

    /// Two changes of one slot that have not left become one; nil for what must not merge.
    ///
    /// Messages, reviews and answers to a guest are said as often as they are said.
    package var slot: String? {
        switch name {
        case .saveHome, .unsaveHome: "saved/\(wishlist ?? "")/\(target ?? "")"
        case .markRead: "read/" + (target ?? "")
        case .readNotices: "notices"
        case .updateProfile: "profile"
        case .editListing: "listing/" + (target ?? "")
        case .setGuide: "guide/" + (target ?? "")
        case .editNights: nightSlot
        default: nil
        }
    }

    /// The list that a home goes onto or off; nil for the one without a name.
    package var wishlist: String? {
        guard case .object(let parts) = args, case .string(let list)? = parts["wishlist"] else {
            return nil
        }
        return list
    }

    /// This change after a later one of the same slot: part by part, the later one's parts win.
    ///
    /// What the user saw before the first of them stays the base. It counts as made when the later
    /// one was, so that a clock that was put back in between holds nothing up.
    func merged(with later: PendingChange) -> PendingChange {
        var merged = self
        merged.name = later.name
        merged.target = later.target
        merged.args = editedNights(with: later) ?? PendingChange.merged(args, later.args, name)
        merged.base = PendingChange.union(later.base, under: base)
        if let both = guide(under: later) {
            merged.args = both.args
            merged.base = both.base
        }
        merged.subject = later.subject
        merged.createdAt = later.createdAt
        merged.sendAfter = max(sendAfter, later.sendAfter)
        return merged
    }

    private static func merged(
        _ args: JSONValue,
        _ later: JSONValue,
        _ name: MutationName
    ) -> JSONValue {
        guard case .object(let old) = args, case .object(let new) = later else { return later }
        return .object(
            old.merging(new) { old, new in
                switch (name, old, new) {
                // A mark never goes back.
                case (.markRead, .integer(let old), .integer(let new)): .integer(max(old, new))
                case (.readNotices, .array(let old), .array(let new)):
                    .array(old + new.filter { !old.contains($0) })
                default: new
                }
            }
        )
    }

    private static func union(_ later: JSONValue?, under first: JSONValue?) -> JSONValue? {
        guard case .object(let old)? = first, case .object(let new)? = later else {
            return first ?? later
        }
        return .object(old.merging(new) { old, _ in old })
    }

    /// The homes, the nights and the weekdays: only an edit of the very same ones takes its place.
    private var nightSlot: String? {
        guard case .object(var parts) = args, parts.removeValue(forKey: "change") != nil else {
            return nil
        }
        parts["known"] = nil
        guard let key = try? Coding.encode(JSONValue.object(parts))
        else { return nil }
        return "nights/" + String(decoding: key, as: UTF8.self)
    }
}
