internal import HTTPTypes
internal import Wire

/// The test provider's own door, at which a client exchanges a card for a token.
///
/// A card's number comes in here and nowhere else: none of the other routes takes one.
struct TestProviderRoutes: Sendable {
    let provider: TestProvider
    let tokens = Throttle("cards", burst: 60, perMinute: 60)

    var routes: [Route] {
        [
            Route(
                .post,
                "/test-provider/tokens",
                "tokenizeCard",
                "Exchange a card for a token, at the built-in test provider",
                access: .anyone,
                takes: CardBody.self,
                gives: .created(CardTokenReply.self),
                handler: tokenize
            )
        ]
    }

    @Sendable private func tokenize(_ call: Call) async throws -> Reply {
        try call.take(tokens, call.address)
        let card = try call.decode(CardBody.self)
        return try Reply(try await provider.tokenize(card, at: call.now), status: .created)
    }
}
