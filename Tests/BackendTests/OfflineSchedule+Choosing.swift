import Cache
import Marketplace
import Sync
import Wire

@testable import Backend

/// What a user does about changes that both sides made.
extension OfflineSchedule {
    /// The user of a device looks at one of them: keeps mine, keeps theirs, or drops it.
    mutating func choose(_ index: Int) async throws {
        let sync = devices[index].sync
        let asked = await sync.outbox().filter { $0.state == .needsYou }
        guard let change = asked.randomElement(using: &dice) else { return }
        written += 1
        let key = "\(seed)-\(written)"
        switch Int.random(in: 0..<3, using: &dice) {
        case 0:
            guard await sync.drop(change.id) else { return }
            giveUp(change.texts)
        case 1:
            guard await sync.keepMine(change.id, key: key) else { return }
            for (mine, theirs) in change.contested { readBefore[mine]?.insert(theirs) }
            if let (mine, theirs) = change.contestedTitle { seen[mine] = theirs }
        default:
            guard await sync.keepTheirs(change.id, key: key) else { return }
            giveUp(change.contested.map(\.mine))
        }
        let goesOn = await sync.outbox().contains { $0.id == key }
        queued[index].removeAll { $0 == change.firstID }
        if goesOn { queued[index].append(key) }
        guideTexts[key] = guideTexts.removeValue(forKey: change.firstID)
        priceTexts[key] = priceTexts.removeValue(forKey: change.firstID)
    }

    /// What somebody gives up takes along what it was written over, as far as that is their own.
    private mutating func giveUp(_ texts: [String]) {
        givenUp.formUnion(history(of: texts))
    }
}

extension PendingChange {
    /// What it writes of the guide and the prices, one text for each part.
    var texts: [String] { guideTexts + priceTexts }

    /// What it writes of the guide.
    var guideTexts: [String] {
        guard let guide, let seenGuide else { return [] }
        return seenGuide.changes(to: guide).compactMap { guide.text($0) }
    }

    /// What it writes of the prices.
    var priceTexts: [String] {
        guard let (mine, seen) = prices else { return [] }
        return OfflineSchedule.prices.filter(seen.changes(to: mine).contains).map { mine.text($0) }
    }

    private var prices: (mine: PriceRules, seen: PriceRules)? {
        guard name == .editListing,
            let mine = try? args.decoded(as: ListingDraft.self).prices,
            let seen = try? base?.decoded(as: ListingDraft.self).prices
        else { return nil }
        return (mine, seen)
    }

    /// The texts that the user is asked about, each with what the other side has there.
    fileprivate var contested: [(mine: String, theirs: String)] {
        let home = serverHome
        let ofGuide = guideConflicts.map { part in
            (guide?.text(part) ?? "", home?.guide?.text(part) ?? "")
        }
        let ofPrices = priceConflicts.map { part in
            (prices?.mine.text(part) ?? "", home?.details.prices?.text(part) ?? "")
        }
        return ofGuide + ofPrices
    }

    fileprivate var contestedTitle: (mine: String, theirs: String)? {
        guard name == .editListing, answer?.fields?.contains(.title) == true,
            let mine = try? args.decoded(as: ListingDraft.self).title,
            let theirs = serverHome?.details.title
        else { return nil }
        return (mine, theirs)
    }
}

extension PriceRules {
    /// What is said of a part that the schedules write.
    func text(_ part: Part) -> String {
        part == .base ? "base \(base.minorUnits)" : "weekend \(weekend?.minorUnits ?? 0)"
    }
}
