extension BookingMachine {
    /// One row of the table.
    ///
    /// `host` stands for the co-hosts too.
    struct Row: Sendable {
        let from: [BookingState?]
        let event: BookingEvent
        let actors: Set<BookingActor>
        let transition: Transition

        init(
            _ from: [BookingState?],
            _ event: BookingEvent,
            by actors: Set<BookingActor>,
            to state: BookingState,
            _ effects: [BookingEffect] = [],
            timer: BookingTimer? = nil,
            notBefore: BookingMoment? = nil
        ) {
            self.from = from
            self.event = event
            self.actors = actors
            transition = Transition(
                state: state,
                effects: effects,
                timer: timer,
                notBefore: notBefore
            )
        }
    }

    /// Every transition there is; whatever is not in it is refused.
    static let table: [Row] =
        asking + paying + answering + altering + cancelling + staying

    private static let checkInTimer = BookingTimer(.checkIn, due: .checkIn(plus: .zero))

    private static let asking = [
        Row(
            [nil],
            .inquire,
            by: [.guest],
            to: .inquiry,
            [.openThread],
            timer: BookingTimer(.close, due: .after(inquiryIdle))
        ),
        Row([.inquiry], .close, by: [.timer], to: .closed),
        Row(
            [.inquiry],
            .preapprove,
            by: [.host],
            to: .offer,
            timer: BookingTimer(.expire, due: .after(offerStands))
        ),
        // The lower price is pinned, so that later rules cannot raise it; no night is held.
        Row(
            [.inquiry],
            .specialOffer,
            by: [.host],
            to: .offer,
            [.pinOffer],
            timer: BookingTimer(.expire, due: .after(offerStands))
        ),
        Row([.offer], .expire, by: [.timer], to: .expired),
        // The host has agreed already: from an offer a guest books at once, whatever the home.
        Row(
            [nil, .offer],
            .book,
            by: [.guest],
            to: .pendingPayment,
            [.pinQuote, .holdNights],
            timer: BookingTimer(.expire, due: .after(paymentHold))
        ),
        Row(
            [nil],
            .request,
            by: [.guest],
            to: .requested,
            [.pinQuote, .holdNights, .authorize],
            timer: BookingTimer(.expire, due: .afterOrArrival(requestAnswer))
        ),
    ]

    /// A card that is declined but may be tried again within the hold causes no event.
    private static let paying = [
        Row(
            [.pendingPayment],
            .paymentSucceeded,
            by: [.provider],
            to: .confirmed,
            [.capture],
            timer: checkInTimer
        ),
        // A home that is not booked at once: the card is authorised, now the host is asked.
        Row(
            [.pendingPayment],
            .request,
            by: [.provider],
            to: .requested,
            timer: BookingTimer(.expire, due: .afterOrArrival(requestAnswer))
        ),
        Row(
            [.pendingPayment],
            .paymentFailed,
            by: [.provider],
            to: .paymentFailed,
            [.releaseNights, .voidAuthorization]
        ),
        Row(
            [.pendingPayment],
            .expire,
            by: [.timer],
            to: .paymentExpired,
            [.releaseNights, .voidAuthorization]
        ),
    ]

    private static let answering = [
        Row([.requested], .accept, by: [.host], to: .confirmed, [.capture], timer: checkInTimer),
        // The capture may be tried before the acceptance is stored or after; either way the guest
        // keeps the nights and gets time to pay.
        Row(
            [.requested, .confirmed],
            .captureFailed,
            by: [.provider],
            to: .pendingPayment,
            [.closeAlteration],
            timer: BookingTimer(.expire, due: .afterOrArrival(paymentRetry))
        ),
        Row(
            [.requested],
            .decline,
            by: [.host],
            to: .declined,
            [.releaseNights, .voidAuthorization]
        ),
        Row(
            [.requested],
            .expire,
            by: [.timer],
            to: .expired,
            [.releaseNights, .voidAuthorization]
        ),
        Row(
            [.pendingPayment, .requested],
            .withdraw,
            by: [.guest],
            to: .withdrawn,
            [.releaseNights, .voidAuthorization]
        ),
    ]

    /// A booking whose change is asked for stays confirmed.
    ///
    /// Its timer runs on, to the check-in of the stay as it then is. The proposal has a timer of its
    /// own: ``Alteration/expiresAt``.
    private static let altering = [
        alteration(.proposeAlteration, by: [.guest, .host], [.openAlteration]),
        alteration(
            .acceptAlteration,
            by: [.guest, .host],
            [.holdNewNights, .releaseOldNights, .pinAlteration, .settleDifference]
        ),
        alteration(.declineAlteration, by: [.guest, .host], [.closeAlteration]),
        alteration(.withdrawAlteration, by: [.guest, .host], [.closeAlteration]),
        alteration(.expireAlteration, by: [.timer], [.closeAlteration]),
        // The stay is changed only once the difference is paid; until then the old one stands.
        alteration(.alterationFailed, by: [.provider], [.releaseNewNights, .closeAlteration]),
    ]

    private static func alteration(
        _ event: BookingEvent,
        by actors: Set<BookingActor>,
        _ effects: [BookingEffect]
    ) -> Row {
        Row([.confirmed], event, by: actors, to: .confirmed, effects, timer: checkInTimer)
    }

    /// A guest may also leave early: the policies say what comes back during a stay.
    private static let cancelling = [
        Row(
            [.confirmed],
            .cancel,
            by: [.guest],
            to: .cancelledByGuest,
            [.closeAlteration, .releaseNights, .refundByPolicy]
        ),
        Row(
            [.inStay],
            .cancel,
            by: [.guest],
            to: .cancelledByGuest,
            [.releaseNights, .refundByPolicy, .openReviewWindow]
        ),
        Row(
            [.confirmed],
            .cancel,
            by: [.host],
            to: .cancelledByHost,
            [
                .closeAlteration, .releaseNights, .blockNights, .refundAll, .chargeHostFee,
                .postCancellationNote,
            ]
        ),
        Row(
            [.confirmed],
            .cancel,
            by: [.admin],
            to: .cancelledByAdmin,
            [.closeAlteration, .releaseNights, .refundAsChosen]
        ),
        Row(
            [.inStay],
            .cancel,
            by: [.admin],
            to: .cancelledByAdmin,
            [.releaseNights, .refundAsChosen, .openReviewWindow]
        ),
    ]

    private static let staying = [
        Row(
            [.confirmed],
            .checkIn,
            by: [.guest, .host, .timer],
            to: .inStay,
            [.closeAlteration, .schedulePayout],
            timer: BookingTimer(.checkOut, due: .checkOut),
            notBefore: .checkIn(plus: .zero)
        ),
        // The host keeps the price: no refund.
        Row(
            [.confirmed, .inStay],
            .noShow,
            by: [.host],
            to: .noShow,
            [.closeAlteration, .releaseNights],
            notBefore: .checkIn(plus: noShowWait)
        ),
        Row(
            [.inStay],
            .checkOut,
            by: [.guest, .host, .timer],
            to: .completed,
            [.releaseNights, .openReviewWindow]
        ),
    ]
}
