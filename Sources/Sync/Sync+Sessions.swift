import Cache
import Foundation
package import Marketplace
import Transport
package import Wire

extension Sync {
    /// Asks the server who it is; what a client does before it trusts an address.
    ///
    /// - Throws: ``SyncError``: `notRoost` when something else answers.
    package func greet() async throws(SyncError) -> ServerReply {
        do throws(SyncError) {
            return try await refresh(API.server()).value
        } catch .differentAge {
            throw .notRoost
        }
    }

    /// Makes an account and signs in; `key` stays the same while the same form is sent again.
    ///
    /// - Throws: ``SyncError``.
    package func register(_ body: RegisterBody, key: String) async throws(SyncError) -> User {
        // Not in the journal: a password does not belong on the disk.
        guard let message = try? Message(API.register(body, key: key)) else {
            preconditionFailure("texts are always JSON")
        }
        switch await deliver(message, Delivery(), limit: 8, at: desk) {
        case .accept(let body): return try await signIn(with: body)
        case .refuse(let error), .leaveOpen(let error): throw error
        case .again: preconditionFailure("deliver goes on by itself")
        }
    }

    /// Signs in; from then on everything is read and written as this account.
    ///
    /// - Throws: ``SyncError``.
    package func login(_ body: LoginBody) async throws(SyncError) -> User {
        try await signIn(with: try await tell(API.login(body), isAnonymous: true))
    }

    /// Signs out here in any case, and on the server when it can be reached.
    ///
    /// Writes without an answer stay in the account's journal until it signs in again.
    package func logout() async {
        guard let keeper = desk.keeper else { return }
        let session = await keeper.session
        await keeper.end()
        await seat(nil)
        guard let session else { return }
        _ = try? await tell(API.logout(session.refreshToken), isAnonymous: true)
    }

    // MARK: Requests without a lasting effect

    /// The price of a stay.
    ///
    /// - Throws: ``SyncError``.
    package func quote(
        _ id: ListingID,
        stay: DateRange,
        guests: Int
    ) async throws(SyncError) -> Quote {
        try read(try await tell(API.quote(id, stay: stay, guests: guests)))
    }

    /// Changes the caller's own profile.
    ///
    /// - Throws: ``SyncError``.
    package func updateProfile(_ body: ProfileBody) async throws(SyncError) -> User {
        let desk = desk
        let user: User = try read(try await tell(API.updateProfile(body)))
        await Filer(desk).file(changed: user, at: time.now())
        return user
    }

    /// Exchanges a card for a token at the payment provider; the card goes nowhere else.
    ///
    /// `url` is the one that the server named: a path of its own, or an address of the provider.
    ///
    /// - Throws: ``SyncError``.
    package func exchangeCard(
        _ card: CardBody,
        at url: String
    ) async throws(SyncError) -> CardTokenReply {
        guard let body = try? Coding.encode(card) else {
            preconditionFailure("texts and numbers are always JSON")
        }
        let (provider, target) = try provider(at: url)
        var message = Message(method: "POST", target: target, body: body)
        message.timeouts.total = .seconds(20)
        let answer: Answer
        do throws(TransportError) {
            answer = try await provider.send(message, token: nil)
        } catch {
            throw SyncError(error)
        }
        return try read(try Sync.body(of: answer))
    }

    // MARK: Helpers

    private func signIn(with body: Data) async throws(SyncError) -> User {
        let session: SessionReply = try read(body)
        try keep(session)
        await seat(session)
        return session.user
    }

    private func tell<Body, Reply>(
        _ endpoint: Endpoint<Body, Reply>,
        isAnonymous: Bool = false
    ) async throws(SyncError) -> Data {
        guard let message = try? Message(endpoint) else {
            preconditionFailure("a body of the contract is always JSON")
        }
        switch await line.exchange(message, as: isAnonymous ? nil : desk.keeper) {
        case .answer(let answer): return try Sync.body(of: answer)
        case .failed(let error): throw SyncError(error)
        case .noSession(let error): throw error
        }
    }

    private static func body(of answer: Answer) throws(SyncError) -> Data {
        guard case .body(let body, _) = answer else { throw SyncError(answer) }
        return body
    }

    private func read<Reply: Decodable>(_ body: Data) throws(SyncError) -> Reply {
        guard let reply = try? Coding.decode(Reply.self, from: body) else { throw .differentAge }
        return reply
    }

    private func provider(at url: String) throws(SyncError) -> (Line, target: String) {
        if url.hasPrefix("/") { return (line, url) }
        guard let scheme = url.range(of: "://"),
            let slash = url[scheme.upperBound...].firstIndex(of: "/"),
            let address = try? ServerAddress(String(url[..<slash]))
        else { throw .notRoost }
        let provider = Line(
            address: address,
            transport: line.transport,
            agent: line.agent,
            hub: ConnectivityHub(.connecting),
            time: time
        )
        return (provider, String(url[slash...]))
    }
}
