internal import NIOCore
internal import Wire

/// Writes what a pull gives, in the same bytes as `Coding.encode` gives for ``SyncReply``.
enum SyncWriter {
    struct Item {
        let seq: Int64
        let kind: SyncKind
        let id: String
        /// Nil when the thing is gone.
        let body: SyncBody?
        /// What the log says, for a thing that is gone.
        let version: Int64
    }

    /// The bodies are most of it, and are copied once.
    static func reply(_ items: [Item], cursor: Cursor, more: Bool, reset: Bool) -> ByteBuffer {
        let size = items.reduce(256) { $0 + 160 + ($1.body?.json.count ?? 0) }
        var buffer = ByteBufferAllocator().buffer(capacity: size)
        buffer.writeStaticString(#"{"changes":["#)
        for (place, item) in items.enumerated() {
            if place > 0 { buffer.writeStaticString(",") }
            write(item, to: &buffer)
        }
        var end = JSONText(reserving: 256)
        end.raw(#"],"cursor":"#)
        end.string(cursor.text)
        end.raw(#","more":"#)
        end.bool(more)
        end.raw(#","reset":"#)
        end.bool(reset)
        end.raw("}")
        buffer.writeBytes(end.bytes)
        return buffer
    }

    private static func write(_ item: Item, to buffer: inout ByteBuffer) {
        var json = JSONText(reserving: 160)
        if let body = item.body {
            buffer.writeStaticString(#"{"data":"#)
            buffer.writeBytes(body.json)
            json.raw(",")
        } else {
            json.raw("{")
        }
        json.raw(#""id":"#)
        json.string(item.id)
        json.raw(#","op":"#)
        json.name((item.body == nil ? SyncChange.Operation.delete : .upsert).rawValue)
        json.raw(#","seq":"#)
        json.number(item.seq)
        json.raw(#","type":"#)
        json.name(item.kind.rawValue)
        json.raw(#","version":"#)
        json.number(item.body?.version ?? item.version)
        json.raw("}")
        buffer.writeBytes(json.bytes)
    }
}
