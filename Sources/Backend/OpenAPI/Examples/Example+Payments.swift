internal import Marketplace
internal import Wire

extension RefundBody: Exampled {
    static let example = RefundBody(amount: Example.euros(25), reason: "The heating was out.")
}

extension LedgerTransaction: Exampled {
    static let example = LedgerTransaction(
        id: "4711",
        kind: .capture,
        booking: .example,
        payment: .example,
        at: Example.now,
        entries: [LedgerEntry(account: .hostPayable, amount: Example.euros(-320))]
    )
}

extension WebhookReply: Exampled {
    static let example = WebhookReply(isDuplicate: false)
}

extension WebhookMessage: Exampled {
    static let example = WebhookMessage(
        id: "evt_5d41402abc4b2a76b9719d911017",
        kind: "charge.captured",
        charge: "ch_7d793037a0760186574b0282f2f4",
        createdAt: Example.now
    )
}
