/// Who comes to stay, beside how many: a price hangs on it, and a host wants to know.
extension Migrations {
    static let parties = Migration(
        15,
        "pets and children",
        [
            .both(columns(of: "quote")), .both(columns(of: "booking")),
            .both(columns(of: "alteration")), .both(columns(of: "alteration", "old_")),
        ]
    )

    private static func columns(of table: String, _ prefix: String = "") -> String {
        """
        ALTER TABLE \(table) ADD COLUMN \(prefix)with_pets INTEGER NOT NULL DEFAULT 0
            CHECK (\(prefix)with_pets IN (0, 1));
        -- In years, with commas between them.
        ALTER TABLE \(table) ADD COLUMN \(prefix)child_ages TEXT NOT NULL DEFAULT '';
        """
    }
}
