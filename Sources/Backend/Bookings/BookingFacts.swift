internal import Marketplace
internal import Wire

/// What is shown beside the rows of bookings, read for many of them with a few statements.
struct BookingFacts: Sendable {
    private let payments: [String: StoredPayment]
    private let histories: [String: [BookingTransition]]
    private let reviews: [String: [Row]]
    private let alterations: [String: StoredAlteration]
    private let listings: [Int64: BookedListing]
    private let guides: [Int64: ArrivalGuide]
    private let names: [String: String]
    private let threads: [ThreadKey: ThreadID]

    init(of bookings: [StoredBooking], in db: Database) throws {
        let ids = bookings.map(\.id.text)
        let homes = Array(Set(bookings.map(\.listing)))
        let guests = Array(Set(bookings.map(\.guest.text)))
        let reviewed = bookings.filter { $0.reviewWindow != nil }
        let confirmed = bookings.filter { $0.state == .confirmed }
        let entered = bookings.filter { $0.state == .confirmed || $0.state == .inStay }
        // All is asked for before the first answer is waited for.
        let payments = try PaymentRows.latest(of: ids, in: db)
        let histories = try BookingRows.histories(of: ids, in: db)
        let reviews = try OwnReview.rows(reviewed.map(\.id.text), in: db)
        let alterations = try AlterationRows.open(of: confirmed.map(\.id.text), in: db)
        let listings = try BookingFacts.listings(homes, in: db)
        let guides = try BookingFacts.guides(Array(Set(entered.map(\.listing))), in: db)
        let names = try BookingFacts.names(guests, in: db)
        let threads = try BookingFacts.threads(homes: homes, guests: guests, in: db)
        self.payments = try payments.get()
        self.histories = try histories.get()
        self.reviews = try reviews.get()
        self.alterations = try alterations.get()
        self.listings = try listings.get()
        self.guides = try guides.get()
        self.names = try names.get()
        self.threads = try threads.get()
    }

    func payment(of booking: StoredBooking) -> StoredPayment? { payments[booking.id.text] }

    /// The first first.
    func history(of booking: StoredBooking) -> [BookingTransition] {
        histories[booking.id.text] ?? []
    }

    func review(of booking: StoredBooking, side: ReviewSide) throws -> OwnReview {
        try OwnReview(of: booking, side: side, among: reviews[booking.id.text] ?? [])
    }

    /// The proposal that waits for an answer or for its money.
    func alteration(of booking: StoredBooking, at now: Instant) -> Alteration? {
        alterations[booking.id.text]?.shown(at: now).ifOpen
    }

    func listing(of booking: StoredBooking) throws -> BookedListing {
        guard let listing = listings[booking.listing] else { throw CorruptRow(column: "listing") }
        return listing
    }

    func guide(of booking: StoredBooking) -> ArrivalGuide? { guides[booking.listing] }

    func guestName(of booking: StoredBooking) -> String { names[booking.guest.text] ?? "" }

    func thread(of booking: StoredBooking) -> ThreadID? {
        threads[ThreadKey(listing: booking.listing, guest: booking.guest.text)]
    }

    // MARK: Reading

    private struct ThreadKey: Hashable {
        let listing: Int64
        let guest: String
    }

    private static func listings(
        _ homes: [Int64],
        in db: Database
    ) throws -> Pending<[Int64: BookedListing]> {
        try db.ask(among: homes) {
            """
            SELECT number, listing.id, title, neighbourhood, city, country_code, host,
                "user".name AS host_name
            FROM listing JOIN "user" ON "user".id = listing.host WHERE number IN (\($0))
            """
        }
        .map { rows in
            try rows.reduce(into: [:]) { listings, row in
                listings[row["number"]] = try row.bookedListing(id: "id")
            }
        }
    }

    private static func guides(
        _ homes: [Int64],
        in db: Database
    ) throws -> Pending<[Int64: ArrivalGuide]> {
        try db.ask(among: homes) {
            "SELECT * FROM arrival_guide WHERE listing IN (\($0))"
        }
        .map { rows in
            rows.reduce(into: [:]) { guides, row in
                guides[row["listing"]] = ArrivalGuide(
                    address: row["address"],
                    location: Coordinate(latitude: row["latitude"], longitude: row["longitude"]),
                    directions: row["directions"],
                    checkIn: row["check_in"],
                    wifiName: row["wifi_name"],
                    wifiPassword: row["wifi_password"]
                )
            }
        }
    }

    private static func names(
        _ users: [String],
        in db: Database
    ) throws -> Pending<[String: String]> {
        try db.ask(among: users) { "SELECT id, name FROM \"user\" WHERE id IN (\($0))" }
            .map { rows in rows.reduce(into: [:]) { $0[$1[0]] = $1[1] } }
    }

    /// Read by the fewer of homes and guests; who of the others takes part is seen afterwards.
    private static func threads(
        homes: [Int64],
        guests: [String],
        in db: Database
    ) throws -> Pending<[ThreadKey: ThreadID]> {
        let columns = "SELECT id, listing, guest FROM thread WHERE"
        let asked =
            if homes.count == 1, let home = homes.first {
                try db.ask(
                    among: guests,
                    { "\(columns) listing = ?1 AND guest IN (\($0))" },
                    also: [home]
                )
            } else if homes.count <= guests.count {
                try db.ask(among: homes) { "\(columns) listing IN (\($0))" }
            } else {
                try db.ask(among: guests) { "\(columns) guest IN (\($0))" }
            }
        return asked.map { rows in
            try rows.reduce(into: [:]) { threads, row in
                threads[ThreadKey(listing: row["listing"], guest: row["guest"])] =
                    try row.id("id")
            }
        }
    }
}
