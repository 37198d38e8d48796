import Canvas
import Marketplace

extension HomeScreen {
    /// What guests said.
    func opinions(_ world: World, isFirst: Bool) -> Element {
        let count = card.rating?.count ?? 0
        let title = count == 0 ? "Reviews" : Words.count(count, "review")
        return Parts.section(title, isFirst: isFirst, opinionRows(world))
    }

    private func opinionRows(_ world: World) -> [Element] {
        var rows: [Element] = []
        if let scores = listing.value?.subScores, !scores.isEmpty {
            let bars = SubScore.allCases.compactMap { part in
                scores[part].map { score in
                    BarChart.Bar(
                        Words.capitalized(part.title),
                        Double(score),
                        text: Rating(hundredths: score, count: 0).text
                    )
                }
            }
            rows += [.bars(BarChart(bars, maximum: 500)), .gap]
        }
        if reviews.isEmpty { return rows + [hint("No reviews yet. New homes start without.")] }
        for index in 0..<reviews.reached {
            guard let review = reviews[index] else { continue }
            rows += opinion(review)
        }
        return rows + more(world)
    }

    private func opinion(_ review: Review) -> [Element] {
        let note = Line(
            .bold("  " + review.authorName),
            .dim(" · stayed in \(Words.month(review.stayed))")
        )
        return [
            .stars(Stars(tenths: review.stars * 10, note: note)), .paragraph(review.text), .gap,
        ]
    }

    private func more(_ world: World) -> [Element] {
        if let reviewsFailure { return [problem(reviewsFailure, isFirst: false)] }
        if !reviews.isAnswered {
            return world.isSlow(.reviews(card.id, after: nil))
                ? [.spinner(Spinner(frame: world.spinnerFrame, "fetching the reviews"))] : []
        }
        return reviews.isComplete ? [] : [hint("more reviews follow as you scroll")]
    }
}
