import Foundation

/// HTTP over libcurl: many requests at once, connections kept and shared, one thread for all.
package actor HTTPTransport: HTTPSending {
    private nonisolated let loop = CurlLoop()
    private var transfers: [Int: Transfer] = [:]
    private var lastNumber = 0

    package nonisolated var unownedExecutor: UnownedSerialExecutor {
        loop.asUnownedSerialExecutor()
    }

    package init() {}

    deinit {
        loop.stop()
    }

    /// Sends the request; cancelling the task breaks the transfer off at once.
    package func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPReply {
        guard !Task.isCancelled else { throw .cancelled(wasSent: false) }
        let number = try begin(request)
        await withTaskCancellationHandler {
            await withCheckedContinuation { transfers[number]?.wait($0) }
        } onCancel: {
            Task { await self.breakOff(number) }
        }
        guard let transfer = transfers.removeValue(forKey: number) else {
            preconditionFailure("a transfer leaves the table only here")
        }
        return try transfer.reply()
    }

    /// Sends the request and gives the reply once its head has come; cancelling breaks it off.
    package func open(_ request: HTTPRequest) async throws(TransportError) -> HTTPStream {
        guard !Task.isCancelled else { throw .cancelled(wasSent: false) }
        // So many pieces that nobody takes are a server that floods us.
        let (pieces, sink) = AsyncThrowingStream<Data, any Error>.makeStream(
            bufferingPolicy: .bufferingOldest(1_024)
        )
        let number = try begin(request, into: sink)
        sink.onTermination = { [weak self] _ in Task { await self?.close(number) } }
        await withTaskCancellationHandler {
            await withCheckedContinuation { transfers[number]?.wait($0) }
        } onCancel: {
            Task { await self.close(number) }
        }
        guard let transfer = transfers[number] else { throw .cancelled(wasSent: true) }
        if let head = transfer.head {
            return HTTPStream(status: head.status, headers: head.headers, pieces: pieces)
        }
        close(number)
        let reply = try transfer.reply()
        return HTTPStream(status: reply.status, headers: reply.headers, pieces: pieces)
    }

    private func close(_ number: Int) {
        breakOff(number)
        transfers[number] = nil
    }

    private func begin(
        _ request: HTTPRequest,
        into pieces: AsyncThrowingStream<Data, any Error>.Continuation? = nil
    ) throws(TransportError) -> Int {
        let transfer = try Transfer(request, into: pieces)
        guard loop.add(transfer) else { throw .invalidRequest }
        lastNumber += 1
        transfers[lastNumber] = transfer
        return lastNumber
    }

    private func breakOff(_ number: Int) {
        guard let transfer = transfers[number], !transfer.isEnded else { return }
        loop.remove(transfer)
        transfer.end(nil)
    }
}
