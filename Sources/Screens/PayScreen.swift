import Canvas
import Marketplace

/// Pays for a held stay, once, whatever the network does.
///
/// Each attempt has an id of its own, made before the first byte leaves. Until there is a definite
/// answer the same id is asked about again; only a payment that surely failed gives way to another.
struct PayScreen: Screen {
    /// The names of the form's fields.
    enum Part: String, Sendable {
        case number
        case expiry
        case securityCode = "security_code"
    }

    /// One payment, from its first byte to its outcome.
    struct Attempt: Sendable, Equatable {
        let id: PaymentID
        /// Nil for a payment that an earlier run of the program began.
        let card: Card?
        /// What was asked last about it.
        var request: Request
    }

    /// How far the payment is.
    enum Phase: Sendable, Equatable {
        case entering
        case sending
        /// It went out and no reply came.
        case unanswered(Retry)
        /// The bank wants to know whether it is the guest; `isYes` is the button with the focus.
        case bankAsks(isYes: Bool)
        case paid
        /// The hold ran out.
        case released
    }

    var booking: Booking
    var form: Form<Part>
    var cards = ListWindow(total: TestCard.all.count, capacity: TestCard.all.count)
    /// Whether the keys go to the test cards.
    var isInCards = false
    var phase = Phase.entering
    var attempt: Attempt?
    var problem: String?
    /// The home: whether its host is asked first, and what is booked again.
    var listing: Listing?
    /// Whether the home is being asked for, to book it again.
    var isBookingAgain = false
    private var hasAppeared = false

    init(_ booking: Booking) {
        self.booking = booking
        let number = DigitGroups(limit: 19, size: 4)
        let expiry = DigitGroups(limit: 4, size: 2, separator: " / ")
        let code = DigitGroups(limit: 4, size: 4)
        form = Form(
            [
                .init(.number, "Card number", .digits(TextInput(), number)),
                .init(.expiry, "Expires", .digits(TextInput(placeholder: "MM / YY"), expiry)),
                .init(.securityCode, "Security code", .digits(TextInput(), code)),
            ],
            submit: ""
        )
    }

    var title: String { "Pay" }

    /// Whether the host has to say yes before the card is charged.
    var isRequest: Bool { booking.state == .requested || listing?.card.isInstant == false }

    /// What asks for the home.
    var listingRequest: Request { .listing(booking.listing.id) }

    var isTyping: Bool { phase == .entering && !isInCards && form.isTyping }

    var unsaved: String? {
        switch phase {
        case .sending, .unanswered:
            "The payment is on its way. Your card is charged at most once; Trips shows the outcome."
        case .bankAsks: "Your bank waits for your answer; without it nothing is paid."
        case .entering:
            form.text(.number).isEmpty
                ? nil
                : "The card you typed is not kept. The nights stay held for a while: see Trips."
        case .paid, .released: nil
        }
    }

    func parting(_ world: World) -> String? {
        guard phase == .entering, let end = booking.expiresAt, end > world.now else { return nil }
        return "Unpaid: pay in Trips until \(Words.instant(end))"
    }

    mutating func appear(_ world: World) -> [Effect] {
        if !hasAppeared {
            hasAppeared = true
            isInCards = world.server.isDemo
        }
        if case .unanswered(var retry) = phase, retry.askNow() { return resume(retry) }
        guard phase == .entering else { return [] }
        let home: [Effect] = listing == nil ? [.send(listingRequest)] : []
        return takeUp(booking, world) + [.send(.booking(booking.id))] + home
    }

    mutating func tick(_ world: World) -> [Effect] {
        if case .unanswered(var retry) = phase {
            return retry.isDue(at: world.now) ? resume(retry) : []
        }
        guard phase == .entering, let end = booking.expiresAt, end <= world.now else { return [] }
        phase = .released
        return [.send(.booking(booking.id))]
    }

    func nextTick(_ world: World) -> Instant? {
        if case .unanswered(let retry) = phase { return retry.due }
        guard phase == .entering, let end = booking.expiresAt else { return nil }
        return Words.nextChange(until: end, now: world.now)
    }

    mutating func handle(_ key: Key, _ world: World) -> [Effect]? {
        switch phase {
        case .bankAsks(let isYes):
            guard [.tab, .backTab, .left, .right, .character("h"), .character("l")].contains(key)
            else { return nil }
            phase = .bankAsks(isYes: !isYes)
            return []
        case .entering: return handleEntering(key, world)
        case .sending, .unanswered, .paid, .released: return nil
        }
    }

    private mutating func handleEntering(_ key: Key, _ world: World) -> [Effect]? {
        let hasCards = world.server.isDemo
        if isInCards {
            switch key {
            case .tab, .backTab:
                isInCards = false
                key == .tab ? form.focus(on: .number) : form.focusOnButton()
                return []
            default:
                cards.resize(capacity: cardRows(world))
                return cards.handle(key) ? [] : nil
            }
        }
        let leaves =
            key == .tab && form.isOnButton || key == .backTab && form.focused == .number
        if hasCards, leaves {
            isInCards = true
            return []
        }
        return form.handle(key).map { _ in [] }
    }
}
