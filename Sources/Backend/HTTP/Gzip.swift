internal import CBackend
internal import NIOCore

/// gzip by zlib.
enum Gzip {
    /// The compressed bytes; nil when zlib could not.
    static func compress(_ plain: ByteBuffer) -> ByteBuffer? {
        plain.withUnsafeReadableBytes { bytes -> ByteBuffer? in
            guard let start = bytes.baseAddress else { return nil }
            let capacity = cbackend_gzip_bound(bytes.count)
            var compressed = ByteBuffer()
            let written = compressed.writeWithUnsafeMutableBytes(minimumWritableBytes: capacity) {
                room in
                guard let target = room.baseAddress else { return 0 }
                return cbackend_gzip(
                    start.assumingMemoryBound(to: UInt8.self),
                    bytes.count,
                    target.assumingMemoryBound(to: UInt8.self),
                    room.count,
                    5
                )
            }
            // The room was made for the worst case; what is kept takes no more than it needs.
            return written > 0 ? ByteBuffer(bytes: compressed.readableBytesView) : nil
        }
    }
}
