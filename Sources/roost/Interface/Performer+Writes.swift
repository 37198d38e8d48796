import Marketplace
import Screens
import Sync
import Wire

extension Performer {
    /// What changes something on the server; each carries an id of its own and takes effect once.
    func write(_ request: Request) async {
        switch request {
        case .book(let id, let quote, let message, let allowOverlap):
            let body = BookBody(
                id: id,
                quoteId: quote,
                message: message,
                allowOverlap: allowOverlap
            )
            await tell(request) { () async throws(SyncError) in
                .booking(try await sync.book(body))
            }
        case .pay(let booking, let payment, let card, let amount):
            await pay(request, booking, payment, card, amount)
        case .resumePayment(let booking, let payment):
            await resume(request, booking, payment)
        case .confirmPayment(let id, let approved):
            await tell(request) { () async throws(SyncError) in
                .booking(try await sync.confirmPayment(id, approved: approved))
            }
        case .withdraw(let id):
            await tell(request) { () async throws(SyncError) in
                .booking(try await sync.withdraw(id))
            }
        case .cancel(let id, let refund, let version):
            let body = CancelBody(refund: refund, version: version)
            await tell(request) { () async throws(SyncError) in
                .booking(try await sync.cancel(id, body))
            }
        default:
            await writeAccount(request)
        }
    }

    private func writeAccount(_ request: Request) async {
        switch request {
        case .logIn(let email, let password):
            let body = LoginBody(email: email, password: password, device: Machine.name)
            await tell(request) { () async throws(SyncError) in
                .account(try await sync.login(body))
            }
        case .register(let email, let password, let name):
            let body = RegisterBody(email: email, password: password, name: name)
            await tell(request) { () async throws(SyncError) in
                .account(try await sync.register(body, key: ids.key()))
            }
        case .connect(let address):
            if let failure = await connect(address) { await fail(request, failure) }
        case .tryDemo:
            if let failure = await connect(DemoCommand.address) { await fail(request, failure) }
        case .logOut:
            await sync.logout()
            await say(request, .done, asOf: ids.now(), isFinal: true)
        default: await queue(request)
        }
    }

    /// The card goes to the provider, its token to roostd; the number is nowhere kept.
    private func pay(
        _ request: Request,
        _ booking: BookingID,
        _ payment: PaymentID,
        _ card: Card,
        _ amount: Money
    ) async {
        let outcome = await payments.outcome(of: payment) { [sync] onRetry in
            await sync.pay(booking, payment, CardBody(card), amount, onRetry)
        }
        await report(outcome, of: request)
    }

    /// What became of a payment that is under way, here or since an earlier run.
    private func resume(
        _ request: Request,
        _ booking: BookingID,
        _ payment: PaymentID
    ) async {
        let outcome = await payments.outcome(of: payment) { [sync] _ in
            _ = await sync.resumeInFlight()
            do throws(SyncError) {
                return .success(try await sync.refresh(API.booking(booking)).value)
            } catch {
                return .failure(.unknownOutcome(error.sentence))
            }
        }
        await report(outcome, of: request)
    }

    private func report(_ outcome: Result<Booking, Failure>, of request: Request) async {
        switch outcome {
        case .success(let booking):
            await say(request, .booking(booking), asOf: ids.now(), isFinal: true)
        case .failure(let failure):
            await fail(request, failure)
        }
    }
}

extension Sync {
    /// Exchanges the card for a token, then pays with that.
    func pay(
        _ booking: BookingID,
        _ payment: PaymentID,
        _ card: CardBody,
        _ amount: Money,
        _ onRetry: @escaping OnRetry
    ) async -> Result<Booking, Failure> {
        do throws(SyncError) {
            return .success(
                try await payByCard(booking, payment, card, amount, onRetry)
            )
        } catch {
            return .failure(Failure(error))
        }
    }

    /// The same for the command line, which reports the errors of ``Sync`` itself.
    ///
    /// - Throws: `SyncError`.
    func payByCard(
        _ booking: BookingID,
        _ payment: PaymentID,
        _ card: CardBody,
        _ amount: Money,
        _ onRetry: @escaping OnRetry = { _ in }
    ) async throws(SyncError) -> Booking {
        let server = try await greet()
        let token = try await exchangeCard(card, at: server.cardTokenUrl).token
        let body = PayBody(paymentId: payment, cardToken: token, amount: amount)
        return try await pay(booking, body, onRetry: onRetry)
    }
}

extension CardBody {
    /// The card of the pay screen, for the provider.
    init(_ card: Card) {
        self.init(
            number: card.number,
            expiryMonth: card.expiryMonth,
            expiryYear: card.expiryYear,
            securityCode: card.securityCode
        )
    }
}
