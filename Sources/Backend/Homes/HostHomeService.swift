internal import Foundation
internal import Marketplace
internal import Wire

/// What hosts do with their homes: write them, publish them, let them sleep, take them away.
struct HostHomeService: Sendable {
    /// How many homes a person may have, drafts included.
    static let capacity = 1_000

    let store: Store
    let cursors: Cursors

    // MARK: Who may

    /// The one place that decides whose home it is.
    ///
    /// An administrator may look at every home. Others learn only of homes that anybody can see.
    ///
    /// - Throws: ``Problem`` with the code `not_found` or `forbidden`.
    func own(
        _ id: ListingID,
        of caller: Caller,
        orAdmin: Bool = false,
        at now: Instant,
        in db: Database
    ) throws -> HostedHome {
        guard let home = try HostedHomes.home(id, in: db) else { throw Homes.notFound }
        if home.host == caller.user || (orAdmin && caller.isAdmin) { return home }
        guard caller.isAdmin || home.state(at: now) == .published else {
            throw Homes.notFound
        }
        throw Problem(.forbidden, "This is somebody else's home.")
    }

    // MARK: Reading

    func home(_ id: ListingID, of caller: Caller, at now: Instant) async throws -> HostListing {
        try await store.read { db in
            HostListing(try own(id, of: caller, orAdmin: true, at: now, in: db), at: now)
        }
    }

    /// The caller's homes, newest first.
    func homes(
        of caller: Caller,
        page: PageRequest,
        at now: Instant
    ) async throws
        -> Page<HostListing>
    {
        try await store.read { db in
            let list = try cursors.list("homes \(caller.user)", page)
            let homes = try HostedHomes.homes(
                of: caller.user,
                after: list.position,
                limit: list.wanted,
                in: db
            )
            return list.page(
                homes,
                at: { ListPosition(key: $0.number, tie: "") },
                show: { $0.map { HostListing($0, at: now) } }
            )
        }
    }

    /// Everything that was changed of a home, newest first.
    func history(
        of id: ListingID,
        for caller: Caller,
        page: PageRequest,
        at now: Instant
    ) async throws -> Page<ListingChange> {
        try await store.read { db in
            let home = try own(id, of: caller, orAdmin: true, at: now, in: db)
            return try ListingHistory.page(
                of: home,
                try cursors.list("history \(id)", page),
                in: db
            )
        }
    }
}

extension HostListing {
    /// A home as its host sees it now.
    init(_ home: HostedHome, at now: Instant) {
        let state = home.state(at: now)
        let zone = Zones.clock(home.details.timeZone ?? "UTC")
        self.init(
            id: home.id,
            state: state,
            snoozedUntil: state == .snoozed ? home.snoozedUntil.map { zone.at($0).date } : nil,
            version: Int(home.edition),
            details: home.details,
            guide: home.guide,
            pin: home.pin,
            rating: home.rating,
            problems: home.publishingProblems,
            allowedEvents: ListingMachine.allowedEvents(in: state),
            createdAt: home.createdAt
        )
    }
}

extension HostedHome {
    /// Everything that stands between this home and its guests.
    var publishingProblems: [DraftProblem] {
        HomeChecks.adding(to: details.publishingProblems(guide: guide), of: details)
    }
}
