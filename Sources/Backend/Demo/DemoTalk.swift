internal import GRDB
internal import Marketplace

/// What Ana and her hosts wrote to each other, all of it read.
struct DemoTalk {
    /// Something that was said, so many days from today and minutes after the usual time.
    private struct Line {
        let isHost: Bool
        let day: Int
        let minute: Int
        let text: String

        static func guest(_ day: Int, _ minute: Int, _ text: String) -> Line {
            Line(isHost: false, day: day, minute: minute, text: text)
        }

        static func host(_ day: Int, _ minute: Int, _ text: String) -> Line {
            Line(isHost: true, day: day, minute: minute, text: text)
        }
    }

    /// In the order of her trips: just over, ahead, long ago, cancelled.
    private static let conversations: [[Line]] = [
        [
            .guest(-60, 12, "Hello! We land at half past nine. Can we still get in that late?"),
            .host(-60, 47, "Of course. There is a key box by the door, you will have the code."),
            .host(-4, 95, "I hope the way home was easy. Thank you for leaving it so tidy!"),
        ],
        [
            .guest(-32, 5, "Is there somewhere dry to leave two bicycles?"),
            .host(-32, 130, "Yes, under the roof in the yard. Bring a lock, please."),
            .guest(-31, 20, "Perfect. See you soon!"),
        ],
        [
            .host(-141, 0, "Do you need a cot, or are you two grown-ups?"),
            .guest(-141, 33, "Two grown-ups, and hungry ones. Where is the good bread?"),
            .host(-141, 61, "Left out of the door, then the second corner. Before nine!"),
        ],
        [
            .guest(-10, 8, "I am so sorry, my dates have moved and I have to cancel."),
            .host(-10, 55, "No harm done. Another time, gladly."),
        ],
    ]

    private var random: DemoRandom
    private let today: CivilDate

    init(seed: UInt64, today: CivilDate) {
        random = DemoRandom(seed: seed, stream: 3)
        self.today = today
    }

    /// Writes what was said about her trips to these homes, where there are conversations.
    mutating func write(
        of guest: String,
        at homes: some Sequence<Int64>,
        in db: GRDB.Database
    ) throws {
        for (home, lines) in zip(homes, DemoTalk.conversations) {
            let thread = try String.fetchOne(
                db,
                sql: "SELECT id FROM thread WHERE listing = ? AND guest = ?",
                arguments: [home, guest]
            )
            guard let thread else { continue }
            for (index, line) in lines.enumerated() {
                try write(line, number: index + 1, in: thread, db)
            }
        }
    }

    private mutating func write(
        _ line: Line,
        number: Int,
        in thread: String,
        _ db: GRDB.Database
    ) throws {
        let day = Int64(today.daysSinceEpoch + line.day) * 86_400
        let sentAt = Instant(seconds: day + 35_640 + Int64(line.minute) * 60)
        let id = MessageID(at: sentAt, random: (random.next(), random.next()))
        try db.execute(
            sql: """
                INSERT INTO message (id, thread, number, author, text, sent_at)
                SELECT ?1, thread.id, ?2, CASE WHEN ?3 THEN listing.host ELSE guest END, ?4, ?5
                FROM thread JOIN listing ON listing.number = thread.listing WHERE thread.id = ?6
                """,
            arguments: [id.text, number, line.isHost, line.text, sentAt.milliseconds, thread]
        )
        try db.execute(
            sql: """
                UPDATE thread SET last_number = ?1, guest_read = ?1, host_read = ?1,
                    updated_at = ?2 WHERE id = ?3
                """,
            arguments: [number, sentAt.milliseconds, thread]
        )
    }
}
