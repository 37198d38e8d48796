import Canvas
import Marketplace
import Testing

@testable import Screens

@Suite struct TripsScreenTests {
    private let request = Request.trips(after: nil)

    private func stage(
        account: User? = Stays.guest,
        size: Size = .classic,
        connection: Connection = .online
    ) -> StayStage {
        var stage = StayStage(account: account, size: size, connection: connection)
        stage.press(.character("2"))
        return stage
    }

    private func loaded(_ trips: [Booking], next: String? = nil, size: Size = .classic) -> StayStage
    {
        var stage = stage(size: size)
        stage.answer(request, .trips(Batch(items: trips, next: next)))
        return stage
    }

    @Test func `trips ahead stand with dates, state and total`() {
        #expect(
            loaded([Stays.confirmed, Stays.held, Stays.past]).text == """
                 roost  1 Explore  2 Trips  3 Saved  4 Inbox                       online · Ana
                 ‹Upcoming› 2    Past  1    Cancelled
                ────────────────────────────────────────────────────────────────────────────────
                ▌Azulejo loft by the river                                          ● confirmed
                 Lisbon · 1–4 May 2027 (3 nights)                                       €372.00

                 Azulejo loft by the river                                  ◔ pay within 14 min
                 Lisbon · 1–4 May 2027 (3 nights)                                       €372.00














                ────────────────────────────────────────────────────────────────────────────────
                 enter open  f upcoming, past, cancelled  y copy code        ? help  ctrl-p all
                """
        )
    }

    @Test func `the same trip stays selected when another comes before it`() {
        var stage = loaded([Stays.held])
        var sooner = Stays.confirmed
        sooner.id = Samples.id(77)
        sooner.stay = Samples.range(5, 2)
        stage.answer(request, .trips(Batch(items: [sooner, Stays.held], next: nil)))
        let selected = stage.text.split(separator: "\n").filter { $0.hasPrefix("▌") }
        #expect(selected.count == 1)
        #expect(selected.allSatisfy { $0.contains("pay within") })
    }

    @Test func `past trips ask for a review while there is time`() {
        var stage = loaded([Stays.confirmed, Stays.past])
        stage.press(.character("f"))
        #expect(stage.text.contains("☆ write a review"))
        #expect(stage.text.contains("20–23 Mar 2027 (3 nights)"))
        stage.press(.enter)
        #expect(stage.titles == ["Trip"])
    }

    @Test func `no trip says what to do`() {
        #expect(
            loaded([]).text == """
                 roost  1 Explore  2 Trips  3 Saved  4 Inbox                       online · Ana
                 ‹Upcoming›    Past     Cancelled
                ────────────────────────────────────────────────────────────────────────────────

                                                 No trip ahead
                                         Find a home for your next one.

                                          enter explore   f past trips














                ────────────────────────────────────────────────────────────────────────────────
                 enter find a home  f upcoming, past, cancelled              ? help  ctrl-p all
                """
        )
    }

    @Test func `somebody signed out is told why to log in, and nothing is asked`() {
        var stage = stage(account: nil)
        #expect(stage.sent.isEmpty)
        #expect(stage.text.contains("Your trips are kept with your account"))
        stage.press(.enter)
        #expect(stage.titles == ["Log in"])
    }

    @Test func `loading shows a spinner only after 150 ms`() {
        var stage = stage()
        #expect(stage.sent == [request])
        #expect(!stage.text.contains("Asking for your trips"))
        stage.wait(.milliseconds(150))
        #expect(stage.text.contains("Asking for your trips"))
    }

    @Test func `a failure with nothing stored says so and offers to try again`() {
        var stage = stage()
        stage.fail(request, .offline("The server is not reached."))
        #expect(stage.text.contains("Your trips could not be loaded"))
        #expect(stage.text.contains("The server is not reached."))
        stage.press(.character("R"))
        #expect(stage.sent == [request])
    }

    @Test func `stored trips stay readable offline, with their age`() {
        var stage = stage()
        stage.answer(
            request,
            .trips(Batch(items: [Stays.confirmed], next: nil)),
            isPreliminary: true
        )
        stage.wait(.seconds(3 * 3_600))
        stage.fail(request, .offline("The server is not reached."))
        #expect(stage.text.contains("as of 14:31 UTC · 3 h ago · R asks again"))
        #expect(stage.text.contains("Azulejo loft by the river"))
    }

    @Test func `the next part is asked for once when the end comes near`() {
        var stage = loaded([Stays.confirmed], next: "c1")
        #expect(stage.sent == [.trips(after: "c1")])
        stage.press(.character("j"))
        #expect(stage.sent.isEmpty)
        stage.answer(.trips(after: "c1"), .trips(Batch(items: [Stays.past], next: nil)))
        #expect(stage.sent.isEmpty)
        #expect(stage.text.contains(" Past  1"))
    }

    @Test func `a wide terminal shows the selected trip beside the list`() {
        let stage = loaded([Stays.confirmed], size: Size(columns: 120, rows: 30))
        #expect(stage.text.contains("Rua dos Remédios 12"))
    }

    @Test func `another account sees none of it`() {
        var stage = loaded([Stays.confirmed])
        stage.answer(.logOut, .done)
        #expect(!stage.text.contains("Azulejo"))
        var other = Stays.guest
        other.id = Stays.id(77)
        stage.answer(.logIn(email: "x", password: "y"), .account(other))
        stage.press(.character("2"))
        #expect(!stage.text.contains("Azulejo"))
    }

    @Test func `plain mode reads each trip with its number`() {
        let spoken = loaded([Stays.confirmed]).spoken
        #expect(spoken.contains("1. Azulejo loft by the river, confirmed (selected)"))
    }
}
