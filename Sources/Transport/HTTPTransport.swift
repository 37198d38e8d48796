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

    private func begin(_ request: HTTPRequest) throws(TransportError) -> Int {
        let transfer = try Transfer(request)
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
