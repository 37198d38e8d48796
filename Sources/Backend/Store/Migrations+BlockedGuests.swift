/// Guests from whom a host takes no bookings.
extension Migrations {
    static let blockedGuests = Migration(
        16,
        "blocked guests",
        [
            .both(
                """
                CREATE TABLE blocked_guest (
                    host TEXT NOT NULL REFERENCES "user" (id) ON DELETE CASCADE,
                    guest TEXT NOT NULL REFERENCES "user" (id) ON DELETE CASCADE,
                    -- For the host's eyes only.
                    note TEXT NOT NULL DEFAULT '',
                    at INTEGER NOT NULL,
                    PRIMARY KEY (host, guest),
                    CHECK (host != guest)
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX blocked_guest_by_age ON blocked_guest (host, at DESC, guest DESC);
                """
            )
        ]
    )
}
