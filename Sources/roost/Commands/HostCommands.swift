import ArgumentParser
import Cache
import Marketplace
import Screens
import Sync
import Wire

/// Lists the caller's own homes.
struct HomesCommand: ShellCommand {
    static let configuration = CommandConfiguration(
        commandName: "homes",
        abstract: "List your own homes."
    )

    @OptionGroup var options: ShellOptions

    func run(in shell: Shell) async throws {
        let page = try await shell.readAll { API.ownListings(after: $0) }
        try shell.print(page) { page in
            page.data.isEmpty ? ["You have no homes."] : page.data.map(HomesCommand.line)
        }
    }

    private static func line(_ home: HostListing) -> String {
        let price = home.details.prices.map { "\($0.base) a night" } ?? "no price yet"
        let title = home.details.title ?? "without a title"
        return "\(home.id)  \(home.state.rawValue)  \(price)  \(title), \(home.details.city ?? "")"
    }
}

/// Changes parts of a home, also without the network.
struct EditCommand: ShellCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit",
        abstract: "Change what one of your homes says and costs.",
        discussion: """
            Without the network the change is kept and sent later (the command ends with 75). Where \
            another device changed the same part, nothing is changed: see `roost outbox`.
            """
    )

    @Argument(help: "The id of the home: lst_…")
    var home: ListingID

    @Option(help: "Its title.")
    var title: String?

    @Option(help: "Its description.")
    var description: String?

    @Option(help: "The price of an ordinary night, such as 95.50.")
    var price: String?

    @Option(help: "The price of a weekend night; none to take it away.")
    var weekendPrice: String?

    @Option(help: "How many guests it sleeps.")
    var guests: Int?

    @OptionGroup var options: ShellOptions

    func run(in shell: Shell) async throws {
        let seen = try await shell.home(home)
        let draft = try draft(from: seen.details)
        guard draft != ListingDraft() else {
            throw ValidationError("Nothing is to be changed: give --title, --price or another.")
        }
        if let problem = draft.problems.first {
            throw ValidationError("\(problem.pointer.dropFirst()) \(problem.detail).")
        }
        var base = ListingDraft()
        for field in ListingField.allCases where draft.has(field) {
            base.take(field, of: seen.details)
        }
        let change = NewChange.editListing(home, draft, seen: base, version: seen.version)
        try await shell.send(change, about: draft.title ?? seen.details.title ?? home.text)
    }

    private func draft(from seen: ListingDraft) throws -> ListingDraft {
        var draft = ListingDraft(title: title, description: description, capacity: guests)
        guard price != nil || weekendPrice != nil else { return draft }
        guard var prices = seen.prices else {
            throw ValidationError("The home has no price rules yet.")
        }
        if let price { prices.base = try money(price, prices.base.currency) }
        if let weekendPrice {
            prices.weekend =
                weekendPrice == "none" ? nil : try money(weekendPrice, prices.base.currency)
        }
        draft.prices = prices
        return draft
    }

    private func money(_ text: String, _ currency: Currency) throws -> Money {
        guard let money = Money(written: text, in: currency), !money.isZero else {
            let sample = Money(minorUnits: 9_550, currency: currency)
            throw ValidationError("\(text) is no amount such as \(sample).")
        }
        return money
    }
}

/// Which nights of a home a command is about.
struct NightsArguments: ParsableArguments {
    @Argument(help: "The id of the home: lst_…")
    var home: ListingID

    @Argument(help: "The first night, YYYY-MM-DD.")
    var from: CivilDate

    @Argument(help: "The day after the last night, YYYY-MM-DD.")
    var to: CivilDate

    /// Makes the same change on all of them.
    ///
    /// - Throws: As ``Shell/send(_:about:)``, and when the dates are no range.
    func send(_ change: NightChange, by shell: Shell) async throws {
        guard let nights = DateRange(checkIn: from, checkOut: to) else {
            throw ValidationError("The second date must be after the first.")
        }
        let title = try await shell.home(home).details.title
        let edit = NightEdit(listings: [home], nights: nights, change: change)
        try await shell.send(.editNights(edit), about: title ?? home.text)
    }
}

/// Takes nights of a home off the market, also without the network.
struct BlockCommand: ShellCommand {
    static let configuration = CommandConfiguration(
        commandName: "block",
        abstract: "Block nights of one of your homes.",
        discussion: """
            Nights that a stay holds stay as they are and are listed; the others are blocked. Without \
            the network the change is kept and sent later (the command ends with 75).
            """
    )

    @OptionGroup var nights: NightsArguments

    @Option(help: "What the block is for; only you read it.")
    var note: String?

    @OptionGroup var options: ShellOptions

    func run(in shell: Shell) async throws {
        try await nights.send(NightChange(isOpen: false, note: note), by: shell)
    }
}

/// Puts blocked nights of a home back on the market, also without the network.
struct UnblockCommand: ShellCommand {
    static let configuration = CommandConfiguration(
        commandName: "unblock",
        abstract: "Open nights of one of your homes that you have blocked."
    )

    @OptionGroup var nights: NightsArguments

    @OptionGroup var options: ShellOptions

    func run(in shell: Shell) async throws {
        try await nights.send(NightChange(isOpen: true), by: shell)
    }
}
