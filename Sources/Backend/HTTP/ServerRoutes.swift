internal import HTTPTypes
internal import Wire

/// The route about what this server is.
struct ServerRoutes: Sendable {
    let isDemo: Bool

    var routes: [Route] {
        [
            Route(
                .get,
                "/v1/server",
                "describeServer",
                "What this server is",
                access: .anyone,
                gives: .ok(ServerReply.self),
                handler: server
            )
        ]
    }

    @Sendable private func server(_ call: Call) async throws -> Reply {
        try Reply(
            ServerReply(
                name: "roostd",
                version: BackendVersion.text,
                isDemo: isDemo,
                now: call.now,
                cardTokenUrl: "/test-provider/tokens"
            )
        )
    }
}

/// The version of this build.
package enum BackendVersion {
    package static let text = "0.1.0"
}
