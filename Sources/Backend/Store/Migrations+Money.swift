/// The tables through which money goes.
extension Migrations {
    static let payments = """
        CREATE TABLE payment (
            id TEXT PRIMARY KEY,
            booking TEXT NOT NULL REFERENCES booking (id),
            state TEXT NOT NULL,
            currency TEXT NOT NULL,
            amount INTEGER NOT NULL CHECK (amount >= 0),
            captured INTEGER NOT NULL DEFAULT 0 CHECK (captured BETWEEN 0 AND amount),
            refunded INTEGER NOT NULL DEFAULT 0 CHECK (refunded BETWEEN 0 AND captured),
            card_token TEXT NOT NULL,
            card_brand TEXT,
            card_last_four TEXT,
            failure TEXT,
            -- The provider's name for it.
            reference TEXT,
            created_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX payment_by_booking ON payment (booking, created_at);
        -- A booking is paid by one payment at a time.
        CREATE UNIQUE INDEX payment_alive ON payment (booking)
            WHERE state IN ('created', 'requires_action', 'authorized', 'captured');

        -- What is to be asked of the provider: recorded before it is asked, ended after it answered.
        CREATE TABLE payment_step (
            id INTEGER PRIMARY KEY,
            payment TEXT NOT NULL REFERENCES payment (id),
            kind TEXT NOT NULL CHECK (kind IN ('authorize', 'confirm', 'capture', 'void', 'refund')),
            key TEXT NOT NULL UNIQUE,
            amount INTEGER NOT NULL CHECK (amount >= 0),
            -- Of a refund: how much of it is tax, and how much the platform gives back.
            tax INTEGER NOT NULL DEFAULT 0,
            fee INTEGER NOT NULL DEFAULT 0,
            -- Of a confirmation: whether the guest approved.
            approved INTEGER NOT NULL DEFAULT 1 CHECK (approved IN (0, 1)),
            leased_until INTEGER NOT NULL,
            created_at INTEGER NOT NULL,
            done_at INTEGER
        ) STRICT;
        CREATE INDEX payment_step_open ON payment_step (leased_until) WHERE done_at IS NULL;
        CREATE INDEX payment_step_by_payment ON payment_step (payment);
        """

    static let ledger = """
        CREATE TABLE ledger_transaction (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            booking TEXT NOT NULL REFERENCES booking (id),
            payment TEXT NOT NULL REFERENCES payment (id),
            -- The provider step that moved the money: none is written down twice.
            step INTEGER NOT NULL UNIQUE REFERENCES payment_step (id),
            at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX ledger_transaction_by_booking ON ledger_transaction (booking);

        CREATE TABLE ledger_entry (
            id INTEGER PRIMARY KEY,
            "transaction" INTEGER NOT NULL REFERENCES ledger_transaction (id),
            account TEXT NOT NULL CHECK (account IN
                ('guest_receivable', 'provider_clearing', 'host_payable', 'platform_fee',
                 'tax_payable', 'refunds')),
            currency TEXT NOT NULL,
            amount INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX ledger_entry_by_transaction ON ledger_entry ("transaction");
        """

    /// The test provider's own books; nothing of roost refers to them but by token and reference.
    static let provider = """
        CREATE TABLE provider_card (
            token TEXT PRIMARY KEY,
            outcome TEXT NOT NULL,
            brand TEXT NOT NULL,
            last_four TEXT NOT NULL CHECK (length(last_four) = 4),
            created_at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE provider_charge (
            reference TEXT PRIMARY KEY,
            token TEXT NOT NULL REFERENCES provider_card (token),
            state TEXT NOT NULL,
            currency TEXT NOT NULL,
            amount INTEGER NOT NULL,
            captured INTEGER NOT NULL DEFAULT 0 CHECK (captured BETWEEN 0 AND amount),
            refunded INTEGER NOT NULL DEFAULT 0 CHECK (refunded BETWEEN 0 AND captured)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE provider_request (
            key TEXT PRIMARY KEY,
            -- JSON of the answer, given again to the same key.
            answer TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        """
}
