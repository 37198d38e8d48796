extension Destination {
    /// The screen that a destination means, in the state in which it opens.
    func screen(in app: App) -> any Screen {
        switch self {
        case .home(let card): HomeScreen(card, world: app.world)
        case .availability(let listing): AvailabilityScreen(listing, world: app.world)
        case .book(let listing, let stay, let guests):
            BookScreen(listing, stay: stay, guests: guests)
        case .pay(let booking): PayScreen(booking)
        case .trip(let booking): TripScreen(booking)
        case .review(let booking): ReviewScreen(booking)
        case .conversation(let about, let isWriting):
            ConversationScreen(about, isWriting: isWriting)
        case .ownHome(let home): OwnHomeScreen(home)
        case .editHome(let home, let draft): HomeEditScreen(home, draft)
        case .editGuide(let home, let draft): GuideScreen(home, draft)
        case .editFees(let home, let draft): FeesScreen(home, draft)
        case .seasons(let home, let draft): SeasonsScreen(home, draft)
        case .season(let home, let draft, let index): SeasonScreen(home, draft, at: index)
        case .ownNights(let home, let draft): OwnNightsScreen(home, draft, world: app.world)
        case .guestRequest(let request): GuestRequestScreen(request)
        case .account: AccountScreen()
        case .editProfile(let user): ProfileScreen(user)
        case .logIn: SignInScreen(.logIn)
        case .register: SignInScreen(.register)
        case .notices: NoticesScreen(app.notices)
        case .outbox: OutboxScreen()
        case .welcome: WelcomeScreen()
        }
    }
}
