import Canvas
import Marketplace
import Testing

@testable import Screens

@Suite struct PayScreenTests {
    private let card = Card(
        number: "4242424242424242",
        expiryMonth: 12,
        expiryYear: 2029,
        securityCode: "123"
    )

    private func stage(_ booking: Booking = Stays.held, size: Size = .classic) -> StayStage {
        StayStage(.pay(booking), isDemo: true, size: size)
    }

    /// A stage after the first test card was picked and the button pressed.
    private var paying: StayStage {
        var stage = stage()
        stage.press(.enter, .enter)
        return stage
    }

    private func pay(_ id: UInt64, _ card: Card? = nil) -> Request {
        .pay(Stays.held.id, Stays.id(id), card ?? self.card, amount: Stays.held.total)
    }

    private func resume(_ id: UInt64) -> Request { .resumePayment(Stays.held.id, Stays.id(id)) }

    private func held(
        _ state: Payment.State,
        _ id: UInt64,
        _ failure: PaymentFailure? = nil
    ) -> Booking {
        var booking = Stays.held
        booking.payment = Stays.payment(state, Stays.id(id), failure: failure)
        return booking
    }

    @Test func `the demo offers its test cards with their outcomes`() {
        #expect(
            stage().text == """
                 roost  1 Explore  2 Trips  3 Saved  4 Inbox               DEMO  · online · Ana
                 Pay · Azulejo loft by the river · 1–4 May 2027 (3 nights)              €372.00
                ────────────────────────────────────────────────────────────────────────────────

                 Held for you until Thu 1 Apr 2027, 14:45 UTC · 14 min left

                  Card number
                  Expires        MM / YY
                  Security code

                 [ Pay €372.00 → ]

                 ── Test cards of the demo ────────────────────────────────────────────────────
                 ▌4242 4242 4242 4242  pays
                  4000 0025 0000 3155  your bank asks for a yes
                  4000 0000 0000 0002  declined
                  4000 0000 0000 9995  not enough money
                  4000 0000 0000 0069  expired
                  4000 0000 0000 0127  wrong security code
                  4000 0000 0000 0119  the bank has a problem


                ────────────────────────────────────────────────────────────────────────────────
                 enter use this card  c type a card  esc back                ? help  ctrl-p all
                """
        )
    }

    @Test func `the smallest terminal has room for the form`() {
        var stage = stage(size: .minimum)
        stage.press(.tab)
        #expect(
            stage.text == """
                 roost  1 Explore  2 Trips  3 Saved  4 Inbox         online
                 Pay · Azulejo loft by… · 1–4 May 2027 (3 nights)   €372.00
                ────────────────────────────────────────────────────────────

                 Held for you until Thu 1 Apr 2027, 14:45 UTC · 14 min left

                 ▌Card number
                  Expires        MM / YY
                  Security code

                 [ Pay €372.00 → ]



                ────────────────────────────────────────────────────────────
                 enter next field  esc back              ? help  ctrl-p all
                """
        )
    }

    @Test func `a wide terminal shows the cards beside the form`() {
        #expect(
            stage(size: Size(columns: 100, rows: 30)).text == """
                 roost  1 Explore  2 Trips  3 Saved  4 Inbox                                   DEMO  · online · Ana
                 Pay · Azulejo loft by the river · 1–4 May 2027 (3 nights)                                  €372.00
                ────────────────────────────────────────────────────────────────────────────────────────────────────
                                                                 │
                 Held for you until Thu 1 Apr 2027, 14:45 UTC ·  │ ── Test cards of the demo ──────────────────────
                 14 min left                                     │ ▌4242 4242 4242 4242  pays
                                                                 │  4000 0025 0000 3155  your bank asks for a yes
                  Card number                                    │  4000 0000 0000 0002  declined
                  Expires        MM / YY                         │  4000 0000 0000 9995  not enough money
                  Security code                                  │  4000 0000 0000 0069  expired
                                                                 │  4000 0000 0000 0127  wrong security code
                 [ Pay €372.00 → ]                               │  4000 0000 0000 0119  the bank has a problem
                                                                 │
                                                                 │
                                                                 │
                                                                 │
                                                                 │
                                                                 │
                                                                 │
                                                                 │
                                                                 │
                                                                 │
                                                                 │
                                                                 │
                                                                 │
                                                                 │
                                                                 │
                                                                 │
                ────────────────────────────────────────────────────────────────────────────────────────────────────
                 enter use this card  c type a card  esc back                                    ? help  ctrl-p all
                """
        )
    }

    @Test func `a test card is typed in, and the next enter pays`() {
        var stage = stage()
        stage.press(.enter)
        #expect(stage.sent.isEmpty)
        #expect(stage.text.contains("4242 4242 4242 4242"))
        stage.press(.enter)
        #expect(stage.sent == [pay(102)])
        stage.press(.enter)
        #expect(stage.sent.isEmpty)
    }

    @Test func `a card with a typo is told at its fields and goes nowhere`() {
        var stage = StayStage(.pay(Stays.held))
        stage.type("4242424242424241")
        stage.press(.enter)
        stage.type("1326")
        stage.press(.enter, .enter, .enter)
        #expect(stage.sent.isEmpty)
        #expect(
            stage.text == """
                 roost  1 Explore  2 Trips  3 Saved  4 Inbox                       online · Ana
                 Pay · Azulejo loft by the river · 1–4 May 2027 (3 nights)              €372.00
                ────────────────────────────────────────────────────────────────────────────────

                 Held for you until Thu 1 Apr 2027, 14:45 UTC · 14 min left

                 ▌Card number    4242 4242 4242 4241
                                 ✕ That is not a card number; look for a wrong digit.
                  Expires        13 / 26
                                 ✕ Month and year, as in 09 / 28.
                  Security code
                                 ✕ The 3 or 4 digits on the back.

                 [ Pay €372.00 → ]








                ────────────────────────────────────────────────────────────────────────────────
                 enter next field  esc back                                  ? help  ctrl-p all
                """
        )
    }

    @Test func `success shows what was paid and what comes next`() {
        var stage = paying
        stage.answer(pay(102), .booking(Stays.confirmed))
        #expect(
            stage.text == """
                 roost  1 Explore  2 Trips  3 Saved  4 Inbox               DEMO  · online · Ana
                 Pay · Azulejo loft by the river · 1–4 May 2027 (3 nights)              €372.00
                ────────────────────────────────────────────────────────────────────────────────

                  ✓ Confirmed: Azulejo loft by the river is yours

                  Booking code  K7P2QX
                  Paid          €372.00 with Visa ····4242
                  Check-in      Sat 1 May 2027, from 15:00
                  Check-out     Tue 4 May 2027, by 11:00
                  Time zone     Europe/Lisbon

                  ── What comes next ────────────────────────────────────────────────────────
                  • The trip shows the address, the way there and how to get in.
                  • Full refund if you cancel until Mon 26 Apr 2027, 15:00 (Europe/Lisbon).
                  • After the stay you can review it for 14 days.

                  [▸Open the trip → ]




                ────────────────────────────────────────────────────────────────────────────────
                 enter open the trip  y copy code  esc back                  ? help  ctrl-p all
                """
        )
        stage.press(.enter)
        #expect(stage.titles == ["Trip"])
    }

    @Test func `a lost reply is asked about under the same id until the outcome is known`() {
        var stage = paying
        stage.fail(pay(102), .unknownOutcome("no reply"))
        #expect(
            stage.text == """
                 roost  1 Explore  2 Trips  3 Saved  4 Inbox               DEMO  · online · Ana
                 Pay · Azulejo loft by the river · 1–4 May 2027 (3 nights)              €372.00
                ────────────────────────────────────────────────────────────────────────────────

                  ! No reply. Your card is charged at most once; asking again…

                  The payment keeps its number, so that asking again cannot pay twice.
                  Asked 1 time; again in 1 s, or now with enter.

                  Amount   €372.00
                  Payment  pay_01m3250v00e008000000000036











                ────────────────────────────────────────────────────────────────────────────────
                 enter ask again now  esc back                               ? help  ctrl-p all
                """
        )
        stage.wait(.seconds(1))
        #expect(stage.sent == [resume(102)])
        stage.fail(resume(102), .offline("no network"))
        stage.wait(.seconds(2))
        #expect(stage.sent == [resume(102)])
        stage.fail(resume(102), .unknownOutcome("no reply"))
        stage.press(.enter)
        #expect(stage.sent == [resume(102)])
        stage.answer(resume(102), .booking(Stays.confirmed))
        #expect(stage.text.contains("Confirmed: Azulejo loft by the river is yours"))
    }

    @Test func `when the network comes back the outcome is asked for at once`() {
        var stage = paying
        stage.fail(pay(102), .unknownOutcome("no reply"))
        stage.connection(.offline(since: stage.now))
        stage.connection(.online)
        #expect(stage.sent == [resume(102)])
    }

    @Test func `a payment that never arrived gives way to another`() {
        var stage = paying
        stage.fail(pay(102), .unknownOutcome("no reply"))
        stage.wait(.seconds(1))
        stage.answer(resume(102), .booking(Stays.held))
        #expect(stage.text.contains("The payment did not arrive. Nothing was charged"))
        stage.press(.enter)
        #expect(stage.sent == [pay(106)])
    }

    @Test func `a declined card is told, and the next attempt has a new id`() {
        var stage = paying
        stage.answer(pay(102), .booking(held(.failed, 102, .declined)))
        #expect(stage.text.contains("The bank declined the card. Try another one."))
        stage.press(.enter)
        #expect(stage.sent == [pay(104)])
    }

    @Test func `a refused payment is told in the server's words`() {
        var stage = paying
        stage.refuse(
            pay(102),
            Refusal(code: "payment_failed", sentence: PaymentFailure.expired.sentence)
        )
        #expect(stage.text.contains("The card has expired. Try another one."))
    }

    @Test func `a payment that never left keeps its id`() {
        var stage = paying
        stage.fail(pay(102), .offline("no network"))
        #expect(stage.text.contains("Paying needs the network; nothing was charged"))
        stage.press(.enter)
        #expect(stage.sent == [pay(102)])
    }

    @Test func `the bank's question is answered with no unless yes is chosen`() {
        var stage = paying
        stage.answer(pay(102), .booking(held(.requiresAction, 102)))
        #expect(stage.text.contains("Your bank asks: is it you?"))
        #expect(stage.text.contains("[▸No, refuse"))
        var refusing = stage
        refusing.press(.enter)
        #expect(refusing.sent == [.confirmPayment(Stays.id(102), approved: false)])
        stage.press(.character("y"))
        #expect(stage.sent == [.confirmPayment(Stays.id(102), approved: true)])
        stage.fail(.confirmPayment(Stays.id(102), approved: true), .unknownOutcome("no reply"))
        stage.wait(.seconds(1))
        #expect(stage.sent == [resume(102)])
    }

    @Test func `leaving while paying asks first`() {
        var stage = paying
        stage.press(.escape)
        #expect(stage.text.contains("The payment is on its way."))
        stage.press(.enter)
        #expect(stage.titles == ["Pay"])
    }

    @Test func `the hold counts down, and its end offers to book again`() {
        var stage = stage()
        stage.wait(.seconds(13 * 60 + 30))
        #expect(stage.text.contains("30 s left"))
        stage.wait(.seconds(30))
        #expect(stage.sent == [.booking(Stays.held.id)])
        #expect(stage.text.contains("The hold ran out at Thu 1 Apr 2027, 14:45 UTC."))
        stage.press(.enter)
        #expect(stage.sent == [.listing(Stays.listingID)])
        stage.answer(.listing(Stays.listingID), .listing(Stays.listing))
        #expect(stage.titles == ["Book"])
    }

    @Test func `a payment that an earlier run began is taken up`() {
        let stage = stage(held(.created, 55))
        #expect(stage.sent.first == resume(55))
        #expect(self.stage(held(.requiresAction, 55)).text.contains("is it you?"))
    }

    @Test func `a request is authorised now and charged on a yes`() {
        var listing = Stays.listing
        listing.card.isInstant = false
        var stage = stage()
        stage.answer(.listing(Stays.listingID), .listing(listing))
        #expect(stage.text.contains("Your card is charged only if Marta accepts."))
        #expect(stage.text.contains("[ Authorise €372.00 → ]"))
    }

    @Test func `the provider's complaint about the card stands at its field`() {
        var stage = paying
        stage.refuse(
            pay(102),
            Refusal(
                code: "invalid_body",
                sentence: "x",
                fields: ["number": "is not a test card", "expiry_year": "is over"]
            )
        )
        #expect(stage.text.contains("✕ Card number is not a test card"))
        #expect(stage.text.contains("✕ Expires is not a month in which the card is good."))
    }

    @Test func `another payment that is under way is taken up instead`() {
        var stage = paying
        stage.refuse(pay(102), Refusal(code: "request_in_flight", sentence: "under way"))
        stage.wait(.seconds(1))
        stage.answer(resume(102), .booking(held(.created, 55)))
        #expect(stage.sent == [resume(55)])
    }

    @Test func `a card never prints its number`() {
        #expect("\(card)" == "card ····4242")
    }

    @Test func `going back unpaid tells how long the nights are held, and where to pay`() {
        var stage = stage()
        stage.press(.escape)
        let held = "Unpaid: pay in Trips until Thu 1 Apr 2027, 14:45 UTC"
        #expect(stage.text.contains(held))
    }

    @Test func `the smallest terminal shows the test cards while they have the keys`() {
        var stage = stage(size: .minimum)
        #expect(stage.text.contains("▌4242 4242 4242 4242  pays"))
        #expect(stage.text.contains("4000 0000 0000 0119"))
        stage.press(.enter)
        #expect(stage.text.contains("[▸Pay €372.00 → ]"))
    }

    @Test func `from the button tab leads back to the test cards, and the footer says so`() {
        var stage = stage()
        stage.press(.enter)
        #expect(stage.text.contains("tab test cards"))
        stage.press(.tab, .character("j"), .enter)
        #expect(stage.text.contains("Card number    4000 0025 0000 3155"))
    }
}
