internal import Marketplace
internal import Wire

/// Who is told of what happens to a booking.
extension Transitions {
    /// Tells both sides, and whoever keeps a copy, what has happened to a booking.
    static func announce(
        _ step: BookingRows.Step,
        of booking: StoredBooking,
        host: UserID,
        at now: Instant,
        in db: Database
    ) throws {
        try Changes.record(booking, of: host, at: now, in: db)
        if let alteration = step.alteration {
            try Changes.recordAlteration(alteration, of: booking, at: now, in: db)
        }
        if opensThread(step) { try open(booking, host: host, at: now, in: db) }
        for (side, notice) in notices(of: step, about: booking.id) {
            let user = side == .guest ? booking.guest : host
            try Notices.give(notice, to: user, at: now, in: db)
        }
    }

    /// A stay that is asked for, requested or confirmed is spoken about.
    private static func opensThread(_ step: BookingRows.Step) -> Bool {
        [.inquire, .request, .paymentSucceeded].contains(step.event)
    }

    /// The guest's message with the booking is the first of the conversation, under the same id.
    private static func open(
        _ booking: StoredBooking,
        host: UserID,
        at now: Instant,
        in db: Database
    ) throws {
        let id = try ThreadRows.open(for: booking, at: now, in: db)
        let sides = [booking.guest, host]
        let version = now.milliseconds
        try Changes.record(.thread, id.text, version: version, for: sides, at: now, in: db)
        let digits = booking.id.text.dropFirst(Booking.idPrefix.utf8.count)
        guard let text = booking.message, !text.allSatisfy(\.isWhitespace),
            let message = MessageID(Message.idPrefix + digits)
        else { return }
        let thread = StoredThread(id: id, guest: booking.guest, host: host)
        let isNew = try ThreadRows.say(
            text,
            as: message,
            by: booking.guest,
            in: thread,
            at: now,
            db
        )
        guard isNew else { return }
        try Changes.record(.message, message.text, version: 1, for: sides, at: now, in: db)
    }

    /// Whoever did it knows; what nobody did, both sides are told.
    private static func notices(
        of step: BookingRows.Step,
        about id: BookingID
    ) -> [(side: BookingActor, notice: NoticeEvent)] {
        let others: [BookingActor] =
            switch step.actor {
            case .guest: [.host]
            case .host: [.guest]
            case .admin, .provider, .timer: [.guest, .host]
            }
        func all(_ notice: NoticeEvent) -> [(BookingActor, NoticeEvent)] {
            others.map { ($0, notice) }
        }
        switch step.event {
        case .inquire: return all(.inquiryReceived(id))
        case .preapprove, .specialOffer: return all(.offerReceived(id))
        case .request: return [(.host, .bookingRequested(id))]
        case .paymentSucceeded, .accept: return all(.bookingConfirmed(id))
        case .decline: return all(.bookingDeclined(id))
        case .expire: return step.from == .requested ? all(.bookingExpired(id)) : []
        case .withdraw: return step.from == .requested ? all(.bookingWithdrawn(id)) : []
        case .cancel: return all(.bookingCancelled(id))
        case .captureFailed: return [(.guest, .paymentFailed(id))]
        case .proposeAlteration: return all(.alterationProposed(id))
        case .acceptAlteration, .declineAlteration, .alterationFailed:
            return all(.alterationAnswered(id))
        case .checkIn: return step.actor == .timer ? [] : all(.checkedIn(id))
        case .checkOut: return step.actor == .timer ? [] : all(.checkedOut(id))
        case .noShow: return all(.noShow(id))
        case .book, .paymentFailed, .close, .withdrawAlteration, .expireAlteration: return []
        }
    }
}
