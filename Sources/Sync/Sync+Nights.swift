import Cache
import Foundation
import Marketplace
import Wire

extension Sync {
    /// Remembers what the server had of the nights whose price or least stay is changed.
    func withBase(_ change: PendingChange, at desk: Desk) -> PendingChange {
        guard change.pricesNights, change.base == nil, let endpoint = change.ownCalendar,
            let known = Recall(desk, at: time.now()).recall(endpoint)
        else { return change }
        var change = change
        change.base = change.seen(in: known.value)
        return change
    }

    /// Asks, before prices of nights leave, what those nights are now; where another device has
    /// changed them, they wait for the user.
    ///
    /// Gives how the round of sending ended, when the server did not answer.
    func meetNights(at desk: Desk) async -> Drained? {
        let all = (try? await desk.journal.changes()) ?? []
        let now = time.now()
        let waiting = all.filter { change in
            change.state == .queued && !change.hasLeft && change.isDue(at: now)
                && change.pricesNights && change.base != nil
        }
        for change in waiting {
            guard let endpoint = change.ownCalendar, let message = try? Message(endpoint) else {
                continue
            }
            let outcome = await line.exchange(message, as: desk.keeper)
            if case .answer(.body(let body, _)) = outcome,
                let calendar = try? Coding.decode(ListingCalendar.self, from: body)
            {
                let clashes = change.clashes(with: calendar, among: all)
                guard !clashes.isEmpty else { continue }
                let parts = change.split(at: clashes, as: calendar, at: now)
                try? await desk.journal.split(change.id, into: parts)
                continue
            }
            switch courier.received(outcome, of: [], chance: time.chance()) {
            case .again(let pause, let error): return .pause(pause, error)
            case .stop(let error): return .stopped(error)
            // The server does not let this account look: it will say so to the change as well.
            case .settle, .split: continue
            }
        }
        return nil
    }
}

extension PendingChange {
    /// The nights of the one home that this edits, as its host sees them.
    fileprivate var ownCalendar: Endpoint<Empty, ListingCalendar>? {
        guard let edit = nightEdit, edit.listings.count == 1, let home = edit.listings.first else {
            return nil
        }
        return API.ownCalendar(home, from: edit.nights.checkIn, to: edit.nights.checkOut)
    }
}
