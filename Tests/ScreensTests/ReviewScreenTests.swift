import Canvas
import Marketplace
import Testing

@testable import Screens

@Suite struct ReviewScreenTests {
    private func stage(_ booking: Booking = Stays.past, size: Size = .classic) -> StayStage {
        StayStage(.review(booking), size: size)
    }

    private let draft = ReviewDraft(
        stars: 5,
        subScores: [.cleanliness: 4],
        text: "Light, quiet, near the tram.",
        privateNote: ""
    )

    /// A stage with a whole review typed in, the button focused.
    private var written: StayStage {
        var stage = stage()
        stage.press(.character("5"), .tab, .character("4"))
        stage.press(.tab, .tab, .tab, .tab, .tab, .tab)
        stage.type(draft.text)
        stage.press(.tab, .tab)
        return stage
    }

    @Test func `the form says until when a review stays hidden`() {
        #expect(
            stage().text == """
                 roost  1 Explore  2 Trips  3 Saved  4 Inbox                       online · Ana
                 Review · Azulejo loft by the river · 20–23 Mar 2027
                ────────────────────────────────────────────────────────────────────────────────

                 Hidden until Marta has written too, or until Tue 6 Apr 2027, 10:00 UTC.

                 ▌The stay as a whole  ☆☆☆☆☆
                  Cleanliness          ☆☆☆☆☆
                  Accuracy             ☆☆☆☆☆
                  Check-in             ☆☆☆☆☆
                  Communication        ☆☆☆☆☆
                  Location             ☆☆☆☆☆
                  Value                ☆☆☆☆☆
                  Public review        What should the next guest know?



                  Private note         For Marta alone; never published



                 [ Send review → ]  1 to 5 or h l give stars
                ────────────────────────────────────────────────────────────────────────────────
                 tab next  ctrl-e write in editor  esc back                  ? help  ctrl-p all
                """
        )
    }

    @Test func `a short terminal follows the focus`() {
        var stage = stage(size: .minimum)
        stage.press(.backTab, .backTab)
        #expect(stage.text.contains("▌Private note"))
    }

    @Test func `stars, text and button send the review`() {
        var stage = written
        stage.press(.enter)
        let request = Request.review(Stays.past.id, draft)
        #expect(stage.sent == [request])
        stage.fail(request, .unknownOutcome("no reply"))
        #expect(stage.text.contains("it is stored once"))
        stage.press(.enter)
        #expect(stage.sent == [request])
        stage.answer(request, .done)
        #expect(stage.titles.isEmpty)
        #expect(stage.text.contains("Review kept. It leaves in a moment"))
    }

    @Test func `missing stars and text are told at their fields`() {
        var stage = stage()
        stage.press(.backTab, .enter)
        #expect(stage.sent.isEmpty)
        #expect(stage.text.contains("✕ Give 1 to 5 stars."))
        #expect(stage.text.contains("▌The stay as a whole"))
    }

    @Test func `leaving with text asks first, without text does not`() {
        var stage = written
        stage.press(.escape)
        #expect(stage.text.contains("Your review is not sent"))
        var empty = self.stage()
        empty.press(.escape)
        #expect(empty.titles.isEmpty)
    }

    @Test func `the editor's text comes back to the field it left`() {
        var stage = stage()
        stage.press(.backTab, .backTab, .control("e"))
        #expect(stage.effects == [.edit("")])
        stage.edit("Thank you!\n")
        stage.press(.backTab, .control("e"))
        #expect(stage.effects == [.edit("")])
    }

    @Test func `a hidden review of one's own can be changed, one that is out cannot`() {
        var booking = Stays.past
        booking.review = Review(
            id: Stays.id(20),
            listing: Stays.listingID,
            authorName: "Ana",
            stars: 3,
            subScores: [:],
            text: "Fine.",
            stayed: Stays.date("2027-03-01"),
            publishedAt: nil
        )
        #expect(stage(booking).text.contains("what you send replaces it"))
        #expect(stage(booking).text.contains("★★★☆☆"))
        booking.review?.publishedAt = Stays.now
        #expect(stage(booking).text.contains("they can no longer be changed"))
    }

    @Test func `the server's complaint stands at its field`() {
        var stage = written
        stage.press(.enter)
        stage.refuse(
            .review(Stays.past.id, draft),
            Refusal(code: "invalid_body", sentence: "x", fields: ["/sub_scores/cleanliness": "no"])
        )
        #expect(stage.text.contains("✕ Cleanliness no"))
        #expect(stage.text.contains("▌Cleanliness"))
    }
}
