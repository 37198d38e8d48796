/// What the host's side of a booking needs: offers, changes of a stay, and cancellations by hosts.
extension Migrations {
    static let bookingsWiden = Migration(
        5,
        "bookings",
        [.both(bookingColumns), .both(alterations), .both(hostCancellations)]
    )

    private static let bookingColumns = """
        -- JSON of the SpecialOffer that the host made; lines and total are then the offer's.
        ALTER TABLE booking ADD COLUMN offer TEXT;

        ALTER TABLE booking_event ADD COLUMN from_state TEXT;
        -- Why, in the actor's words.
        ALTER TABLE booking_event ADD COLUMN reason TEXT;
        -- The change of the stay that the event is about.
        ALTER TABLE booking_event ADD COLUMN alteration TEXT;

        DROP INDEX booking_by_listing;
        CREATE INDEX booking_by_listing ON booking (listing, check_in DESC, id DESC);
        """

    private static let alterations = """
        CREATE TABLE alteration (
            id TEXT PRIMARY KEY,
            booking TEXT NOT NULL REFERENCES booking (id),
            proposed_by TEXT NOT NULL CHECK (proposed_by IN ('guest', 'host')),
            state TEXT NOT NULL CHECK (state IN
                ('proposed', 'paying', 'accepted', 'declined', 'withdrawn', 'expired', 'failed')),
            -- As the stay was when the change was proposed.
            old_check_in INTEGER NOT NULL,
            old_check_out INTEGER NOT NULL,
            old_guests INTEGER NOT NULL,
            old_lines TEXT NOT NULL,
            old_total INTEGER NOT NULL,
            old_host_payout INTEGER NOT NULL,
            -- As it is to be, at the price of that moment.
            check_in INTEGER NOT NULL,
            check_out INTEGER NOT NULL,
            guests INTEGER NOT NULL CHECK (guests > 0),
            lines TEXT NOT NULL,
            currency TEXT NOT NULL,
            total INTEGER NOT NULL CHECK (total >= 0),
            host_payout INTEGER NOT NULL,
            message TEXT,
            card_token TEXT,
            created_at INTEGER NOT NULL,
            due_at INTEGER NOT NULL,
            ended_at INTEGER,
            -- While and after the difference is charged: who said yes, and what charges it.
            accepted_by TEXT,
            payment TEXT,
            CHECK (check_out > check_in)
        ) STRICT;
        CREATE INDEX alteration_by_booking ON alteration (booking, created_at);
        -- A booking is changed by one proposal at a time.
        CREATE UNIQUE INDEX alteration_open ON alteration (booking)
            WHERE state IN ('proposed', 'paying');
        CREATE INDEX alteration_due ON alteration (due_at) WHERE state = 'proposed';
        CREATE INDEX alteration_by_payment ON alteration (payment) WHERE payment IS NOT NULL;
        """

    private static let hostCancellations = """
        -- Said of a home in public, in place of a review, and counted against its host.
        CREATE TABLE host_cancellation (
            booking TEXT PRIMARY KEY REFERENCES booking (id),
            listing INTEGER NOT NULL REFERENCES listing (number),
            host TEXT NOT NULL REFERENCES "user" (id),
            note TEXT NOT NULL,
            currency TEXT NOT NULL,
            fee INTEGER NOT NULL CHECK (fee >= 0),
            at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX host_cancellation_by_listing ON host_cancellation (listing, at);
        CREATE INDEX host_cancellation_by_host ON host_cancellation (host, at);
        """
}
