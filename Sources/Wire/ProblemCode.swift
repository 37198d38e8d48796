/// Every reason for a refusal; the raw values are part of the contract.
package enum ProblemCode: String, CaseIterable, Codable, Sendable, Hashable {
    case badRequest = "bad_request"
    case invalidBody = "invalid_body"
    case idempotencyKeyMissing = "idempotency_key_missing"
    case unknownHost = "unknown_host"
    case unauthenticated
    case tokenExpired = "token_expired"
    case sessionRevoked = "session_revoked"
    case wrongCredentials = "wrong_credentials"
    case tokenInvalid = "token_invalid"
    case emailUnverified = "email_unverified"
    case forbidden
    case notFound = "not_found"
    case methodNotAllowed = "method_not_allowed"
    case notAcceptable = "not_acceptable"
    case emailTaken = "email_taken"
    case nightsTaken = "nights_taken"
    case nightOccupied = "night_occupied"
    case stayRefused = "stay_refused"
    case priceChanged = "price_changed"
    case quoteExpired = "quote_expired"
    case invalidState = "invalid_state"
    case alterationPending = "alteration_pending"
    case incompleteListing = "incomplete_listing"
    case overlappingStay = "overlapping_stay"
    case tooManyHolds = "too_many_holds"
    case wishlistFull = "wishlist_full"
    case requestInFlight = "request_in_flight"
    case idempotencyKeyReused = "idempotency_key_reused"
    case preconditionRequired = "precondition_required"
    case preconditionFailed = "precondition_failed"
    case cursorExpired = "cursor_expired"
    case paymentFailed = "payment_failed"
    case refundRefused = "refund_refused"
    case reviewRefused = "review_refused"
    case signatureInvalid = "signature_invalid"
    case tooLarge = "too_large"
    case unsupportedMediaType = "unsupported_media_type"
    case payloadTooDeep = "payload_too_deep"
    case tooManyRequests = "too_many_requests"
    case providerUnavailable = "provider_unavailable"
    case unavailable
    case timedOut = "timed_out"
    case internalError = "internal_error"

    package var status: Int {
        switch self {
        case .badRequest, .idempotencyKeyMissing: 400
        case .unauthenticated, .tokenExpired, .sessionRevoked, .wrongCredentials, .signatureInvalid:
            401
        case .paymentFailed: 402
        case .emailUnverified, .forbidden: 403
        case .notFound: 404
        case .methodNotAllowed: 405
        case .notAcceptable: 406
        case .emailTaken, .nightsTaken, .nightOccupied, .priceChanged, .quoteExpired, .invalidState,
            .alterationPending, .overlappingStay, .wishlistFull, .requestInFlight:
            409
        case .cursorExpired: 410
        case .preconditionFailed: 412
        case .tooLarge: 413
        case .unsupportedMediaType: 415
        case .unknownHost: 421
        case .invalidBody, .tokenInvalid, .stayRefused, .incompleteListing, .idempotencyKeyReused,
            .refundRefused, .reviewRefused, .payloadTooDeep:
            422
        case .preconditionRequired: 428
        case .tooManyHolds, .tooManyRequests: 429
        case .internalError: 500
        case .providerUnavailable: 502
        case .unavailable, .timedOut: 503
        }
    }

    package var title: String {
        let words = rawValue.split(separator: "_").joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}
