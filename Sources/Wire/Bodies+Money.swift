package import Marketplace

/// What `POST /v1/payments/{payment}/refunds` takes, from an administrator.
package struct RefundBody: Codable, Sendable, Hashable {
    package var amount: Money
    package var reason: String

    package init(
        amount: Money,
        reason: String
    ) {
        self.amount = amount
        self.reason = reason
    }
}

/// What `POST /v1/webhooks/{provider}` gives: the event is stored, or was already.
package struct WebhookReply: Codable, Sendable, Hashable {
    package var isDuplicate: Bool

    package init(
        isDuplicate: Bool
    ) {
        self.isDuplicate = isDuplicate
    }
}
