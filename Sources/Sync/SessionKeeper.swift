import Cache
import Foundation
import Marketplace
import Synchronization
import Transport
import Wire

/// Holds one account's tokens and renews them, once for everybody who waits.
actor SessionKeeper {
    private(set) var session: SessionReply?
    /// The access token that the file held when it was last read or written here.
    private var tokenOnDisk: String
    private let store: CredentialStore
    private let time: Timekeeper
    private var renewal: Task<Result<SessionReply, SyncError>, Never>?
    private nonisolated let owner: Mutex<User?>

    /// Together well within the minute for which the server honours a token that it has rotated.
    private static let pauses: [Duration] = [.milliseconds(300), .seconds(1), .seconds(3)]

    init(_ session: SessionReply, store: CredentialStore, time: Timekeeper) {
        self.session = session
        tokenOnDisk = session.accessToken
        self.store = store
        self.time = time
        owner = Mutex(session.user)
    }

    /// Who is signed in; nil once the session has ended.
    nonisolated var user: User? { owner.withLock { $0 } }

    /// A session whose access token is not the one that was refused.
    ///
    /// - Throws: ``SyncError``: `signedOut` when the session is over, `offline` when that cannot
    ///   be found out.
    func renewed(
        insteadOf refused: SessionReply,
        over line: Line
    ) async throws(SyncError) -> SessionReply {
        guard let session else { throw .signedOut }
        if session.accessToken != refused.accessToken { return session }
        if let renewal { return try await renewal.value.get() }
        if let other = takeOverFromDisk(insteadOf: session) { return other }
        let task = Task { await renew(session, over: line) }
        renewal = task
        defer { renewal = nil }
        return try await task.value.get()
    }

    /// Forgets the tokens, here and on the disk.
    func end() {
        if ownsFile { store.remove() }
        session = nil
        owner.withLock { $0 = nil }
    }

    /// False once somebody else has signed in under this profile, or nobody is.
    private var ownsFile: Bool {
        guard let session else { return false }
        return store.load()?.user.id == session.user.id
    }

    // MARK: Renewal

    private func renew(
        _ old: SessionReply,
        over line: Line
    ) async -> Result<SessionReply, SyncError> {
        var pauses = SessionKeeper.pauses[...]
        while true {
            switch await attempt(old, over: line) {
            case .answer(.body(let body, _)): return accept(body)
            case .answer(.refused(let problem, _)) where problem.status == 401:
                return refused(old)
            case .answer(.foreign): return .failure(.notRoost)
            case .answer(.refused(let problem, _)) where problem.status < 500:
                return .failure(.problem(problem))
            case .noSession(let error): return .failure(error)
            case .failed(let error):
                // The reply may be lost while the token is rotated; the old one still works.
                guard error.mayHaveArrived, let pause = pauses.popFirst() else {
                    return .failure(SyncError(error))
                }
                try? await time.pause(pause)
            case .answer:
                guard let pause = pauses.popFirst() else { return .failure(.offline(.interrupted)) }
                try? await time.pause(pause)
            }
        }
    }

    private func attempt(_ old: SessionReply, over line: Line) async -> Outcome {
        do {
            var message = try Message(API.refresh(old.refreshToken))
            message.timeouts.total = .seconds(10)
            return .answer(try await line.send(message, token: nil))
        } catch let error as TransportError {
            return .failed(error)
        } catch {
            return .noSession(.differentAge)
        }
    }

    private func accept(_ body: Data) -> Result<SessionReply, SyncError> {
        guard let new = try? Coding.decode(SessionReply.self, from: body) else {
            return .failure(.differentAge)
        }
        guard session != nil else { return .failure(.signedOut) }
        // A disk that is full must not end the session; the next start may have to sign in again.
        if ownsFile, (try? store.save(new)) != nil { tokenOnDisk = new.accessToken }
        adopt(new)
        return .success(new)
    }

    private func refused(_ old: SessionReply) -> Result<SessionReply, SyncError> {
        if let other = takeOverFromDisk(insteadOf: old) { return .success(other) }
        end()
        return .failure(.signedOut)
    }

    /// Goes on with what another roost on this profile has renewed in the meantime.
    ///
    /// What was seen on the disk before is older, and still there where a renewal found no room.
    private func takeOverFromDisk(insteadOf old: SessionReply) -> SessionReply? {
        guard let stored = store.load(), stored.user.id == old.user.id,
            stored.accessToken != old.accessToken, stored.accessToken != tokenOnDisk
        else { return nil }
        tokenOnDisk = stored.accessToken
        adopt(stored)
        return stored
    }

    private func adopt(_ new: SessionReply) {
        session = new
        owner.withLock { $0 = new.user }
    }
}
