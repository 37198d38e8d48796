import Cache
import Marketplace
import Screens
import Sync
import Wire

/// What is free in place of a stay that was asked for offline and cannot be had.
extension Performer {
    /// The weeks around the stay that are looked at.
    private static let weeksAround = 8
    private static let most = 3

    func lookInstead(_ request: Request, of id: String) async {
        let change = sync.outboxNow.first { $0.id == id }
        guard let body = change?.laterStay,
            let stay = DateRange(checkIn: body.checkIn, checkOut: body.checkOut)
        else { return await fail(request, .offline("That change is not here any more.")) }
        let days = Performer.weeksAround * 7
        let from = max(ids.now().utcDate, stay.checkIn.adding(days: -days))
        let calendar = API.calendar(
            body.listing,
            from: from,
            to: max(from, stay.checkOut).adding(days: days)
        )
        if let home = await sync.cached(API.listing(body.listing)),
            var nights = await sync.cached(calendar)
        {
            // The copy may be from before the nights were taken; the refusal knows better.
            let told = change?.answer?.problem?.nights ?? []
            nights.value.take(told.isEmpty ? Array(stay.nights) : told)
            let others = Performer.others(than: stay, body, home.value, nights.value)
            await say(request, .instead(others), asOf: nights.fetchedAt, isFinal: false)
        }
        await tell(request) { () async throws(SyncError) in
            let home = try await sync.refresh(API.listing(body.listing)).value
            let nights = try await sync.refresh(calendar).value
            return .instead(Performer.others(than: stay, body, home, nights))
        }
    }

    private static func others(
        than stay: DateRange,
        _ body: RequestBookingBody,
        _ home: Listing,
        _ calendar: ListingCalendar
    ) -> [OtherStay] {
        let free = Availability.nearest(
            to: stay,
            guests: body.guests,
            capacity: home.card.capacity,
            in: calendar,
            rules: home.stayRules
        )
        return free.prefix(most).map { dates in
            let price = Pricing.price(
                stay: dates,
                guests: body.guests,
                bookedOn: calendar.today,
                rules: home.prices
            )
            return OtherStay(dates, total: price.total)
        }
    }
}

extension ListingCalendar {
    fileprivate mutating func take(_ taken: [CivilDate]) {
        for index in nights.indices where taken.contains(nights[index].date) {
            nights[index].status = .booked
        }
    }
}
