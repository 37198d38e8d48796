import Cache
import Foundation
import Marketplace
import Transport
import Wire

/// How the stream of events stands.
struct Live: Sendable {
    /// Reads the stream that is open; cancelled when somebody else signs in.
    var reading: Task<Sync.StreamEnd, Never>?
    /// Waits for the next attempt to open one.
    var pausing: Task<Void, Never>?
    /// Waits for the next look at what others have pulled.
    var looking: Task<Void, Never>?
    /// Whether anything has come on it.
    var isHeard = false
    /// When something came last, or when it was opened.
    var heardAt = Instant(milliseconds: 0)
}

extension Sync {
    /// How a stream of events ended.
    enum StreamEnd: Sendable, Hashable {
        /// After it was heard: it is opened again at once, or when the server asks.
        case broken(retry: Duration?)
        /// Nothing came on it: something on the way holds streams back.
        case heldBack
        /// It was not opened.
        case refused(after: Duration?)
        case signedOut
    }

    /// How long a stream may be silent: the server says something every 15 seconds.
    private static let longestSilence = Duration.seconds(40)
    /// How long nothing at all may come on it; a server greets at once.
    private static let longestWait = Duration.seconds(20)

    /// Listens to the server's events for as long as somebody is signed in.
    ///
    /// Each stream begins at the cursor of the copy, so that what happened meanwhile is told first
    /// and nothing has to be remembered from one stream to the next. An event says only that there
    /// is something to pull. A pause ends early when the server is heard of again.
    func keepListening() async {
        var failures = 0
        while !Task.isCancelled {
            let end = await listenOnce()
            live.isHeard = false
            live.looking?.cancel()
            switch end {
            case .broken(let retry):
                failures = 0
                // Whether the server is still there is what the pull finds out.
                wishPull()
                await pauseListening(max(retry ?? .seconds(2), .seconds(1)))
            case .heldBack: await pauseListening(.seconds(300))
            case .refused(let asked):
                failures += 1
                await pauseListening(Courier.pause(after: failures + 1, asked, time.chance()))
            case .signedOut: await pauseListening(.seconds(5))
            }
        }
    }

    private func pauseListening(_ pause: Duration) async {
        await self.pause(pause) { live.pausing = $0 }
    }

    /// Pauses until the time is over, or until somebody cancels what they were handed.
    func pause(_ pause: Duration, handing hand: (Task<Void, Never>) -> Void) async {
        let time = time
        let pausing = Task<Void, Never> { try? await time.pause(pause) }
        hand(pausing)
        await withTaskCancellationHandler {
            await pausing.value
        } onCancel: {
            pausing.cancel()
        }
    }

    private func listenOnce() async -> StreamEnd {
        let desk = desk
        guard desk.keeper?.user != nil else { return .signedOut }
        live.isHeard = false
        live.heardAt = time.now()
        let reading = Task { await listen(at: desk) }
        live.reading = reading
        let watching = Task { await watch(reading) }
        defer { watching.cancel() }
        return await withTaskCancellationHandler {
            await reading.value
        } onCancel: {
            reading.cancel()
        }
    }

    /// Gives up a stream on which nothing comes any more; looks only when that may have come true.
    private func watch(_ reading: Task<StreamEnd, Never>) async {
        var left = Sync.longestWait
        while (try? await time.pause(left + .milliseconds(10))) != nil {
            let limit = live.isHeard ? Sync.longestSilence : Sync.longestWait
            let now = time.now()
            // After a clock that was put back, silence begins anew.
            live.heardAt = min(live.heardAt, now)
            left = limit - now.duration(since: live.heardAt)
            if left < .zero { return reading.cancel() }
        }
    }

    private func listen(at desk: Desk) async -> StreamEnd {
        var message = Message(method: "GET", target: API.events().target)
        message.accepts = "text/event-stream"
        message.lastEventID = desk.cache?.pullMarkNow()?.next?.text
        message.timeouts.stall = .zero
        message.timeouts.total = .zero
        switch await line.open(message, as: desk.keeper) {
        case .stream(let pieces): return await read(pieces, at: desk)
        case .outcome(.noSession(.signedOut)): return .signedOut
        case .outcome(.answer(.refused(let problem, let asked))):
            // The pull finds out what is to be done about a cursor that the server does not know.
            if problem.code == .cursorExpired || problem.code == .badRequest { wishPull() }
            return .refused(after: asked)
        case .outcome(.answer(.trouble(_, let asked))): return .refused(after: asked)
        case .outcome(.failed(.cancelled)): return .heldBack
        case .outcome: return .refused(after: nil)
        }
    }

    private func read(
        _ pieces: AsyncThrowingStream<Data, any Error>,
        at desk: Desk
    ) async -> StreamEnd {
        var parser = EventParser()
        do {
            for try await piece in pieces {
                live.isHeard = true
                live.heardAt = time.now()
                if try !parser.take(piece).isEmpty { wishPull() }
            }
        } catch {
            // Whatever broke it, there will be another.
        }
        return live.isHeard ? .broken(retry: parser.retry) : .heldBack
    }
}

extension Line {
    /// What came of opening a stream.
    enum Opened: Sendable {
        case stream(AsyncThrowingStream<Data, any Error>)
        /// No stream: an answer of another sort, or none.
        case outcome(Outcome)
    }

    /// The longest answer that is read where a stream was asked for.
    private static let longestRefusal = 64 << 10

    /// Opens a stream of events; a session that is too old is renewed first.
    func open(_ message: Message, as keeper: SessionKeeper?) async -> Opened {
        let session = await keeper?.session
        do {
            let opened = try await open(message, token: session?.accessToken)
            guard case .outcome(.answer(let answer)) = opened, let keeper, let session,
                answer.wantsNewerToken
            else { return opened }
            let renewed = try await keeper.renewed(insteadOf: session, over: self)
            return try await open(message, token: renewed.accessToken)
        } catch let error as TransportError {
            return .outcome(.failed(error))
        } catch let error as SyncError {
            return .outcome(.noSession(error))
        } catch {
            preconditionFailure("only the two vocabularies above are thrown here")
        }
    }

    private func open(
        _ message: Message,
        token: String?
    ) async throws(TransportError) -> Opened {
        let stream = try await transport.open(request(of: message, token: token))
        var reply = HTTPReply(status: stream.status, headers: stream.headers, body: Data())
        if reply.status == 200, reply.mediaType == "text/event-stream" {
            return .stream(stream.pieces)
        }
        do {
            for try await piece in stream.pieces {
                reply.body += piece
                if reply.body.count > Line.longestRefusal { break }
            }
        } catch {
            throw error as? TransportError ?? .interrupted
        }
        return .outcome(.answer(Answer(reply)))
    }
}
