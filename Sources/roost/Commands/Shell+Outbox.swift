import ArgumentParser
import Cache
import Foundation
import Marketplace
import Screens
import Sync
import Wire

extension Shell {
    /// One of the caller's homes, from the local copy when the server is out of reach.
    func home(_ id: ListingID) async throws -> HostListing {
        if await sync.cached(API.ownListing(id)) == nil,
            let listed = await sync.cached(API.ownListings())?.value.data
                .first(where: { $0.id == id })
        {
            do throws(SyncError) {
                return try await sync.refresh(API.ownListing(id)).value
            } catch {
                guard case .offline = error else { throw report(error) }
                return listed
            }
        }
        return try await read(API.ownListing(id))
    }

    /// Keeps a change, sends it, and says what became of it.
    ///
    /// - Throws: The code to end with: 75 when it waits, 1 when it was refused or not merged.
    func send(_ change: NewChange, about subject: String) async throws {
        var pending = change.pending(id: clock.key(), subject: subject, at: clock.now())
        // Whoever types a command has made up their mind.
        pending.sendAfter = pending.createdAt
        let asked = pending
        let id = try await attempt { () async throws(SyncError) in
            try await sync.enqueue(asked).id
        }
        _ = await sync.drain()
        // One that was merged with another device's prices goes on under an id of its own.
        let kept = await sync.outbox().last { $0.id == id || $0.id.hasPrefix(id + ".") }
        try tell(kept ?? asked)
    }

    private func tell(_ change: PendingChange) throws {
        let entry = OutboxEntry(change)
        let what = "\(entry.verb): \(entry.subject)"
        switch change.state {
        case .queued, .sending:
            try say(change.mutation) { ["Queued. \(what); it is sent when the server is back."] }
        case .sent:
            try say(change.answer?.data) { ["Done. \(what)."] }
        case .needsYou, .rejected:
            if isJSON { try say(change.answer) { [] } }
            for line in [entry.reason].compactMap(\.self) + entry.notes { Shell.complain(line) }
            for part in entry.differences {
                let before = part.base.map { ", before \($0)" } ?? ""
                Shell.complain("\(part.part): mine \(part.mine), theirs \(part.theirs)\(before)")
            }
            if change.state == .needsYou {
                Shell.complain("Decide: roost outbox --keep-mine \(change.id), or --keep-theirs.")
            }
        }
        try end(after: [change])
    }

    /// Ends where nobody is logged in whose changes there could be.
    ///
    /// - Throws: 77.
    func expectSomebody() throws {
        if sync.user == nil { throw report(.signedOut) }
    }

    /// Ends as scripts are told it does, by what has become of the changes.
    ///
    /// - Throws: 75 when one of them waits, 1 when one is the user's to decide about.
    func end(after changes: [PendingChange]) throws {
        if changes.contains(where: \.isOpen) { throw ExitCode.queued }
        if changes.contains(where: \.isForUser) { throw ExitCode.failure }
    }

    /// Says what became of a damaged file of changes, where one was found.
    func tellOfRescue() {
        if let rescue = sync.rescueNow { Shell.complain(rescue.sentence) }
    }

    private func say<Body: Encodable>(_ body: Body, _ lines: () -> [String]) throws {
        try print(body) { _ in lines() }
    }
}

extension PendingChange {
    /// Whether the user has to decide about it: it was refused, or not merged.
    var isForUser: Bool { state == .needsYou || state == .rejected }
}
