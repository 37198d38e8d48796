import Cache
import Marketplace
import Sync
import Testing
import Wire

@testable import Backend

/// What must hold after a schedule.
extension OfflineSchedule {
    func judge() async throws {
        let kept = try await everyChange()
        for (index, ids) in queued.enumerated() {
            // What was written of a home while an earlier part was under way may go on with it: the
            // guide and the prices are told by their texts, a title by itself or by a later one in
            // a change that is older than its own.
            let lost = Set(ids).subtracting(kept[index].map(\.firstID))
                .subtracting(guideTexts.keys).subtracting(priceTexts.keys)
                .filter { id in !kept[index].contains { $0.tookAlong(titles[id], of: id) } }
            #expect(lost.isEmpty, "seed \(seed): changes of device \(index) vanished")
            let open = kept[index].filter(\.isOpen).map(\.id)
            #expect(open.isEmpty, "seed \(seed): still open on device \(index)")
        }
        try await judgeMessages(kept)
        try await judgeTitles(kept)
        try await judgeTexts(kept)
        try await judgeSaved(kept)
        for index in devices.indices { try await judgeCopy(of: index) }
    }

    /// The copy of a device is what the server says.
    private func judgeCopy(of index: Int) async throws {
        let device = devices[index]
        let session = try await world.session(of: device.user)
        try await judge(API.messages(thread), of: device, as: session)
        try await judge(API.thread(thread), of: device, as: session)
        guard index > 0 else { return try await judge(API.wishlist(), of: device, as: session) }
        try await judge(API.ownListing(home), of: device, as: session)
    }

    private func judge<Reply>(
        _ endpoint: Endpoint<Empty, Reply>,
        of device: StormDevice,
        as session: SessionReply
    ) async throws {
        let told = try await world.ask(endpoint, as: session)
        let copied = try #require(device.sync.cachedNow(endpoint)?.value)
        #expect(copied == told, "seed \(seed): \(endpoint.target)")
    }

    private func everyChange() async throws -> [[PendingChange]] {
        var kept: [[PendingChange]] = []
        for device in devices { kept.append(await device.sync.outbox()) }
        return kept
    }

    /// Each message that was kept is there once, and those of a device stand in its order.
    private func judgeMessages(_ kept: [[PendingChange]]) async throws {
        let texts: [String] = try await world.store.read { db in
            try db.values(
                "SELECT text FROM message WHERE thread = ? ORDER BY number",
                [thread.text]
            )
        }
        for (index, changes) in kept.enumerated() {
            let sent = changes.filter { $0.name == .sendMessage && $0.state == .sent }
            let expected = sent.compactMap { try? $0.args.decoded(as: MessageBody.self).text }
            let there = texts.filter { $0.hasPrefix("\(index) ") }
            #expect(there == expected, "seed \(seed): messages of device \(index)")
        }
    }

    /// No title took the place of one that its author had not seen.
    private func judgeTitles(_ kept: [[PendingChange]]) async throws {
        let session = try await world.session(of: devices[1].user)
        let history = try await world.ask(API.listingHistory(home), as: session).data
        let ever = Set(history.flatMap { [$0.from?.title, $0.to?.title] }.compactMap(\.self))
        for change in history where change.field == .title {
            // What never got to the server was an edit of the author's own, taken back since.
            guard let to = change.to?.title, let base = seen[to], ever.contains(base) else {
                continue
            }
            #expect(change.from?.title == base, "seed \(seed): \(to) over something unseen")
        }
        let applied = Set(history.compactMap { $0.to?.title })
        for edit in kept.joined() where edit.name == .editListing && edit.state == .sent {
            guard let title = try edit.args.decoded(as: ListingDraft.self).title else { continue }
            #expect(applied.contains(title), "seed \(seed): \(title) is not in the history")
        }
    }

    /// Nothing was written over by somebody who had not read it, and nothing is gone without a word.
    ///
    /// From a text of the guide or the prices one gets to the one that its author had read, and so
    /// on: from what the server says to all that it took, and to the rest from what stands before the
    /// user, or was given up by one.
    private func judgeTexts(_ kept: [[PendingChange]]) async throws {
        let session = try await world.session(of: devices[1].user)
        let now = try await world.ask(API.ownListing(home), as: session)
        let prices = try #require(now.details.prices)
        let told = history(
            of: Self.parts.compactMap { now.guide?.text($0) } + Self.prices.map(prices.text)
        )
        let edits = kept.joined().filter { $0.name == .setGuide || $0.name == .editListing }
        let sent = edits.filter { $0.state == .sent }.flatMap(\.texts)
        #expect(told.isSuperset(of: sent), "seed \(seed): \(sent) written over unread")
        let asked = edits.filter { $0.state != .sent }
        let known = told.union(history(of: asked.flatMap(\.texts))).union(givenUp)
        let texts = [guideTexts, priceTexts].flatMap { $0.values.joined() }
        #expect(known.isSuperset(of: texts), "seed \(seed): a text is gone")
        for edit in asked where edit.state == .needsYou {
            #expect(edit.asksSomething, "seed \(seed): \(edit.id) asks about nothing")
        }
    }

    /// These texts and all that was read before each of them.
    func history(of texts: [String]) -> Set<String> {
        var known: Set<String> = []
        var next = texts
        while let text = next.popLast() {
            if known.insert(text).inserted { next += readBefore[text] ?? [] }
        }
        return known
    }

    /// The guest's list is what the last change of each home says.
    private func judgeSaved(_ kept: [[PendingChange]]) async throws {
        var expected: Set<String> = []
        for change in kept[0] where change.state == .sent {
            guard let home = change.target else { continue }
            if change.name == .saveHome { expected.insert(home) }
            if change.name == .unsaveHome { expected.remove(home) }
        }
        let list = try await devices[0].sync.refresh(API.wishlist()).value
        #expect(Set(list.homes.map(\.listing.id.text)) == expected, "seed \(seed): saved homes")
    }
}

extension PendingChange {
    /// The id that it was queued under: what is merged part by part goes on under one with an ending.
    var firstID: String { String(id.prefix { $0 != "." }) }

    /// The number in the title that it sets.
    fileprivate var titleNumber: Int? {
        guard name == .editListing, let title = try? args.decoded(as: ListingDraft.self).title
        else { return nil }
        return title.split(separator: " ").last.flatMap { Int($0) }
    }

    /// Whether the title of another change went on with this one.
    fileprivate func tookAlong(_ title: Int?, of id: String) -> Bool {
        guard let title, let mine = titleNumber else { return false }
        func number(_ id: String) -> Int { id.split(separator: "-").last.flatMap { Int($0) } ?? 0 }
        return mine == title || mine > title && number(firstID) < number(id)
    }

    /// Whether there is a part that the user can choose for.
    fileprivate var asksSomething: Bool {
        if name == .setGuide { return !guideConflicts.isEmpty }
        return answer?.fields.map { $0 != [.prices] } ?? false || !priceConflicts.isEmpty
    }
}
