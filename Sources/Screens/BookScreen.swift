import Canvas
import Marketplace

/// Shows what a stay costs and on which terms, and books it: nights are held, nothing is paid yet.
///
/// A booking leaves with an id that is stored before the first byte is sent; until there is a
/// definite answer, every retry repeats the same id and the same words, so that it books once.
struct BookScreen: Screen {
    /// The names of the form's fields.
    enum Part: String, Sendable {
        case message
    }

    /// One booking on its way; a retry repeats all of it.
    struct Attempt: Sendable, Equatable {
        let id: BookingID
        let quote: QuoteID
        let message: String?
        let allowOverlap: Bool

        var request: Request {
            .book(id, quote, message: message, allowOverlap: allowOverlap)
        }
    }

    /// How far the booking is.
    enum Phase: Sendable, Equatable {
        case reading
        case sending
        /// The request went out and no reply came.
        case unanswered(Retry)
        case booked(Booking)
    }

    /// What stands in the way, told above the button.
    enum Problem: Sendable, Equatable {
        case priceChanged(before: Quote)
        case nightsTaken([CivilDate])
        /// The same price was asked for anew, since the old quote had run out.
        case requoted
        case failed(String)
    }

    let listing: Listing
    let stay: DateRange
    let guests: Int
    var quote = Loadable<Quote>()
    var form: Form<Part>
    var phase = Phase.reading
    var attempt: Attempt?
    var problem: Problem?
    var isExplained = false
    var scroll = Scroll()
    /// The stay that is being kept, to be asked for when the server is back.
    var later: LaterStay?

    init(_ listing: Listing, stay: DateRange, guests: Int) {
        self.listing = listing
        self.stay = stay
        self.guests = guests
        let input = TextInput(placeholder: "who is coming, when you arrive")
        form = Form(
            [.init(.message, "Message", .multiline(input, rows: 2))],
            submit: ""
        )
        form.focusOnButton()
    }

    var title: String { "Book" }
    var isTyping: Bool { form.isTyping }

    var unsaved: String? {
        switch phase {
        case .sending, .unanswered:
            "The booking is on its way and no answer has come yet. Trips will show it if it arrived."
        case .reading:
            form.text(.message).isEmpty ? nil : "Your message to \(listing.host.name) is not sent."
        case .booked: nil
        }
    }

    /// What asks for the price.
    var quoteRequest: Request { .quote(listing.card.id, stay, guests: guests) }

    /// Whether the price is past its time.
    func isExpired(_ now: Instant) -> Bool {
        quote.value.map { $0.expiresAt <= now } ?? false
    }

    mutating func appear(_ world: World) -> [Effect] {
        if case .booked(let booking) = phase { return [.replace(.pay(booking))] }
        if case .unanswered(var retry) = phase, retry.askNow() {
            phase = .unanswered(retry)
            return attempt.map { [.send($0.request)] } ?? []
        }
        let isKnown = quote.value != nil && quote.failure == nil && !isExpired(world.now)
        return isKnown || phase != .reading ? [] : [.send(quoteRequest)]
    }

    mutating func handle(_ key: Key, _ world: World) -> [Effect]? {
        if form.isTyping || key == .tab || key == .backTab {
            guard let outcome = form.handle(key) else { return nil }
            if case .edit(let text) = outcome { return [.edit(text)] }
            return []
        }
        let place = pageSize(world)
        let rows = Layout.rows(of: page(world), columns: place.columns)
        return scroll.handle(key, rows: rows, visible: place.rows) ? [] : nil
    }

    mutating func edited(_ text: String, _ world: World) -> [Effect] {
        form.write(text.trimmingLines, into: .message)
        form.focusOnButton()
        return []
    }

    mutating func tick(_ world: World) -> [Effect] {
        if case .unanswered(var retry) = phase, retry.isDue(at: world.now) {
            phase = .unanswered(retry)
            return attempt.map { [.send($0.request)] } ?? []
        }
        let asksAnew = phase == .reading && quote.failure == nil && isExpired(world.now)
        return asksAnew && world.pending[quoteRequest] == nil ? [.send(quoteRequest)] : []
    }

    func nextTick(_ world: World) -> Instant? {
        if case .unanswered(let retry) = phase { return retry.due }
        return quote.value.flatMap { Words.nextChange(until: $0.expiresAt, now: world.now) }
    }
}

extension String {
    /// The text without line breaks and spaces at its end, as an editor leaves them.
    var trimmingLines: String {
        var text = self[...]
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }
}
