internal import Marketplace
internal import Wire

/// Storing what hosts say of their homes, and what follows from it.
extension HostHomeService {
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

    func check(
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

    func refuse(_ problems: [DraftProblem], as code: ProblemCode) throws {
        guard let first = problems.first else { return }
        let name = first.pointer.dropFirst().replacing("/", with: " ")
        var problem = Problem(code, "\(name) \(first.detail)")
        problem.errors = problems.map { FieldProblem(pointer: $0.pointer, detail: $0.detail) }
        throw problem
    }

    // MARK: What follows from what is said

    /// What the marketplace asks of each stay is not the host's to say.
    func charged(_ prices: PriceRules, like known: PriceRules?) -> PriceRules {
        var charged = prices
        charged.serviceFee = known?.serviceFee ?? HostHomeService.serviceFee
        charged.hostFee = known?.hostFee ?? HostHomeService.hostFee
        return charged
    }

    /// Shows the home elsewhere if it is elsewhere.
    func movePin(of home: inout HostedHome, from known: HostedHome?) {
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
    func waking(
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
