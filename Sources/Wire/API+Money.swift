package import Marketplace

extension API {
    package static func payment(_ id: PaymentID) -> Endpoint<Empty, Payment> {
        Endpoint(.get, "/v1/payments/\(id)")
    }

    /// An administrator gives back part of what was charged.
    package static func refund(
        _ id: PaymentID,
        _ body: RefundBody,
        key: String
    ) -> Endpoint<RefundBody, Payment> {
        Endpoint(.post, "/v1/payments/\(id)/refunds", body: body, idempotencyKey: key)
    }

    /// The caller's part of the books, the newest first; an administrator sees all of them.
    package static func ledger(
        booking: BookingID? = nil,
        after cursor: Cursor? = nil
    ) -> Endpoint<Empty, Page<LedgerTransaction>> {
        let query = booking.map { [QueryItem("booking", $0.text)] } ?? []
        return Endpoint(.get, "/v1/ledger", query: query + .after(cursor))
    }
}
