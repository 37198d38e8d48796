internal import Foundation
internal import Marketplace

/// Everything that a running backend is made of, put together once.
struct BackendParts: Sendable {
    let front: Front
    let timers: Timers
    let jobs: JobRunner
    let events: EventService
    /// Tells what becomes of charges; to be run, or driven by a test.
    let webhooks: WebhookSender
    let carrier = WebhookCarrier()
    let draining: Draining

    /// `provider` puts something between the payments and the test provider.
    init(
        _ configuration: BackendConfiguration,
        provider: (@Sendable (TestProvider) -> any PaymentProvider)? = nil,
        mailer: (any Mailer)? = nil,
        passwordCost: Passwords.Cost = .standard
    ) async throws {
        let store = configuration.store
        let keys = try configuration.signingKeyFile.map { try ServerKeys(path: $0) } ?? ServerKeys()
        let homes = Homes(clock: configuration.clock)
        let news = WebhookNews()
        let testProvider = try TestProvider(configuration, keys: keys, telling: news)
        let steps = PaymentSteps(
            store: store,
            transitions: Transitions(homes: homes),
            provider: provider?(testProvider) ?? testProvider,
            clock: configuration.clock
        )
        timers = Timers(configuration, steps: steps)
        jobs = JobRunner(
            configuration,
            timers: timers,
            mailer: mailer
                ?? LogMailer(logger: configuration.logger, showsSecrets: configuration.isDemo)
        )
        webhooks = WebhookSender(
            provider: testProvider,
            news: news,
            logger: configuration.logger,
            carry: { [carrier] in await carrier.carry($0, signature: $1) },
            isHeard: { [carrier] in carrier.isListening }
        )
        let services = Services(
            store: store,
            homes: homes,
            cursors: Cursors(secret: keys.root),
            accounts: AccountService(
                store: store,
                passwords: Passwords(cost: passwordCost),
                tokens: AccessTokens(keys: keys),
                secret: keys.root
            ),
            steps: steps,
            testProvider: testProvider
        )
        events = services.events
        draining = Draining(configuration.edge.drainTime)
        front = Front(configuration, services, draining: draining)
    }
}

extension TestProvider {
    /// The provider of a backend; `news` hears of its events.
    fileprivate init(
        _ configuration: BackendConfiguration,
        keys: ServerKeys,
        telling news: WebhookNews
    ) throws {
        self.init(
            books: configuration.providerBooks,
            signature: WebhookSignature(
                secret: configuration.webhookSecret
                    ?? Seal(secret: keys.root, purpose: "webhooks").code(of: Data())
            ),
            clock: configuration.clock,
            faults: configuration.providerFaults,
            onEvent: { news.note() }
        )
    }
}

extension Timers {
    fileprivate init(_ configuration: BackendConfiguration, steps: PaymentSteps) {
        self.init(
            store: configuration.store,
            transitions: steps.transitions,
            steps: steps,
            webhooks: Webhooks(store: configuration.store, steps: steps),
            clock: configuration.clock,
            logger: configuration.logger
        )
    }
}

extension JobRunner {
    fileprivate init(
        _ configuration: BackendConfiguration,
        timers: Timers,
        mailer: any Mailer
    ) {
        let store = configuration.store
        let handlers = JobHandlers(
            timers: timers,
            mailer: mailer,
            accountMails: AccountMails(store: store, mailer: mailer),
            mentions: MentionService(store: store)
        )
        self.init(
            store: store,
            periodic: PeriodicJob.all,
            clock: configuration.clock,
            logger: configuration.logger,
            handle: { try await handlers.run($0, at: $1) }
        )
    }
}

extension Front {
    fileprivate init(
        _ configuration: BackendConfiguration,
        _ services: Services,
        draining: Draining
    ) {
        let metrics = Metrics()
        let operations = OperationRoutes(
            store: configuration.store,
            metrics: metrics,
            draining: draining,
            token: configuration.edge.operatorToken,
            startedAt: configuration.clock()
        )
        let routes = operations.routes + services.routes(isDemo: configuration.isDemo)
        self.init(
            routes: RouteTable(ContractRoutes.completing(routes)),
            cache: ReplyCache(store: configuration.store),
            edge: Edge(configuration.edge, address: configuration.address),
            metrics: metrics,
            timeLimit: TimeLimit(configuration.edge.requestLimit),
            clock: configuration.clock,
            logger: configuration.logger
        )
    }
}
