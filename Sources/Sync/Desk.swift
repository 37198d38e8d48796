import Cache
import Marketplace
import Synchronization
import Wire

/// Everything that belongs to one account on one server.
///
/// A request takes its desk along from beginning to end, so that a reply that comes after somebody
/// else has signed in is still filed where it belongs, and no write leaves under another name.
struct Desk: Sendable {
    let account: UserID?
    /// Nil only when not even memory gives a database.
    let cache: Cache?
    let journal: Journal
    /// Held by whoever sends what the journal has queued.
    let outboxLock: SharedLock
    /// Held by whoever pulls into the copy.
    let pullLock: SharedLock
    /// What the journal has queued, as it was last read.
    let pending: Broadcast<[PendingChange]>
    /// Nil for somebody signed out.
    let keeper: SessionKeeper?

    init(
        _ session: SessionReply?,
        server: String,
        folders: Folders,
        credentials: CredentialStore,
        time: Timekeeper
    ) {
        account = session?.user.id
        let copy = folders.copy(server: server, account: account)
        cache = (try? Cache(at: copy)) ?? (try? Cache(inMemoryWith: Cache.Budget()))
        journal = Journal(at: folders.journal(server: server, account: account))
        outboxLock = SharedLock(at: folders.outboxLock(server: server, account: account))
        pullLock = SharedLock(at: folders.pullLock(server: server, account: account))
        pending = Broadcast(session == nil ? [] : journal.changesNow())
        keeper = session.map { SessionKeeper($0, store: credentials, time: time) }
    }
}
