internal import Marketplace
internal import Wire

/// Who has to do with a booking: one home, one guest.
struct BookingParties: Hashable {
    let listing: Int64
    let guest: String
}

/// By what the facts of a booking are found.
struct BookingKeys {
    fileprivate let id: String
    fileprivate let parties: BookingParties
    fileprivate let state: String
    fileprivate let hasEnded: Bool

    init(_ booking: StoredBooking) {
        id = booking.id.text
        parties = BookingParties(listing: booking.listing, guest: booking.guest.text)
        state = booking.state.rawValue
        hasEnded = booking.endedAt != nil
    }

    /// Of a row of bookings.
    init(_ row: Row) {
        id = row["id"]
        parties = BookingParties(listing: row["listing"], guest: row["guest"])
        state = row["state"]
        hasEnded = row.optionalInstant("ended_at") != nil
    }

    fileprivate func isIn(_ states: BookingState...) -> Bool {
        states.contains { $0.rawValue == state }
    }
}

/// The rows of ``BookingFacts``, which any thread may read.
struct UnreadBookingFacts: Sendable {
    let payments: Unread<[String: StoredPayment]>
    let histories: Unread<[String: [BookingTransition]]>
    let reviews: Unread<[String: [Row]]>
    let alterations: Unread<[String: StoredAlteration]>
    let listings: Unread<[Int64: BookedListing]>
    let guides: Unread<[Int64: ArrivalGuide]>
    let names: Unread<[String: String]>
    let threads: Unread<[BookingParties: ThreadID]>

    init(of bookings: [BookingKeys], in db: Database) throws {
        typealias Facts = UnreadBookingFacts
        let ids = bookings.map(\.id)
        let homes = Array(Set(bookings.map(\.parties.listing)))
        let guests = Array(Set(bookings.map(\.parties.guest)))
        // Nobody writes a review of a stay before it has ended.
        let reviewed = bookings.filter(\.hasEnded)
        let confirmed = bookings.filter { $0.isIn(.confirmed) }
        let entered = bookings.filter { $0.isIn(.confirmed, .inStay) }
        // All is asked for before the first answer is waited for.
        let payments = try PaymentRows.latest(of: ids, in: db)
        let histories = try BookingRows.histories(of: ids, in: db)
        let reviews = try OwnReview.rows(reviewed.map(\.id), in: db)
        let alterations = try AlterationRows.open(of: confirmed.map(\.id), in: db)
        let listings = try Facts.listings(homes, in: db)
        let guides = try Facts.guides(Array(Set(entered.map(\.parties.listing))), in: db)
        let names = try Facts.names(guests, in: db)
        let threads = try Facts.threads(homes: homes, guests: guests, in: db)
        self.payments = try payments.get()
        self.histories = try histories.get()
        self.reviews = try reviews.get()
        self.alterations = try alterations.get()
        self.listings = try listings.get()
        self.guides = try guides.get()
        self.names = try names.get()
        self.threads = try threads.get()
    }

    private static func listings(
        _ homes: [Int64],
        in db: Database
    ) throws -> Pending<Unread<[Int64: BookedListing]>> {
        try db.ask(among: homes) {
            """
            SELECT number, listing.id, title, neighbourhood, city, country_code, host,
                "user".name AS host_name
            FROM listing JOIN "user" ON "user".id = listing.host WHERE number IN (\($0))
            """
        }
        .unread { rows in
            try rows.reduce(into: [:]) { listings, row in
                listings[row["number"]] = try row.bookedListing(id: "id")
            }
        }
    }

    private static func guides(
        _ homes: [Int64],
        in db: Database
    ) throws -> Pending<Unread<[Int64: ArrivalGuide]>> {
        try db.ask(among: homes) {
            "SELECT * FROM arrival_guide WHERE listing IN (\($0))"
        }
        .unread { rows in
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
    ) throws -> Pending<Unread<[String: String]>> {
        try db.ask(among: users) { "SELECT id, name FROM \"user\" WHERE id IN (\($0))" }
            .unread { rows in rows.reduce(into: [:]) { $0[$1[0]] = $1[1] } }
    }

    /// Read by the fewer of homes and guests; who of the others takes part is seen afterwards.
    private static func threads(
        homes: [Int64],
        guests: [String],
        in db: Database
    ) throws -> Pending<Unread<[BookingParties: ThreadID]>> {
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
        return asked.unread { rows in
            try rows.reduce(into: [:]) { threads, row in
                threads[BookingParties(listing: row["listing"], guest: row["guest"])] =
                    try row.id("id")
            }
        }
    }
}
