internal import Foundation
internal import HTTPTypes
internal import Marketplace
internal import Wire

/// The routes for whoever runs the server: is it alive, can it serve, what does it do.
struct OperationRoutes: Sendable {
    let store: Store
    let metrics: Metrics
    let draining: Draining
    /// What `/metrics` asks for; without one it answers this machine only.
    let token: String?
    let startedAt: Instant
    private let gauges = StoreGauges()

    init(
        store: Store,
        metrics: Metrics,
        draining: Draining,
        token: String?,
        startedAt: Instant
    ) {
        self.store = store
        self.metrics = metrics
        self.draining = draining
        self.token = token
        self.startedAt = startedAt
    }

    var routes: [Route] {
        [
            Route(
                .get,
                "/healthz",
                "checkHealth",
                "Whether the process answers",
                access: .anyone,
                gives: .ok(StatusReply.self),
                handler: health
            ),
            Route(
                .get,
                "/readyz",
                "checkReadiness",
                "Whether requests can be served",
                access: .anyone,
                gives: .ok(ReadyReply.self),
                handler: readiness
            ),
            Route(
                .get,
                "/metrics",
                "readMetrics",
                "What the server does, for Prometheus",
                access: .operators,
                gives: .other("text/plain"),
                problems: [.forbidden],
                handler: figures
            ),
        ]
    }

    @Sendable private func health(_ call: Call) async throws -> Reply {
        try Reply(StatusReply(status: "ok"))
    }

    @Sendable private func readiness(_ call: Call) async throws -> Reply {
        guard !draining.hasBegun else {
            throw Problem(.unavailable, "The server is stopping.")
        }
        guard try await store.isCurrent() else {
            throw Problem(.unavailable, "The database has another schema.")
        }
        return try Reply(ReadyReply(isReady: true, failing: []))
    }

    @Sendable private func figures(_ call: Call) async throws -> Reply {
        try admit(call)
        var text = PrometheusText()
        text.family("roost_build_info", .gauge, "The version of this build.")
        let labels = [("version", BackendVersion.text), ("store", "\(store.kind)")]
        text.sample("roost_build_info", 1, labels)
        text.family("process_start_time_seconds", .gauge, "When the process began.")
        text.sample("process_start_time_seconds", Double(startedAt.milliseconds) / 1_000)
        ProcessFigures.write(to: &text)
        metrics.write(to: &text)
        store.meter.write(to: &text)
        store.engine.figures.write(to: &text)
        try await gauges.write(to: &text, of: store, at: call.now)
        var reply = Reply(body: Encoded(Data(text.text.utf8)), caching: .unstored)
        reply.headers[.contentType] = PrometheusText.mediaType
        return reply
    }

    /// A proxy on this machine is no operator: what it passes on comes from elsewhere.
    private func admit(_ call: Call) throws {
        let isAdmitted =
            if let token {
                call.bearer.map { Digest.areEqual(Data($0.utf8), Data(token.utf8)) } ?? false
            } else {
                call.origin.isLocal
            }
        guard isAdmitted else {
            throw Problem(.forbidden, "Ask from the server's own machine, or with its token.")
        }
    }
}

/// How the server is, in a word.
struct StatusReply: Codable, Sendable, Hashable {
    var status: String
}
