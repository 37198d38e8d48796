internal import HTTPTypes
internal import Marketplace
internal import Wire

/// The routes of replies, and of what is said about a guest.
struct ReviewRoutes: Sendable {
    let accounts: AccountService
    let replies: ReplyService
    let once: Once

    var routes: [Route] {
        [
            Route(
                .put,
                "/v1/reviews/{review}/reply",
                "replyToReview",
                "Answer a review in public, once",
                access: .party(to: .review),
                takes: ReplyBody.self,
                gives: .ok(Review.self),
                isKeyed: true,
                problems: [.reviewRefused],
                handler: reply
            ),
            Route(
                .get,
                "/v1/users/{user}/reviews",
                "listGuestReviews",
                "What hosts say about a guest, published only, newest first",
                access: .anyone,
                query: .page(),
                gives: .ok(Page<Review>.self),
                caching: .shared,
                handler: reviews
            ),
        ]
    }

    @Sendable private func reply(_ call: Call) async throws -> Reply {
        let caller = try await accounts.caller(of: call)
        let id = try call.id(ReviewID.self)
        let body = try call.decode(ReplyBody.self)
        return try await once.inTransaction(call, by: caller) { db in
            try replies.reply(body.text, to: id, by: caller, at: call.now, in: db)
        }
    }

    @Sendable private func reviews(_ call: Call) async throws -> Reply {
        let page = try PageRequest(try call.query())
        let id = try call.id(UserID.self)
        return try Reply(try await replies.reviews(of: id, page: page), caching: .shared)
    }
}
