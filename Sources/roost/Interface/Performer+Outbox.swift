import Cache
import Marketplace
import Screens
import Sync
import Wire

/// Changes that need no network: they are kept first and sent when they can be.
extension Performer {
    func queue(_ request: Request) async {
        switch request {
        case .save(let id): await keep(request, .save(id), about: title(of: id))
        case .unsave(let id): await keep(request, .unsave(id), about: title(of: id))
        case .message(let thread, let text, let subject):
            let body = MessageBody(id: ids.message(), text: text)
            await keep(request, .message(thread, body), about: subject)
        case .markRead(let thread, let number, let subject):
            await keep(request, .markRead(thread, upTo: number), about: subject)
        case .review(let id, let draft):
            let booking = await sync.cached(API.booking(id))?.value
            await keep(request, .review(id, draft), about: booking?.listing.title ?? id.text)
        case .outbox:
            let entries = await sync.outbox().map(OutboxEntry.init)
            await say(request, .outbox(entries), asOf: ids.now(), isFinal: true)
        case .sendNow:
            await sync.sendNow()
            await say(request, .done, asOf: ids.now(), isFinal: true)
        case .decide(let id, let decision): await decide(request, id, decision)
        case .place(let id, let place): await find(request, place, of: id)
        case .instead(let id): await lookInstead(request, of: id)
        case .bookLater(let stay):
            await keep(request, .requestBooking(RequestBookingBody(stay)), about: stay.title)
        case .editProfile(let name, let about):
            await keep(request, .profile(ProfileBody(name: name, about: about)), about: "")
        case .editHome, .editGuide, .editNights, .answerGuest: await host(request)
        default: break
        }
    }

    private func title(of id: ListingID) -> String {
        sync.cardNow(id)?.title ?? id.text
    }

    /// Stores a change, and lets go of the one that it takes the place of once it is stored.
    func keep(
        _ request: Request,
        _ change: NewChange,
        about subject: String,
        inPlaceOf replaced: String? = nil
    ) async {
        let pending = change.pending(id: ids.key(), subject: subject, at: ids.now())
        do throws(SyncError) {
            let stored = try await sync.enqueue(pending)
            let kept = Payload.kept(stored.id, isMerged: stored.id != pending.id)
            await say(request, kept, asOf: ids.now(), isFinal: true)
        } catch {
            return await fail(request, Failure(error))
        }
        if let replaced { _ = await sync.drop(replaced) }
    }

    private func decide(
        _ request: Request,
        _ id: String,
        _ decision: OutboxDecision
    ) async {
        let isDone =
            switch decision {
            case .undo: await sync.takeBack(id)
            case .retry: await sync.retry(id)
            case .drop: await sync.drop(id)
            case .keepMine: await sync.keepMine(id, key: ids.key())
            case .keepTheirs: await sync.keepTheirs(id, key: ids.key())
            case .acceptPrice(let total): await sync.accept(total, of: id, key: ids.key())
            }
        if isDone {
            await say(request, .done, asOf: ids.now(), isFinal: true)
        } else {
            await fail(request, .offline("It is not there any more, or has left."))
        }
    }
}
