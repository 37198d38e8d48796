internal import Marketplace
internal import Wire

extension InquiryBody: Exampled {
    static let example = InquiryBody(
        id: .example,
        listing: Example.listing,
        checkIn: Example.stay.checkIn,
        checkOut: Example.stay.checkOut,
        guests: 2,
        message: "Is there a place for two bicycles?"
    )
}

extension VersionBody: Exampled {
    static let example = VersionBody(version: 2, message: "See you soon!")
}

extension SpecialOfferBody: Exampled {
    static let example = SpecialOfferBody(
        version: 1,
        checkIn: Example.stay.checkIn,
        checkOut: Example.stay.checkOut,
        guests: 2,
        nights: Example.euros(300),
        message: "For a whole week it is less."
    )
}

extension BookOfferBody: Exampled {
    static let example = BookOfferBody(
        version: 2,
        total: Example.priced.total,
        allowOverlap: false
    )
}

extension HostCancellationConsequences: Exampled {
    static let example = HostCancellationConsequences(
        refund: Example.priced.total,
        blockedNights: Example.stay,
        fee: Example.euros(40),
        note: "The host cancelled this stay 40 days before arrival."
    )
}

extension HostCancelBody: Exampled {
    static let example = HostCancelBody(
        version: 2,
        fee: Example.euros(40),
        reason: "A pipe has burst and the floor must be renewed."
    )
}

extension AdminCancelBody: Exampled {
    static let example = AdminCancelBody(
        version: 2,
        refund: Example.priced.total,
        reason: "The home was closed by the city."
    )
}

extension BookingTransition: Exampled {
    static let example = BookingTransition(
        event: .accept,
        actor: .host,
        state: .confirmed,
        at: Example.now,
        reason: "You are welcome!"
    )
}

extension AlterationPreviewBody: Exampled {
    static let example = AlterationPreviewBody(
        checkIn: Example.stay.checkIn,
        checkOut: Example.stay.checkOut.adding(days: 1),
        guests: 2
    )
}

extension AlterationPreview: Exampled {
    static let example = AlterationPreview(
        booking: .example,
        stay: Example.stay,
        guests: 2,
        lines: Example.priced.lines,
        total: Example.priced.total,
        difference: PriceDifference(
            from: Example.priced.lines,
            to: Example.priced.lines,
            currency: .euro
        ),
        computedAt: Example.now
    )
}

extension AlterationBody: Exampled {
    static let example = AlterationBody(
        id: .example,
        version: 2,
        checkIn: Example.stay.checkIn,
        checkOut: Example.stay.checkOut.adding(days: 1),
        guests: 2,
        difference: Example.euros(112),
        cardToken: CardTokenReply.example.token,
        message: "May we stay a night longer?"
    )
}

extension Alteration: Exampled {
    static let example = Alteration(
        id: .example,
        booking: .example,
        proposedBy: .guest,
        state: .proposed,
        stay: Example.stay,
        guests: 3,
        lines: Example.priced.lines,
        total: Example.priced.total,
        difference: .zero(.euro),
        message: "A friend comes along.",
        createdAt: Example.now,
        expiresAt: Example.now.adding(Alterations.answer)
    )
}

extension AcceptAlterationBody: Exampled {
    static let example = AcceptAlterationBody(version: 3, difference: Example.euros(112))
}
