/// Roles, verified addresses, and the tokens that go out by mail.
extension Migrations {
    static let accounts = """
        ALTER TABLE "user" ADD COLUMN role TEXT NOT NULL DEFAULT 'guest'
            CHECK (role IN ('guest', 'host', 'admin'));
        ALTER TABLE "user" ADD COLUMN verified_at INTEGER;
        UPDATE "user" SET role = 'host' WHERE homes > 0;

        ALTER TABLE session ADD COLUMN used_at INTEGER;

        CREATE TABLE mail_token (
            hash BLOB PRIMARY KEY CHECK (length(hash) = 32),
            "user" TEXT NOT NULL REFERENCES "user" (id) ON DELETE CASCADE,
            purpose TEXT NOT NULL CHECK (purpose IN ('verify_email', 'reset_password')),
            -- The address that it was sent to.
            email TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            expires_at INTEGER NOT NULL,
            used_at INTEGER
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX mail_token_by_user ON mail_token ("user");
        CREATE INDEX mail_token_by_expiry ON mail_token (expires_at);
        """
}
