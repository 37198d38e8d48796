internal import Marketplace
internal import Wire

/// Both sides changed the same parts of a home; the person has to choose.
struct EditConflict: Error {
    let fields: [ListingField]
    /// As the server has it.
    let home: HostListing
}

extension HostHomeService {
    /// What a change was made from.
    enum Base: Sendable {
        /// The home must be as it was in this version; nil means whatever it is.
        case exactly(Int64?)
        /// What others changed since this version stays, as long as it is not the same parts.
        case merging(Int64)
    }

    /// Begins a home; the same id again gives the home that it began.
    func create(
        _ body: CreateListingBody,
        by caller: Caller,
        at now: Instant,
        in db: Database
    ) throws -> HostListing {
        if try HostedHomes.isTaken(body.id, in: db) {
            guard let known = try HostedHomes.home(body.id, in: db), known.host == caller.user
            else { throw Problem(field: "id", "is taken") }
            return HostListing(known, at: now)
        }
        guard try HostedHomes.count(of: caller.user, in: db) < HostHomeService.capacity else {
            throw Problem(.forbidden, "Nobody has more than \(HostHomeService.capacity) homes.")
        }
        try refuse(HomeChecks.problems(of: body.details), as: .invalidBody)
        var home = HostedHome(
            id: body.id,
            host: caller.user,
            createdAt: now,
            details: body.details
        )
        home.details.prices = body.details.prices.map { charged($0, like: nil) }
        movePin(of: &home, from: nil)
        return HostListing(
            try HostedHomes.insert(home, by: caller.user, at: now, in: db),
            at: now
        )
    }

    /// Changes the parts that are said; parts that are nil stay as they are.
    ///
    /// - Throws: ``Problem`` with the code `precondition_failed` or `invalid_body`, or
    ///   ``EditConflict``.
    func edit(
        _ id: ListingID,
        _ details: ListingDraft,
        from base: Base,
        by caller: Caller,
        at now: Instant,
        in db: Database
    ) throws -> HostListing {
        let known = try own(id, of: caller, at: now, in: db)
        try refuse(HomeChecks.problems(of: details), as: .invalidBody)
        var said = details
        said.prices = details.prices.map { charged($0, like: known.details.prices) }
        try check(base, of: known, against: said, at: now, in: db)
        var home = known
        home.details = known.details.applying(said)
        movePin(of: &home, from: known)
        return try saved(home, over: known, by: caller, at: now, in: db)
    }

    /// Says how guests get in.
    func setGuide(
        _ id: ListingID,
        _ guide: GuideDraft,
        ifAt version: Int64?,
        by caller: Caller,
        at now: Instant,
        in db: Database
    ) throws -> HostListing {
        let known = try own(id, of: caller, at: now, in: db)
        try refuse(HomeChecks.problems(of: guide), as: .invalidBody)
        try check(version, of: known)
        guard guide != known.guide else { return HostListing(known, at: now) }
        var home = known
        home.guide = guide
        return try saved(home, over: known, by: caller, also: [.guide], at: now, in: db)
    }

    /// Lets something happen to a home's state; what is so already changes nothing.
    ///
    /// - Throws: ``Problem``: `invalid_state`, or `incomplete_listing` that names what is missing.
    func apply(
        _ event: ListingEvent,
        until: CivilDate? = nil,
        to id: ListingID,
        ifAt version: Int64?,
        by caller: Caller,
        at now: Instant,
        in db: Database
    ) throws -> HostListing {
        let known = try own(id, of: caller, orAdmin: event == .unlist, at: now, in: db)
        try check(version, of: known)
        let state = known.state(at: now)
        guard let next = ListingMachine.state(after: event, from: state) else {
            throw Problem(.invalidState, "The home is \(state.rawValue); this cannot be done now.")
        }
        var home = known
        home.state = next == .unlisted ? .unlisted : .published
        home.snoozedUntil = nil
        if next == .snoozed { home.snoozedUntil = try waking(of: home, on: until, at: now) }
        let change = ListingHistory.What.event(event, until: until)
        return try saved(home, over: known, by: caller, also: [change], at: now, in: db)
    }

    /// Takes a home away for good: nobody finds it again, its history and past stays remain.
    func delete(
        _ id: ListingID,
        ifAt version: Int64?,
        by caller: Caller,
        at now: Instant,
        in db: Database
    ) throws {
        let known = try own(id, of: caller, at: now, in: db)
        try check(version, of: known)
        let state = known.state(at: now)
        guard ListingMachine.allowedEvents(in: state).contains(.delete) else {
            throw Problem(.invalidState, "The home is \(state.rawValue). Unlist it first.")
        }
        guard try !HostedHomes.hasStays(known.number, in: db) else {
            throw Problem(.invalidState, "There are stays to come in this home.")
        }
        var home = known
        home.state = .unlisted
        home.deletedAt = now
        let change = ListingHistory.What.event(.delete, until: nil)
        _ = try saved(home, over: known, by: caller, also: [change], at: now, in: db)
    }
}
