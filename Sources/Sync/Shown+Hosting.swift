import Cache
import Foundation
import Marketplace
import Wire

/// What a host has changed, laid over homes and calendars.
extension Shown {
    /// The value after the changes; nil for one that no host changes.
    func hosting(_ value: Any, after changes: [PendingChange]) -> Any? {
        switch value {
        case let home as HostListing: self.home(home, after: changes)
        case let page as Page<HostListing>: page.mapped { self.home($0, after: changes) }
        case let calendar as ListingCalendar: self.calendar(calendar, after: changes)
        default: nil
        }
    }

    /// The version stays the server's: an edit begins from what the server had.
    private func home(_ home: HostListing, after changes: [PendingChange]) -> HostListing {
        var home = home
        for change in changes where change.target == home.id.text {
            switch change.name {
            case .editListing:
                guard let edit = try? change.args.decoded(as: ListingDraft.self) else { continue }
                home.details = home.details.applying(edit)
            case .setGuide:
                guard let guide = try? change.args.decoded(as: GuideDraft.self) else { continue }
                home.guide = guide
            default: continue
            }
        }
        return home
    }

    private func calendar(
        _ calendar: ListingCalendar,
        after changes: [PendingChange]
    ) -> ListingCalendar {
        var calendar = calendar
        for change in changes {
            guard let nights = change.nights(of: calendar.listing), !nights.dates.isEmpty else {
                continue
            }
            for index in calendar.nights.indices
            where calendar.nights[index].date >= calendar.today
                && nights.dates.contains(calendar.nights[index].date)
            {
                calendar.nights[index].apply(nights.change)
            }
        }
        return calendar
    }
}

extension Night {
    /// The night after an edit, as far as it can be told here: a price that is taken away comes
    /// from rules that only the server applies.
    fileprivate mutating func apply(_ change: NightChange) {
        guard status != .booked, status != .held else { return }
        if let price = change.price, price.currency == self.price.currency { self.price = price }
        if let least = change.minNights { minNights = least }
        switch change.isOpen {
        case false where status != .external:
            status = .blocked
            reason = change.note.flatMap { $0.isEmpty ? nil : $0 } ?? "blocked by you"
        case true where status == .blocked:
            status = .open
            reason = nil
        default: break
        }
    }
}
