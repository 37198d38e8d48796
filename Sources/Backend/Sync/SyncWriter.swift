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

    static func reply(_ items: [Item], cursor: Cursor, more: Bool, reset: Bool) -> [UInt8] {
        let size = items.reduce(256) { $0 + 160 + ($1.body?.json.count ?? 0) }
        var json = JSONText(reserving: size)
        json.raw(#"{"changes":["#)
        json.list(items) { write($1, to: &$0) }
        json.raw(#"],"cursor":"#)
        json.string(cursor.text)
        json.raw(#","more":"#)
        json.bool(more)
        json.raw(#","reset":"#)
        json.bool(reset)
        json.raw("}")
        return json.bytes
    }

    private static func write(_ item: Item, to json: inout JSONText) {
        json.raw("{")
        if let body = item.body {
            json.raw(#""data":"#)
            json.json(body.json)
            json.raw(",")
        }
        json.raw(#""id":"#)
        json.string(item.id)
        json.raw(#","op":"#)
        json.string((item.body == nil ? SyncChange.Operation.delete : .upsert).rawValue)
        json.raw(#","seq":"#)
        json.number(item.seq)
        json.raw(#","type":"#)
        json.string(item.kind.rawValue)
        json.raw(#","version":"#)
        json.number(item.body?.version ?? item.version)
        json.raw("}")
    }
}
