import Canvas
import Marketplace
import Testing

@testable import Screens

/// The conversations of the account, also without the network.
@Suite struct InboxScreenTests {
    // MARK: Looks

    @Test func `who wrote last comes first, with what waits to be read, in the usual terminal`() {
        #expect(
            Talks.listed().text == """
                 roost  1 Explore  2 Trips  3 Saved  4 Inbox ②  5 Host             online · Ana
                 Inbox · 2 conversations · 2 unread
                ────────────────────────────────────────────────────────────────────────────────
                ▌Marta · Azulejo loft by the river                                   11 min ago
                 Shall I keep a place for you?                                         2 unread

                 Bo Lind · Tiled rooms                                                1 day ago
                 You: The key is in the blue box.














                ────────────────────────────────────────────────────────────────────────────────
                 enter open  c write  f unread only  / find                  ? help  ctrl-p all
                """
        )
    }

    @Test func `a message that waits says so, in the smallest terminal without the network`() {
        var driver = Talks.listed(.minimum, connection: .offline(since: Samples.now))
        driver.act(.outbox(OutboxFacts(queued: 1)))
        let waiting = Conversation(Talks.answered.thread, states: Talks.answered.states)
        driver.answer(.conversations, .conversations([waiting]), isPreliminary: true)
        #expect(
            driver.text == """
                 roost  1  2  3  4 Inbox  5            ⇅ 1 queued · offline
                 Inbox · all read                as of 12:00 UTC · just now
                ────────────────────────────────────────────────────────────
                ▌Marta · Azulejo loft by the river                 just now
                 You: Yes please, a small one.                     ⇅ queued









                ────────────────────────────────────────────────────────────
                 enter open  c write  w what waits       ? help  ctrl-p all
                """
        )
    }

    @Test func `from 100 columns what was said stands beside the list`() {
        var driver = Talks.listed(Size(columns: 100, rows: 30))
        #expect(driver.wait(.milliseconds(200)) == [.reread(Talks.request)])
        driver.answer(Talks.request, .conversation(Talks.withAll), isPreliminary: true)
        #expect(
            driver.text == """
                 roost  1 Explore  2 Trips  3 Saved  4 Inbox ②  5 Host                                 online · Ana
                 Inbox · 2 conversations · 2 unread
                ────────────────────────────────────────────────────────────────────────────────────────────────────
                ▌Marta · Azulejo loft by the river   11 min ago  │ roost                                 2 days ago
                 Shall I keep a place for you?         2 unread  │ Booking confirmed.
                                                                 │
                 Bo Lind · Tiled rooms                1 day ago  │ You                               read · 3 h ago
                 You: The key is in the blue box.                │ Is there parking nearby?
                                                                 │
                                                                 │ Marta                           new · 12 min ago
                                                                 │ Yes, behind the church.
                                                                 │ It is free at night.
                                                                 │
                                                                 │ Marta                           new · 11 min ago
                                                                 │ Shall I keep a place for you?
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
                 enter open  c write  f unread only  / find                                      ? help  ctrl-p all
                """
        )
    }

    @Test func `in a large terminal as well`() {
        var driver = Talks.listed(Size(columns: 160, rows: 45))
        driver.wait(.milliseconds(200))
        driver.answer(Talks.request, .conversation(Talks.withAll), isPreliminary: true)
        #expect(
            driver.text == """
                 roost  1 Explore  2 Trips  3 Saved  4 Inbox ②  5 Host                                                                                             online · Ana
                 Inbox · 2 conversations · 2 unread
                ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                ▌Marta · Azulejo loft by the river                                 11 min ago  │ roost                                                               2 days ago
                 Shall I keep a place for you?                                       2 unread  │ Booking confirmed.
                                                                                               │
                 Bo Lind · Tiled rooms                                              1 day ago  │ You                                                             read · 3 h ago
                 You: The key is in the blue box.                                              │ Is there parking nearby?
                                                                                               │
                                                                                               │ Marta                                                         new · 12 min ago
                                                                                               │ Yes, behind the church.
                                                                                               │ It is free at night.
                                                                                               │
                                                                                               │ Marta                                                         new · 11 min ago
                                                                                               │ Shall I keep a place for you?
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
                ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                 enter open  c write  f unread only  / find                                                                                                  ? help  ctrl-p all
                """
        )
    }

    @Test func `what was said stands above the field`() {
        var driver = Talks.opened()
        #expect(
            driver.text == """
                 roost  1 Explore  2 Trips  3 Saved  4 Inbox ②  5 Host             online · Ana
                 Marta · Azulejo loft by the river
                ────────────────────────────────────────────────────────────────────────────────
                 roost                                                              2 days ago
                 Booking confirmed.

                 You                                                            read · 3 h ago
                 Is there parking nearby?

                 Marta                                                        new · 12 min ago
                 Yes, behind the church.
                 It is free at night.

                 Marta                                                        new · 11 min ago
                 Shall I keep a place for you?







                ────────────────────────────────────────────────────────────────────────────────
                 c write  esc back                                           ? help  ctrl-p all
                """
        )
        driver.type("c")
        driver.type("Yes please")
        #expect(
            driver.text == """
                 roost  1 Explore  2 Trips  3 Saved  4 Inbox ②  5 Host             online · Ana
                 Marta · Azulejo loft by the river
                ────────────────────────────────────────────────────────────────────────────────
                 roost                                                              2 days ago
                 Booking confirmed.

                 You                                                            read · 3 h ago
                 Is there parking nearby?

                 Marta                                                        new · 12 min ago
                 Yes, behind the church.
                 It is free at night.

                 Marta                                                        new · 11 min ago
                 Shall I keep a place for you?

                 ──────────────────────────────────────────────────────────────────────────────
                 ▌Message  Yes please



                 [ Send → ]
                ────────────────────────────────────────────────────────────────────────────────
                 tab to the button  esc stop writing                         ? help  ctrl-p all
                """
        )
    }

    @Test func `in the smallest terminal there is room for the end and the field`() {
        var driver = Talks.opened(.minimum, connection: .offline(since: Samples.now))
        driver.type("c")
        #expect(
            driver.text == """
                 roost  1  2  3  4 Inbox ②  5      offline · just now · Ana
                 Marta · Azulejo loft by the r…  as of 12:00 UTC · just now
                ────────────────────────────────────────────────────────────

                 Marta                                    new · 12 min ago
                 Yes, behind the church.
                 It is free at night.                                     ┃
                                                                          ┃
                 Marta                                    new · 11 min ago┃
                 Shall I keep a place for you?                            ┃
                 ──────────────────────────────────────────────────────────
                 ▌Message  Write to Marta

                 [ Send → ]
                ────────────────────────────────────────────────────────────
                 tab to the button  esc stop writing     ? help  ctrl-p all
                """
        )
    }

    // MARK: What it does

    @Test func `what is opened is marked as read, once, and the tab forgets it`() {
        var driver = Talks.listed()
        #expect(driver.text.contains("4 Inbox ②"))
        #expect(driver.press(.enter) == [.send(Talks.request)])
        let mark = Request.markRead(Samples.id(601), upTo: 4, subject: "Marta")
        #expect(driver.answer(Talks.request, .conversation(Talks.withAll)) == [.send(mark)])
        #expect(driver.answer(Talks.request, .conversation(Talks.withAll)).isEmpty)
        #expect(driver.answer(mark, .kept("k")) == [.reread(.unread)])
        driver.answer(.unread, .unread(0), isPreliminary: true)
        #expect(!driver.text.contains("②"))
    }

    @Test func `a copy that is older than the mark does not ask for another`() {
        var driver = Talks.opened()
        #expect(driver.act(.copyChanged).contains(.reread(Talks.request)))
        #expect(driver.answer(Talks.request, .conversation(Talks.withAll)).isEmpty)
        var more = Talks.withAll
        more.messages.append(Talks.message(5, "Hello?", by: 2, "Marta"))
        more.thread.unread = 1
        let mark = Request.markRead(Samples.id(601), upTo: 5, subject: "Marta")
        #expect(driver.answer(Talks.request, .conversation(more)) == [.send(mark)])
    }

    @Test func `a message is kept, stands there as queued, and the conversation stays open`() {
        var driver = Talks.opened()
        driver.type("c")
        driver.type("Yes please, a small one.")
        driver.press(.tab)
        let sent = Request.message(
            Samples.id(601),
            text: "Yes please, a small one.",
            subject: "Azulejo loft by the river"
        )
        #expect(driver.press(.enter) == [.send(sent)])
        #expect(driver.answer(sent, .kept("k")) == [.send(Talks.request)])
        driver.answer(Talks.request, .conversation(Talks.answered), isPreliminary: true)
        #expect(driver.text.contains("⇅ queued · just now"))
        #expect(driver.text.contains("Message kept · sent in a moment"))
        #expect(driver.type("w").contains(.send(.outbox)))
    }

    @Test func `the first message of a conversation stands there at once, without the network`() {
        var driver = Talks.listed(connection: .offline(since: Samples.now))
        driver.press(.enter)
        let empty = Conversation(Talks.withHost(unread: 0, last: nil))
        driver.answer(Talks.request, .conversation(empty), isPreliminary: true)
        driver.type("c")
        driver.type("Is there parking?")
        driver.press(.tab)
        let sent = Request.message(
            Samples.id(601),
            text: "Is there parking?",
            subject: "Azulejo loft by the river"
        )
        #expect(driver.press(.enter) == [.send(sent)])
        #expect(driver.answer(sent, .kept("k")) == [.send(Talks.request)])
        let first = Talks.message(1, "Is there parking?", by: 7, "Ana Ferreira")
        let talk = Conversation(
            Talks.withHost(unread: 0, last: first),
            messages: [first],
            states: [first.id: .queued]
        )
        driver.answer(Talks.request, .conversation(talk), isPreliminary: true)
        #expect(
            driver.text == """
                 roost  1 Explore  2 Trips  3 Saved  4 Inbox ②  5 Host       offline · just now
                 Marta · Azulejo loft by the river                   as of 12:00 UTC · just now
                ────────────────────────────────────────────────────────────────────────────────
                 You                                                       ⇅ queued · just now
                 Is there parking?
















                                      ✓ Message kept · sent when the server is back · ! undoes
                ────────────────────────────────────────────────────────────────────────────────
                 c write  w what waits  esc back                             ? help  ctrl-p all
                """
        )
    }

    @Test func `a draft is kept while one reads, and leaving asks`() {
        var driver = Talks.opened()
        driver.type("c")
        driver.type("Yes")
        driver.press(.escape)
        #expect(driver.text.contains("Your message is not sent yet; c goes on."))
        driver.type("k")
        driver.press(.escape)
        #expect(driver.text.contains("Leave?"))
        driver.press(.enter)
        driver.type("c")
        driver.type(" please")
        #expect(driver.text.contains("Yes please"))
    }

    @Test func `whoever came to write leaves by one key`() {
        var trip = Stays.confirmed
        trip.thread = Samples.id(601)
        var stage = StayStage(.trip(trip))
        stage.type("c")
        #expect(stage.titles == ["Trip", "Conversation"])
        stage.press(.escape)
        #expect(stage.titles == ["Trip"])
    }

    @Test func `a guest's request leads to what was said`() {
        var request = Hosting.request
        request.booking.thread = Samples.id(601)
        var driver = Hosting.driver()
        driver.open(.guestRequest(request))
        #expect(driver.text.contains("c message Bo Lind"))
        #expect(driver.type("c") == [.send(Talks.request)])
        #expect(driver.text.contains("Bo Lind · Azulejo loft"))
    }

    @Test func `a message that was refused is still there to be read`() {
        var driver = Talks.opened()
        var refused = Talks.answered
        refused.states = refused.states.mapValues { _ in .rejected }
        driver.answer(Talks.request, .conversation(refused))
        #expect(driver.text.contains("Yes please, a small one."))
        #expect(driver.text.contains("× rejected"))
    }

    @Test func `the selection stays with its conversation when another one moves up`() {
        var driver = Talks.listed()
        var newer = Talks.list
        newer.insert(Conversation(Talks.withHost(unread: 0)), at: 0)
        newer[0].thread.id = Samples.id(603)
        driver.answer(.conversations, .conversations(newer))
        driver.press(.enter)
        #expect(driver.app.screen.title == "Conversation")
        #expect((driver.app.screen as? ConversationScreen)?.about.thread == Samples.id(601))
    }

    @Test func `nobody has written, nobody is logged in, nothing came`() {
        var driver = Talks.driver()
        driver.answer(.conversations, .conversations([]))
        #expect(driver.text.contains("Nobody has written yet"))
        var failed = Talks.driver(connection: .offline(since: Samples.now))
        failed.fail(.conversations, .offline("The server does not answer at this address."))
        #expect(failed.text.contains("Your messages could not be loaded"))
        var visitor = Driver(world: Samples.world(account: nil))
        visitor.act(.started)
        #expect(visitor.type("4").isEmpty)
        #expect(visitor.text.contains("Your messages are kept with your account"))
        #expect(visitor.press(.enter) == [])
        #expect(visitor.text.contains("Log in"))
    }

    @Test func `hostile messages steer nothing`() {
        var driver = Talks.opened()
        var evil = Talks.withAll
        evil.messages[1].text =
            "\u{1B}[31mRed\u{7} \u{202E}evil " + String(repeating: "long", count: 99)
        evil.messages[1].authorName = "\u{1B}]0;title\u{7}"
        driver.answer(Talks.request, .conversation(evil))
        driver.type("g")
        #expect(!driver.text.contains("\u{1B}") && !driver.text.contains("\u{202E}"))
    }

    @Test func `plain mode reads the list and what waits`() {
        let plain = Talks.listed().plain
        #expect(plain.contains("4 Inbox (2 waiting) (open)"))
        #expect(plain.contains("Marta · Azulejo loft by the river"))
        #expect(plain.contains("2 unread"))
    }
}
