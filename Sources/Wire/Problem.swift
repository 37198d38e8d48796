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

/// Every reason for a refusal; the raw values are part of the contract.
package enum ProblemCode: String, CaseIterable, Codable, Sendable, Hashable {
    case badRequest = "bad_request"
    case invalidBody = "invalid_body"
    case idempotencyKeyMissing = "idempotency_key_missing"
    case unauthenticated
    case tokenExpired = "token_expired"
    case sessionRevoked = "session_revoked"
    case wrongCredentials = "wrong_credentials"
    case forbidden
    case notFound = "not_found"
    case methodNotAllowed = "method_not_allowed"
    case emailTaken = "email_taken"
    case nightsTaken = "nights_taken"
    case stayRefused = "stay_refused"
    case priceChanged = "price_changed"
    case quoteExpired = "quote_expired"
    case invalidState = "invalid_state"
    case overlappingStay = "overlapping_stay"
    case tooManyHolds = "too_many_holds"
    case requestInFlight = "request_in_flight"
    case idempotencyKeyReused = "idempotency_key_reused"
    case paymentFailed = "payment_failed"
    case reviewRefused = "review_refused"
    case tooLarge = "too_large"
    case unsupportedMediaType = "unsupported_media_type"
    case tooManyRequests = "too_many_requests"
    case providerUnavailable = "provider_unavailable"
    case unavailable
    case internalError = "internal_error"

    package var status: Int {
        switch self {
        case .badRequest, .idempotencyKeyMissing: 400
        case .unauthenticated, .tokenExpired, .sessionRevoked, .wrongCredentials: 401
        case .paymentFailed: 402
        case .forbidden: 403
        case .notFound: 404
        case .methodNotAllowed: 405
        case .emailTaken, .nightsTaken, .priceChanged, .quoteExpired, .invalidState,
            .overlappingStay, .requestInFlight:
            409
        case .tooLarge: 413
        case .unsupportedMediaType: 415
        case .invalidBody, .stayRefused, .reviewRefused, .idempotencyKeyReused: 422
        case .tooManyRequests, .tooManyHolds: 429
        case .internalError: 500
        case .providerUnavailable: 502
        case .unavailable: 503
        }
    }

    package var title: String {
        let words = rawValue.split(separator: "_").joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}
