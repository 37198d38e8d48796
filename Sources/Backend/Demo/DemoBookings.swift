/// What follows from a booking of the demo marketplace, in SQL.
enum DemoBookings {
    static let columns = 21
    /// The columns of a booking, in the order in which `DemoBooking` binds them.
    static let bookingColumns = """
        id, code, listing, guest, check_in, check_out, guests, state, version, is_instant, lines,
        cancellation, currency, total, host_payout, refunded, message, created_at, check_in_at,
        check_out_at, due_at, confirmed_at, ended_at
        """

    /// A stay's number names its steps and ledger transactions too: twice it for the capture, one
    /// more for the refund.
    static let staging = """
        CREATE TEMP TABLE demo_stay (
            number INTEGER PRIMARY KEY,
            id TEXT, listing INTEGER, check_in INTEGER, check_out INTEGER, state TEXT,
            is_instant INTEGER, currency TEXT, total INTEGER, host_payout INTEGER,
            refunded INTEGER, created_at INTEGER, check_in_at INTEGER, check_out_at INTEGER,
            confirmed_at INTEGER, ended_at INTEGER, tax INTEGER, fee INTEGER, tax_back INTEGER,
            fee_back INTEGER, card INTEGER
        );
        """

    /// From `demo_stay`, which is empty afterwards; each table is filled in the order of its key.
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
            SELECT id, step.column1 - (is_instant AND step.column1 > 3),
                CASE step.column1 WHEN 1 THEN 'book'
                    WHEN 2 THEN iif(is_instant, 'payment_succeeded', 'request')
                    WHEN 3 THEN 'accept'
                    WHEN 4 THEN iif(state = 'cancelled_by_guest', 'cancel', 'check_in')
                    ELSE 'check_out' END,
                CASE step.column1 WHEN 1 THEN 'guest' WHEN 2 THEN 'provider' WHEN 3 THEN 'host'
                    WHEN 4 THEN iif(state = 'cancelled_by_guest', 'guest', 'timer')
                    ELSE 'timer' END,
                CASE step.column1 WHEN 1 THEN 'pending_payment'
                    WHEN 2 THEN iif(is_instant, 'confirmed', 'requested')
                    WHEN 3 THEN 'confirmed'
                    WHEN 4 THEN iif(state = 'completed', 'in_stay', state)
                    ELSE 'completed' END,
                CASE step.column1 WHEN 1 THEN created_at
                    WHEN 2 THEN iif(is_instant, confirmed_at, created_at + 140000)
                    WHEN 3 THEN confirmed_at
                    WHEN 4 THEN iif(state = 'cancelled_by_guest', ended_at, check_in_at)
                    ELSE check_out_at END
            FROM demo_stay CROSS JOIN (VALUES (1), (2), (3), (4), (5)) AS step
            WHERE step.column1 < 3 OR (step.column1 = 3 AND NOT is_instant)
                OR (step.column1 = 4 AND state <> 'confirmed')
                OR (step.column1 = 5 AND state = 'completed');

        """

    /// The provider's own books are made from these.
    private static let payments = """
        INSERT INTO payment (id, booking, state, currency, amount, captured, refunded,
                promised_back, card_token, card_brand, card_last_four, reference, created_at)
            SELECT 'pay_' || substr(id, 5), id,
                CASE refunded WHEN 0 THEN 'captured' WHEN total THEN 'refunded'
                    ELSE 'partially_refunded' END,
                currency, total, total, refunded, refunded, 'tok_demo_' || card,
                CASE card WHEN 2 THEN 'Mastercard' WHEN 3 THEN 'American Express' ELSE 'Visa' END,
                CASE card WHEN 0 THEN '4242' WHEN 1 THEN '5556' WHEN 2 THEN '4444'
                    ELSE '0005' END,
                'ch_' || substr(id, 5), created_at
            FROM demo_stay;

        """

    /// Only steps that moved money are kept: nothing hangs on an authorization once it is captured.
    private static let steps = """
        INSERT INTO payment_step (id, payment, kind, key, amount, leased_until, created_at, done_at)
            SELECT 2 * number, 'pay_' || substr(id, 5), 'capture', 'capture-pay_' || substr(id, 5),
                total, confirmed_at, confirmed_at, confirmed_at
            FROM demo_stay;
        INSERT INTO payment_step (id, payment, kind, key, amount, tax, fee, leased_until,
                created_at, done_at)
            SELECT 2 * number + 1, 'pay_' || substr(id, 5), 'refund',
                'refund-pay_' || substr(id, 5) || '-' || (3 - is_instant), refunded, tax_back,
                fee_back, ended_at, ended_at, ended_at
            FROM demo_stay WHERE refunded > 0;

        """

    /// Money the provider holds for us is owed to the host, to the city and to the platform.
    private static let ledger = """
        INSERT INTO ledger_transaction (id, kind, booking, payment, step, at)
            SELECT 2 * number, 'capture', id, 'pay_' || substr(id, 5), 2 * number, confirmed_at
            FROM demo_stay;
        INSERT INTO ledger_transaction (id, kind, booking, payment, step, at)
            SELECT 2 * number + 1, 'refund', id, 'pay_' || substr(id, 5), 2 * number + 1, ended_at
            FROM demo_stay WHERE refunded > 0;
        INSERT INTO ledger_entry ("transaction", account, currency, amount)
            SELECT 2 * number, account.column1, currency,
                CASE account.column1 WHEN 'provider_clearing' THEN total
                    WHEN 'host_payable' THEN -host_payout
                    WHEN 'platform_fee' THEN -fee ELSE -tax END AS amount
            FROM demo_stay CROSS JOIN (VALUES ('provider_clearing'), ('tax_payable'),
                ('host_payable'), ('platform_fee')) AS account
            WHERE amount <> 0;
        INSERT INTO ledger_entry ("transaction", account, currency, amount)
            SELECT 2 * number + 1, account.column1, currency,
                CASE account.column1 WHEN 'provider_clearing' THEN -refunded
                    WHEN 'host_payable' THEN refunded - tax_back - fee_back
                    WHEN 'platform_fee' THEN fee_back ELSE tax_back END AS amount
            FROM demo_stay CROSS JOIN (VALUES ('provider_clearing'), ('tax_payable'),
                ('host_payable'), ('platform_fee')) AS account
            WHERE refunded > 0 AND amount <> 0;

        """

    /// Conversations of the people whose password is known: nobody else opens theirs.
    static let threads = """
        INSERT INTO thread (id, listing, guest, booking, created_at, updated_at)
            SELECT 'thr_' || substr(max(booking.id), 5), listing, guest, max(booking.id),
                max(booking.created_at), max(booking.created_at)
            FROM booking JOIN "user" ON "user".id = guest
            WHERE password_hash IS NOT NULL
            GROUP BY listing, guest;
        """

    private static let clearing = """
        DELETE FROM demo_stay;

        """
}
