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
        return change.seeing(change.seen(in: known.value), after: desk.pending.now)
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
