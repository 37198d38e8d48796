import Canvas
import Marketplace

extension App {
    /// Gives an answer to every screen, and takes from it what concerns the whole program.
    mutating func take(_ answer: Answer) -> [Effect] {
        updateWorld { world in
            if !answer.isPreliminary { world.pending[answer.request] = nil }
            world.learn(from: answer)
        }
        var effects = notices(about: answer)
        for tab in Tab.allCases {
            let screens = stacks[tab] ?? []
            for index in screens.indices {
                var screen = screens[index]
                let own = screen.receive(answer, world)
                stacks[tab]?[index] = screen
                // A screen nobody is looking at leads nowhere; it can when it appears again.
                let isSeen = tab == self.tab && index == screens.count - 1
                effects += isSeen ? own : own.filter { !$0.leadsElsewhere }
            }
        }
        return effects
    }

    private func notices(about answer: Answer) -> [Effect] {
        guard case .failure(let failure) = answer.result else { return [] }
        switch answer.request {
        case .unsave: return [.toast(Toast("Still saved: \(failure.sentence)", .error))]
        case .save:
            return [.toast(Toast("Not saved: \(failure.sentence)", .error))]
        default:
            return []
        }
    }
}

extension Effect {
    /// Whether it takes the user to another place, or a question to the user.
    fileprivate var leadsElsewhere: Bool {
        switch self {
        case .open, .replace, .close, .show, .ask, .edit, .quit: true
        case .send, .reread, .pull, .toast, .criteria, .copy, .redraw, .suspend, .toggleMouse: false
        }
    }
}

extension World {
    /// What an answer says about account and saved homes.
    fileprivate mutating func learn(from answer: Answer) {
        switch (answer.request, answer.result) {
        case (.logOut, .success):
            account = nil
            saved = []
            unread = 0
        case (_, .success(.account(let user))):
            account = user
        case (.editProfile(let name, let about), .success):
            account?.name = name
            account?.about = about
        case (_, .success(.wishlist(let wishlist))):
            saved = Set(wishlist.homes.map(\.listing.id))
        case (_, .success(.unread(let count))):
            unread = count
        case (_, .success(.conversations(let all))):
            unread = all.reduce(0) { $0 + $1.thread.unread }
        case (_, .success(.server(let facts))):
            server = facts
        case (.save(let id), .failure):
            saved.remove(id)
        case (.unsave(let id), .failure):
            saved.insert(id)
        case (_, .failure(.signedOut)):
            account = nil
        default:
            break
        }
    }
}

extension Failure {
    /// What happened and what to do about it, for people.
    package var sentence: String {
        switch self {
        case .offline(let sentence), .unknownOutcome(let sentence): sentence
        case .signedOut: "Log in to do this."
        case .refused(let refusal): refusal.sentence
        }
    }
}
