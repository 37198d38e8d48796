internal import Foundation
internal import HTTPTypes
internal import NIOCore
internal import Wire

/// What a route answers; the front adds tag, compression and the headers that all replies share.
struct Reply: Sendable {
    /// Writes a body piece by piece, each as soon as it is there, until the end or until it throws.
    typealias Stream = @concurrent @Sendable (_ send: Send) async throws -> Void
    /// Returns once the piece is on its way; throws when nobody is there any more.
    typealias Send = @concurrent (String) async throws -> Void

    var status: HTTPResponse.Status
    var body: Encoded?
    var caching: Caching
    var headers: HTTPFields = [:]
    /// In place of a body.
    var stream: Stream?
    /// What it was made from; tells the server's own cache when it is stale.
    var basis: ReplyBasis

    init(
        status: HTTPResponse.Status = .ok,
        body: Encoded?,
        caching: Caching,
        basis: ReplyBasis = .allHomes
    ) {
        self.status = status
        self.body = body
        self.caching = caching
        self.basis = basis
    }

    /// A body made for this request.
    init(
        _ body: some Encodable,
        status: HTTPResponse.Status = .ok,
        caching: Caching = .unstored
    ) throws {
        self.init(status: status, body: Encoded(try Coding.body(body)), caching: caching)
    }
}

/// Who may keep a reply, and for how long.
enum Caching: Sendable {
    /// The same for everybody: results, homes, calendars.
    case shared
    /// One person's; asked about again before each use.
    case personal
    /// Money and accounts.
    case unstored

    var header: String {
        switch self {
        case .shared: "public, max-age=30, stale-while-revalidate=120"
        case .personal: "private, no-cache"
        case .unstored: "no-store"
        }
    }
}

/// A body in bytes and, once somebody asked for them, its tag and its compressed form.
final class Encoded: Sendable {
    /// Below this many bytes compression costs more than it saves.
    static let compressionThreshold = 1_024

    let plain: ByteBuffer
    private let knownTag = Lock<String?>(nil)
    private let compressed = Lock<ByteBuffer?>(nil)

    init(_ buffer: ByteBuffer) {
        plain = buffer
    }

    convenience init(_ data: Data) {
        self.init(ByteBuffer(bytes: data))
    }

    convenience init(_ bytes: [UInt8]) {
        self.init(ByteBuffer(bytes: bytes))
    }

    /// A strong entity tag (RFC 9110, 8.8.3) of the plain body.
    var tag: String {
        if let known = knownTag.withLock({ $0 }) { return known }
        let made = plain.withUnsafeReadableBytes { Digest.entityTag(of: $0) }
        knownTag.withLock { $0 = made }
        return made
    }

    /// The gzip form; nil when the body is too small to gain by it.
    var gzipped: ByteBuffer? {
        guard plain.readableBytes > Encoded.compressionThreshold else { return nil }
        if let known = compressed.withLock({ $0 }) { return known }
        guard let made = Gzip.compress(plain) else { return nil }
        compressed.withLock { $0 = made }
        return made
    }
}
