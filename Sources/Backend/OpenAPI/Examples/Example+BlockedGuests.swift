internal import Marketplace
internal import Wire

extension BlockedGuest: Exampled {
    static let example = BlockedGuest(
        guest: Example.guest,
        name: "Ana",
        note: "Left the windows open in a storm.",
        since: Example.now
    )
}

extension BlockGuestBody: Exampled {
    static let example = BlockGuestBody(note: BlockedGuest.example.note)
}
