internal import Marketplace
internal import Wire

extension ReplyBody: Exampled {
    static let example = ReplyBody(text: "Thank you, and come back when the jacarandas bloom.")
}

extension ListingReviews: Exampled {
    static let example = ListingReviews(
        data: [.example],
        hasMore: true,
        next: Page<Review>.example.next,
        cancellations: [
            CancellationNote(
                text: "The host cancelled this stay 12 days before arrival.",
                month: Example.now.utcDate.firstOfMonth(adding: 0)
            )
        ]
    )
}
