package import Cache
package import Foundation
package import Marketplace
import Synchronization
package import Transport
import Wire

/// What the program asks for everything: reads from the local copy and from the server, writes
/// that survive a lost reply, and the session.
///
/// *Synced state + queued changes = what the user sees.* The synced state is ``Cache``'s and only
/// replies of the server change it; changes under way are ``Journal``'s until their answer is
/// known. Neither is ever written into the other.
package actor Sync {
    nonisolated let line: Line
    nonisolated let time: Timekeeper
    private nonisolated let folders: Folders
    private nonisolated let credentials: CredentialStore
    private nonisolated let desks: Mutex<Desk>
    /// Desks of who was signed in before, whose requests may still be under way.
    ///
    /// They stay for the reason for which ``Journal`` keeps its first connection.
    private var leftDesks: [Desk] = []
    nonisolated let outboxHub = Broadcast(OutboxStatus())
    nonisolated let rescueHub = Broadcast<Rescue?>(nil)
    /// Says who has signed in, also when that is who was signed in before.
    nonisolated let signInHub = Broadcast<User?>(nil)
    /// Says whenever the copy of whoever is signed in has changed.
    nonisolated let copyHub: Broadcast<CopyMark>
    var courier = Courier()
    var puller = Puller()
    /// Wakes ``keepPulling()``, while that runs.
    var pullWish: AsyncStream<Void>.Continuation?
    /// No pull that nobody asked for comes before this.
    var pullNotBefore: Instant?
    var pullAlarm: Task<Void, Never>?
    /// How long this program has read pages of changes and laid them into the copy.
    package internal(set) var layingTime = Duration.zero
    /// When the last pull began that made the copy whole.
    var lastPull: Instant?
    /// The stream of events that is open, or being opened.
    var live = Live()
    /// Wakes ``keepSending()``, while that runs.
    var nudged: AsyncStream<Nudge>.Continuation?
    /// Keys of the writes that this program is sending right now.
    var sending: Set<String> = []

    /// Opens the local copy of whoever is signed in under `profile`; sends nothing.
    ///
    /// Takes a few milliseconds on the caller's thread, so that the first paint can follow at once.
    package init(
        server: ServerAddress,
        profile: String,
        folders: Folders,
        transport: any HTTPSending,
        agent: String,
        time: Timekeeper
    ) {
        self.folders = folders
        self.time = time
        line = Line(
            address: server,
            transport: transport,
            agent: agent,
            hub: ConnectivityHub(.connecting),
            time: time
        )
        credentials = CredentialStore(
            at: folders.credentials(server: server.text, profile: profile)
        )
        let desk = Desk(
            credentials.load(),
            server: server.text,
            folders: folders,
            credentials: credentials,
            time: time
        )
        desks = Mutex(desk)
        copyHub = Broadcast(CopyMark(desk))
    }

    /// Who is signed in.
    package nonisolated var user: User? { desk.keeper?.user }

    /// Who has signed in since the start, each time that somebody does; nil before the first.
    package nonisolated func signIns() -> AsyncStream<User?> { signInHub.changes() }

    /// True when the local copy was damaged and had to be begun anew.
    package nonisolated var copyWasDamaged: Bool { desk.cache?.wasDamaged ?? false }

    /// Whether the server can be reached, now and whenever that changes.
    package nonisolated func connectivity() -> AsyncStream<Connectivity> { line.hub.changes() }

    /// What the last request found.
    package nonisolated var connectivityNow: Connectivity { line.hub.now }

    // MARK: Small state

    /// A value that the interface left at its last end, such as the open tab.
    package nonisolated func stateNow(_ key: String) -> Data? { desk.cache?.stateNow(key) }

    /// Keeps a value for the next start; a disk that fails is no reason to stop anybody.
    package func setState(_ key: String, _ value: Data?) async {
        try? await desk.cache?.setState(key, value)
    }

    // MARK: Desks

    /// The desk of whoever is signed in now.
    nonisolated var desk: Desk { desks.withLock { $0 } }

    /// Seats another account, or nobody, and sends what that has waiting.
    func seat(_ session: SessionReply?) async {
        let next = Desk(
            session,
            server: line.address.text,
            folders: folders,
            credentials: credentials,
            time: time
        )
        leftDesks.append(desk)
        desks.withLock { $0 = next }
        live.reading?.cancel()
        live.pausing?.cancel()
        lastPull = nil
        noteCopy(at: next)
        pullNow()
        await noteOutbox(at: next, phase: .idle)
        sendNow()
        if let session { signInHub.put(session.user) }
    }

    func keep(_ session: SessionReply) throws(SyncError) {
        do { try credentials.save(session) } catch { throw .diskTrouble }
    }
}
