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
        let testProvider = TestProvider(
            books: try configuration.providerBooks ?? TestBooks.temporary(),
            signature: WebhookSignature(
                secret: configuration.webhookSecret
                    ?? Seal(secret: keys.root, purpose: "webhooks").code(of: Data())
            ),
            clock: configuration.clock,
            faults: configuration.providerFaults,
            onEvent: { news.note() }
        )
        let transitions = Transitions(homes: homes)
        let steps = PaymentSteps(
            store: store,
            transitions: transitions,
            provider: provider?(testProvider) ?? testProvider,
            clock: configuration.clock
        )
        timers = Timers(
            store: store,
            transitions: transitions,
            steps: steps,
            webhooks: Webhooks(store: store, steps: steps),
            clock: configuration.clock,
            logger: configuration.logger
        )
        let mailer =
            mailer
            ?? LogMailer(logger: configuration.logger, showsSecrets: configuration.isDemo)
        let handlers = JobHandlers(
            timers: timers,
            mailer: mailer,
            accountMails: AccountMails(store: store, mailer: mailer),
            mentions: MentionService(store: store)
        )
        jobs = JobRunner(
            store: store,
            periodic: PeriodicJob.all,
            clock: configuration.clock,
            logger: configuration.logger,
            handle: { try await handlers.run($0, at: $1) }
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
        let metrics = Metrics()
        draining = Draining(configuration.edge.drainTime)
        let operations = OperationRoutes(
            store: store,
            metrics: metrics,
            draining: draining,
            token: configuration.edge.operatorToken,
            startedAt: configuration.clock()
        )
        let routes = operations.routes + services.routes(isDemo: configuration.isDemo)
        front = Front(
            routes: RouteTable(ContractRoutes.completing(routes)),
            cache: ReplyCache(store: store),
            edge: Edge(configuration.edge, address: configuration.address),
            metrics: metrics,
            timeLimit: TimeLimit(configuration.edge.requestLimit),
            clock: configuration.clock,
            logger: configuration.logger
        )
    }
}

/// What the routes share.
private struct Services {
    let store: Store
    let homes: Homes
    let cursors: Cursors
    let accounts: AccountService
    let steps: PaymentSteps
    let testProvider: TestProvider
    let wishlists: WishlistService
    let views: BookingViews
    let things: SyncTable
    let events: EventService

    init(
        store: Store,
        homes: Homes,
        cursors: Cursors,
        accounts: AccountService,
        steps: PaymentSteps,
        testProvider: TestProvider
    ) {
        self.store = store
        self.homes = homes
        self.cursors = cursors
        self.accounts = accounts
        self.steps = steps
        self.testProvider = testProvider
        wishlists = WishlistService(store: store, homes: homes, cursors: cursors)
        views = BookingViews(store: store, homes: homes, cursors: cursors)
        things = SyncTable(homes: homes, bookings: views)
        events = EventService(
            store: store,
            table: things,
            cursors: SyncCursors(cursors: cursors),
            clock: steps.clock
        )
    }

    func routes(isDemo: Bool) -> [Route] {
        let homeService = HomeService(
            store: store,
            homes: homes,
            cursors: cursors,
            places: PlaceIndex(store)
        )
        return ServerRoutes(isDemo: isDemo).routes + AccountRoutes(accounts: accounts).routes
            + HomeRoutes(homes: homeService).routes + hostRoutes + bookingRoutes.routes
            + stayRoutes.routes + alterationRoutes.routes + paymentRoutes.routes
            + reviewRoutes.routes + messageRoutes.routes + wishlistRoutes.routes
            + blockedGuestRoutes.routes
            + syncRoutes.routes + jobRoutes.routes
            + TestProviderRoutes(provider: testProvider).routes
    }

    private var reviewRoutes: ReviewRoutes {
        ReviewRoutes(
            accounts: accounts,
            replies: replies,
            once: Once(store: store, clock: steps.clock)
        )
    }

