internal import Foundation
internal import Marketplace
internal import Wire

/// What was changed of a home, by whom, when, from what and to what; never rewritten.
enum ListingHistory {
    /// One thing that was changed.
    enum What: Sendable, Hashable {
        case field(ListingEdit)
        /// How guests get in; what it said is not kept, so that old codes are forgotten.
        case guide
        case event(ListingEvent, until: CivilDate?)
        case nights(DateRange, NightChange)

        var isOfNights: Bool {
            if case .nights = self { true } else { false }
        }
    }

    /// Puts changes down under the home's new version.
    static func append(
        _ changes: [What],
        to home: HostedHome,
        by actor: UserID,
        at now: Instant,
        in db: Database
    ) throws {
        for (place, change) in changes.enumerated() {
            let id: ListingChangeID = Random.id(at: now)
            let row = try values(of: change)
            try db.execute(
                """
                INSERT INTO listing_change (listing, version, place, id, changed_at, actor, kind,
                    field, old_value, new_value)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    home.number, home.version, place, id.text, now.milliseconds, actor.text,
                    row.kind.rawValue, row.field, row.old, row.new,
                ]
            )
        }
    }

    /// The parts of a home that were changed after a version.
    static func fields(
        of number: Int64,
        after version: Int64,
        in db: Database
    ) throws -> Set<ListingField> {
        let names: [String] = try db.values(
            """
            SELECT DISTINCT field FROM listing_change
            WHERE listing = ? AND version > ? AND kind = 'field'
            """,
            [number, version]
        )
        return Set(names.compactMap(ListingField.init))
    }

    /// Newest first, and within a version in the order in which they were put down.
    static func page(
        of home: HostedHome,
        _ list: PagedList,
        in db: Database
    ) throws -> Page<ListingChange> {
        let position = list.position
        let rows = try db.rows(
            """
            SELECT listing_change.*, "user".name FROM listing_change
            JOIN "user" ON "user".id = actor
            WHERE listing = ?1 AND (version < ?2 OR (version = ?2 AND place > ?3))
            ORDER BY version DESC, place LIMIT ?4
            """,
            [home.number, position?.key ?? .max, Int64(position?.tie ?? "") ?? -1, list.wanted]
        )
        return try list.page(
            rows,
            at: { ListPosition(key: $0["version"], tie: String($0["place"] as Int)) },
            show: { try $0.map { try change($0, of: home.id) } }
        )
    }

    private static func values(
        of change: What
    ) throws -> (kind: ListingChange.Kind, field: String?, old: String?, new: String?) {
        switch change {
        case .field(let edit):
            let edit = edit.trimmed
            return (
                .field, edit.field.rawValue, try Coding.text(edit.from), try Coding.text(edit.to)
            )
        case .guide:
            return (.guide, nil, nil, nil)
        case .event(let event, let until):
            return (.event, nil, nil, try Coding.text(HistoryEvent(event: event, until: until)))
        case .nights(let nights, let change):
            let kept = HistoryNights(nights: nights, change: change)
            return (.nights, nil, nil, try Coding.text(kept))
        }
    }

    private static func change(_ row: Row, of listing: ListingID) throws -> ListingChange {
        var change = ListingChange(
            id: try row.id("id"),
            listing: listing,
            by: try row.id("actor"),
            byName: row["name"],
            at: row.instant("changed_at"),
            version: row["version"],
            kind: try row.named("kind")
        )
        switch change.kind {
        case .field:
            change.field = try row.named("field") as ListingField
            change.from = try row.json("old_value") as ListingDraft
            change.to = try row.json("new_value") as ListingDraft
        case .guide:
            break
        case .event:
            let event: HistoryEvent = try row.json("new_value")
            change.event = event.event
            change.until = event.until
        case .nights:
            let nights: HistoryNights = try row.json("new_value")
            change.nights = nights.nights
            change.change = nights.change
        }
        return change
    }
}

/// What happened to a home's state, as the history keeps it.
private struct HistoryEvent: Codable {
    let event: ListingEvent
    let until: CivilDate?
}

/// What was done to nights, as the history keeps it.
private struct HistoryNights: Codable {
    let nights: DateRange
    let change: NightChange
}

extension ListingEdit {
    /// The edit with only those dates in it that differ: a home may have hundreds.
    fileprivate var trimmed: ListingEdit {
        var edit = self
        if let old = from.prices?.overrides, let new = to.prices?.overrides {
            edit.from.prices?.overrides = old.filter { new[$0.key] != $0.value }
            edit.to.prices?.overrides = new.filter { old[$0.key] != $0.value }
        }
        if let old = from.stayRules, let new = to.stayRules {
            let (before, after) = (old.minNightsByDate ?? [:], new.minNightsByDate ?? [:])
            edit.from.stayRules?.minNightsByDate = before.filter { after[$0.key] != $0.value }
            edit.to.stayRules?.minNightsByDate = after.filter { before[$0.key] != $0.value }
        }
        return edit
    }
}
