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

    // MARK: Saving

    /// Stores a change; one that guests may see must not leave the home less whole than it was.
    func saved(
        _ changed: HostedHome,
        over known: HostedHome,
        by caller: Caller,
        also others: [ListingHistory.What] = [],
        at now: Instant,
        in db: Database
    ) throws -> HostListing {
        var home = changed
        if home.state == .published {
            let isNew = known.state != .published
            let accepted = isNew ? [] : Set(known.publishingProblems)
            try refuse(
                home.publishingProblems.filter { !accepted.contains($0) },
                as: .incompleteListing
            )
            if isNew || home.isElsewhere(than: known) {
                home.placeNumber = try place(of: home, in: db)
            }
        }
        let saved = try HostedHomes.save(
            home,
            over: known,
            by: caller.user,
            also: others,
            at: now,
            in: db
        )
        guard let saved else { throw stale(known) }
        return HostListing(saved, at: now)
    }

    func check(_ version: Int64?, of home: HostedHome) throws {
        if let version, version != home.edition { throw stale(home) }
    }

    private func check(
        _ base: Base,
        of home: HostedHome,
        against said: ListingDraft,
        at now: Instant,
        in db: Database
    ) throws {
        switch base {
        case .exactly(let version): try check(version, of: home)
        case .merging(let version):
            guard version < home.edition else { return }
            let theirs = try ListingHistory.fields(of: home.number, after: version, in: db)
            let mine = home.details.edits(to: said).map(\.field)
            let both = mine.filter(theirs.contains)
            guard both.isEmpty else {
                throw EditConflict(fields: both, home: HostListing(home, at: now))
            }
        }
    }

    private func stale(_ home: HostedHome) -> Problem {
        var problem = Problem(.preconditionFailed, "The home was changed meanwhile. Look again.")
        problem.currentVersion = Int(home.edition)
        return problem
    }

    private func refuse(_ problems: [DraftProblem], as code: ProblemCode) throws {
        guard let first = problems.first else { return }
        let name = first.pointer.dropFirst().replacing("/", with: " ")
        var problem = Problem(code, "\(name) \(first.detail)")
        problem.errors = problems.map { FieldProblem(pointer: $0.pointer, detail: $0.detail) }
        throw problem
    }

    // MARK: What follows from what is said

    /// What the marketplace asks of each stay is not the host's to say.
    private func charged(_ prices: PriceRules, like known: PriceRules?) -> PriceRules {
        var charged = prices
        charged.serviceFee = known?.serviceFee ?? HostHomeService.serviceFee
        charged.hostFee = known?.hostFee ?? HostHomeService.hostFee
        return charged
    }

    /// Shows the home elsewhere if it is elsewhere.
    private func movePin(of home: inout HostedHome, from known: HostedHome?) {
        guard let exact = home.details.location, exact != known?.details.location else { return }
        let isNear = known?.details.location.map { $0.isNear(exact) } ?? false
        var generator = SystemRandomNumberGenerator()
        // Of a home that is moved a little the pin moves along, so that nothing can be averaged;
        // who knew the old place of one that moves far learns nothing of the new one.
        let seed =
            isNear
            ? known?.pinSeed ?? Int64.random(in: .min ... .max, using: &generator)
            : Int64.random(in: .min ... .max, using: &generator)
        home.pinSeed = seed
        home.pin = FuzzedPin.pin(of: exact, seed: UInt64(bitPattern: seed))
    }

    /// The city that a published home is found under.
    private func place(of home: HostedHome, in db: Database) throws -> Int64 {
        let details = home.details
        guard let city = details.city, let country = details.countryCode, let pin = home.pin,
            let timeZone = details.timeZone
        else { return home.placeNumber }
        return try PlaceRows.place(
            city,
            countryCode: country,
            pin: pin,
            timeZone: timeZone,
            in: db
        )
    }

    /// The instant at which a home wakes: the beginning of a day at the home.
    private func waking(
        of home: HostedHome,
        on date: CivilDate?,
        at now: Instant
    ) throws -> Instant {
        let clock = Zones.clock(home.details.timeZone ?? "UTC")
        let today = clock.at(now).date
        let last = today.adding(days: ListingMachine.longestSnooze)
        guard let date, date > today, date <= last else {
            throw Problem(field: "until", "must be after today and within two years")
        }
        return clock.at(date, minute: 0).at
    }

    /// What guests pay the marketplace for each stay.
    private static let serviceFee = BasisPoints(1_400)
    /// What hosts pay the marketplace of what they get.
    private static let hostFee = BasisPoints(300)
}

extension HostedHome {
    fileprivate func isElsewhere(than other: HostedHome) -> Bool {
        details.city != other.details.city || details.countryCode != other.details.countryCode
            || details.location != other.details.location
    }
}

extension Coordinate {
    /// Whether two points are of one neighbourhood, about a kilometre.
    fileprivate func isNear(_ other: Coordinate) -> Bool {
        let east = abs(longitude - other.longitude)
        return abs(latitude - other.latitude) < 0.01 && min(east, 360 - east) < 0.01
    }
}
