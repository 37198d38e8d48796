import Canvas
import Marketplace
import Testing

@testable import Screens

@Suite struct BookScreenTests {
    private let quoteRequest = Request.quote(Stays.listingID, Stays.stay, guests: 2)
    private let destination = Destination.book(Stays.listing, Stays.stay, guests: 2)

    private func stage(account: User? = Stays.guest, size: Size = .classic) -> StayStage {
        var stage = StayStage(destination, account: account, size: size)
        stage.answer(quoteRequest, .quote(Stays.quote))
        return stage
    }

    private func booking(
        _ id: UInt64,
        _ quote: Quote = Stays.quote,
        message: String? = nil,
        overlap: Bool = false
    ) -> Request {
        .book(Stays.id(id), quote.id, message: message, allowOverlap: overlap)
    }

    @Test func `a stay stands with its price and with every deadline in full`() {
        #expect(
            stage().text == """
                 roost  1 Explore  2 Trips  3 Saved  4 Inbox                       online · Ana
                 Book · Azulejo loft by the river · Alfama, Lisbon
                ────────────────────────────────────────────────────────────────────────────────
                 Check-in   Sat 1 May 2027, from 15:00 (Europe/Lisbon)                        ┃
                 Check-out  Tue 4 May 2027, by 11:00 (Europe/Lisbon)                          ┃
                 Stay       3 nights · 2 guests · host Marta                                  ┃
                                                                                              ┃
                 ── Price ────────────────────────────────────────────────────────────────────┃
                 3 nights × €108.00                           €324.00                         ┃
                 Cleaning fee                                  €25.00                         ┃
                 Service fee                                   €23.00                         ┃
                 Total                                        €372.00                         ┃
                 This price stands for 14 min, until Thu 1 Apr 2027, 14:45 UTC.

                 ── Cancellation · Moderate ──────────────────────────────────────────────────
                 • Full refund until Mon 26 Apr 2027, 15:00 (Europe/Lisbon).
                 • After that, the host keeps 1 night beyond those spent, and 50% of the other
                   nights come back, without the service fee.
                 ──────────────────────────────────────────────────────────────────────────────
                  Message  who is coming, when you arrive

                 [▸Book and pay €372.00 → ]  Nothing is charged before the next page.
                ────────────────────────────────────────────────────────────────────────────────
                 enter book and pay €372.00  c message  d other dates        ? help  ctrl-p all
                """
        )
    }

    @Test func `the smallest terminal shows stay, message and button`() {
        #expect(
            stage(size: .minimum).text == """
                 roost  1 Explore  2 Trips  3 Saved  4 Inbox   online · Ana
                 Book · Azulejo loft by the river · Alfama, Lisbon
                ────────────────────────────────────────────────────────────
                 Check-in   Sat 1 May 2027, from 15:00 (Europe/Lisbon)    ┃
                 Check-out  Tue 4 May 2027, by 11:00 (Europe/Lisbon)
                 Stay       3 nights · 2 guests · host Marta

                 ── Price ────────────────────────────────────────────────
                 3 nights × €108.00                           €324.00
                 Cleaning fee                                  €25.00
                 ──────────────────────────────────────────────────────────
                  Message  who is coming, when you arrive

                 [▸Book and pay €372.00 → ]  Nothing is charged yet.
                ────────────────────────────────────────────────────────────
                 enter book and pay €372.00  c message   ? help  ctrl-p all
                """
        )
    }

    @Test func `a wide terminal shows terms and price side by side`() {
        #expect(
            stage(size: Size(columns: 100, rows: 30)).text == """
                 roost  1 Explore  2 Trips  3 Saved  4 Inbox                                           online · Ana
                 Book · Azulejo loft by the river · Alfama, Lisbon
                ────────────────────────────────────────────────────────────────────────────────────────────────────
                                                                 │
                 Check-in   Sat 1 May 2027, from 15:00           │ 3 nights × €108.00                       €324.00
                 Check-out  Tue 4 May 2027, by 11:00             │ Cleaning fee                              €25.00
                 Time zone  Europe/Lisbon                        │ Service fee                               €23.00
                 Stay       3 nights · 2 guests · host Marta     │ Total                                    €372.00
                                                                 │ This price stands for 14 min, until Thu 1 Apr
                 ── Cancellation · Moderate ───────────────────  │ 2027, 14:45 UTC.
                 • Full refund until Mon 26 Apr 2027, 15:00      │
                   (Europe/Lisbon).                              │  Message  who is coming, when you arrive
                 • After that, the host keeps 1 night beyond     │
                   those spent, and 50% of the other nights      │ [▸Book and pay €372.00 → ]
                   come back, without the service fee.           │ Nothing is charged before the next page.
                 • Cleaning and other fees come back in any      │
                   case before Sat 1 May 2027, 15:00             │
                   (Europe/Lisbon).                              │
                                                                 │
                 ── House rules ───────────────────────────────  │
                 • No parties                                    │
                 • No smoking                                    │
                 • Quiet after 22:00                             │
                 • Shoes off                                     │
                   and 1 more on the page of the home            │
                                                                 │
                                                                 │
                                                                 │
                ────────────────────────────────────────────────────────────────────────────────────────────────────
                 enter book and pay €372.00  c message  d other dates  x explain  R check price  ? help  ctrl-p all
                """
        )
    }

    @Test func `plain mode reads price, terms and button`() {
        let spoken = stage().spoken
        #expect(spoken.contains("Total, €372.00"))
        #expect(spoken.contains { $0.contains("Mon 26 Apr 2027, 15:00 (Europe/Lisbon)") })
        #expect(spoken.contains("[Book and pay €372.00 →] (selected)"))
    }

    @Test func `nothing spins before 150 ms`() {
        var stage = StayStage(destination)
        #expect(stage.sent.isEmpty == false)
        #expect(!stage.text.contains("Asking for the price"))
        stage.wait(.milliseconds(149))
        #expect(!stage.text.contains("Asking for the price"))
        stage.wait(.milliseconds(1))
        #expect(stage.text.contains("Asking for the price"))
    }

    @Test func `enter books once, and payment takes the screen's place`() {
        var stage = stage()
        stage.press(.enter)
        #expect(stage.sent == [booking(102)])
        stage.press(.enter)
        #expect(stage.sent.isEmpty)
        stage.answer(booking(102), .booking(Stays.held))
        #expect(stage.titles == ["Pay"])
    }

    @Test func `a booking that never left is repeated with the same id`() {
        var stage = stage()
        stage.press(.enter)
        stage.fail(booking(102), .offline("no network"))
        #expect(stage.text.contains("Booking needs the network;"))
        stage.press(.enter)
        #expect(stage.sent == [booking(102)])
    }

    @Test func `a lost reply is asked about again with the same booking until it comes`() {
        var stage = stage()
        stage.press(.enter)
        stage.fail(booking(102), .unknownOutcome("no reply"))
        #expect(stage.text.contains("You are booked at most once"))
        #expect(stage.app.nextTick(after: stage.now) == stage.now.adding(.seconds(1)))
        stage.wait(.seconds(1))
        #expect(stage.sent == [booking(102)])
        stage.fail(booking(102), .offline("no network"))
        stage.wait(.seconds(1))
        #expect(stage.sent.isEmpty)
        stage.wait(.seconds(1))
        #expect(stage.sent == [booking(102)])
        stage.answer(booking(102), .booking(Stays.held))
        #expect(stage.titles == ["Pay"])
    }

    @Test func `a changed price is shown line by line and booked only when asked again`() {
        var stage = stage()
        stage.press(.enter)
        stage.refuse(
            booking(102),
            Refusal(code: "price_changed", sentence: "changed", quote: Stays.dearer)
        )
        #expect(stage.sent.isEmpty)
        #expect(
            stage.text == """
                 roost  1 Explore  2 Trips  3 Saved  4 Inbox                       online · Ana
                 Book · Azulejo loft by the river · Alfama, Lisbon
                ────────────────────────────────────────────────────────────────────────────────
                 Check-in   Sat 1 May 2027, from 15:00 (Europe/Lisbon)                        ┃
                 Check-out  Tue 4 May 2027, by 11:00 (Europe/Lisbon)                          ┃
                 Stay       3 nights · 2 guests · host Marta                                  ┃
                                                                                              ┃
                 ── Price ────────────────────────────────────────────────────────────────────┃
                                                  before      now                             ┃
                  3 nights × €110.00             €324.00  €330.00  ! changed                  ┃
                  Cleaning fee                    €25.00   €25.00
                  Service fee                     €23.00   €23.00
                  Total                          €372.00  €378.00  ! changed
                 This price stands for 14 min, until Thu 1 Apr 2027, 14:45 UTC.

                 ── Cancellation · Moderate ──────────────────────────────────────────────────
                 • Full refund until Mon 26 Apr 2027, 15:00 (Europe/Lisbon).
                 ──────────────────────────────────────────────────────────────────────────────
                 ! The price changed from €372.00 to €378.00. Book at the new price?
                  Message  who is coming, when you arrive

                 [▸Book at the new price, €378.00 → ]  Nothing is charged before the next page.
                ────────────────────────────────────────────────────────────────────────────────
                 enter book at the new price, €378.00  c message             ? help  ctrl-p all
                """
        )
        stage.press(.enter)
        #expect(stage.sent == [booking(104, Stays.dearer)])
    }

    @Test func `nights that went are named, and d shows what is free`() {
        var stage = stage()
        stage.press(.enter)
        stage.refuse(
            booking(102),
            Refusal(
                code: "nights_taken",
                sentence: "taken",
                nights: [Stays.date("2027-05-02")]
            )
        )
        #expect(stage.text.contains("Sun 2 May 2027: this night was taken by somebody else"))
        stage.press(.enter)
        #expect(stage.sent.isEmpty)
        stage.press(.character("d"))
        #expect(stage.titles.count == 2)
    }

    @Test func `two stays at once are booked only after a second yes`() {
        var stage = stage()
        stage.press(.enter)
        stage.refuse(
            booking(102),
            Refusal(code: "overlapping_stay", sentence: "You stay in Porto then.")
        )
        #expect(stage.text.contains("Two stays at once?"))
        stage.press(.enter)
        #expect(stage.sent.isEmpty)
        stage.press(.enter)
        #expect(stage.sent == [booking(105)])
        stage.refuse(booking(105), Refusal(code: "overlapping_stay", sentence: "Porto"))
        stage.press(.character("y"))
        #expect(stage.sent == [booking(107, overlap: true)])
    }

    @Test func `somebody signed out logs in and finds everything kept`() {
        var stage = stage(account: nil)
        stage.press(.character("c"))
        stage.type("We come by train")
        stage.press(.tab)
        #expect(stage.text.contains("Log in to book →"))
        stage.press(.enter)
        #expect(stage.titles == ["Book", "Log in"])
        stage.type("ana@example.com")
        stage.press(.enter)
        stage.type("tram twenty eight")
        stage.press(.enter)
        let logIn = Request.logIn(email: "ana@example.com", password: "tram twenty eight")
        #expect(stage.sent == [logIn])
        stage.answer(logIn, .account(Stays.guest))
        #expect(stage.titles == ["Book"])
        #expect(stage.text.contains("We come by train"))
        #expect(stage.text.contains("Book and pay €372.00"))
    }

    @Test func `a price that ran out is asked for again`() {
        var stage = stage()
        stage.wait(.seconds(13 * 60 + 1))
        #expect(stage.text.contains("This price stands for 59 s"))
        #expect(stage.app.nextTick(after: stage.now) == stage.now.adding(.milliseconds(1)))
        stage.wait(.seconds(59))
        #expect(stage.sent == [quoteRequest])
        var again = Stays.quote
        again.id = Stays.id(7)
        again.expiresAt = stage.now.adding(.seconds(900))
        stage.answer(quoteRequest, .quote(again))
        #expect(stage.text.contains("The price was checked again and is the same."))
    }

    @Test func `the message written in the editor goes along`() {
        var stage = stage()
        stage.press(.control("e"))
        #expect(stage.effects == [.edit("")])
        stage.edit("Hello Marta,\nsee you soon.\n")
        stage.press(.enter)
        #expect(stage.sent == [booking(104, message: "Hello Marta,\nsee you soon.")])
    }

    @Test func `leaving with a message asks first`() {
        var stage = stage()
        stage.press(.character("c"))
        stage.type("Hi")
        stage.press(.escape)
        #expect(stage.text.contains("Your message to Marta is not sent."))
        stage.press(.enter)
        #expect(stage.titles == ["Book"])
    }

    @Test func `hostile text stays text`() {
        var listing = Stays.listing
        listing.card.title = "Loft\u{1B}[31m\u{202E}evil"
        listing.houseRules = ["No\u{7}bell"]
        let stage = StayStage(.book(listing, Stays.stay, guests: 2))
        #expect(!stage.text.unicodeScalars.contains { $0.value == 0x1B || $0.value == 7 })
        #expect(!stage.text.unicodeScalars.contains { $0.value == 0x202E })
    }
}
