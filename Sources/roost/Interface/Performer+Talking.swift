import Cache
import Marketplace
import Screens
import Sync
import Wire

/// What guests and hosts say to each other, with what was written here and is not confirmed.
extension Performer {
    func readConversation(_ request: Request, _ id: ThreadID, _ source: Source) async {
        let messages: @Sendable (Cursor?) -> Endpoint<Empty, Page<Marketplace.Message>> = {
            API.messages(id, after: $0)
        }
        if let thread = await sync.cached(API.thread(id)), let said = await copied(messages) {
            let asOf = min(thread.fetchedAt, said.fetchedAt)
            let known = talk(thread.value, said.value)
            await say(request, .conversation(known), asOf: asOf, isFinal: false)
        }
        guard source == .everywhere else { return }
        await tell(request) { () async throws(SyncError) in
            let thread = try await sync.refresh(API.thread(id)).value
            return .conversation(talk(thread, try await fetchAll(messages)))
        }
    }

    /// A conversation of which the messages came the newest first, and what waits of it; nil for one
    /// that is shown without its messages.
    ///
    /// A message that was refused stands at the end, since it is still the user's to send.
    func talk(_ thread: MessageThread, _ messages: [Marketplace.Message]? = nil) -> Conversation {
        var conversation = Conversation(thread, messages: (messages ?? []).reversed())
        for change in sync.outboxNow
        where change.name == .sendMessage && change.target == thread.id.text
            && change.state != .sent
        {
            guard let body = try? change.args.decoded(as: MessageBody.self) else { continue }
            conversation.states[body.id] = OutboxEntry.State(change.state)
            if let messages, !messages.contains(where: { $0.id == body.id }) {
                conversation.messages.append(unsaid(body, in: thread, at: change.createdAt))
            }
        }
        return conversation
    }

    private func unsaid(
        _ body: MessageBody,
        in thread: MessageThread,
        at: Instant
    ) -> Marketplace.Message {
        Marketplace.Message(
            id: body.id,
            thread: thread.id,
            number: (thread.lastMessage?.number ?? 0) + 1,
            author: sync.user?.id,
            authorName: sync.user?.name ?? "",
            text: body.text,
            sentAt: at
        )
    }
}
