/// What follows from a booking of the demo marketplace, in SQL.
enum DemoBookings {
    static let columns = 20
    /// The columns of a booking, in the order in which `DemoBooking` binds them.
    static let bookingColumns = """
        id, code, listing, guest, check_in, check_out, guests, state, version, is_instant, lines,
        cancellation, currency, total, host_payout, refunded, message, created_at, check_in_at,
        check_out_at, due_at, confirmed_at, ended_at
        """

    static let staging = """
        CREATE TEMP TABLE demo_stay (
            id TEXT, listing INTEGER, check_in INTEGER, check_out INTEGER, state TEXT,
            is_instant INTEGER, currency TEXT, total INTEGER, host_payout INTEGER,
            refunded INTEGER, created_at INTEGER, check_in_at INTEGER, check_out_at INTEGER,
            confirmed_at INTEGER, ended_at INTEGER, tax INTEGER, fee INTEGER, tax_back INTEGER,
            fee_back INTEGER, card INTEGER
        );
        CREATE TEMP TABLE demo_step (
            id INTEGER PRIMARY KEY, booking TEXT, payment TEXT, kind TEXT, amount INTEGER,
            at INTEGER, number INTEGER, tax INTEGER, fee INTEGER
        );
        INSERT INTO provider_card (token, outcome, brand, last_four, created_at) VALUES
            ('tok_demo_0', 'approved', 'Visa', '4242', 0),
            ('tok_demo_1', 'approved', 'Visa', '5556', 0),
            ('tok_demo_2', 'approved', 'Mastercard', '4444', 0),
            ('tok_demo_3', 'approved', 'American Express', '0005', 0);
        """

    /// From `demo_stay`, which is empty afterwards.
    static let derived = [nights, events, payments, steps, ledger, clearing].joined()

    private static let nights = """
        INSERT INTO booked_night (listing, night, booking)
            WITH RECURSIVE night (listing, night, check_out, id) AS (
                SELECT listing, check_in, check_out, id FROM demo_stay
                    WHERE state IN ('confirmed', 'in_stay')
                UNION ALL
                SELECT listing, night + 1, check_out, id FROM night WHERE night + 1 < check_out
            )
            SELECT listing, night, id FROM night ORDER BY listing, night;

        """

    private static let events = """
        INSERT INTO booking_event (booking, version, event, actor, state, at)
            SELECT id, 1, 'book', 'guest', 'pending_payment', created_at FROM demo_stay
            UNION ALL
            SELECT id, 2, 'payment_succeeded', 'provider', 'confirmed', confirmed_at
                FROM demo_stay WHERE is_instant
            UNION ALL
            SELECT id, 2, 'request', 'provider', 'requested', created_at + 140000
                FROM demo_stay WHERE NOT is_instant
            UNION ALL
            SELECT id, 3, 'accept', 'host', 'confirmed', confirmed_at
                FROM demo_stay WHERE NOT is_instant
            UNION ALL
            SELECT id, 4 - is_instant, 'check_in', 'timer', 'in_stay', check_in_at
                FROM demo_stay WHERE state IN ('in_stay', 'completed')
            UNION ALL
            SELECT id, 5 - is_instant, 'check_out', 'timer', 'completed', check_out_at
                FROM demo_stay WHERE state = 'completed'
            UNION ALL
            SELECT id, 4 - is_instant, 'cancel', 'guest', state, ended_at
                FROM demo_stay WHERE state = 'cancelled_by_guest';

        """

    private static let payments = """
        INSERT INTO provider_charge (reference, token, state, currency, amount, captured, refunded)
            SELECT 'ch_' || substr(id, 5), 'tok_demo_' || card, 'captured', currency, total,
                total, refunded
            FROM demo_stay;
        INSERT INTO payment (id, booking, state, currency, amount, captured, refunded, card_token,
                card_brand, card_last_four, reference, created_at)
            SELECT 'pay_' || substr(id, 5), id,
                CASE refunded WHEN 0 THEN 'captured' WHEN total THEN 'refunded'
                    ELSE 'partially_refunded' END,
                demo_stay.currency, total, total, refunded, token, brand, last_four,
                'ch_' || substr(id, 5), demo_stay.created_at
            FROM demo_stay JOIN provider_card ON token = 'tok_demo_' || card
            ORDER BY demo_stay.rowid;

        """

    private static let steps = """
        INSERT INTO demo_step (booking, payment, kind, amount, at, number, tax, fee)
            SELECT id, 'pay_' || substr(id, 5), 'authorize', total, created_at + 90000, 1,
                0, 0
                FROM demo_stay
            UNION ALL
            SELECT id, 'pay_' || substr(id, 5), 'capture', total, confirmed_at, 2, 0, 0
                FROM demo_stay
            UNION ALL
            SELECT id, 'pay_' || substr(id, 5), 'refund', refunded, ended_at, 3,
                tax_back, fee_back
                FROM demo_stay WHERE refunded > 0;
        INSERT INTO payment_step (id, payment, kind, key, amount, tax, fee, leased_until,
                created_at, done_at)
            SELECT id + (SELECT ifnull(max(id), 0) FROM payment_step), payment, kind,
                'pay-' || payment || '-' || kind || '-' || number, amount, tax, fee, at, at, at
            FROM demo_step ORDER BY id;

        """

    /// Money the provider holds for us is owed to the host, to the city and to the platform.
    private static let ledger = """
        INSERT INTO ledger_transaction (id, kind, booking, payment, step, at)
            SELECT step.id, step.kind, demo_step.booking, step.payment, step.id, step.done_at
            FROM demo_step JOIN payment_step AS step
                ON step.id = demo_step.id + (SELECT max(id) FROM payment_step)
                    - (SELECT max(id) FROM demo_step)
            WHERE step.kind IN ('capture', 'refund') ORDER BY step.id;
        INSERT INTO ledger_entry ("transaction", account, currency, amount)
            SELECT moved.id, account.column1, demo_stay.currency,
                CASE account.column1
                    WHEN 'provider_clearing' THEN
                        iif(moved.kind = 'capture', total, -refunded)
                    WHEN 'host_payable' THEN
                        iif(moved.kind = 'capture', -host_payout, refunded - tax_back - fee_back)
                    WHEN 'platform_fee' THEN iif(moved.kind = 'capture', -demo_stay.fee, fee_back)
                    ELSE iif(moved.kind = 'capture', -demo_stay.tax, tax_back) END AS amount
            FROM demo_step
                JOIN ledger_transaction AS moved
                    ON moved.id = demo_step.id + (SELECT max(id) FROM payment_step)
                        - (SELECT max(id) FROM demo_step)
                JOIN demo_stay ON demo_stay.id = moved.booking
                JOIN (VALUES ('provider_clearing'), ('host_payable'), ('platform_fee'),
                    ('tax_payable')) AS account
            WHERE amount <> 0;

        """

    private static let clearing = """
        DELETE FROM demo_step;
        DELETE FROM demo_stay;

        """
}
