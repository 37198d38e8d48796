import Cache
import Marketplace
import Screens
import Sync
import Wire

/// What hosts look at and change; all of it is kept, so that it can be read offline.
extension Performer {
    func readAsHost(_ request: Request, _ source: Source) async {
        switch request {
        case .ownHomes:
            await readAll(request, API.ownListings(after:), source) { .ownHomes($0.map(own)) }
        case .ownHome(let id): await readHome(request, id, source)
        case .ownCalendar(let id, let from, let to):
            await read(request, API.ownCalendar(id, from: from, to: to), source) {
                .ownCalendar(own($0))
            }
        case .guestRequests:
            await readAll(request, Performer.asked(after:), source) { .guestRequests($0.map(own)) }
        default: break
        }
    }

    /// The stays that wait for the host's answer.
    private static func asked(after cursor: Cursor?) -> Endpoint<Empty, Page<Booking>> {
        API.bookings(BookingFilter(role: .host, state: .requested), after: cursor)
    }

    /// One home; the local copy may have it alone, or only in the list.
    private func readHome(_ request: Request, _ id: ListingID, _ source: Source) async {
        let alone = await sync.cached(API.ownListing(id))
        let listed = await sync.cached(API.ownListings())
        let inList = listed?.value.data.first { $0.id == id }
        if let inList, let listed, listed.fetchedAt > alone?.fetchedAt ?? Instant(seconds: 0) {
            await say(request, .ownHome(own(inList)), asOf: listed.fetchedAt, isFinal: false)
        } else if let alone {
            await say(request, .ownHome(own(alone.value)), asOf: alone.fetchedAt, isFinal: false)
        }
        guard source == .everywhere else { return }
        await tell(request) { () async throws(SyncError) in
            .ownHome(own(try await sync.refresh(API.ownListing(id)).value))
        }
    }

    func host(_ request: Request) async {
        switch request {
        case .editHome(let edit):
            let change = NewChange.editListing(
                edit.listing,
                edit.draft,
                seen: edit.seen,
                version: edit.version
            )
            await keep(request, change, about: edit.title, inPlaceOf: edit.replaces)
        case .editGuide(let edit):
            let change = NewChange.setGuide(
                edit.listing,
                edit.guide,
                seen: edit.seen,
                version: edit.version
            )
            await keep(request, change, about: edit.title, inPlaceOf: edit.replaces)
        case .editNights(let edit, let subject):
            await keep(request, .editNights(edit), about: subject)
        case .answerGuest(let booking, let answer):
            let (id, version, until) = (booking.id, booking.version, booking.expiresAt)
            let change: NewChange =
                switch answer {
                case .accept: .accept(id, version: version, until: until)
                case .decline: .decline(id, version: version, until: until)
                }
            await keep(request, change, about: "\(booking.guestName), \(booking.listing.title)")
        default: break
        }
    }

    // MARK: What waits

    func own(_ home: HostListing) -> OwnHome {
        var changes: [ListingField: OutboxEntry.State] = [:]
        var prices: Set<PriceRules.Part> = []
        var guide: OutboxEntry.State?
        for change in sync.outboxNow where change.target == home.id.text && change.state != .sent {
            if change.name == .setGuide { guide = OutboxEntry.State(change.state) }
            guard change.name == .editListing,
                let draft = try? change.args.decoded(as: ListingDraft.self)
            else { continue }
            for field in ListingField.allCases where draft.has(field) {
                changes[field] = OutboxEntry.State(change.state)
            }
            prices.formUnion(change.changedPrices)
        }
        return OwnHome(home, changes: changes, priceChanges: prices, guideChange: guide)
    }

    func own(_ calendar: ListingCalendar) -> OwnCalendar {
        let open = sync.outboxNow.filter(\.isOpen)
        let dates = open.compactMap { $0.nights(of: calendar.listing)?.dates }
        return OwnCalendar(calendar, queued: dates.reduce(into: []) { $0.formUnion($1) })
    }

    func own(_ booking: Booking) -> OwnRequest {
        let said = sync.outboxNow.last { $0.isOpen && $0.target == booking.id.text }
        switch said?.name {
        case .acceptRequest: return OwnRequest(booking, answer: .accept)
        case .declineRequest: return OwnRequest(booking, answer: .decline)
        default: return OwnRequest(booking)
        }
    }
}
