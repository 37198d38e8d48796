import Cache
import Marketplace
import Wire

/// Messages, marks of what was read, and notices, with what is queued.
extension Shown {
    /// A message that was queued stands at the end of its conversation, in the words of its author.
    func messages(
        _ page: Page<Marketplace.Message>,
        _ path: String,
        after changes: [PendingChange]
    ) -> Page<Marketplace.Message> {
        let parts = path.split(separator: "/")
        guard parts.count == 4, let thread = ThreadID(String(parts[2])) else { return page }
        var page = page
        for message in said(in: thread, after: changes)
        where !page.data.contains(where: { $0.id == message.id }) {
            var message = message
            message.number = (page.data.first?.number ?? 0) + 1
            page.data.insert(message, at: 0)
        }
        return page
    }

    func threads(
        _ page: Page<MessageThread>,
        after changes: [PendingChange]
    ) -> Page<MessageThread> {
        var page = page.mapped { thread($0, after: changes) }
        page.data.sort { ($0.updatedAt, $0.id) > ($1.updatedAt, $1.id) }
        return page
    }

    func thread(_ thread: MessageThread, after changes: [PendingChange]) -> MessageThread {
        var thread = thread
        let last = thread.lastMessage?.number ?? 0
        for change in changes where change.name == .markRead && change.target == thread.id.text {
            guard let mark = try? change.args.decoded(as: ReadMarkBody.self) else { continue }
            thread.readUpTo = Messages.merged(thread.readUpTo, mark.number, last: last)
            thread.unread = last - thread.readUpTo
        }
        for message in said(in: thread.id, after: changes) where !isCopied(message) {
            var message = message
            message.number = (thread.lastMessage?.number ?? 0) + 1
            thread.lastMessage = message
            thread.updatedAt = max(thread.updatedAt, message.sentAt)
            // Whoever writes has read what came before.
            (thread.readUpTo, thread.unread) = (message.number, 0)
        }
        return thread
    }

    func notices(
        _ page: Page<InboxNotice>,
        isUnreadOnly: Bool,
        after changes: [PendingChange]
    ) -> Page<InboxNotice> {
        let reads = changes.filter { $0.name == .readNotices }
        guard !reads.isEmpty else { return page }
        var page = page.mapped { notice in
            var notice = notice
            for change in reads where notice.readAt == nil && change.reads(notice) {
                notice.readAt = change.createdAt
            }
            return notice
        }
        if isUnreadOnly { page.data.removeAll { $0.readAt != nil } }
        return page
    }

    /// Counted anew from lists that are whole; nil where they are not.
    func unread(after changes: [PendingChange]) -> UnreadReply? {
        let marks = changes.contains { $0.name == .markRead || $0.name == .readNotices }
        guard marks, recall.isWhole, let notices = recall.recall(API.notices()),
            let threads = recall.recall(API.threads())
        else { return nil }
        return UnreadReply(
            notices: shown(notices, of: API.notices()).value.data.count { $0.readAt == nil },
            messages: shown(threads, of: API.threads()).value.data.reduce(0) { $0 + $1.unread }
        )
    }

    private func isCopied(_ message: Marketplace.Message) -> Bool {
        recall.cache?.copiedNow { try $0.one(.message, message.id.text) } != nil
    }

    /// What was queued for a conversation, in its order; the numbers are the server's to give.
    private func said(
        in thread: ThreadID,
        after changes: [PendingChange]
    ) -> [Marketplace.Message] {
        let said = changes.filter { $0.name == .sendMessage && $0.target == thread.text }
        guard !said.isEmpty else { return [] }
        let author = recall.recall(API.me())?.value.name ?? ""
        return said.compactMap { change in
            guard let body = try? change.args.decoded(as: MessageBody.self) else { return nil }
            return Marketplace.Message(
                id: body.id,
                thread: thread,
                number: 0,
                author: recall.account,
                authorName: author,
                text: body.text,
                sentAt: change.createdAt
            )
        }
    }
}

extension PendingChange {
    /// Whether it takes a notice for read: one that it names, or any that was there.
    fileprivate func reads(_ notice: InboxNotice) -> Bool {
        guard let body = try? args.decoded(as: NoticesReadBody.self) else { return false }
        return body.ids?.contains(notice.id) ?? (notice.at <= createdAt)
    }
}
