internal import Marketplace
internal import Wire

extension StatusReply: Exampled {
    static let example = StatusReply(status: "ok")
}

extension ReadyReply: Exampled {
    static let example = ReadyReply(isReady: true, failing: [])
}

extension ServerReply: Exampled {
    static let example = ServerReply(
        name: "roostd",
        version: BackendVersion.text,
        isDemo: false,
        now: Example.now,
        cardTokenUrl: "/test-provider/tokens"
    )
}
