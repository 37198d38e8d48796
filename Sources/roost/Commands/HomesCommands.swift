import ArgumentParser
import Marketplace
import Screens
import Sync
import Wire

/// Finds homes.
struct SearchCommand: ShellCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Find homes by place, dates and guests."
    )

    @Argument(help: "A place, or words of a title.")
    var text: [String] = []

    @Option(help: "The date of check-in, YYYY-MM-DD.")
    var checkIn: CivilDate?

    @Option(help: "The date of check-out, YYYY-MM-DD.")
    var checkOut: CivilDate?

    @Option(help: "How many guests.")
    var guests = 1

    @Option(help: "best, price_low, price_high or rating.")
    var sort: SearchSort = .best

    @Option(help: "How many homes at most, up to 100.")
    var limit = 20

    @OptionGroup var options: ShellOptions

    func run(in shell: Shell) async throws {
        var criteria = SearchCriteria(text: text.joined(separator: " "), guests: guests)
        criteria.sort = sort
        criteria.stay = try stay(checkIn, checkOut)
        let page = try await shell.read(API.search(criteria, limit: limit))
        try shell.print(page) { page in
            page.data.isEmpty ? ["No home fits. Try other dates or a wider place."] : lines(page)
        }
    }

    private func lines(_ page: Page<ListingCard>) -> [String] {
        page.data.map { card in
            let price = card.total.map { "\($0.total) total" } ?? "\(card.nightly) a night"
            let rating = card.rating.map { "★ \($0.text) (\($0.count))" } ?? "new"
            return "\(card.id)  \(price)  \(rating)  \(card.title), \(card.city)"
        }
    }
}

/// Tells all about one home.
struct ListingCommand: ShellCommand {
    static let configuration = CommandConfiguration(
        commandName: "listing",
        abstract: "Show a home."
    )

    @Argument(help: "The id of the home: lst_…")
    var id: ListingID

    @OptionGroup var options: ShellOptions

    func run(in shell: Shell) async throws {
        try shell.print(try await shell.read(API.listing(id))) { listing in
            let card = listing.card
            return [
                card.title,
                "\(card.neighbourhood), \(card.city) · \(card.homeType.title)"
                    + " · \(Words.count(card.capacity, "guest"))",
                "\(card.nightly) a night · hosted by \(listing.host.name)",
                "",
                listing.description,
                "",
                "Amenities: " + listing.amenities.map(\.title).joined(separator: ", "),
                "Cancellation: " + listing.policy.title,
            ] + listing.houseRules.map { "- " + $0 }
        }
    }
}

/// Tells which nights of a home can be had.
struct CalendarCommand: ShellCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar",
        abstract: "Show which nights of a home are free, and their prices."
    )

    @Argument(help: "The id of the home: lst_…")
    var id: ListingID

    @Option(help: "The first night, YYYY-MM-DD.")
    var from: CivilDate

    @Option(help: "The day after the last night, YYYY-MM-DD.")
    var to: CivilDate

    @OptionGroup var options: ShellOptions

    func run(in shell: Shell) async throws {
        let calendar = try await shell.read(API.calendar(id, from: from, to: to))
        try shell.print(calendar) { calendar in
            calendar.nights.map { night in
                let reason = night.reason.map { " (\($0))" } ?? ""
                return
                    "\(Words.date(night.date))  \(night.price)  \(night.status.rawValue)\(reason)"
            }
        }
    }
}

/// Prices a stay.
struct QuoteCommand: ShellCommand {
    static let configuration = CommandConfiguration(
        commandName: "quote",
        abstract: "Price a stay, line by line."
    )

    @Argument(help: "The id of the home: lst_…")
    var id: ListingID

    @Option(help: "The date of check-in, YYYY-MM-DD.")
    var checkIn: CivilDate

    @Option(help: "The date of check-out, YYYY-MM-DD.")
    var checkOut: CivilDate

    @Option(help: "How many guests.")
    var guests = 1

    @OptionGroup var options: ShellOptions

    func run(in shell: Shell) async throws {
        guard let stay = try stay(checkIn, checkOut) else { return }
        let quote = try await shell.attempt { () async throws(SyncError) in
            try await shell.sync.quote(id, stay: stay, guests: guests)
        }
        try shell.print(quote) { quote in
            [Words.range(quote.stay)] + quote.lines.map { "\($0.label)  \($0.amount)" }
                + ["total  \(quote.total)", "quote \(quote.id), good until \(quote.expiresAt)"]
        }
    }
}

/// The stay that two dates of a command line mean; both or none.
func stay(_ checkIn: CivilDate?, _ checkOut: CivilDate?) throws -> DateRange? {
    switch (checkIn, checkOut) {
    case (nil, nil): return nil
    case (let first?, let last?):
        guard let stay = DateRange(checkIn: first, checkOut: last) else {
            throw ValidationError("--check-out must be after --check-in.")
        }
        return stay
    default:
        throw ValidationError("--check-in and --check-out go together.")
    }
}

extension ID: ExpressibleByArgument {
    /// An id as a command line gives it.
    package init?(argument: String) {
        self.init(argument)
    }
}

extension SearchSort: ExpressibleByArgument {}
