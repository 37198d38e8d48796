package import Canvas
package import Marketplace

/// An order a screen gives; values, so that tests compare them.
package enum Effect: Sendable, Equatable {
    /// Asks the server, the local copy first.
    case send(Request)
    /// Asks the local copy alone; the answer is preliminary.
    case reread(Request)
    /// Brings the local copy up to date, unless it is as of a moment ago.
    case pull(ifOlderThan: Duration)
    /// Puts a screen on top of the tab's stack.
    case open(Destination)
    /// Puts a screen in this one's place.
    case replace(Destination)
    /// Takes this screen off the stack.
    case close
    /// Takes every screen but the tab's first off the stack, and opens the tab.
    case show(Tab)
    case toast(Toast)
    /// Asks a question over the screen; `confirm` runs when the answer is yes.
    case ask(Question)
    /// Hands dates and guests on to the other screens.
    case criteria(SearchCriteria)
    /// To the clipboard, through the terminal (OSC 52).
    case copy(String)
    /// Opens `$EDITOR` on a text; the text comes back to the screen as `edited`.
    case edit(String)
    case redraw
    case suspend
    case toggleMouse
    case quit
}

/// A place in the program.
package enum Destination: Sendable, Equatable {
    case home(ListingCard)
    case availability(Listing)
    case book(Listing, DateRange, guests: Int)
    case pay(Booking)
    case trip(Booking)
    case review(Booking)
    case conversation(Correspondence, isWriting: Bool)
    case ownHome(OwnHome)
    /// With a change that could not be merged, to be written anew.
    case editHome(OwnHome, HomeEditDraft?)
    /// The same of how guests get in.
    case editGuide(OwnHome, GuideEditDraft?)
    /// The same of what stands in the price beside the nights.
    case editFees(OwnHome, HomeEditDraft?)
    /// The same of the parts of the year with a price of their own.
    case seasons(OwnHome, HomeEditDraft?)
    /// One of them by its place, or a new one.
    case season(OwnHome, HomeEditDraft?, at: Int?)
    /// With a change that could not be merged, to be made anew.
    case ownNights(OwnHome, NightsDraft?)
    case guestRequest(OwnRequest)
    case account
    case editProfile(User)
    case logIn
    case register
    case notices
    case outbox
    /// The choice of a server, as on the first run.
    case welcome
}

/// The tabs; each has its own stack of screens.
package enum Tab: Int, CaseIterable, Sendable, Hashable {
    case explore
    case trips
    case saved
    case inbox
    /// Only for an account that has homes.
    case host

    package var title: String {
        switch self {
        case .explore: "Explore"
        case .trips: "Trips"
        case .saved: "Saved"
        case .inbox: "Inbox"
        case .host: "Host"
        }
    }
}

/// A question that must be answered before anything else.
///
/// The key that says yes differs from the key that asked, and "no" has the focus.
package struct Question: Sendable, Equatable {
    package var title: String
    package var text: [Line]
    /// What is done on yes, as on a button: "Cancel trip, €310.00 back".
    package var yes: String
    package var yesKey: Character
    package var no: String
    /// The command of the asking screen that runs on yes.
    package var confirm: CommandID
    package var gravity: Gravity

    package init(
        _ title: String,
        text: [Line],
        yes: String,
        yesKey: Character = "y",
        no: String = "No, go back",
        confirm: CommandID,
        gravity: Gravity = .warning
    ) {
        self.title = title
        self.text = text
        self.yes = yes
        self.yesKey = yesKey
        self.no = no
        self.confirm = confirm
        self.gravity = gravity
    }
}
