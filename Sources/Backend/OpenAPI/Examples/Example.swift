internal import Marketplace
internal import Wire

/// The people, days and sums of the examples: one stay of one guest in one home.
enum Example {
    /// A Monday in spring.
    static let now = Instant(seconds: 1_806_927_600)
    static let stay = DateRange.example
    static let listing = ListingID(at: now, random: (1, 2))
    static let guest = UserID(at: now, random: (3, 4))
    static let host = UserID(at: now, random: (5, 6))
    static let priced = Pricing.price(
        stay: stay,
        guests: 2,
        bookedOn: now.utcDate,
        rules: .example
    )

    static func euros(_ whole: Int64) -> Money {
        Money(minorUnits: whole * 100, currency: .euro)
    }

    static func local(_ date: CivilDate, minute: Int) -> LocalInstant {
        let seconds = Int64(date.daysSinceEpoch) * 86_400 + Int64(minute) * 60 - 3_600
        return LocalInstant(
            at: Instant(seconds: seconds),
            date: date,
            minute: minute,
            timeZone: "Europe/Lisbon"
        )
    }
}

extension ID: Exampled {
    static var example: ID { ID(at: Example.now, random: (7, 8)) }
}

extension DateRange: Exampled {
    static let example = nights(from: Example.now.utcDate.adding(days: 39), 3)

    private static func nights(from checkIn: CivilDate, _ count: Int) -> DateRange {
        guard let stay = DateRange(checkIn: checkIn, nights: count) else {
            preconditionFailure("a stay has at least one night")
        }
        return stay
    }
}

extension Page: Exampled where Item: Exampled {
    static var example: Page {
        Page(data: [Item.example], hasMore: true, next: Cursor("AAECAwQFBgcICQoLDA0ODw"))
    }
}

extension Empty: Exampled {
    static let example = Empty()
}

extension Problem: Exampled {
    static let example: Problem = .shown(.invalidBody)

    /// A problem as it would come, with what its code brings along.
    static func shown(_ code: ProblemCode) -> Problem {
        var problem = Problem(code, code.explanation)
        problem.requestId = "8f3f6f1c2a5b4d70"
        switch code {
        case .invalidBody:
            problem.errors = [FieldProblem(pointer: "/guests", detail: "must be 1 to 50")]
        case .invalidState:
            problem.currentState = .confirmed
            problem.allowedEvents = [.cancel]
        case .nightsTaken:
            problem.nights = [Example.stay.checkIn]
        case .priceChanged:
            problem.quote = .example
        default:
            break
        }
        return problem
    }
}
