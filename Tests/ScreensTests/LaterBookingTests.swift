import Canvas
import Marketplace
import Testing

@testable import Screens

/// Booking while the server is out of reach: by the guest's word only, and never at another price.
@Suite struct LaterBookingTests {
    private let quoteRequest = Request.quote(Stays.listingID, Stays.stay, guests: 2)
    private let destination = Destination.book(Stays.listing, Stays.stay, guests: 2)

    private func offline(seen: Bool) -> StayStage {
        var stage = StayStage(destination)
        if seen { stage.answer(quoteRequest, .quote(Stays.quote)) }
        stage.connection(.offline(since: Stays.now))
        if !seen { stage.fail(quoteRequest, .offline("The server does not answer.")) }
        return stage
    }

    private func later(_ id: UInt64) -> Request {
        .bookLater(
            LaterStay(
                id: Stays.id(id),
                listing: Stays.listingID,
                title: Stays.card.title,
                stay: Stays.stay,
                guests: 2,
                total: Stays.quote.total
            )
        )
    }

    @Test func `nothing is kept unless the guest says so twice, with the amount`() {
        var stage = offline(seen: true)
        #expect(stage.text.contains("The server is out of reach."))
        stage.type("w")
        #expect(stage.sent.isEmpty)
        #expect(stage.text.contains("Send this booking when online?"))
        #expect(stage.text.contains("Send when online, €372.00"))
        stage.press(.enter)
        #expect(stage.sent.isEmpty)
        stage.type("w")
        stage.type("y")
        #expect(stage.sent == [later(106)])
        stage.answer(later(106), .kept("a"))
        #expect(stage.titles.isEmpty)
        #expect(stage.text.contains("Kept, not booked yet"))
    }

    @Test func `without a price of the server the one worked out here is shown as such`() {
        let stage = offline(seen: false)
        #expect(stage.text.contains("Worked out here"))
        #expect(stage.text.contains("· estimate"))
    }

    @Test func `online nothing is sent later`() {
        var stage = StayStage(destination)
        stage.answer(quoteRequest, .quote(Stays.quote))
        stage.type("w")
        #expect(!stage.text.contains("when online"))
    }

    @Test func `a booking that may be there already is not sent a second time`() {
        var stage = StayStage(destination)
        stage.answer(quoteRequest, .quote(Stays.quote))
        stage.press(.enter)
        let sent = stage.sent[0]
        stage.fail(sent, .unknownOutcome("No reply."))
        stage.connection(.offline(since: Stays.now))
        #expect(!stage.text.contains("when online"))
    }
}
