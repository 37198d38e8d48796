package import Canvas
package import Marketplace

/// What every screen may look at while it reduces or draws; arrives with each action.
///
/// Screens have no clock and make no ids: ``now`` and ``fresh`` are all they get.
package struct World: Sendable, Equatable {
    package var now: Instant
    /// The whole terminal.
    package var size: Size
    package var account: User?
    package var server: ServerFacts
    package var connection: Connection
    /// The changes that the server has not confirmed.
    package var outbox = OutboxFacts()
    /// How many messages wait to be read.
    package var unread = 0
    /// The homes on the account's wishlist.
    package var saved: Set<ListingID>
    /// Dates and guests that one screen hands to the next.
    package var criteria: SearchCriteria
    /// What was asked and not yet answered, with the time of asking.
    package var pending: [Request: Instant]
    /// Ids nobody used yet; new ones with every action.
    package var fresh: FreshIDs
    /// What the program knows about itself.
    package var program = ProgramFacts()

    package init(
        now: Instant,
        size: Size,
        account: User? = nil,
        server: ServerFacts = ServerFacts(),
        connection: Connection = .connecting,
        saved: Set<ListingID> = [],
        criteria: SearchCriteria = SearchCriteria(),
        pending: [Request: Instant] = [:],
        fresh: FreshIDs
    ) {
        self.now = now
        self.size = size
        self.account = account
        self.server = server
        self.connection = connection
        self.saved = saved
        self.criteria = criteria
        self.pending = pending
        self.fresh = fresh
    }

    /// The room between the heading and the footer.
    package var body: Size {
        Size(columns: size.columns, rows: size.rows - Frame.chromeRows)
    }

    /// Room for list and detail side by side.
    package var isWide: Bool { size.columns >= 100 }

    /// Whether the request has gone unanswered so long that a person would wonder: 150 ms.
    package func isSlow(_ request: Request) -> Bool {
        guard let asked = pending[request] else { return false }
        return now.milliseconds - asked.milliseconds >= World.patience
    }

    /// The frame of every spinner now; ten a second.
    package var spinnerFrame: Int { Int(now.milliseconds / 100 % 1_000) }

    /// How long nothing spins, in milliseconds.
    package static let patience: Int64 = 150
}

extension Frame {
    /// Rows that are not the body: tabs, heading, two rules, footer.
    package static let chromeRows = 5
}

/// Ids nobody used yet.
package struct FreshIDs: Sendable, Equatable {
    package var booking: BookingID
    package var payment: PaymentID

    package init(booking: BookingID, payment: PaymentID) {
        self.booking = booking
        self.payment = payment
    }
}

/// The server the program talks to.
package struct ServerFacts: Sendable, Equatable {
    /// As the user gave it; empty while none is chosen.
    package var address: String
    package var isDemo: Bool

    /// Whether there is one to talk to.
    package var isChosen: Bool { !address.isEmpty }

    package init(address: String = "", isDemo: Bool = false) {
        self.address = address
        self.isDemo = isDemo
    }
}

/// What the program says about itself on the account's screen.
package struct ProgramFacts: Sendable, Equatable {
    package var version: String
    package var theme: String
    /// Where the local copy lies.
    package var dataFolder: String
    package var settingsFile: String

    package init(
        version: String = "",
        theme: String = "default",
        dataFolder: String = "",
        settingsFile: String = ""
    ) {
        self.version = version
        self.theme = theme
        self.dataFolder = dataFolder
        self.settingsFile = settingsFile
    }
}

/// Whether the server answers.
package enum Connection: Sendable, Hashable {
    case connecting
    case online
    case offline(since: Instant)

    package var isOffline: Bool {
        if case .offline = self { true } else { false }
    }
}
