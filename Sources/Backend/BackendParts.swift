internal import Foundation
internal import Marketplace

/// Everything that a running backend is made of, put together once.
struct BackendParts: Sendable {
    let front: Front
    let timers: Timers

    init(
        _ configuration: BackendConfiguration,
        provider: (any PaymentProvider)? = nil,
        passwordCost: Passwords.Cost = .standard
    ) async throws {
        let store = configuration.store
        let clock = configuration.clock
        let secret = try configuration.signingKeyFile.map { try ServerSecret(path: $0) }
        let key = secret ?? ServerSecret()
        let homes = Homes()
        let cursors = Cursors(secret: key.bytes)
        let views = BookingViews(store: store, homes: homes, cursors: cursors)
        let transitions = Transitions(homes: homes)
        let testProvider = TestProvider(store: store)
        let steps = PaymentSteps(
            store: store,
            transitions: transitions,
            provider: provider ?? testProvider,
            clock: clock
        )
        let accounts = AccountService(
            store: store,
            passwords: Passwords(cost: passwordCost),
            tokens: await AccessTokens(secret: key),
            secret: key
        )
        timers = Timers(
            store: store,
            transitions: transitions,
            steps: steps,
            clock: clock,
            logger: configuration.logger
        )
        let homeRoutes = HomeRoutes(
            homes: HomeService(
                store: store,
                homes: homes,
                cursors: cursors,
                places: PlaceIndex(changes: store.homeChanges)
            )
        )
        let bookingRoutes = BookingRoutes(
            accounts: accounts,
            quotes: QuoteService(store: store, homes: homes),
            bookings: BookingService(
                store: store,
                homes: homes,
                transitions: transitions,
                views: views
            ),
            views: views,
            payments: PaymentService(
                store: store,
                views: views,
                transitions: transitions,
                steps: steps
            ),
            reviews: ReviewService(store: store, homes: homes, views: views),
            once: Once(store: store, clock: clock)
        )
        let serverRoutes = ServerRoutes(
            store: store,
            accounts: accounts,
            wishlists: WishlistService(store: store, homes: homes),
            provider: testProvider,
            isDemo: configuration.isDemo
        )
        front = Front(
            routes: RouteTable(
                serverRoutes.routes + AccountRoutes(accounts: accounts).routes + homeRoutes.routes
                    + bookingRoutes.routes
            ),
            cache: ReplyCache(changes: store.homeChanges),
            clock: clock,
            logger: configuration.logger
        )
    }
}
