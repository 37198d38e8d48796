/// What the page of each problem says.
extension ProblemCode {
    /// What has happened, in a sentence.
    package var explanation: String {
        switch self {
        case .badRequest:
            "A parameter of the request is missing or wrong."
        case .invalidBody:
            "The body is JSON, but parts of it are not what the route takes."
        case .idempotencyKeyMissing:
            "The route changes something and needs an `Idempotency-Key`."
        case .unknownHost:
            "The request is for a host that this server does not answer for."
        case .unauthenticated:
            "The route needs somebody who is signed in."
        case .tokenExpired:
            "The access token is too old."
        case .sessionRevoked:
            "The session was ended, by its owner or because its token was used twice."
        case .wrongCredentials:
            "The email or the password is wrong."
        case .tokenInvalid:
            "The token of a mail is unknown, used already, or too old."
        case .emailUnverified:
            "The account's email address is not confirmed yet."
        case .forbidden:
            "The caller is signed in, but may not do this."
        case .notFound:
            "There is no such thing, or the caller may not know of it."
        case .methodNotAllowed:
            "The address exists, but not with this method."
        case .notAcceptable:
            "The route cannot answer in a form that `Accept` names."
        case .emailTaken:
            "There is an account with this email already."
        case .nightsTaken:
            "Nights of the stay were taken by somebody else."
        case .nightOccupied:
            "Nights that a stay holds cannot be blocked or changed."
        case .stayRefused:
            "The home's rules or its host do not allow this."
        case .priceChanged:
            "The price is no longer the one that was shown."
        case .quoteExpired:
            "The quote is older than its 15 minutes."
        case .invalidState:
            "The state of the thing does not allow this."
        case .alterationPending:
            "A change of this stay waits for its answer already."
        case .incompleteListing:
            "The home lacks something that guests need."
        case .overlappingStay:
            "The guest has another stay on these nights."
        case .tooManyHolds:
            "The guest holds too many unpaid stays."
        case .wishlistFull:
            "The guest has as many lists, or the list as many homes, as there may be."
        case .requestInFlight:
            "The same request is being carried out."
        case .idempotencyKeyReused:
            "The key came with another request before."
        case .preconditionRequired:
            "The thing is shared, so the version that the caller saw is needed."
        case .preconditionFailed:
            "The thing was changed since the caller saw it."
        case .cursorExpired:
            "The cursor is older than what the server remembers."
        case .paymentFailed:
            "The card was not charged."
        case .refundRefused:
            "More would go back than was paid."
        case .reviewRefused:
            "The review cannot be written or changed."
        case .signatureInvalid:
            "The signature of a webhook is missing, wrong, or too old."
        case .tooLarge:
            "The body is larger than the route takes."
        case .unsupportedMediaType:
            "The body is not of a type that the route takes."
        case .payloadTooDeep:
            "The JSON is nested too deeply."
        case .tooManyRequests:
            "There were too many requests in a short time."
        case .providerUnavailable:
            "The payment provider does not answer."
        case .unavailable:
            "The server cannot answer now."
        case .timedOut:
            "The request took longer than the server allows."
        case .internalError:
            "The server has a fault."
        }
    }

    /// What the caller can do about it, in a sentence.
    package var remedy: String {
        switch self {
        case .badRequest:
            "Correct the parameter that `detail` names."
        case .invalidBody:
            "Correct the parts that `errors` points at."
        case .idempotencyKeyMissing:
            "Send a key of your own making, the same for every attempt of one change."
        case .unknownHost:
            "Use the address under which the server is published."
        case .unauthenticated:
            "Sign in and send the access token."
        case .tokenExpired:
            "Get a new one with the refresh token."
        case .sessionRevoked:
            "Sign in again."
        case .wrongCredentials:
            "Check both, or reset the password."
        case .tokenInvalid:
            "Ask for a new mail."
        case .emailUnverified:
            "Follow the link in the mail, or ask for it again."
        case .forbidden:
            "Sign in as somebody who may."
        case .notFound:
            "Check the id."
        case .methodNotAllowed:
            "Use a method that `Allow` names."
        case .notAcceptable:
            "Accept `application/json`."
        case .emailTaken:
            "Sign in, or reset the password."
        case .nightsTaken:
            "Choose other dates; `nights` are the ones in the way."
        case .nightOccupied:
            "Leave out `nights`, or change the stay first."
        case .stayRefused:
            "Choose a stay that the calendar allows; `detail` says why."
        case .priceChanged:
            "Look at `quote` or `cancellation` and ask again."
        case .quoteExpired:
            "Ask for a new quote."
        case .invalidState:
            "Do one of `allowed_events`."
        case .alterationPending:
            "Answer it, withdraw it, or wait until it falls away."
        case .incompleteListing:
            "Complete the parts that `errors` points at."
        case .overlappingStay:
            "Confirm it with `allow_overlap`, or choose other dates."
        case .tooManyHolds:
            "Pay or withdraw one of them."
        case .wishlistFull:
            "Delete a list, or take a home off, first."
        case .requestInFlight:
            "Repeat it, with the same key, in a moment."
        case .idempotencyKeyReused:
            "Use a new key for a new request."
        case .preconditionRequired:
            "Send the `ETag` of the thing as `If-Match`."
        case .preconditionFailed:
            "Fetch it, look at the change, and try again."
        case .cursorExpired:
            "Pull again without a cursor; keep the changes not sent yet."
        case .paymentFailed:
            "Do what `detail` says, or use another card."
        case .refundRefused:
            "Refund at most what is left."
        case .reviewRefused:
            "See `detail`; after the window no review is taken."
        case .signatureInvalid:
            "Sign the raw body with the shared secret, with the present time."
        case .tooLarge:
            "Send less at once."
        case .unsupportedMediaType:
            "Send `application/json`."
        case .payloadTooDeep:
            "Send the body as the route describes it."
        case .tooManyRequests:
            "Wait as long as `Retry-After` says."
        case .providerUnavailable:
            "Try again with the same key; nothing is charged twice."
        case .unavailable:
            "Try again as `Retry-After` says."
        case .timedOut:
            "Ask for less, or try again with the same key."
        case .internalError:
            "Try again with the same key; report `request_id` if it stays."
        }
    }
}
