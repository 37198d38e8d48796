package import Marketplace
package import Wire

/// The check-in guide of a home: the server takes it whole, and here it merges part by part.
///
/// The server refuses a guide that was written over another version of the home, whatever has
/// changed of it since. What the user saw of the guide tells whether anything of that matters.
extension PendingChange {
    /// The guide as it is to be; nil for every other change.
    package var guide: GuideDraft? {
        name == .setGuide ? try? args.decoded(as: GuideDraft.self) : nil
    }

    /// The guide as the user saw it.
    package var seenGuide: GuideDraft? {
        name == .setGuide ? try? base?.decoded(as: GuideDraft.self) : nil
    }

    /// The parts of the guide that both sides changed; empty where they can be merged.
    package var guideConflicts: [GuideDraft.Part] { mergedGuide?.conflicts ?? [] }

    /// The guide with mine over what the server has, and the parts that both sides changed.
    package var mergedGuide: (guide: GuideDraft, conflicts: [GuideDraft.Part])? {
        guard let mine = guide, let seen = seenGuide, let home = serverHome else { return nil }
        return seen.merged(mine: mine, theirs: home.guide ?? .empty)
    }

    /// Theirs over mine, where I changed parts of the guide that they left alone; else nil.
    package var theirGuideOverMine: JSONValue? {
        guard let mine = guide, let seen = seenGuide, let home = serverHome else { return nil }
        let theirs = home.guide ?? .empty
        let guide = seen.merged(mine: theirs, theirs: mine).guide
        return guide == theirs ? nil : try? JSONValue(encoding: guide)
    }

    /// The guide as the server has it, according to its answer.
    package var serverGuide: JSONValue? {
        guard name == .setGuide, let home = serverHome else { return nil }
        return try? JSONValue(encoding: home.guide ?? .empty)
    }

    /// What becomes of the guide when a later one is written over it; nil for every other change.
    ///
    /// Of the later one only what its author changed counts, since this one may know by now what
    /// another device has written. A part that only the later one changes was seen by that one.
    func guide(under later: PendingChange) -> (args: JSONValue, base: JSONValue)? {
        guard let mine = guide, let seen = seenGuide, let next = later.guide,
            let nextSeen = later.seenGuide
        else { return nil }
        let own = seen.changes(to: mine)
        var first = seen
        for part in nextSeen.changes(to: next) where !own.contains(part) {
            first.take(part, of: nextSeen)
        }
        guard
            let args = try? JSONValue(encoding: nextSeen.merged(mine: next, theirs: mine).guide),
            let base = try? JSONValue(encoding: first)
        else { return nil }
        return (args, base)
    }

    /// Whether what this changes of the guide is in `home` as the user saw it.
    func hasSeenGuide(of home: HostListing) -> Bool {
        guard let mine = guide, let seen = seenGuide else { return false }
        let theirs = home.guide ?? .empty
        return seen.changes(to: mine).allSatisfy { seen.text($0) == theirs.text($0) }
    }
}
