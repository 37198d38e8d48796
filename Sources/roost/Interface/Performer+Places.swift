import Cache
import Marketplace
import Screens
import Sync
import Wire

/// Where a change of the outbox leads: to what it is about, to a form, to other dates.
extension Performer {
    func find(_ request: Request, _ place: OutboxPlace, of id: String) async {
        guard let change = sync.outboxNow.first(where: { $0.id == id }) else {
            return await fail(request, .offline("That change is not here any more."))
        }
        do throws(SyncError) {
            let found: Destination? =
                switch place {
                case .thing: try await thing(of: change)
                case .form: try await form(of: change)
                case .dates: try await dates(of: change)
                case .stay(let stay): try await book(stay, of: change)
                }
            guard let found else {
                return await fail(request, .offline("There is nothing more to see of it."))
            }
            await say(request, .place(found), asOf: ids.now(), isFinal: true)
        } catch {
            await fail(request, Failure(error))
        }
    }

    private func thing(of change: PendingChange) async throws(SyncError) -> Destination? {
        switch change.name {
        case .saveHome, .unsaveHome:
            return change.target.flatMap { ListingID($0) }.flatMap(sync.cardNow).map { .home($0) }
        case .updateProfile: return .account
        case .editListing, .setGuide: return try await home(change.target).map { .ownHome(own($0)) }
        case .editNights:
            let edit = try? change.args.decoded(as: NightEdit.self)
            return try await home(edit?.listings.first?.text).map { .ownNights(own($0), nil) }
        case .requestBooking: return try await stay(of: change)
        case .acceptRequest, .declineRequest:
            return try await booking(change.target).map { .guestRequest(own($0)) }
        case .writeReview: return try await booking(change.target).map { .trip($0) }
        case .sendMessage, .markRead:
            guard let id = change.target.flatMap({ ThreadID($0) }) else { return nil }
            let about = try await newest(API.thread(id)).correspondence(of: sync.user?.id)
            return .conversation(about, isWriting: false)
        default: return nil
        }
    }

    /// A stay that is booked by now and has to be paid for, else its home.
    private func stay(of change: PendingChange) async throws(SyncError) -> Destination? {
        guard let body = change.laterStay else { return nil }
        guard change.state == .sent else { return sync.cardNow(body.listing).map { .home($0) } }
        return try await booking(body.id.text).map {
            $0.state == .pendingPayment ? .pay($0) : .trip($0)
        }
    }

    /// A form with mine in it: the home as the server has it, or the nights to be picked anew.
    private func form(of change: PendingChange) async throws(SyncError) -> Destination? {
        if let edit = change.nightEdit {
            let draft = NightsDraft(id: change.id, nights: edit.nights, mine: edit.change)
            return try await home(edit.listings.first?.text).map { .ownNights(own($0), draft) }
        }
        guard let home = change.serverHome.map({ OwnHome($0) }) else { return nil }
        if let guide = change.mergedGuide?.guide {
            return .editGuide(home, GuideEditDraft(id: change.id, mine: guide))
        }
        guard let mine = try? change.mineOverTheirs.decoded(as: ListingDraft.self) else {
            return nil
        }
        let draft = HomeEditDraft(id: change.id, mine: mine)
        let isOfPricesAlone = change.answer?.fields == [.prices]
        let parts = isOfPricesAlone ? Set(change.priceConflicts) : []
        if !parts.isEmpty, parts.isSubset(of: [.fees, .guests]) { return .editFees(home, draft) }
        return parts == [.seasons] ? .seasons(home, draft) : .editHome(home, draft)
    }

    private func dates(of change: PendingChange) async throws(SyncError) -> Destination? {
        guard let body = change.laterStay else { return nil }
        return .availability(try await newest(API.listing(body.listing)))
    }

    private func book(
        _ stay: DateRange,
        of change: PendingChange
    ) async throws(SyncError) -> Destination? {
        guard let body = change.laterStay else { return nil }
        return .book(try await newest(API.listing(body.listing)), stay, guests: body.guests)
    }

    private func home(_ id: String?) async throws(SyncError) -> HostListing? {
        guard let id = id.flatMap({ ListingID($0) }) else { return nil }
        if let home = await sync.cached(API.ownListing(id))?.value { return home }
        let listed = await sync.cached(API.ownListings())?.value.data ?? []
        if let home = listed.first(where: { $0.id == id }) { return home }
        return try await sync.refresh(API.ownListing(id)).value
    }

    private func booking(_ id: String?) async throws(SyncError) -> Booking? {
        guard let id = id.flatMap({ BookingID($0) }) else { return nil }
        return try await newest(API.booking(id))
    }

    /// What the local copy has, or what the server says.
    private func newest<Reply>(
        _ endpoint: Endpoint<Empty, Reply>
    ) async throws(SyncError) -> Reply {
        if let copy = await sync.cached(endpoint) { return copy.value }
        return try await sync.refresh(endpoint).value
    }
}
