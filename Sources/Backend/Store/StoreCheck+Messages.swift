extension StoreCheck {
    /// What holds of conversations and notices.
    static let messagePromises = [
        Promise(
            sentence: "the messages of a conversation are numbered without gaps",
            sql: """
                SELECT thread.id AS thread, last_number FROM thread WHERE last_number != (
                    SELECT count(*) FROM message WHERE message.thread = thread.id)
                    OR last_number != (SELECT coalesce(max(number), 0) FROM message
                        WHERE message.thread = thread.id)
                """
        ),
        Promise(
            sentence: "in a conversation speak the guest and the host, and of a stay of theirs",
            sql: """
                SELECT thread.id AS thread, message.id AS message, thread.booking FROM thread
                JOIN listing ON listing.number = thread.listing
                LEFT JOIN booking ON booking.id = thread.booking
                LEFT JOIN message ON message.thread = thread.id
                    AND message.author NOT IN (thread.guest, listing.host)
                WHERE message.id IS NOT NULL
                    OR booking.guest != thread.guest OR booking.listing != thread.listing
                """
        ),
        Promise(
            sentence: "nobody is given notice of somebody else's stay or conversation",
            sql: """
                SELECT notice.id AS notice, notice."user" FROM notice
                LEFT JOIN booking ON booking.id = notice.booking
                LEFT JOIN thread ON thread.id = notice.thread
                LEFT JOIN listing AS home ON home.number = booking.listing
                LEFT JOIN listing AS talked ON talked.number = thread.listing
                WHERE notice."user" NOT IN (booking.guest, home.host)
                    OR notice."user" NOT IN (thread.guest, talked.host)
                """
        ),
    ]
}
