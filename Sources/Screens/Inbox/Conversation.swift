package import Marketplace

/// What a guest and a host say to each other, with what was written here and is not confirmed.
package struct Conversation: Sendable, Equatable {
    /// What the server said last, with the changes that wait laid over it.
    package var thread: MessageThread
    /// The oldest first; empty in a list of conversations.
    package var messages: [Message]
    /// What has become of the messages that the server has not confirmed.
    package var states: [MessageID: OutboxEntry.State]

    package init(
        _ thread: MessageThread,
        messages: [Message] = [],
        states: [MessageID: OutboxEntry.State] = [:]
    ) {
        self.thread = thread
        self.messages = messages
        self.states = states
    }
}

/// Whom a conversation is with, and what about.
package struct Correspondence: Sendable, Equatable {
    package var thread: ThreadID
    /// The name of the other side.
    package var name: String
    /// The title of the home.
    package var home: String
    /// The nights that it is about, where they are known.
    package var stay: DateRange?

    package init(_ thread: ThreadID, with name: String, home: String, stay: DateRange? = nil) {
        self.thread = thread
        self.name = name
        self.home = home
        self.stay = stay
    }
}

extension MessageThread {
    /// The name of who is not this account.
    package func other(than account: UserID?) -> String {
        guest == account ? listing.hostName : guestName
    }

    /// The conversation as this account sees it.
    package func correspondence(of account: UserID?) -> Correspondence {
        Correspondence(id, with: other(than: account), home: listing.title)
    }
}

extension Booking {
    /// What its guest and its host say about it; nil where they cannot write to each other.
    func correspondence(with name: String) -> Correspondence? {
        thread.map { Correspondence($0, with: name, home: listing.title, stay: stay) }
    }
}