    private var messageRoutes: MessageRoutes {
        MessageRoutes(
            accounts: accounts,
            messages: messages,
            notices: notices,
            once: Once(store: store, clock: steps.clock)
        )
    }

    private var wishlistRoutes: WishlistRoutes {
        WishlistRoutes(
            accounts: accounts,
            wishlists: wishlists,
            once: Once(store: store, clock: steps.clock)
        )
    }

    private var blockedGuestRoutes: BlockedGuestRoutes {
        BlockedGuestRoutes(
            accounts: accounts,
            guests: BlockedGuestService(store: store, cursors: cursors),
            once: Once(store: store, clock: steps.clock)
        )
    }

    private var replies: ReplyService { ReplyService(store: store, cursors: cursors) }
    private var messages: MessageService { MessageService(store: store, cursors: cursors) }
    private var notices: NoticeService { NoticeService(store: store, cursors: cursors) }

    private var payments: PaymentService {
        PaymentService(
            store: store,
            views: views,
            transitions: steps.transitions,
            steps: steps
        )
    }

    private var bookings: BookingService {
        BookingService(
            store: store,
            homes: homes,
            transitions: steps.transitions,
            views: views
        )
    }

    private var stayRoutes: StayRoutes {
        StayRoutes(
            accounts: accounts,
            bookings: bookings,
            views: views,
            payments: payments,
            cancellations: HostCancellations(
                store: store,
                transitions: steps.transitions,
                views: views,
                payments: payments
            ),
            once: Once(store: store, clock: steps.clock)
        )
    }

    private var alterationRoutes: AlterationRoutes {
        AlterationRoutes(
            accounts: accounts,
            alterations: AlterationService(
                store: store,
                homes: homes,
                transitions: steps.transitions,
                views: views,
                steps: steps
            ),
            once: Once(store: store, clock: steps.clock)
        )
    }

    private var paymentRoutes: PaymentRoutes {
        PaymentRoutes(
            accounts: accounts,
            payments: payments,
            ledger: LedgerService(store: store, cursors: cursors),
            webhooks: Webhooks(store: store, steps: steps),
            once: Once(store: store, clock: steps.clock)
        )
    }

    private var hostRoutes: [Route] {
        let once = Once(store: store, clock: steps.clock)
        return HostHomeRoutes(accounts: accounts, homes: ownHomes, once: once).routes
            + HostCalendarRoutes(accounts: accounts, calendars: ownCalendars, once: once).routes
    }

    private var ownHomes: HostHomeService { HostHomeService(store: store, cursors: cursors) }

    private var ownCalendars: HostCalendarService {
        HostCalendarService(homes: ownHomes, shown: homes, transitions: steps.transitions)
    }

    private var bookingRoutes: BookingRoutes {
        BookingRoutes(
            accounts: accounts,
            quotes: QuoteService(store: store, homes: homes),
            bookings: bookings,
            views: views,
            payments: payments,
            reviews: ReviewService(views: views),
            once: Once(store: store, clock: steps.clock)
        )
    }

    private var syncRoutes: SyncRoutes {
        SyncRoutes(
            accounts: accounts,
            sync: SyncService(
                store: store,
                table: things,
                cursors: SyncCursors(cursors: cursors)
            ),
            mutations: MutationService(
                store: store,
                table: MutationTable(
                    accounts: accounts,
                    wishlists: wishlists,
                    reviews: ReviewService(views: views),
                    replies: replies,
                    messages: messages,
                    notices: notices,
                    calendars: ownCalendars,
                    bookings: bookings
                ),
                things: things,
                finishPayments: { [payments] in try? await payments.finishOpen(of: $0) }
            ),
            events: events
        )
    }

    private var jobRoutes: JobRoutes {
        JobRoutes(
            accounts: accounts,
            board: JobBoard(store: store, clock: steps.clock),
            cursors: cursors,
            once: Once(store: store, clock: steps.clock)
        )
    }
}
