import Canvas
import Marketplace
import Testing

@testable import Screens

/// Which conversations are shown, and the way from one to its stay.
@Suite struct InboxFilterTests {
    // MARK: What is shown

    @Test func `a conversation is found by a name or a home while one types`() {
        var driver = Talks.listed()
        driver.type("/")
        driver.type("tiled bo")
        #expect(
            driver.text == """
                 roost  1 Explore  2 Trips  3 Saved  4 Inbox ②  5 Host             online · Ana
                 Inbox · 1 of 2 conversations · 2 unread
                ────────────────────────────────────────────────────────────────────────────────
                 ▌find  tiled bo
                ────────────────────────────────────────────────────────────────────────────────
                ▌Bo Lind · Tiled rooms                                                1 day ago
                 You: The key is in the blue box.















                ────────────────────────────────────────────────────────────────────────────────
                 enter done  esc show all                                    ? help  ctrl-p all
                """
        )
        driver.press(.enter)
        #expect(driver.text.contains("Inbox · 1 of 2 conversations · “tiled bo” · 2 unread"))
        #expect(driver.text.contains("esc show all"))
        #expect(driver.press(.enter) == [.send(.conversation(Samples.id(602)))])
        driver.press(.escape)
        driver.press(.escape)
        #expect(driver.text.contains("Inbox · 2 conversations · 2 unread"))
    }

    @Test func `what waits to be read is shown alone, also in the smallest terminal`() {
        var driver = Talks.listed(.minimum)
        driver.type("f")
        #expect(
            driver.text == """
                 roost  1  2  3  4 Inbox ②  5                  online · Ana
                 Inbox · 1 of 2 conversations · unread only
                ────────────────────────────────────────────────────────────
                ▌Marta · Azulejo loft by the river               11 min ago
                 Shall I keep a place for you?                     2 unread









                ────────────────────────────────────────────────────────────
                 enter open  c write  esc show all       ? help  ctrl-p all
                """
        )
        driver.type("f")
        #expect(driver.text.contains("Inbox · 2 conversations · 2 unread"))
    }

    @Test func `nothing found says what was looked for, and how to see all`() {
        var driver = Talks.listed()
        driver.type("/")
        driver.type("zzz")
        #expect(driver.text.contains("No conversation goes by “zzz”"))
        driver.press(.escape)
        #expect(driver.text.contains("Bo Lind · Tiled rooms"))
        driver.answer(.conversations, .conversations([Conversation(Talks.withGuest)]))
        driver.type("f")
        #expect(driver.text.contains("Nothing waits to be read"))
        driver.press(.escape)
        #expect(driver.text.contains("Bo Lind · Tiled rooms"))
    }

    @Test func `the selection stays with its conversation while that is shown`() {
        var driver = Talks.listed()
        driver.type("j/")
        driver.type("lind")
        driver.press(.enter, .escape)
        #expect(driver.press(.enter) == [.send(.conversation(Samples.id(602)))])
    }

    @Test func `who has no conversation has nothing to look through`() {
        var driver = Talks.driver()
        driver.answer(.conversations, .conversations([]))
        #expect(!driver.text.contains("/ find"))
        #expect(driver.type("/").isEmpty)
        #expect(driver.text.contains("Nobody has written yet."))
    }

    @Test func `hostile words steer nothing`() {
        var driver = Talks.listed()
        driver.type("/")
        driver.press(.paste("\u{1B}[31m\u{202E}evil"))
        driver.press(.enter)
        #expect(!driver.text.contains("\u{1B}") && !driver.text.contains("\u{202E}"))
    }

    // MARK: The stay

    private static func talk(_ thread: MessageThread, about booking: Booking) -> Driver {
        var thread = thread
        thread.booking = booking.id
        var driver = Talks.driver()
        driver.answer(.conversations, .conversations([Conversation(thread)]))
        driver.press(.enter)
        driver.answer(.conversation(thread.id), .conversation(Conversation(thread)))
        return driver
    }

    @Test func `a guest gets from the conversation to the trip`() {
        let trip = Stays.confirmed
        var driver = Self.talk(Talks.withHost(), about: trip)
        #expect(driver.text.contains("c write  o open trip  esc back"))
        #expect(driver.type("o") == [.send(.booking(trip.id))])
        let effects = driver.answer(.booking(trip.id), .booking(trip), isPreliminary: true)
        #expect(effects == [.send(.booking(trip.id))])
        #expect(driver.app.screen.title == "Trip")
        driver.answer(.booking(trip.id), .booking(trip))
        #expect(driver.app.screen.title == "Trip")
    }

    @Test func `a host gets to what the guest asks for, or to the stay that came of it`() {
        var driver = Self.talk(Talks.withGuest, about: Hosting.request.booking)
        let asked = Hosting.request.booking
        #expect(driver.text.contains("o open stay"))
        driver.type("o")
        driver.answer(.booking(asked.id), .booking(asked))
        #expect(driver.text.contains("Request · Bo Lind"))
        #expect(driver.text.contains("a accept  x decline"))
        var confirmed = asked
        confirmed.state = .confirmed
        confirmed.expiresAt = nil
        driver.press(.escape)
        driver.type("o")
        let opened = driver.answer(.booking(asked.id), .booking(confirmed))
        #expect(opened == [.send(.booking(asked.id))])
        #expect(driver.text.contains("Stay · Bo Lind"))
        #expect(!driver.text.contains("a accept"))
        #expect(driver.text.contains("Code"))
    }

    @Test func `a stay that nobody can reach says so, and one that is none as well`() {
        let trip = Stays.confirmed
        var driver = Self.talk(Talks.withHost(), about: trip)
        driver.type("o")
        driver.fail(.booking(trip.id), .offline("The server does not answer at this address."))
        #expect(driver.text.contains("The server does not answer at this address."))
        #expect(driver.app.screen.title == "Conversation")
        var other = Talks.opened()
        #expect(!other.text.contains("open trip"))
        #expect(other.type("o").isEmpty)
        #expect(other.text.contains("This conversation is about no stay yet."))
    }
}
