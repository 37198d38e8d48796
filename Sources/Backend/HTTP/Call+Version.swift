internal import HTTPTypes
internal import Wire

extension Call {
    /// The version that `If-Match` names; nil for `*`, which any version matches.
    ///
    /// - Throws: ``Problem`` with the code `precondition_required` or `precondition_failed`.
    func expectedVersion() throws -> Int64? {
        guard let field = headers[.ifMatch] else {
            throw Problem(.preconditionRequired, "Say in If-Match which version is changed.")
        }
        if field == "*" { return nil }
        guard field.utf8.count > 2, field.first == "\"", field.last == "\"",
            let version = Int64(field.dropFirst().dropLast())
        else { throw Problem(.preconditionFailed, "If-Match names no version of this.") }
        return version
    }
}

extension Reply {
    /// The reply with the tag of a version, which `If-Match` names when it is changed.
    func tagged(_ version: Int) -> Reply {
        var reply = self
        reply.headers[.eTag] = "\"\(version)\""
        return reply
    }
}
