internal import Marketplace
internal import Wire

/// What people say offline, and what they have read; neither is ever in conflict.
extension MutationTable {
    static func talking(
        _ replies: ReplyService,
        _ messages: MessageService,
        _ notices: NoticeService
    ) -> [MutationHandler] {
        [
            MutationHandler(.sendMessage) { call, db in
                let thread = try call.target(ThreadID.self)
                let body = try call.body(MessageBody.self)
                let message = try messages.send(
                    body,
                    to: thread,
                    by: call.caller,
                    at: call.now,
                    in: db
                )
                return .init(.message, message.id.text)
            },
            MutationHandler(.markRead) { call, db in
                let thread = try call.target(ThreadID.self)
                let body = try call.body(ReadMarkBody.self)
                _ = try messages.mark(
                    upTo: body.number,
                    in: thread,
                    by: call.caller,
                    at: call.now,
                    db: db
                )
                return .init(.thread, thread.text)
            },
            MutationHandler(.readNotices) { call, db in
                let body = try call.body(NoticesReadBody.self)
                _ = try notices.read(body.ids, by: call.caller, at: call.now, in: db)
                return .init(.user, call.caller.user.text)
            },
            MutationHandler(.replyToReview) { call, db in
                let id = try call.target(ReviewID.self)
                let body = try call.body(ReplyBody.self)
                let review = try replies.reply(
                    body.text,
                    to: id,
                    by: call.caller,
                    at: call.now,
                    in: db
                )
                return .init(.review, review.id.text)
            },
        ]
    }
}
