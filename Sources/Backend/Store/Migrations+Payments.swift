/// Payments beyond the one that pays for a stay, what providers tell, and books that may also hold
/// what no step of ours moved.
extension Migrations {
    static let paymentsWiden = Migration(
        6,
        "payments",
        [
            .both(paymentColumns), .both(webhooks), .sqlite(ledgerRebuilt),
            .postgres(ledgerWidened),
            // The test provider keeps books of its own now.
            .both(
                """
                DROP TABLE provider_request;
                DROP TABLE provider_charge;
                DROP TABLE provider_card;
                """
            ),
        ]
    )

    private static let paymentColumns = """
        -- What is paid for: the stay itself, or what an alteration costs more.
        ALTER TABLE payment ADD COLUMN purpose TEXT NOT NULL DEFAULT 'stay'
            CHECK (purpose IN ('stay', 'alteration'));
        -- What was ordered to be given back, given already or not.
        ALTER TABLE payment ADD COLUMN promised_back INTEGER NOT NULL DEFAULT 0
            CHECK (promised_back >= 0 AND promised_back <= amount);
        -- Whether the card's owner complained to the bank, and what it took back.
        ALTER TABLE payment ADD COLUMN dispute TEXT
            CHECK (dispute IN ('disputed', 'won', 'lost'));
        ALTER TABLE payment ADD COLUMN lost INTEGER NOT NULL DEFAULT 0
            CHECK (lost >= 0 AND lost <= captured - refunded);
        UPDATE payment SET promised_back = refunded + coalesce(
            (SELECT sum(amount) FROM payment_step WHERE payment_step.payment = payment.id
                AND kind = 'refund' AND done_at IS NULL), 0);
        CREATE UNIQUE INDEX payment_by_reference ON payment (reference)
            WHERE reference IS NOT NULL;
        DROP INDEX payment_alive;
        CREATE UNIQUE INDEX payment_alive ON payment (booking)
            WHERE purpose = 'stay'
                AND state IN ('created', 'requires_action', 'authorized', 'captured');

        -- Of a refund: whether the price itself went down, so that the guest is owed nothing more.
        ALTER TABLE payment_step ADD COLUMN is_alteration INTEGER NOT NULL DEFAULT 0
            CHECK (is_alteration IN (0, 1));
        -- Why an administrator ordered it.
        ALTER TABLE payment_step ADD COLUMN note TEXT;
        -- Why the provider did not do it.
        ALTER TABLE payment_step ADD COLUMN failure TEXT;
        """

    private static let webhooks = """
        -- What providers told, once each.
        CREATE TABLE webhook_event (
            provider TEXT NOT NULL,
            id TEXT NOT NULL,
            kind TEXT NOT NULL,
            charge TEXT NOT NULL,
            received_at INTEGER NOT NULL,
            handled_at INTEGER,
            PRIMARY KEY (provider, id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX webhook_event_open ON webhook_event (received_at) WHERE handled_at IS NULL;
        CREATE INDEX webhook_event_by_age ON webhook_event (received_at);
        """

    /// SQLite changes a constraint only by making the table anew.
    private static let ledgerRebuilt = """
        CREATE TABLE ledger_transaction_new (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            booking TEXT NOT NULL REFERENCES booking (id),
            payment TEXT REFERENCES payment (id),
            -- The step that moved the money or promised it: neither is written down twice.
            step INTEGER REFERENCES payment_step (id),
            at INTEGER NOT NULL,
            UNIQUE (step, kind)
        ) STRICT;
        INSERT INTO ledger_transaction_new (id, kind, booking, payment, step, at)
            SELECT id, kind, booking, payment, step, at FROM ledger_transaction ORDER BY id;
        DROP TABLE ledger_transaction;
        ALTER TABLE ledger_transaction_new RENAME TO ledger_transaction;
        CREATE INDEX ledger_transaction_by_booking ON ledger_transaction (booking);
        CREATE INDEX ledger_transaction_by_payment ON ledger_transaction (payment);
        CREATE UNIQUE INDEX ledger_host_fee ON ledger_transaction (booking)
            WHERE kind = 'host_fee';
        CREATE TRIGGER ledger_transaction_stays BEFORE UPDATE ON ledger_transaction
            BEGIN SELECT RAISE(ABORT, 'ledger_transaction is append-only'); END;
        CREATE TRIGGER ledger_transaction_remains BEFORE DELETE ON ledger_transaction
            BEGIN SELECT RAISE(ABORT, 'ledger_transaction is append-only'); END;
        """

    private static let ledgerWidened = """
        ALTER TABLE ledger_transaction ALTER COLUMN payment DROP NOT NULL;
        ALTER TABLE ledger_transaction ALTER COLUMN step DROP NOT NULL;
        ALTER TABLE ledger_transaction DROP CONSTRAINT ledger_transaction_step_key;
        ALTER TABLE ledger_transaction ADD UNIQUE (step, kind);
        CREATE INDEX ledger_transaction_by_payment ON ledger_transaction (payment);
        CREATE UNIQUE INDEX ledger_host_fee ON ledger_transaction (booking)
            WHERE kind = 'host_fee';
        """
}
