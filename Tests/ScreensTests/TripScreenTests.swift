import Canvas
import Marketplace
import Testing

@testable import Screens

@Suite struct TripScreenTests {
    private let id = Stays.confirmed.id
    private var cancel: Request { .cancel(id, refund: Stays.refund.refund, version: 2) }

    private func stage(_ booking: Booking = Stays.confirmed, size: Size = .classic) -> StayStage {
        StayStage(.trip(booking), size: size)
    }

    /// A stage with the question about the cancellation open.
    private var asking: StayStage {
        var stage = stage()
        stage.press(.character("X"))
        stage.answer(.cancellationPreview(id), .cancellationPreview(Stays.refund))
        return stage
    }

    @Test func `a confirmed trip tells how to get there and what can be cancelled until when`() {
        #expect(
            stage().text == """
                 roost  1 Explore  2 Trips  3 Saved  4 Inbox                       online · Ana
                 Trip · Azulejo loft by the river · Alfama, Lisbon                  ● confirmed
                ────────────────────────────────────────────────────────────────────────────────
                                                                                              ┃
                 Code       K7P2QX                                                            ┃
                 Check-in   Sat 1 May 2027, from 15:00 (Europe/Lisbon)                        ┃
                 Check-out  Tue 4 May 2027, by 11:00 (Europe/Lisbon)                          ┃
                 Stay       3 nights · 2 guests · host Marta                                  ┃
                                                                                              ┃
                 ── Getting there ────────────────────────────────────────────────────────────┃
                 Address     Rua dos Remédios 12, 2.º, Lisbon                                 ┃
                 Getting in  Key box at the door, code 4711                                   ┃
                 Wifi        loft  password sardinha                                          ┃
                 Tram 28 to Portas do Sol, then down the steps.                               ┃
                                                                                              ┃
                 ── Cancellation · Moderate ──────────────────────────────────────────────────
                 • Full refund until Mon 26 Apr 2027, 15:00 (Europe/Lisbon).
                 • After that, the host keeps 1 night beyond those spent, and 50% of the other
                   nights come back, without the service fee.
                 • Cleaning and other fees come back in any case before Sat 1 May 2027, 15:00
                   (Europe/Lisbon).

                ────────────────────────────────────────────────────────────────────────────────
                 X cancel trip  y copy code  x explain  esc back             ? help  ctrl-p all
                """
        )
    }

    @Test func `a wide terminal adds receipt and history`() {
        #expect(
            stage(size: Size(columns: 100, rows: 30)).text == """
                 roost  1 Explore  2 Trips  3 Saved  4 Inbox                                           online · Ana
                 Trip · Azulejo loft by the river · Alfama, Lisbon                                      ● confirmed
                ────────────────────────────────────────────────────────────────────────────────────────────────────
                                                                 │
                 Code       K7P2QX                               │ ── Receipt ─────────────────────────────────────
                 Check-in   Sat 1 May 2027, from 15:00           │ 3 nights × €108.00                       €324.00
                 Check-out  Tue 4 May 2027, by 11:00             │ Cleaning fee                              €25.00
                 Time zone  Europe/Lisbon                        │ Service fee                               €23.00
                 Stay       3 nights · 2 guests · host Marta     │ Total                                    €372.00
                                                                 │ ✓ €372.00 paid with Visa ····4242.
                 ── Getting there ─────────────────────────────  │
                 Address     Rua dos Remédios 12, 2.º, Lisbon    │ ── What happened ───────────────────────────────
                 Getting in  Key box at the door, code 4711      │ Thu 1 Apr 2027, 14:31 UTC  booked, nights held
                 Wifi        loft  password sardinha             │ Thu 1 Apr 2027, 14:31 UTC  paid and confirmed
                 Tram 28 to Portas do Sol, then down the steps.  │
                                                                 │
                 ── Cancellation · Moderate ───────────────────  │
                 • Full refund until Mon 26 Apr 2027, 15:00      │
                   (Europe/Lisbon).                              │
                 • After that, the host keeps 1 night beyond     │
                   those spent, and 50% of the other nights      │
                   come back, without the service fee.           │
                 • Cleaning and other fees come back in any      │
                   case before Sat 1 May 2027, 15:00             │
                   (Europe/Lisbon).                              │
                                                                 │
                                                                 │
                                                                 │
                ────────────────────────────────────────────────────────────────────────────────────────────────────
                 X cancel trip  y copy code  x explain  esc back                                 ? help  ctrl-p all
                """
        )
    }

    @Test func `the address is kept back until the stay is confirmed`() {
        let stage = stage(Stays.held)
        #expect(stage.text.contains("shown once confirmed"))
        #expect(!stage.text.contains("Rua dos"))
        #expect(stage.text.contains("pay €372.00"))
    }

    @Test func `the question that cancels carries the refund, and no has the focus`() {
        var stage = asking
        #expect(
            stage.text == """
                 roost  1 Explore  2 Trips  3 Saved  4 Inbox                       online · Ana
                 Trip · Azulejo loft by the river · Alfama, Lisbon                  ● confirmed
                ────────────────────────────────────────────────────────────────────────────────
                                                                                              ┃
                 Code       K7P2QX                                                            ┃
                 Check-in   Sat 1 May 2027, from 15:00 (Europe/Lisbon)                        ┃
                 Check-out  Tue 4 May 2027, by 11:00 (Europe/Lisbon)                          ┃
                 Stay       3 nights · 2 guests · host Marta                                  ┃
                        ╭─ Cancel trip? ───────────────────────────────────────────────╮      ┃
                 ── Gett│ €310.00 of €372.00 comes back to Visa ····4242.              │──────┃
                 Address│ €62.00 is kept under the Moderate policy.                    │      ┃
                 Getting│ As much comes back until Mon 26 Apr 2027, 15:00              │      ┃
                 Wifi   │ (Europe/Lisbon), later less.                                 │      ┃
                 Tram 28│ Azulejo loft by the river, 1–4 May 2027 (3 nights)           │      ┃
                        │                                                              │      ┃
                 ── Canc│ [▸Keep trip · n ]  [ Cancel trip, €310.00 back · y ]         │──────
                 • Full ╰──────────────────────────────────────────────────────────────╯
                 • After that, the host keeps 1 night beyond those spent, and 50% of the other
                   nights come back, without the service fee.
                 • Cleaning and other fees come back in any case before Sat 1 May 2027, 15:00
                   (Europe/Lisbon).

                ────────────────────────────────────────────────────────────────────────────────
                 enter keep trip  y cancel trip, €310.00 back  ← → other button
                """
        )
        stage.press(.character("X"))
        #expect(stage.sent.isEmpty)
        stage.press(.enter)
        #expect(stage.sent.isEmpty)
        #expect(!stage.text.contains("Cancel trip?"))
    }

    @Test func `yes cancels with the refund that was shown`() {
        var stage = asking
        stage.press(.character("y"))
        #expect(stage.sent == [cancel])
        var cancelled = Stays.confirmed
        cancelled.state = .cancelledByGuest
        cancelled.version = 3
        cancelled.refunded = Stays.refund.refund
        cancelled.allowedEvents = []
        stage.answer(cancel, .booking(cancelled))
        #expect(stage.text.contains("✕ cancelled by guest"))
        #expect(stage.text.contains("Cancelled. €310.00 goes back to Visa ····4242."))
    }

    @Test func `a refund that changed is shown, and asked about again`() {
        var stage = asking
        stage.press(.character("y"))
        stage.refuse(cancel, Refusal(code: "price_changed", sentence: "The refund changed."))
        #expect(stage.sent.contains(.cancellationPreview(id)))
        var less = Stays.refund
        less.refund = Stays.euro(10_000)
        less.kept = Stays.euro(27_200)
        stage.answer(.cancellationPreview(id), .cancellationPreview(less))
        #expect(stage.text.contains("The refund changed: it was €310.00, now €100.00."))
        stage.press(.character("y"))
        #expect(stage.sent == [.cancel(id, refund: less.refund, version: 2)])
    }

    @Test func `without the network nothing is cancelled`() {
        var stage = stage()
        stage.press(.character("X"))
        stage.fail(.cancellationPreview(id), .offline("not reached"))
        #expect(stage.text.contains("Cancelling needs the network"))
        #expect(!stage.text.contains("Cancel trip?"))
    }

    @Test func `a refund from the local copy is never asked about`() {
        var stage = stage()
        stage.press(.character("X"))
        let preview = Payload.cancellationPreview(Stays.refund)
        stage.answer(.cancellationPreview(id), preview, isPreliminary: true)
        #expect(!stage.text.contains("Cancel trip?"))
    }

    @Test func `a lost reply to a cancellation looks at what the server says`() {
        var stage = asking
        stage.press(.character("y"))
        stage.fail(cancel, .unknownOutcome("no reply"))
        #expect(stage.sent == [.booking(id)])
        #expect(stage.text.contains("the trip may be cancelled"))
    }

    @Test func `a request can be withdrawn`() {
        var requested = Stays.held
        requested.state = .requested
        requested.payment = Stays.payment(.authorized)
        requested.allowedEvents = [.withdraw]
        var stage = stage(requested)
        stage.press(.character("X"))
        #expect(stage.text.contains("Withdraw the request?"))
        stage.press(.character("y"))
        #expect(stage.sent == [.withdraw(id)])
    }

    @Test func `a stay shows what its host wrote, and to the guest alone`() {
        var trip = Stays.past
        trip.receivedReview = Review(
            id: Stays.id(90),
            listing: Stays.listingID,
            authorName: "Ana",
            stars: 5,
            subScores: [:],
            text: "Left it tidy.",
            stayed: Stays.date("2027-03-01"),
            publishedAt: Stays.now,
            side: .host,
            privateNote: "The tap is mended."
        )
        let text = stage(trip, size: Size(columns: 80, rows: 60)).text
        #expect(text.contains("What \(trip.listing.hostName) wrote"))
        let words = "Left it tidy.\n\n For you alone\n The tap is mended."
        #expect(text.contains(words))
    }

    @Test func `a finished stay offers the review`() {
        var stage = stage(Stays.past)
        #expect(stage.text.contains("r writes a review, until Tue 6 Apr 2027, 10:00 UTC."))
        stage.press(.character("r"))
        #expect(stage.titles == ["Trip", "Review"])
    }

    @Test func `an older copy does not replace what is known`() {
        var stage = stage()
        stage.answer(.booking(id), .booking(Stays.held), isPreliminary: true)
        #expect(stage.text.contains("● confirmed"))
    }

    @Test func `y copies the code`() {
        var stage = stage()
        stage.press(.character("y"))
        #expect(stage.effects.contains(.copy("K7P2QX")))
    }

    @Test func `what is stored stays readable offline with its age`() {
        var stage = stage()
        stage.answer(.booking(id), .booking(Stays.confirmed), isPreliminary: true)
        stage.wait(.seconds(300))
        stage.fail(.booking(id), .offline("not reached"))
        #expect(stage.text.contains("as of 14:31 UTC · 5 min ago"))
        #expect(stage.text.contains("Rua dos Remédios 12"))
    }
}
