package import Marketplace

/// Why a request was refused: RFC 9457, with a stable code.
package struct Problem: Error, Codable, Sendable, Hashable {
    /// Where the code is explained; relative to the server.
    package var type: String
    package var title: String
    package var status: Int
    package var detail: String
    package var code: ProblemCode
    package var requestId: String?
    /// Which parts of the body are wrong, and why.
    package var errors: [FieldProblem]?
    /// Of a booking whose state forbids what was asked.
    package var currentState: BookingState?
    package var allowedEvents: [BookingEvent]?
    /// The new price, when the price has changed.
    package var quote: Quote?
    /// What a cancellation gives back now, when it is not what the guest was shown.
    package var cancellation: CancellationPreview?
    /// Nights that stand in the way.
    package var nights: [CivilDate]?
    /// The version that the thing has now, when the caller's is stale.
    package var currentVersion: Int?

    package init(_ code: ProblemCode, _ detail: String) {
        type = "/problems/\(code.rawValue)"
        title = code.title
        status = code.status
        self.detail = detail
        self.code = code
    }
}

/// One wrong part of a body.
package struct FieldProblem: Codable, Sendable, Hashable {
    /// RFC 6901, such as `/email`.
    package var pointer: String
    package var detail: String

    package init(pointer: String, detail: String) {
        self.pointer = pointer
        self.detail = detail
    }
}
