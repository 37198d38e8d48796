internal import Marketplace
internal import Wire

extension MessageBody: Exampled {
    static let example = MessageBody(
        id: MessageID(at: Example.now, random: (3, 3)),
        text: "Is there a place for two bicycles?"
    )
}

extension Message: Exampled {
    static let example = Message(
        id: MessageBody.example.id,
        thread: ThreadID(at: Example.now, random: (3, 2)),
        number: 1,
        author: Example.guest,
        authorName: "Ana",
        text: MessageBody.example.text,
        sentAt: Example.now
    )
}

extension MessageThread: Exampled {
    static let example = MessageThread(
        id: Message.example.thread,
        listing: Booking.example.listing,
        guest: Example.guest,
        guestName: "Ana",
        booking: Booking.example.id,
        lastMessage: .example,
        unread: 0,
        readUpTo: 1,
        otherReadUpTo: 0,
        updatedAt: Example.now
    )
}

extension ReadMarkBody: Exampled {
    static let example = ReadMarkBody(number: 1)
}

extension InboxNotice: Exampled {
    static let example = InboxNotice(
        id: NoticeID(at: Example.now, random: (3, 4)),
        kind: .messageReceived,
        thread: Message.example.thread,
        at: Example.now
    )
}

extension NoticesReadBody: Exampled {
    static let example = NoticesReadBody(ids: [InboxNotice.example.id])
}

extension UnreadReply: Exampled {
    static let example = UnreadReply(notices: 1, messages: 0)
}
