import Canvas
import Marketplace

extension PayScreen {
    /// The stay is safe: what was paid, and what comes next.
    func paid(_ world: World) -> Element {
        .rows(
            .line(Line(Run("✓ ", .statusOK, .bold, spoken: ""), .bold(paidTitle, .statusOK))),
            .gap,
            .facts(paidFacts),
            Parts.section("What comes next", nextSteps(world).map(Parts.item)),
            .gap,
            Parts.button("Open the trip →")
        )
    }

    private var isAsking: Bool { booking.state == .requested }

    private var paidTitle: String {
        isAsking
            ? "Your request is with \(booking.listing.hostName)"
            : "Confirmed: \(booking.listing.title) is yours"
    }

    private var paidFacts: [(String, Line)] {
        let card = booking.cardWords.map { " with \($0)" } ?? ""
        let terms = booking.cancellation
        return [
            ("Booking code", Line(booking.code, .uiAccent, .bold)),
            (isAsking ? "Authorised" : "Paid", Line("\(booking.total)\(card)")),
            ("Check-in", Line(Words.arrival(terms.checkIn))),
            ("Check-out", Line(Words.departure(terms.checkOut))),
            ("Time zone", Line(terms.checkIn.timeZone, .uiDim)),
        ]
    }

    private func nextSteps(_ world: World) -> [String] {
        var steps: [String] = []
        if isAsking {
            let end = booking.expiresAt.map { " until \(Words.instant($0))" } ?? ""
            steps.append(
                "\(booking.listing.hostName) answers\(end). You are charged only on a yes."
            )
        } else {
            steps.append("The trip shows the address, the way there and how to get in.")
        }
        if let free = booking.cancellation.freeUntil(at: world.now) {
            steps.append("Full refund if you cancel until \(Words.deadline(free)).")
        }
        steps.append("After the stay you can review it for 14 days.")
        return steps
    }
}
