internal import Marketplace

/// The use cases over the store, and what they share.
struct Services {
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

    var once: Once { Once(store: store, clock: steps.clock) }
    var replies: ReplyService { ReplyService(store: store, cursors: cursors) }
    var messages: MessageService { MessageService(store: store, cursors: cursors) }
    var notices: NoticeService { NoticeService(store: store, cursors: cursors) }

    var payments: PaymentService {
        PaymentService(
            store: store,
            views: views,
            transitions: steps.transitions,
            steps: steps
        )
    }

    var bookings: BookingService {
        BookingService(
            store: store,
            homes: homes,
            transitions: steps.transitions,
            views: views
        )
    }

    var reviews: ReviewService { ReviewService(views: views) }
    var ownHomes: HostHomeService { HostHomeService(store: store, cursors: cursors) }

    var ownCalendars: HostCalendarService {
        HostCalendarService(homes: ownHomes, shown: homes, transitions: steps.transitions)
    }
}
