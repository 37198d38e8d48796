internal import Marketplace
internal import Wire

extension QuoteBody: Exampled {
    static let example = QuoteBody(stay: Example.stay, guests: 2)
}

extension Quote: Exampled {
    static let example = Quote(
        id: .example,
        listing: Example.listing,
        stay: Example.stay,
        guests: 2,
        lines: Example.priced.lines,
        total: Example.priced.total,
        nights: Example.priced.nights,
        expiresAt: Example.now.adding(seconds: QuoteService.lifetime),
        cancellation: .example,
        calculation: Pricing.calculation,
        hash: Example.priced.hash
    )
}

extension CancellationTerms: Exampled {
    static let example = CancellationTerms(
        policy: .moderate,
        tiers: [
            RefundTier(
                until: Example.local(Example.stay.checkIn.adding(days: -5), minute: 15 * 60),
                share: .everything
            )
        ],
        afterwards: RefundShare(rate: BasisPoints(5_000), keptNights: 1),
        checkIn: Example.local(Example.stay.checkIn, minute: 15 * 60),
        checkOut: Example.local(Example.stay.checkOut, minute: 11 * 60)
    )
}

extension BookBody: Exampled {
    static let example = BookBody(
        id: .example,
        quoteId: .example,
        message: "We arrive by the late train."
    )
}

extension Booking: Exampled {
    static let example = Booking(
        id: .example,
        code: "K7QX2M",
        listing: BookedListing(
            id: Example.listing,
            title: "Blue house by the river",
            neighbourhood: "Alfama",
            city: "Lisbon",
            countryCode: "PT",
            host: Example.host,
            hostName: "Rui"
        ),
        guest: Example.guest,
        guestName: "Ana",
        stay: Example.stay,
        guests: 2,
        state: .confirmed,
        version: 2,
        lines: Example.priced.lines,
        total: Example.priced.total,
        refunded: .zero(.euro),
        cancellation: .example,
        expiresAt: nil,
        payment: .example,
        history: [
            BookingTransition(
                event: .book,
                actor: .guest,
                state: .pendingPayment,
                at: Example.now
            ),
            BookingTransition(
                event: .paymentSucceeded,
                actor: .provider,
                state: .confirmed,
                at: Example.now.adding(seconds: 90)
            ),
        ],
        allowedEvents: [.cancel],
        arrival: ArrivalGuide(
            address: "Rua dos Remédios 7",
            location: Coordinate(latitude: 38.7124, longitude: -9.1263),
            directions: "The blue door beside the bakery.",
            checkIn: "The key is in the box; the code comes by message.",
            wifiName: "river",
            wifiPassword: "sardinhas"
        ),
        message: "We arrive by the late train.",
        createdAt: Example.now,
        reviewUntil: nil,
        review: nil
    )
}

extension Payment: Exampled {
    static let example = Payment(
        id: .example,
        booking: .example,
        state: .captured,
        amount: Example.priced.total,
        refunded: .zero(.euro),
        card: .example,
        failure: nil
    )
}

extension CardSummary: Exampled {
    static let example = CardSummary(brand: "Visa", lastFour: "4242")
}

extension CardBody: Exampled {
    static let example = CardBody(
        number: "4242424242424242",
        expiryMonth: 12,
        expiryYear: 2_030,
        securityCode: "123"
    )
}

extension CardTokenReply: Exampled {
    static let example = CardTokenReply(token: "tok_7Yt0bq3m", card: .example)
}

extension PayBody: Exampled {
    static let example = PayBody(
        paymentId: .example,
        cardToken: CardTokenReply.example.token,
        amount: Example.priced.total
    )
}

extension ConfirmPaymentBody: Exampled {
    static let example = ConfirmPaymentBody(approved: true)
}

extension CancellationPreview: Exampled {
    static let example = CancellationPreview(
        booking: .example,
        lines: Example.priced.lines.map { line in
            RefundLine(kind: line.kind, label: line.label, paid: line.amount, refund: line.amount)
        },
        refund: Example.priced.total,
        kept: .zero(.euro),
        computedAt: Example.now,
        nextDeadline: CancellationTerms.example.tiers.first?.until
    )
}

extension CancelBody: Exampled {
    static let example = CancelBody(refund: Example.priced.total, version: 2)
}
