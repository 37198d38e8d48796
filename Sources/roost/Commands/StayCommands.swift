import ArgumentParser
import Foundation
import Marketplace
import Screens
import Sync
import Wire

/// Books a stay at the price of a quote.
struct BookCommand: ShellCommand {
    static let configuration = CommandConfiguration(
        commandName: "book",
        abstract: "Book a home at the price that `roost quote` gave.",
        discussion: "The nights are held while you pay: see `roost pay`."
    )

    @Argument(help: "The id of the quote: quo_…")
    var quote: QuoteID

    @Option(help: "A message to the host.")
    var message: String?

    @Option(help: "The id of the booking, so that a repeated command books once.")
    var id: BookingID?

    @Flag(help: "Book although the stay overlaps another of yours.")
    var allowOverlap = false

    @OptionGroup var options: ShellOptions

    func run(in shell: Shell) async throws {
        let body = BookBody(
            id: id ?? shell.clock.booking(),
            quoteId: quote,
            message: message,
            allowOverlap: allowOverlap
        )
        let booking = try await shell.attempt { () async throws(SyncError) in
            try await shell.sync.book(body)
        }
        try shell.print(booking, StayText.lines)
    }
}

/// Pays for a booking; the card is read from standard input.
struct PayCommand: ShellCommand {
    static let configuration = CommandConfiguration(
        commandName: "pay",
        abstract: "Pay for a booking with a card, read from standard input.",
        discussion: "One line: the card's number, its month and year, its security code, as in "
            + "`4242424242424242 12/30 123`. A card is never given as an option, since options "
            + "show in the list of processes."
    )

    @Argument(help: "The id of the booking: bkg_…")
    var id: BookingID

    @Option(help: "The id of the payment, so that a repeated command pays once.")
    var paymentID: PaymentID?

    @OptionGroup var options: ShellOptions

    func run(in shell: Shell) async throws {
        let booking = try await shell.read(API.booking(id))
        let payment = paymentID ?? shell.clock.payment()
        if isSettled(booking, by: payment) {
            // The same command once more: the card was charged before, and the stay is paid.
            return try shell.print(booking, StayText.lines)
        }
        let card = try readCard()
        var paid = try await shell.attempt { () async throws(SyncError) in
            try await shell.sync.payByCard(id, payment, card, booking.total)
        }
        if paid.payment?.state == .requiresAction {
            Shell.complain("The bank asks whether it is you: y or n, on the next line.")
            let isApproved = readLine() == "y"
            paid = try await shell.attempt { () async throws(SyncError) in
                try await shell.sync.confirmPayment(payment, approved: isApproved)
            }
        }
        try shell.print(paid, StayText.lines)
        if paid.payment?.failure != nil { throw ExitCode.failure }
    }

    private func isSettled(_ booking: Booking, by payment: PaymentID) -> Bool {
        guard let known = booking.payment, known.id == payment else { return false }
        return switch known.state {
        case .authorized, .captured, .partiallyRefunded, .refunded: true
        case .created, .requiresAction, .failed, .voided: false
        }
    }

    private func readCard() throws -> CardBody {
        let words = (readLine() ?? "").split { $0 == " " || $0 == "/" }
        guard words.count == 4, let month = Int(words[1]), let year = Int(words[2]) else {
            throw ValidationError("Expected one line: NUMBER MM/YY CODE")
        }
        return CardBody(
            number: String(words[0]),
            expiryMonth: month,
            expiryYear: year < 100 ? 2_000 + year : year,
            securityCode: String(words[3])
        )
    }
}

/// Lists the caller's stays.
struct TripsCommand: ShellCommand {
    static let configuration = CommandConfiguration(
        commandName: "trips",
        abstract: "List your stays."
    )

    @OptionGroup var options: ShellOptions

    func run(in shell: Shell) async throws {
        try shell.print(try await shell.read(API.trips())) { page in
            page.data.isEmpty ? ["No trips yet."] : page.data.map(StayText.line)
        }
    }
}

/// Cancels a stay, after it has said what comes back.
struct CancelCommand: ShellCommand {
    static let configuration = CommandConfiguration(
        commandName: "cancel",
        abstract: "Show what a cancellation gives back; with --yes, cancel."
    )

    @Argument(help: "The id of the booking: bkg_…")
    var id: BookingID

    @Flag(help: "Cancel; the refund is the one that is printed, or nothing happens.")
    var yes = false

    @OptionGroup var options: ShellOptions

    func run(in shell: Shell) async throws {
        let preview = try await shell.read(API.cancellationPreview(id))
        guard yes else {
            try shell.print(preview) { preview in
                preview.lines.map { "\($0.label)  \($0.refund) of \($0.paid)" }
                    + ["refund  \(preview.refund)"]
            }
            return
        }
        let booking = try await shell.read(API.booking(id))
        let body = CancelBody(refund: preview.refund, version: booking.version)
        let cancelled = try await shell.attempt { () async throws(SyncError) in
            try await shell.sync.cancel(id, body)
        }
        try shell.print(cancelled, StayText.lines)
    }
}

/// Reviews a stay; the text is read from standard input.
struct ReviewCommand: ShellCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Review a stay; the text is read from standard input."
    )

    @Argument(help: "The id of the booking: bkg_…")
    var id: BookingID

    @Option(help: "1 to 5.")
    var stars: Int

    @OptionGroup var options: ShellOptions

    func run(in shell: Shell) async throws {
        var lines: [String] = []
        while let line = readLine() { lines.append(line) }
        let draft = ReviewDraft(stars: stars, text: lines.joined(separator: "\n"))
        let key = shell.clock.key()
        let review = try await shell.attempt { () async throws(SyncError) in
            try await shell.sync.review(id, draft, key: key)
        }
        try shell.print(review) { review in
            [
                review.publishedAt == nil
                    ? "Kept. It is published once the host has written too, or the time is up."
                    : "Published."
            ]
        }
    }
}

/// Bookings as lines of text.
enum StayText {
    static func line(_ booking: Booking) -> String {
        "\(booking.id)  \(booking.state.title)  \(Words.range(booking.stay))  "
            + "\(booking.total)  \(booking.listing.title), \(booking.listing.city)"
    }

    static func lines(_ booking: Booking) -> [String] {
        var lines = [
            line(booking),
            "code \(booking.code) · \(Words.count(booking.guests, "guest"))",
        ]
        if let payment = booking.payment {
            lines.append("payment \(payment.id): \(payment.state.rawValue)")
            if let failure = payment.failure { lines.append(failure.sentence) }
        }
        if let expiry = booking.expiresAt { lines.append("held until \(expiry)") }
        return lines
    }
}
