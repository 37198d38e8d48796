internal import Marketplace

/// The routes over the services.
extension Services {
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
        ReviewRoutes(accounts: accounts, replies: replies, once: once)
    }

    private var messageRoutes: MessageRoutes {
        MessageRoutes(
            accounts: accounts,
            messages: messages,
            notices: notices,
            once: once
        )
    }

    private var wishlistRoutes: WishlistRoutes {
        WishlistRoutes(accounts: accounts, wishlists: wishlists, once: once)
    }

    private var blockedGuestRoutes: BlockedGuestRoutes {
        BlockedGuestRoutes(
            accounts: accounts,
            guests: BlockedGuestService(store: store, cursors: cursors),
            once: once
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
            once: once
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
            once: once
        )
    }

    private var paymentRoutes: PaymentRoutes {
        PaymentRoutes(
            accounts: accounts,
            payments: payments,
            ledger: LedgerService(store: store, cursors: cursors),
            webhooks: Webhooks(store: store, steps: steps),
            once: once
        )
    }

    private var hostRoutes: [Route] {
        HostHomeRoutes(accounts: accounts, homes: ownHomes, once: once).routes
            + HostCalendarRoutes(accounts: accounts, calendars: ownCalendars, once: once).routes
    }

    private var bookingRoutes: BookingRoutes {
        BookingRoutes(
            accounts: accounts,
            quotes: QuoteService(store: store, homes: homes),
            bookings: bookings,
            views: views,
            payments: payments,
            reviews: reviews,
            once: once
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
                    reviews: reviews,
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
            once: once
        )
    }
}
