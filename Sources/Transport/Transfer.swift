import CCurl
import Foundation

/// One request on its way and the reply as far as it has come; lives on the loop's thread.
final class Transfer {
    let handle: OpaquePointer
    private let replyLimit: Int
    private var headers: [String: String] = [:]
    private var headerBytes = 0
    private var body = Data()
    private var isTooLarge = false
    /// Where the body goes as it comes; nil for a reply that is wanted whole.
    private let pieces: AsyncThrowingStream<Data, any Error>.Continuation?
    private var hasHead = false
    private var waiter: CheckedContinuation<Void, Never>?
    private(set) var isEnded = false
    /// Nil for a transfer that was broken off.
    private var outcome: ccurl_outcome?

    private static let headerLimit = 64 << 10

    /// - Throws: ``TransportError/invalidRequest``.
    init(
        _ request: HTTPRequest,
        into pieces: AsyncThrowingStream<Data, any Error>.Continuation? = nil
    ) throws(TransportError) {
        self.pieces = pieces
        ccurl_prepare()
        guard let handle = ccurl_transfer_create() else { throw .invalidRequest }
        self.handle = handle
        replyLimit = request.replyLimit
        // Unretained because this object owns the handle and frees it when it goes.
        ccurl_transfer_set_sinks(
            handle,
            Unmanaged.passUnretained(self).toOpaque(),
            { context, bytes, count in Transfer.from(context).takeHeader(bytes, count) },
            { context, bytes, count in Transfer.from(context).takeBody(bytes, count) }
        )
        guard Transfer.apply(request, to: handle) else { throw .invalidRequest }
    }

    deinit {
        ccurl_transfer_free(handle)
    }

    /// The transfer that libcurl's context stands for.
    static func from(_ context: UnsafeMutableRawPointer) -> Transfer {
        Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
    }

    // MARK: Waiting

    /// Whether anything of the request has left.
    var wasSent: Bool { ccurl_transfer_was_sent(handle) }

    /// Resumes the waiter at the end, or once the head of a stream is there; both may be already.
    func wait(_ waiter: CheckedContinuation<Void, Never>) {
        if isEnded || head != nil { waiter.resume() } else { self.waiter = waiter }
    }

    /// Status and headers of a stream that has begun.
    var head: (status: Int, headers: [String: String])? {
        hasHead ? (Int(ccurl_transfer_status(handle)), headers) : nil
    }

    /// Tells whoever waits; `outcome` is nil for a transfer that was broken off.
    func end(_ outcome: ccurl_outcome?) {
        self.outcome = outcome
        isEnded = true
        waiter?.resume()
        waiter = nil
        guard let pieces else { return }
        do throws(TransportError) {
            _ = try reply()
            pieces.finish()
        } catch {
            pieces.finish(throwing: error)
        }
    }

    /// The reply of a transfer that has ended.
    func reply() throws(TransportError) -> HTTPReply {
        guard let outcome else { throw .cancelled(wasSent: wasSent) }
        if isTooLarge { throw .tooLarge }
        switch outcome {
        case CCURL_DONE:
            let status = Int(ccurl_transfer_status(handle))
            guard status > 0 else { throw .notHTTP }
            return HTTPReply(status: status, headers: headers, body: body)
        case CCURL_NAME_NOT_FOUND: throw .unreachable(.nameNotFound)
        case CCURL_REFUSED: throw .unreachable(.refused)
        case CCURL_NO_ROUTE: throw .unreachable(.noRoute)
        case CCURL_TIMED_OUT: throw .timedOut(wasSent: wasSent)
        case CCURL_TLS where !wasSent:
            throw .tls(message: String(cString: ccurl_transfer_message(handle)))
        case CCURL_NOT_HTTP: throw .notHTTP
        default: throw wasSent ? .interrupted : .unreachable(.dropped)
        }
    }

    // MARK: What libcurl brings

    private func takeHeader(_ bytes: UnsafePointer<CChar>, _ count: Int) -> Bool {
        headerBytes += count
        guard headerBytes <= Transfer.headerLimit else {
            isTooLarge = true
            return false
        }
        let line = String(
            decoding: UnsafeRawBufferPointer(start: bytes, count: count),
            as: UTF8.self
        )
        // Each status line begins the headers anew: after 100 Continue, after a proxy's CONNECT.
        if line.hasPrefix("HTTP/") {
            headers = [:]
            return true
        }
        if pieces != nil, line == "\r\n" || line == "\n", isFinal {
            hasHead = true
            waiter?.resume()
            waiter = nil
        }
        guard let colon = line.firstIndex(of: ":") else { return true }
        let name = line[..<colon].lowercased()
        let value = line[line.index(after: colon)...]
            .trimmingCharacters(in: .whitespacesAndNewlines)
        headers[name] = headers[name].map { $0 + ", " + value } ?? value
        return true
    }

    /// Whether the head that comes in is that of the reply, and not one that goes before it.
    private var isFinal: Bool {
        ccurl_transfer_status(handle) >= 200
    }

    private func takeBody(_ bytes: UnsafePointer<CChar>, _ count: Int) -> Bool {
        if let pieces {
            let result = pieces.yield(Data(bytes: bytes, count: count))
            if case .dropped = result { isTooLarge = true }
            if case .enqueued = result { return true }
            return false
        }
        guard body.count + count <= replyLimit else {
            isTooLarge = true
            return false
        }
        body.append(UnsafeRawPointer(bytes).assumingMemoryBound(to: UInt8.self), count: count)
        return true
    }

    // MARK: What libcurl is told

    private static func apply(_ request: HTTPRequest, to handle: OpaquePointer) -> Bool {
        guard request.headers.allSatisfy(\.isSafe), !request.url.utf8.contains(0),
            ccurl_transfer_set_url(handle, request.url),
            ccurl_transfer_set_timeouts(
                handle,
                milliseconds(request.timeouts.connect),
                request.timeouts.stall == .zero
                    ? 0 : max(1, milliseconds(request.timeouts.stall) / 1_000),
                milliseconds(request.timeouts.total)
            )
        else { return false }
        if let path = request.socketPath, !ccurl_transfer_set_socket(handle, path) { return false }
        if request.isLocal, !ccurl_transfer_set_no_proxy(handle) { return false }
        return applyBody(of: request, to: handle) && applyHeaders(of: request, to: handle)
    }

    private static func applyBody(of request: HTTPRequest, to handle: OpaquePointer) -> Bool {
        let needsLength = ["POST", "PUT", "PATCH"].contains(request.method)
        if let body = request.body ?? (needsLength ? Data() : nil) {
            let isSet = body.withUnsafeBytes {
                ccurl_transfer_set_body(handle, $0.baseAddress, $0.count)
            }
            guard isSet else { return false }
        }
        return request.method == "GET" || ccurl_transfer_set_method(handle, request.method)
    }

    private static func applyHeaders(of request: HTTPRequest, to handle: OpaquePointer) -> Bool {
        var lines = request.headers.map {
            $0.value.isEmpty ? $0.name + ";" : $0.name + ": " + $0.value
        }
        // Nothing waits a second for 100 Continue, and no body is called a form unasked.
        lines.append("Expect:")
        if !request.headers.contains(where: { $0.name.lowercased() == "content-type" }) {
            lines.append("Content-Type:")
        }
        return lines.allSatisfy { ccurl_transfer_add_header(handle, $0) }
    }

    private static func milliseconds(_ duration: Duration) -> Int {
        let (seconds, attoseconds) = duration.components
        return Int(seconds) * 1_000 + Int(attoseconds / 1_000_000_000_000_000)
    }
}
