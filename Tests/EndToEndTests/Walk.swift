import Foundation
import Marketplace

/// The ways through the interface that several tests take.
struct Walk: Sendable {
    let tmux: Tmux
    let free: FreeStay

    /// Enough of the title to know it by, where it is cut.
    var title: String { String(free.home.title.prefix(20)) }

    /// From Explore to the home: place, dates and guests.
    func toHome() async throws {
        try await tmux.shows("120 homes", "enter open")
        try await tmux.press("p")
        try await tmux.shows("enter search")
        try await tmux.type(free.home.city)
        try await tmux.shows(free.home.city + ", ")
        try await tmux.press("Enter")
        try await tmux.shows(" \(free.home.city) · any dates")
        try await tmux.press("d")
        try await tmux.shows("Which day do you arrive?")
        try await tmux.press("j", times: free.weeks)
        try await tmux.press("Enter")
        try await tmux.shows("Which day do you leave?")
        try await tmux.press("l", times: 3)
        try await tmux.shows("(3 nights)")
        try await tmux.press("Enter")
        try await tmux.shows("(3 nights) · 1 guest ")
        try await tmux.press("f")
        try await tmux.shows("enter done")
        try await tmux.press("Tab", "Right", "Enter")
        try await tmux.shows("(3 nights) · 2 guests", "\(free.total) total", title)
        try await tmux.press("Enter")
        try await tmux.shows("About", "\(free.total)", "b book")
    }

    /// From the home to its price, terms and the button.
    func toBook() async throws {
        try await tmux.press("b")
        try await tmux.shows("Book and pay \(free.total)", "Cancellation", "This price stands for")
    }

    /// From Explore to a booking that waits for the server, which dies before it is asked for.
    func toLaterBooking(without server: Server) async throws {
        try await toHome()
        try await toBook()
        server.kill(SIGKILL)
        try await tmux.press("R")
        try await tmux.shows("The server is out of reach.", "w send when online, \(free.total)")
        try await tmux.press("w")
        try await tmux.shows("Send this booking when online?")
        try await tmux.press("y")
        try await tmux.shows("Kept, not booked yet", "⇅ 1 queued")
    }

    /// Leaves the pay screen with nothing paid, and opens it again from the trips.
    func leavePaymentAndComeBack() async throws {
        try await tmux.press("Escape")
        try await tmux.shows("Leave and lose it")
        try await tmux.press("y")
        try await tmux.shows("pay within")
        // The stay to pay for may come before or after the one that is booked already.
        if !(try await tmux.screen.contains("▌" + title)) {
            try await tmux.press("G")
        }
        try await tmux.shows("▌" + title)
        try await tmux.press("Enter")
        try await tmux.shows("Trip · " + title)
        try await tmux.press("p")
    }

    /// Types a card and presses the button.
    func pay(_ number: String) async throws {
        try await tmux.shows("Held for you until", "Card number")
        try await tmux.type(number)
        try await tmux.press("Tab")
        try await tmux.type("1235")
        try await tmux.press("Tab")
        try await tmux.type("123")
        try await tmux.press("Tab")
        try await tmux.shows("enter pay \(free.total)")
        try await tmux.press("Enter")
    }

    /// From anywhere to the trip that is to be paid for, and on to its payment.
    func toPayment() async throws {
        try await tmux.shows("enter open")
        try await tmux.press("2")
        try await tmux.shows("pay within")
        // The stays to come stand in the order of their dates, and this one is the last.
        try await tmux.press("G")
        try await tmux.press("Enter")
        try await tmux.shows("Trip · " + title)
        try await tmux.press("p")
    }
}
