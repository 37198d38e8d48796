import Marketplace

/// What a search has brought so far, and what has to be asked next.
///
/// Answers to what is no longer wanted are told by their criteria and left alone; what an older
/// search brought stays readable until the wanted one is answered.
struct SearchResults: Sendable, Equatable {
    /// What is looked for.
    private(set) var wanted: SearchCriteria
    /// What ``homes`` answers; nil while there is nothing.
    private(set) var answered: SearchCriteria?
    private(set) var homes = PagedList<ListingCard>()
    private(set) var asOf: Instant?
    /// Why the wanted search brought nothing, or nothing new.
    private(set) var failure: Failure?
    /// Why the list could not go on.
    private(set) var pageFailure: Failure?
    private var awaited: PagedList<ListingCard>.Part?

    /// Entries kept at either side of the selection.
    static let reach = 600

    init(_ wanted: SearchCriteria) {
        self.wanted = wanted
    }

    /// Whether what is shown answers what is wanted.
    var isCurrent: Bool { answered == wanted }

    /// Looks for something else, or for the same again.
    mutating func seek(_ criteria: SearchCriteria) -> Request {
        wanted = criteria
        failure = nil
        pageFailure = nil
        awaited = nil
        return .search(criteria, after: nil)
    }

    /// Takes an answer to a search.
    ///
    /// - Returns: Whether it was to the wanted one.
    mutating func take(_ answer: Answer) -> Bool {
        guard case .search(wanted, let after) = answer.request else { return false }
        if awaited?.after == after { awaited = nil }
        switch answer.result {
        case .success(.listings(let batch)):
            if !isCurrent {
                guard after == nil else { return false }
                homes = PagedList()
                answered = wanted
            }
            let next = homes.next
            homes.take(batch, after: after)
            if after == nil {
                asOf = answer.asOf
                // What was asked for may no longer be part of this list.
                if homes.next != next { awaited = nil }
            }
        case .success: return false
        case .failure(let failure) where after == nil:
            self.failure = failure
            if !isCurrent {
                homes = PagedList()
                answered = nil
            }
        case .failure(let failure): pageFailure = failure
        }
        return true
    }

    /// What to ask for so that all of the range is there; nil while an answer is awaited.
    ///
    /// A failed part is not asked for again until something is looked for anew.
    mutating func chase(_ range: Range<Int>) -> Request? {
        guard isCurrent, awaited == nil, pageFailure == nil,
            let part = homes.missing(in: range)
        else { return nil }
        awaited = part
        return .search(wanted, after: part.after)
    }

    /// Lets go of what is far from the index.
    mutating func keep(around index: Int) {
        homes.keep(around: index, distance: SearchResults.reach)
    }

    /// How old it is, when it may be stale.
    func age(_ world: World) -> String? {
        guard isCurrent, failure != nil || world.connection.isOffline, let asOf else { return nil }
        return Words.asOf(asOf, now: world.now)
    }
}
